import type { Instant } from '../../../lambda/household';
import type { Resident } from '../residents';
import type { Street } from '../street';
import { usesBetween } from './uses';
import type { Habits } from './uses';

interface Handling {
  at: Instant;
  plug: Resident['plugs'][number];
}

/**
 * Everybody lives from now until then by habit: every use over MQTT, with all that falls due in between. The plugs'
 * switches stay on, as at home: a kettle switches itself off, and its plug sees the next use in what it draws.
 */
export async function live(
  { pace, plugs }: Street,
  lives: readonly { resident: Resident; habits: Omit<Habits, 'zone'> }[],
  until: Instant,
): Promise<number> {
  const handlings = lives
    .flatMap(({ resident, habits }) => handlingsOf(resident, habits, pace.now(), until))
    .sort((one, other) => one.at - other.at);
  for (const { at, plug } of handlings) {
    await pace.moveTo(at);
    await pace.during(() => plugs.act(plug, 'on'));
  }
  await pace.moveTo(until);
  return handlings.length;
}

function handlingsOf(
  resident: Resident,
  habits: Omit<Habits, 'zone'>,
  from: Instant,
  until: Instant,
): Handling[] {
  return usesBetween({ ...habits, zone: resident.zone }, from, until).flatMap(({ plug: name, at }) => {
    const plug = resident.plugs.find((each) => each.name === name);
    return plug ? [{ at, plug }] : [];
  });
}
