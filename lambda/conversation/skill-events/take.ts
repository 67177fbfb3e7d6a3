import type { RequestEnvelope } from 'ask-sdk-model';
import { second } from '../../household/clock';
import type { Happening } from '../../household/actor';
import type { Home } from '../../household/home';
import { workLeft } from '../../household/reminders';
import { hear } from '../heard';
import type { Found, SkillPorts } from '../ports';
import { accessIn, tellAlexa } from '../reminders/tell-alexa';
import type { SkillEvent } from './skill-event';

/** Alexa could not be told, or not be read: she sends the event again, later and later. */
class SkillEventFault extends Error {
  constructor(readonly code: 'not-told' | 'not-read') {
    super(code);
    this.name = 'SkillEventFault';
  }
}

const budget = 3 * second;

/** Lets an event happen to the household it belongs to. Throws where the database or Alexa fails. */
export async function takeSkillEvent(
  event: SkillEvent,
  ports: SkillPorts,
  request: RequestEnvelope,
): Promise<void> {
  const { id, at, identity } = hear(request, ports.clock.now());
  const found = await limited(ports, (within) => ports.find(identity, within));
  ports.log('info', 'skill-event', { kind: event.kind, known: found !== null });
  if (!found) return;
  const happen = (happening: Happening): Promise<Home> =>
    limited(ports, async (within) => (await ports.happen(found.household, happening, within)).home);
  switch (event.kind) {
    case 'woken':
      await wake(found, ports, id, request, happen);
      return;
    case 'reminder-started':
      await happen({ kind: 'reminder-started', id, at, token: event.token });
      return;
    case 'reminders-deleted':
      await happen({ kind: 'reminders-deleted', id, tokens: event.tokens });
      return;
    case 'permission-changed':
      await happen({ kind: 'reminders-permitted', id, granted: event.granted });
      return;
    case 'reminders-changed':
      await readBack(event.made, found, ports, id, request, happen);
  }
}

type Happen = (happening: Happening) => Promise<Home>;

/** Changes and removes what has to be; what may only be made in a session waits for one. */
async function wake(
  found: Found,
  ports: SkillPorts,
  id: string,
  request: RequestEnvelope,
  happen: Happen,
): Promise<void> {
  const home = await happen(() => null);
  const told = (await tellAlexa(home, found, ports, id, request, false)) ?? home;
  const left = workLeft(told, ports.clock.now()).some(
    ({ reminder, work }) => work.kind !== 'create' && !work.property && reminder.state !== 'needs-permission',
  );
  if (left) throw new SkillEventFault('not-told');
}

/** One that this service has just made itself is no news, unless nobody heard how that went. */
async function readBack(
  made: boolean,
  { speaker }: Found,
  ports: SkillPorts,
  id: string,
  request: RequestEnvelope,
  happen: Happen,
): Promise<void> {
  const access = accessIn(request);
  const { reminders } = (await happen(() => null)).state;
  if (!access || (made && !reminders.list.some(({ unsure }) => unsure))) return;
  const alerts = await ports.reminders(access, speaker).list();
  if (alerts === null) throw new SkillEventFault('not-read');
  await happen({ kind: 'reminders-read', id, speaker, alerts });
}

async function limited<T>(ports: SkillPorts, work: (within: AbortSignal) => Promise<T>): Promise<T> {
  const { signal, release } = ports.clock.abortAfter(budget);
  try {
    return await work(signal);
  } finally {
    release();
  }
}
