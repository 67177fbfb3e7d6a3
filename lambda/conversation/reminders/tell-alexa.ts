import type { RequestEnvelope } from 'ask-sdk-model';
import { second } from '../../household/clock';
import type { Home } from '../../household/home';
import { mannerOf } from '../../household/manner';
import { workLeft, type ReminderTried } from '../../household/reminders';
import type { AlexaAccess, Found, SkillPorts } from '../ports';

/** What can be done in one turn; the rest comes with the next. */
const mostAtOnce = 4;
/** Alexa waits eight seconds in all: after this nothing more is begun. */
const patience = 1.5 * second;
const budget = 2.5 * second;

/**
 * Tells Alexa, with the right that this request brings along, what she does not know yet of this consumer Echo's
 * reminders: what was agreed to, changed or removed since. The home as it is then; null where there was nothing to tell.
 */
export async function tellAlexa(
  home: Home,
  { household, speaker }: Found,
  ports: SkillPorts,
  id: string,
  request: RequestEnvelope,
  inSession = true,
): Promise<Home | null> {
  const kind = home.state.speakers.find((each) => each.id === speaker)?.kind ?? 'consumer';
  const access = accessIn(request);
  if (kind !== 'consumer' || !access || openWork(home, ports, inSession).length === 0) return null;
  const book = ports.reminders(access, speaker);
  const began = ports.clock.now();
  let now = home;

  const happen = async (event: Parameters<SkillPorts['happen']>[1]): Promise<void> => {
    const within = ports.clock.abortAfter(budget);
    try {
      now = (await ports.happen(household, event, within.signal)).home;
    } finally {
      within.release();
    }
  };

  // One that may have been made unheard of is looked for before it is made again.
  if (home.state.reminders.list.some(({ unsure }) => unsure)) {
    const alerts = await book.list();
    if (alerts === null) return null;
    await happen({ kind: 'reminders-read', id: `${id}/read`, speaker, alerts });
  }
  // Twice, for what turns out to be gone is made anew.
  for (const round of [1, 2]) {
    const work = openWork(now, ports, inSession).slice(0, mostAtOnce);
    if (work.length === 0 || ports.clock.now() - began > patience) break;
    const { zone, locale } = now.profile;
    const around = { now: ports.clock.now(), zone, locale, slow: mannerOf(now).slow };
    const tried = await Promise.all(
      work.map(async ({ reminder, work: todo }): Promise<ReminderTried> => {
        return { reminder: reminder.id, did: todo.kind, result: await book.tell(reminder, todo, around) };
      }),
    );
    await happen({ kind: 'reminders-tried', id: `${id}/told-${round}`, tried, inSession });
    if (!tried.some(({ result }) => result.kind === 'gone')) break;
  }
  return now;
}

/** What a request may do: only one in a session may create, and what an interface of its own is for is left to that. */
const openWork = (home: Home, { clock }: SkillPorts, inSession: boolean) =>
  workLeft(home, clock.now()).filter(({ work }) => (work.kind === 'create' ? inSession : !work.property));

export function accessIn({ context }: RequestEnvelope): AlexaAccess | null {
  const { apiEndpoint, apiAccessToken } = context.System;
  return apiEndpoint && apiAccessToken ? { endpoint: apiEndpoint, token: apiAccessToken } : null;
}
