import type { Event, Home } from '../../lambda/household';
import { createWeb, type FoundLink, type WebPorts } from '../../lambda/web';
import { asked, decide, minutes } from './marys-home';

export const annesToken = 'AnnesTokenAnnesToken';
export const bobsToken = 'BobsTokenBobsToken';
export const carlsToken = 'CarlsTokenCarlsToken';

export interface Door {
  get(path: string, method?: 'GET' | 'HEAD'): Promise<Response>;
  /** The page's text, as somebody reads it. */
  read(token: string): Promise<string>;
  press(token: string, fields: Record<string, string>): Promise<Response>;
  send(path: string, init: RequestInit): Promise<Response>;
  /** The nonce in the page's forms, as a browser would send it back. */
  nonce(token: string): Promise<string>;
  home(): Home;
  /** Something else that happens to the household meanwhile. */
  happen(event: Event): void;
  at(minutesAfter: number): void;
  events: Event[];
  logged: string[];
}

/** The pages before the real heart, on a home that is kept in memory. */
export function openDoor(start: Home, faults: Partial<WebPorts> = {}): Door {
  let home = start;
  let now = asked + 2 * minutes;
  let randomness = 0;
  const events: Event[] = [];
  const logged: string[] = [];
  const episode = start.state.episode?.id ?? 'none';
  const links: Record<string, FoundLink> = {
    [annesToken]: { household: 'home-1', episode, who: 'carer:anne' },
    [bobsToken]: { household: 'home-1', episode, who: 'carer:bob' },
    [carlsToken]: { household: 'home-1', episode, who: 'carer:carl' },
  };
  const web = createWeb({
    findLink: (token) => Promise.resolve(links[token] ?? null),
    look: (household) => Promise.resolve(household === home.profile.id ? home : null),
    happen: (_household, event) => {
      events.push(event);
      home = decide(home, event, now);
      return Promise.resolve(home);
    },
    random: (bytes) => `${String(randomness++).padStart(4, '0')}${'n'.repeat(Math.ceil((bytes * 4) / 3))}`,
    clock: {
      now: () => now,
      sleep: () => Promise.resolve(),
      abortAfter: () => ({ signal: new AbortController().signal, release: () => undefined }),
    },
    log: (level, what, facts) => logged.push(`${level} ${what} ${JSON.stringify(facts ?? {})}`),
    ...faults,
  });
  const send: Door['send'] = (path, init) => web.fetch(new Request(`https://neighbour.example${path}`, init));
  const get: Door['get'] = (path, method = 'GET') => send(path, { method });
  return {
    send,
    get,
    read: async (token) => asRead(await (await get(`/r/${token}`)).text()),
    press: (token, fields) => send(`/r/${token}`, { method: 'POST', body: new URLSearchParams(fields) }),
    nonce: async (token) => {
      const found = /name="nonce" value="([^"]+)"/u.exec(await (await get(`/r/${token}`)).text());
      if (found?.[1] === undefined) throw new Error('the page has no form');
      return found[1];
    },
    home: () => home,
    happen: (event) => {
      home = decide(home, event, now);
    },
    at: (minutesAfter) => {
      now = asked + minutesAfter * minutes;
    },
    events,
    logged,
  };
}

const asRead = (html: string): string =>
  html
    .replace(/<style>[^]*?<\/style>/gu, '')
    .replace(/<\/?bdi>/gu, '')
    .replace(/<[^>]+>/gu, '\n')
    .replace(/\n+/gu, '\n');
