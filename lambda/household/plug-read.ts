import { lookAround, plugSeen } from './dark';
import { isByClock, type Sign } from '../routine';
import type { Draft } from './draft';
import type { Event } from './event';
import { askWhetherBack } from './in-charge';
import { doneByPlug } from './reminders/missed';
import { keepSign, signOfLife } from './watch';

/** What a plug's message means for its home. */
export function plugRead(draft: Draft, event: Extract<Event, { kind: 'plug-read' }>): void {
  const { state, profile } = draft;
  const plug = profile.plugs.find((each) => each.id === event.plug);
  if (!plug) return;
  const known = (state.plugs[event.plug] ??= { memory: null, reachable: true, since: event.at });
  known.memory = event.memory;
  if (event.reachable !== null) plugSeen(draft, event.plug, event.reachable);
  lookAround(draft);
  if (!event.use) return;
  const sign: Sign = { at: Math.min(event.at, draft.now), source: plug.id, kind: plug.name };
  if (isByClock(draft.routine, sign, profile.zone)) {
    // A time switch: kept, so that it is known as long as it goes on, and no sign of life.
    keepSign(draft, { ...sign, byClock: true });
    return;
  }
  askWhetherBack(draft, 'signs');
  doneByPlug(draft, plug.name, sign.at);
  signOfLife(draft, sign);
}
