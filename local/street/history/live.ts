import { minute } from '../../../lambda/household';
import type { Instant } from '../../../lambda/household';
import type { Resident } from '../residents';
import type { Street } from '../street';
import { usesBetween } from './uses';
import type { Habits } from './uses';

/** How long a kettle is on. */
const inUse = 4 * minute;

interface Handling {
  at: Instant;
  plug: Resident['plugs'][number];
  what: 'on' | 'off';
}

/** Everybody lives from now until then by habit: every use over MQTT, with all that falls due in between. */
export async function live(
  { pace, plugs }: Street,
  lives: readonly { resident: Resident; habits: Omit<Habits, 'zone'> }[],
  until: Instant,
): Promise<number> {
  const handlings = lives
    .flatMap(({ resident, habits }) => handlingsOf(resident, habits, pace.now(), until))
    .sort((one, other) => one.at - other.at);
  for (const { at, plug, what } of handlings) {
    await pace.moveTo(at);
    await pace.during(() => plugs.act(plug, what));
  }
  await pace.moveTo(until);
  return handlings.filter(({ what }) => what === 'on').length;
}

function handlingsOf(
  resident: Resident,
  habits: Omit<Habits, 'zone'>,
  from: Instant,
  until: Instant,
): Handling[] {
  return usesBetween({ ...habits, zone: resident.zone }, from, until).flatMap(
    ({ plug: name, at }): Handling[] => {
      const plug = resident.plugs.find((each) => each.name === name);
      if (!plug) return [];
      return [
        { at, plug, what: 'on' },
        ...(at + inUse < until ? [{ at: at + inUse, plug, what: 'off' } as const] : []),
      ];
    },
  );
}
