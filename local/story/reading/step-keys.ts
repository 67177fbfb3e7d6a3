import * as z from 'zod';
import { days, duration, wallTime, weekdays, words } from '../../street/moving-in/vocabulary';
import { remindersInTheApp } from '../../street/doors/time-doors';
import { phoneBehaviour, spending } from '../../street/doors/trouble-with-texts';
import { troubleKinds } from '../../street/troubles';
import { outcomes, pattern, reasons, wallMoment } from './expectation-words';

const text = z.strictObject({ to: words, has: pattern.optional() });

const state = z.enum(['open', 'closed', 'none'], { error: 'must be open, closed or none' });
const episodeKeys = z.strictObject({
  state,
  reasons: z.array(z.enum(reasons, { error: `must be among ${reasons.join(', ')}` })).optional(),
  outcome: z.enum(outcomes, { error: `must be one of ${outcomes.join(', ')}` }).optional(),
});
/** `episode: open` says the same as `episode: {state: open}`. */
const episode = z.preprocess((value) => (typeof value === 'string' ? { state: value } : value), episodeKeys);

const until = z
  .strictObject({
    spoken: pattern.optional(),
    notified: z.literal(true, { error: 'must be true' }).optional(),
    sms: text.optional(),
    episode: episode.optional(),
    by: wallTime,
  })
  .refine(
    ({ by: _by, ...things }) => Object.values(things).filter((thing) => thing !== undefined).length === 1,
    {
      error: 'waits for exactly one of spoken, notified, sms and episode',
    },
  );

const link = z.strictObject({
  from: words,
  choose: z.enum(['coming', 'cannot', 'seen'], { error: 'must be coming, cannot or seen' }),
  outcome: z.enum(outcomes, { error: `must be one of ${outcomes.join(', ')}` }).optional(),
  page: pattern.optional(),
});

/** A day (its beginning), a moment, or the next such weekday. */
const pauseEnd = z.union([wallMoment, z.iso.date(), z.enum(weekdays)], {
  error: 'must be a day or a moment such as friday, 2026-03-06 or 2026-03-06T10:00',
});

const threeWords = z.tuple([words, words, words], { error: 'must be three words' });

const staffKeys = {
  'add-reminder': z.strictObject({
    do: z.literal('add-reminder'),
    text: words,
    at: wallTime,
    days: days.default('daily'),
    important: z.boolean().default(false),
  }),
  'stop-reminder': z.strictObject({ do: z.literal('stop-reminder'), text: words }),
  'close-episode': z.strictObject({
    do: z.literal('close-episode'),
    outcome: z.enum(outcomes, { error: `must be one of ${outcomes.join(', ')}` }),
  }),
  pause: z.strictObject({
    do: z.literal('pause'),
    until: pauseEnd,
  }),
  // What their console shows for an Alexa of their own: words that link it, and the code of a session.
  'alexa-words': z.strictObject({ do: z.literal('alexa-words'), words: threeWords }),
  'alexa-code': z.strictObject({ do: z.literal('alexa-code'), words: threeWords }),
};
const staff = z.discriminatedUnion(
  'do',
  [
    staffKeys['add-reminder'],
    staffKeys['stop-reminder'],
    staffKeys['close-episode'],
    staffKeys.pause,
    staffKeys['alexa-words'],
    staffKeys['alexa-code'],
  ],
  {
    error: `do must be one of ${Object.keys(staffKeys).join(', ')}`,
  },
);

const trouble = z.enum(troubleKinds, { error: `must be one of ${troubleKinds.join(', ')}` });
const breaking = z
  .strictObject({
    sms: trouble.optional(),
    alexa: trouble.optional(),
    dynamodb: trouble.optional(),
    for: duration,
  })
  .refine(({ for: _for, ...what }) => Object.values(what).some((how) => how !== undefined), {
    error: 'must say what breaks: sms, alexa or dynamodb',
  });

const plugState = z.enum(['on', 'off', 'offline', 'online'], {
  error: 'must be "on", "off", offline or online',
});

export const everybody = 'all';

/** Every step there is. A step is a map with exactly one of these keys. */
export const stepKeys = {
  home: words,
  say: words,
  hear: pattern,
  session: z.enum(['open', 'closed'], { error: 'must be open or closed' }),
  sms: text,
  // `no-sms: all` is every phone; nobody can be called "all".
  'no-sms': z.preprocess((value) => (value === 'all' ? { to: everybody } : value), text),
  wait: duration,
  at: wallTime,
  until,
  plug: z.record(z.string(), plugState),
  reply: z.strictObject({ from: words, text: words }),
  link,
  spoken: pattern,
  'no-spoken': pattern,
  notified: z.boolean({ error: 'must be true or false' }),
  screen: pattern,
  episode,
  staff,
  break: breaking,
  // What becomes of her reminders at Amazon without the skill: refused, full, busy, removed, lost, or moved to another time.
  amazon: z.strictObject({ reminders: remindersInTheApp }),
  // A phone that rang, and what it said; `no-call: all` is every phone.
  call: text,
  'no-call': z.preprocess((value) => (value === 'all' ? { to: everybody } : value), text),
  // What becomes of texts to these phones, and of the account that they are sent from.
  phones: z.record(words, phoneBehaviour),
  account: spending,
  // What operations, and whoever is on duty by e-mail, were told since the last such step.
  operations: pattern,
  'duty-mail': pattern,
  restart: z.literal(true, { error: 'must be true' }),
} as const;

export type StepName = keyof typeof stepKeys;
export type StepOf<N extends StepName> = { name: N; value: z.infer<(typeof stepKeys)[N]> };
export type Step = { [N in StepName]: StepOf<N> }[StepName] & { line: number; written: string };
export const isStepName = (name: string): name is StepName => Object.hasOwn(stepKeys, name);
