import type { EchoState, Turn } from '../street/echo/echo';
import type { UnaskedThing } from '../street/unasked';
import type { Text, TopicMessage } from '../sns';
import type { Call } from '../voice';
import type { Breakable, Trouble } from '../street/troubles';

/** The parts of `GET /local/household` that stories look at. */
export interface HouseholdSeen {
  id: string;
  episode: EpisodeSeen | null;
  lastEpisode: EpisodeSeen | null;
}

export interface EpisodeSeen {
  id: string;
  state: 'open' | 'closed';
  openedAt: string;
  reasons: string[];
  outcome: string | null;
}

/** The street's doors, as a story goes through them: over HTTP, as everybody else. */
export interface DoorsClient {
  setup(household: unknown): Promise<{ household: string }>;
  /** The reminders of a home that has lived some days. */
  reminders(household: string, home: unknown): Promise<void>;
  history(lived: unknown): Promise<{ uses: number }>;
  say(household: string, text: string): Promise<{ turn: Turn; echo: EchoState }>;
  echo(household: string): Promise<{ echo: EchoState; unasked: UnaskedThing[] }>;
  household(household: string): Promise<HouseholdSeen>;
  texts(number?: string): Promise<Text[]>;
  reply(from: string, text: string): Promise<void>;
  plug(household: string, plug: string, action: string): Promise<void>;
  /** The moment as ISO in the first home's zone. */
  now(): Promise<string>;
  moveOn(how: { advance: string } | { to: string; next?: boolean }): Promise<string>;
  breaks(what: Breakable, how: Trouble, lasts: string): Promise<void>;
  amazon(household: string, deed: Record<string, unknown>): Promise<void>;
  staff(household: string, task: Record<string, unknown>): Promise<void>;
  calls(): Promise<Call[]>;
  topicMessages(): Promise<TopicMessage[]>;
  phoneBehaves(number: string, is: string): Promise<void>;
  account(spending: string): Promise<void>;
}

/** A door that refused, or a service that failed behind it. */
class DoorFault extends Error {}

export function createDoorsClient(url: string): DoorsClient {
  async function ask(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(`${url}/local${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const text = await answer.text();
    if (answer.ok) return JSON.parse(text) as unknown;
    const says = (JSON.parse(text) as { error?: { says?: string } }).error?.says;
    throw new DoorFault(says ?? `${method} ${path} answered ${answer.status}`);
  }
  const post = (path: string, body: unknown): Promise<unknown> => ask('POST', path, body);
  const done = async (answer: Promise<unknown>): Promise<void> => {
    await answer;
  };
  const moment = async (answer: Promise<unknown>): Promise<string> => ((await answer) as { now: string }).now;

  return {
    setup: async (household) => (await post('/setup', household)) as { household: string },
    reminders: (household, home) => done(post('/setup/reminders', { household, home })),
    history: async (lived) => (await post('/history', lived)) as { uses: number },
    say: async (household, text) =>
      (await post('/echo/say', { household, text })) as { turn: Turn; echo: EchoState },
    echo: async (household) =>
      (await ask('GET', `/echo?household=${household}`)) as { echo: EchoState; unasked: UnaskedThing[] },
    household: async (household) => (await ask('GET', `/household?household=${household}`)) as HouseholdSeen,
    async texts(number) {
      const query = number === undefined ? '' : `?number=${encodeURIComponent(number)}`;
      return ((await ask('GET', `/phones${query}`)) as { texts: Text[] }).texts;
    },
    reply: (from, text) => done(post('/phones/reply', { from, text })),
    plug: (household, plug, action) => done(post('/plugs', { household, plug, do: action })),
    now: () => moment(ask('GET', '/clock')),
    moveOn: (how) => moment(post('/clock', how)),
    breaks: (what, how, lasts) => done(post('/break', { what, how, for: lasts })),
    amazon: (household, deed) => done(post('/amazon', { household, ...deed })),
    staff: (household, task) => done(post('/staff', { household, ...task })),
    calls: async () => ((await ask('GET', '/phones/calls')) as { calls: Call[] }).calls,
    topicMessages: async () => ((await ask('GET', '/topics')) as { messages: TopicMessage[] }).messages,
    phoneBehaves: (number, is) => done(post('/phones/behaviour', { number, is })),
    account: (spending) => done(post('/phones/account', { spending })),
  };
}
