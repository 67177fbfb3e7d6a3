import fc from 'fast-check';

/** A time as a British person says it, with the `AMAZON.TIME` it stands for. */
export interface SpokenTime {
  readonly said: string;
  readonly time: string;
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty'];

export function inWords(number: number): string {
  if (number < 20) return ones[number] ?? '';
  const rest = number % 10;
  return (tens[Math.floor(number / 10)] ?? '') + (rest === 0 ? '' : ` ${ones[rest] ?? ''}`);
}

const pad = (number: number) => String(number).padStart(2, '0');
export const clock = (hour: number, minute: number): string => `${pad(hour)}:${pad(minute)}`;

const partsOf = (hour: number): string[] => {
  if (hour < 5) return ['in the morning', 'am', 'a.m.'];
  if (hour < 12) return ['in the morning', 'am', 'a.m.', 'of a morning', 'this morning'];
  if (hour < 17) return ['in the afternoon', 'pm', 'p.m.', 'this afternoon'];
  if (hour < 21) return ['in the evening', 'pm', 'p.m.', 'this evening', 'of an evening', 'tonight'];
  return ['at night', 'pm', 'p.m.', 'tonight', 'in the evening'];
};

const face = (hour: number) => inWords(hour % 12 === 0 ? 12 : hour % 12);

/** Every way of saying one time that leaves no doubt which half of the day is meant. */
export function waysOfSaying(hour: number, minute: number): string[] {
  const next = (hour + 1) % 24;
  const bare: readonly (readonly [string, number])[] = [
    ...(minute === 0
      ? ([
          [face(hour), hour],
          [`${face(hour)} o'clock`, hour],
        ] as const)
      : []),
    ...(minute === 15
      ? ([
          [`quarter past ${face(hour)}`, hour],
          [`a quarter past ${face(hour)}`, hour],
          [`a quarter after ${face(hour)}`, hour],
        ] as const)
      : []),
    ...(minute === 30
      ? ([
          [`half past ${face(hour)}`, hour],
          [`half ${face(hour)}`, hour],
        ] as const)
      : []),
    ...(minute === 45
      ? ([
          [`quarter to ${face(next)}`, hour],
          [`a quarter to ${face(next)}`, hour],
        ] as const)
      : []),
    ...(minute > 0 && minute < 30
      ? ([
          [`${inWords(minute)} past ${face(hour)}`, hour],
          [`${inWords(minute)} minutes past ${face(hour)}`, hour],
        ] as const)
      : []),
    ...(minute > 30
      ? ([
          [`${inWords(60 - minute)} to ${face(next)}`, hour],
          [`${inWords(60 - minute)} minutes to ${face(next)}`, hour],
        ] as const)
      : []),
    ...(minute >= 10 ? ([[`${face(hour)} ${inWords(minute)}`, hour]] as const) : []),
    ...(minute > 0 && minute < 10 ? ([[`${face(hour)} oh ${inWords(minute)}`, hour]] as const) : []),
  ];
  const crossesNoon = (minute > 30 || minute === 45) && (hour === 11 || hour === 23);
  const withPart = bare
    .filter(([said]) => !(crossesNoon && / to /.test(said)))
    .flatMap(([said]) => partsOf(hour).map((part) => `${said} ${part}`));
  return [
    ...withPart,
    clock(hour, minute),
    ...(minute === 0 && hour === 12 ? ['noon', 'midday', 'twelve noon'] : []),
    ...(minute === 0 && hour === 0 ? ['midnight', 'twelve midnight'] : []),
  ];
}

export const spokenTimes: fc.Arbitrary<SpokenTime> = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }), way: fc.nat() })
  .map(({ hour, minute, way }) => {
    const ways = waysOfSaying(hour, minute);
    return { said: ways[way % ways.length] ?? '', time: clock(hour, minute) };
  });
