import * as z from 'zod';
import { days, duration, hours, phone, wallTime, words, zone } from './vocabulary';

const carer = z.strictObject({
  name: words,
  phone,
  /** How long this carer has to answer, in milliseconds. */
  wait: duration.optional(),
  hours: hours.optional(),
  /** Whole days on which this carer is not to be told, by the home's own calendar. */
  holidays: z.array(z.iso.date({ error: 'must be a date such as 2026-03-02' })).default([]),
});

const plug = z.strictObject({
  name: words,
  vendor: z.enum(['shelly', 'tasmota', 'zigbee2mqtt'], { error: 'must be shelly, tasmota or zigbee2mqtt' }),
  id: words,
});

/** Days lived before the story begins; `jitter` in milliseconds either way. */
const history = z.strictObject({
  days: z.int({ error: 'must be a whole number of days' }).min(1).max(400),
  uses: z.record(z.string(), z.array(wallTime)),
  jitter: duration.default(0),
});

const questionIds = ['sleep', 'eaten', 'pain', 'mood', 'message'] as const;
const checkIn = z.strictObject({
  at: wallTime,
  questions: z.union([z.enum(['daily', 'monthly']), z.array(z.enum(questionIds)).nonempty()], {
    error: `must be daily, monthly or a list of ${questionIds.join(', ')}`,
  }),
});

const reminder = z.strictObject({
  text: words,
  at: wallTime,
  days: days.default('daily'),
  state: z
    .enum(['proposed', 'agreed', 'set', 'declined', 'needs-permission', 'changed', 'removed'])
    .default('proposed'),
  important: z.boolean().default(false),
});

const information = z.strictObject({
  visits: words.optional(),
  bins: words.optional(),
  television: words.optional(),
  activities: words.optional(),
});

export const consents = ['routine', 'carers', 'reminders'] as const;

/** A story's home, as interfaces.md describes it. Optional things are absent, not empty. */
export const household = z
  .strictObject({
    resident: words,
    /** Her own mobile phone, which may be texted when she is asked. */
    phone: phone.optional(),
    timezone: zone.default('Europe/London'),
    echo: z
      .enum(['consumer', 'smart-properties'], { error: 'must be consumer or smart-properties' })
      .default('consumer'),
    screen: z.boolean().default(false),
    paired: z.boolean().default(true),
    words: z.tuple([words, words, words], { error: 'must be three words' }).optional(),
    consent: z
      .array(z.enum(consents, { error: `must be among ${consents.join(', ')}` }))
      .default([...consents]),
    carers: z.array(carer).default([]),
    duty: z.strictObject({ name: words, phone }).optional(),
    plugs: z.array(plug).default([]),
    history: history.optional(),
    promise: wallTime.optional(),
    alertsPerMonth: z.number().positive().max(31).optional(),
    checkIn: checkIn.optional(),
    reminders: z.array(reminder).default([]),
    information: information.optional(),
  })
  .superRefine((home, context) => {
    const names = [...home.carers.map(({ name }) => name), ...(home.duty ? [home.duty.name] : [])];
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined)
      context.addIssue({ code: 'custom', path: ['carers'], message: `"${twice}" is there twice` });
    const plugs = home.plugs.map(({ name }) => name);
    for (const name of Object.keys(home.history?.uses ?? {})) {
      if (!plugs.includes(name))
        context.addIssue({
          code: 'custom',
          path: ['history', 'uses', name],
          message: 'is no plug of this home',
        });
    }
    if (!home.paired && home.words === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['paired'],
        message: 'an Echo that is still to be paired needs words',
      });
    }
  });

export type StoryHousehold = z.infer<typeof household>;
