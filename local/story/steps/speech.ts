import type { Pattern } from '../pattern';
import type { Instead, Telling } from '../telling';

const quoted = (text: string | null): string => (text === null || text === '' ? 'nothing' : `"${text}"`);

export async function say({ doors, at, note }: Telling, text: string): Promise<Instead> {
  const { turn } = await doors.say(at.id, text);
  switch (turn.kind) {
    case 'answered':
      at.heard = turn.words;
      note(`${at.home.resident}: ${text}`);
      note(`Echo: ${turn.words}${turn.understood ? `   [${turn.understood.name}]` : ''}`);
      return turn.fault === null ? null : `Alexa gave up on the skill: ${turn.fault}`;
    case 'nobody-listening':
      return 'no session is open; begin with "alexa, …"';
    case 'not-for-us':
      return 'Alexa would not pass this to the skill; say "alexa, ask good neighbour …"';
  }
}

export function hear({ at }: Telling, wanted: Pattern): Instead {
  if (at.heard === null) return 'nothing has been said to the Echo yet';
  return wanted.matches(at.heard) ? null : `the Echo said ${quoted(at.heard)}`;
}

export async function session({ doors, at }: Telling, wanted: 'open' | 'closed'): Promise<Instead> {
  const { echo } = await doors.echo(at.id);
  return echo.session === wanted ? null : `the session is ${echo.session}`;
}

export async function screen({ doors, at }: Telling, wanted: Pattern): Promise<Instead> {
  const { echo } = await doors.echo(at.id);
  return echo.screen !== null && wanted.matches(echo.screen)
    ? null
    : `the screen shows ${quoted(echo.screen)}`;
}
