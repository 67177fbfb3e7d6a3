import { createHash, createHmac } from 'node:crypto';
import { createActor, newHome, type Home, type Instant, type Profile } from '../../lambda/household';
import { consolePorts } from '../../lambda/functions/console-door';
import { takeRules } from '../../lambda/functions/hand-out';
import type { Wake } from '../../lambda/functions/queues';
import {
  createStore,
  erasures,
  usualRetention,
  type Erasures,
  type Rows,
  type Store,
} from '../../lambda/store';
import {
  createConsole,
  type ConsolePorts,
  type Role,
  type Staff,
  type Vouched,
} from '../../lambda/web/console';
import { memoryRows } from '../../local/memory-table';
import { profile as marys } from './marys-home';

export const monday: Instant = Date.UTC(2026, 2, 2, 10, 0);
const agreed = { at: monday, basis: 'own', words: 'yes' } as const;

export const staffOf = (role: Role, council = 'ashford'): Staff => ({
  member: { id: `${role}-of-${council}`, name: `${role} of ${council}` },
  council,
  roles: [role],
});

/** Stands for the encryption, which the sign-in tests on the street try as it is: readable, and not to be changed. */
const mark = (text: string): string => createHmac('sha256', 'test').update(text).digest('base64url');

export interface ConsoleDoor {
  store: Store;
  rows: Rows;
  erasing: Erasures;
  /** What the worker does when a home is due. */
  timePasses(id?: string): Promise<void>;
  ports: ConsolePorts;
  /** Moves the clock on, in milliseconds. */
  waits(milliseconds: number): void;
  home(id?: string): Promise<Home>;
  movesIn(profile: Profile): Promise<void>;
  /** A browser in which this person has signed in. */
  browser(staff: Staff): Promise<Browser>;
  logged: string[];
}

export interface Browser {
  cookies: Map<string, string>;
  get(path: string): Promise<Response>;
  read(path: string): Promise<string>;
  post(path: string, fields: Record<string, string>): Promise<Response>;
  send(path: string, form: FormData): Promise<Response>;
  /** Loads the page, takes the hidden fields of its form, and sends it with these. */
  submit(page: string, action: string, fields: Record<string, string>): Promise<Response>;
}

/** The console before the real heart and store, in memory. */
export async function openConsoleDoor(): Promise<ConsoleDoor> {
  let now = monday;
  let drawn = 0;
  const logged: string[] = [];
  const hashes = {
    lookUpHash: (text: string) => createHash('sha256').update(text).digest('hex'),
    linkHashes: (text: string) => [createHmac('sha256', 'links').update(text).digest('hex')],
  };
  const rows = memoryRows();
  const store = createStore(rows, hashes, { agendaShards: 1, retention: usualRetention });
  const erasing = erasures(rows, memoryRows(), hashes, usualRetention);
  const clock: ConsolePorts['clock'] = {
    now: () => now,
    sleep: () => Promise.resolve(),
    abortAfter: () => ({ signal: new AbortController().signal, release: () => undefined }),
  };
  const actor = createActor({
    clock,
    store: store.homes,
    async perform({ profile, state }, { id, effect }) {
      const { id: household, council, rules } = profile;
      const kept = rules && { kept: rules.retention };
      if (effect.kind === 'erase' && state.erasure)
        await erasing.erase({ household, council, asked: state.erasure, ...kept }, effect.pass, now);
      if (effect.kind === 'record') await store.homes.saveClosedEpisode(household, council, effect.episode);
      return { id, kind: 'done' };
    },
    comeBack: () => Promise.resolve(),
    unsettled: (_id, fault) => {
      throw fault;
    },
  });
  const vouched: Vouched[] = [];
  const random = (bytes: number): string =>
    createHash('sha512')
      .update(String(drawn++))
      .digest('base64url')
      .slice(0, Math.ceil((bytes * 4) / 3));
  const identity: ConsolePorts['identity'] = {
    begin: () => Promise.resolve({ to: 'https://identity.example/', kept: 'kept' }),
    finish: () => Promise.resolve(vouched.pop() ?? { kind: 'refused', why: 'not-confirmed' }),
  };
  const seals: ConsolePorts['seals'] = {
    seal: (text, until) => {
      const body = Buffer.from(JSON.stringify({ text, until })).toString('base64url');
      return Promise.resolve(`${body}.${mark(body)}`);
    },
    open: (sealed, at) => {
      const [body = '', given] = sealed.split('.');
      if (mark(body) !== given) return Promise.resolve(null);
      const { text, until } = JSON.parse(Buffer.from(body, 'base64url').toString()) as {
        text: string;
        until: number;
      };
      return Promise.resolve(until > at ? text : null);
    },
  };
  const log: ConsolePorts['log'] = (level, what, facts) =>
    logged.push(`${level} ${what} ${JSON.stringify(facts ?? {})}`);
  const secrets = {
    random,
    linkHashes: hashes.linkHashes,
    seal: (text: string) => Promise.resolve(`sealed:${text}`),
    open: (sealed: string) => Promise.resolve(sealed.replace(/^sealed:/u, '')),
  };
  const settings = { publicUrl: 'https://neighbour.example' };
  // The worker is there at once.
  const queues = {
    async wake(homes: readonly Wake[]) {
      for (const { household, rules } of homes) {
        if (rules !== undefined) await takeRules(household, { store }, now);
        await actor.timePasses(household);
      }
    },
  };
  const ports: ConsolePorts = {
    ...consolePorts({ actor, store, erasing, queues, secrets, clock, log, settings }, identity, seals),
    drawWords: () => ['apple', 'river', `word${String(drawn++)}`],
  };
  const consents = { routine: agreed, carers: agreed, reminders: agreed };
  const movesIn = async (profile: Profile): Promise<void> => {
    await store.profiles.create(newHome(profile, consents, now));
    const speaker = { id: 'speaker-1', kind: 'consumer', sealedId: 'sealed', linkedAt: now } as const;
    await actor.happen(profile.id, { kind: 'linked', id: 'link', speaker });
  };
  await movesIn(marys);
  const open = createConsole(ports);

  const browser: ConsoleDoor['browser'] = async (staff) => {
    const cookies = new Map<string, string>();
    const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const url = `https://neighbour.example${path}`;
      const answer = await open.fetch(new Request(url, { ...init, headers: { cookie } }));
      for (const set of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(set) ?? [];
        if (/Max-Age=0/iu.test(set)) cookies.delete(name);
        else cookies.set(name, value);
      }
      return answer;
    };
    const post: Browser['post'] = (path, fields) =>
      send(path, { method: 'POST', body: new URLSearchParams(fields) });
    await send('/console/sign-in');
    vouched.push({ kind: 'staff', staff });
    await send('/console/signed-in?code=1');
    const get = (path: string): Promise<Response> => send(path);
    return {
      cookies,
      get,
      post,
      send: (path, form) => send(path, { method: 'POST', body: form }),
      read: async (path) => asRead(await (await get(path)).text()),
      async submit(page, action, fields) {
        const html = await (await get(page)).text();
        const [, inside = ''] =
          new RegExp(`<form[^>]*action="${action}"[^>]*>([^]*?)</form>`, 'u').exec(html) ?? [];
        const hidden = [...inside.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/gu)];
        return post(action, {
          ...Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value])),
          ...fields,
        });
      },
    };
  };
  return {
    store,
    rows,
    erasing,
    timePasses: async (id = marys.id) => {
      await actor.timePasses(id);
    },
    ports,
    logged,
    movesIn,
    browser,
    waits: (milliseconds) => {
      now += milliseconds;
    },
    async home(id = marys.id) {
      const home = await store.homes.load(id);
      if (!home) throw new Error(`no home ${id}`);
      return home;
    },
  };
}

const asRead = (html: string): string =>
  html
    .replace(/<\/?bdi>/gu, '')
    .replace(/<[^>]+>/gu, '\n')
    .replace(/\n+/gu, '\n');
