import type { SlotType, TypeValue } from '../shapes';
import { meaning } from '../slot-values';

const names = {
  mon: 'monday',
  tue: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
} as const;
type Day = keyof typeof names;
const all = Object.keys(names) as Day[];

/** On which days something comes round. Ids: daily, weekdays, weekends, a day (mon), or days joined (mon-wed-fri). */
export const days = {
  name: 'DAYS',
  values: [
    meaning(
      'daily',
      'every day',
      `
      (every|each) (day|single day|day of the week|and every day|morning|evening|night|afternoon|lunchtime|teatime|bedtime|dinner time)
      (daily|everyday|day in day out|all week|every day of the week|seven days a week|every day without fail|morning and night|once a day|on a daily basis|all days|any day|of a morning|of an evening|of a night|nightly|all the time)
    `,
    ),
    meaning(
      'weekdays',
      'weekdays',
      `
      [on|every|each|during] (weekday|weekdays|week days|week day|the week)
      (monday to friday|mondays to fridays|monday through friday|every day but the weekend|every day except weekends|on working days|working days|every working day|not weekends|from monday to friday)
    `,
    ),
    meaning(
      'weekends',
      'weekends',
      `
      [at|on|every|each] (weekends|the weekends|weekend|the weekend)
      (saturday and sunday|saturdays and sundays|on saturdays and sundays|every saturday and sunday|saturday and sundays)
    `,
    ),
    ...all.map((day) => meaning(day, `every ${names[day]}`, single(names[day]))),
    ...pairs().map((pair) => several(pair)),
    ...(['mon wed fri', 'tue thu sat', 'mon tue wed', 'wed thu fri', 'tue thu sun'] as const).map((three) =>
      several(three.split(' ') as Day[]),
    ),
  ],
} satisfies SlotType;

function single(name: string): string {
  return `
    ${name}s
    (every|each|on a|on) ${name}
    on ${name}s
    [every|each] ${name} (morning|evening|night|afternoon)
    on ${name} (mornings|evenings|nights|afternoons)
    once a week on [a] ${name}
    every week on [a] ${name}
    ${name}s only
  `;
}

function pairs(): Day[][] {
  const two = all.flatMap((first, at) => all.slice(at + 1).map((second) => [first, second]));
  return two.filter(([first, second]) => !(first === 'sat' && second === 'sun'));
}

function several(some: readonly Day[]): TypeValue {
  const said = some.map((day) => names[day]);
  const last = said.at(-1) ?? '';
  const list = (ending: string) => {
    const first = said.slice(0, -1).map((name) => name + ending);
    return `${first.join(' ')} and ${last}${ending}`;
  };
  return meaning(
    some.join('-'),
    list('s'),
    `[every|on|each|on a|on every] ${list('')}\n[on] ${list('s')}\n[every] ${said.join(' ')}`,
  );
}
