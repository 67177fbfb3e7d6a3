import fc from 'fast-check';
import { spokenTimes } from './spoken-time';
import { understood } from './understood';

const things = fc.constantFrom(
  'feed the cat', 'ring Joan', 'take the bins out', 'have a drink', 'put my eye drops in', 'water the plants', 'lock the back door',
  'do my exercises', 'turn the oven off', 'charge my hearing aids', 'post the letter', 'wind the clock', 'defrost the freezer',
); // prettier-ignore

const timeOnly = fc.constantFrom(
  (time: string) => `set a reminder for ${time}`,
  (time: string) => `set me a reminder for ${time} please`,
  (time: string) => `I want a reminder for ${time}`,
  (time: string) => `I'd like a reminder at ${time}`,
  (time: string) => `can you set a reminder for ${time}`,
  (time: string) => `put a reminder in for ${time}`,
  (time: string) => `make a reminder for ${time}`,
  (time: string) => `give me a reminder at ${time}`,
  (time: string) => `remind me at ${time}`,
);

const thingOnly = fc.constantFrom(
  (thing: string) => `remind me to ${thing}`,
  (thing: string) => `can you remind me to ${thing} please`,
  (thing: string) => `set a reminder to ${thing}`,
  (thing: string) => `I need a reminder to ${thing}`,
  (thing: string) => `don't let me forget to ${thing}`,
  (thing: string) => `give me a nudge to ${thing}`,
  (thing: string) => `I want reminding to ${thing}`,
  (thing: string) => `jog my memory to ${thing}`,
);

const lasting = fc.constantFrom(
  ['half an hour', 'PT30M'], ['an hour and a half', 'PT1H30M'], ['twenty minutes', 'PT20M'], ['a couple of hours', 'PT2H'],
  ['three quarters of an hour', 'PT45M'], ['an hour', 'PT1H'], ['ten minutes', 'PT10M'],
); // prettier-ignore

describe('what to remind of, and when', () => {
  test('a reminder that names only a time has nothing to be reminded of', () => {
    fc.assert(
      fc.property(spokenTimes, timeOnly, ({ said, time }, ask) => {
        const { intent, slots } = understood(ask(said));
        expect({ intent, what: slots['what'], time: slots['time']?.value }).toEqual({
          intent: 'SetReminderIntent',
          what: undefined,
          time,
        });
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  test('a reminder that names only a thing has no time, day or wait', () => {
    fc.assert(
      fc.property(things, thingOnly, (thing, ask) => {
        const { intent, slots } = understood(ask(thing));
        expect({ intent, slots }).toEqual({
          intent: 'SetReminderIntent',
          slots: { what: { value: thing.toLowerCase() } },
        });
      }),
      { numRuns: 104, seed: 5 },
    );
  });

  test('"in half an hour" is how long to wait', () => {
    fc.assert(
      fc.property(things, lasting, fc.boolean(), (thing, [said, duration], first) => {
        const { slots } = understood(
          first ? `remind me in ${said} to ${thing}` : `remind me to ${thing} in ${said}`,
        );
        expect(slots['what']?.value).toBe(thing.toLowerCase());
        expect(slots['duration']?.value).toBe(duration);
      }),
      { numRuns: 90, seed: 5 },
    );
  });
});
