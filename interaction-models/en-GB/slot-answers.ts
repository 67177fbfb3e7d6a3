import type { Intent } from './shapes';

/** How a question for one slot is answered, where the bare value would not be all that people say. */
const answers: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.TIME': ['{}', 'at {}', 'about {}', 'for {}', 'make it {}'],
  'AMAZON.DATE': ['{}', 'on {}', 'until {}', 'till {}'],
  'AMAZON.DURATION': ['{}', 'for {}', 'in {}'],
  DAYS: ['{}', 'on {}'],
  PERSON: ['{}', 'my {}', "it's {}", "it's for {}", 'for {}', 'i mean {}'],
  MESSAGE: ['{}', 'that {}', 'say {}'],
  REMINDER_THING: ['{}', 'to {}', 'about {}', 'my {}', 'the {}', "it's to {}", "it's about {}"],
  PROGRAMME: ['{}', "it's {}"],
  NEED: ['{}', 'i need {}', "i've {}"],
  MOOD: ['{}', "i'm {}", 'i feel {}', 'a bit {}'],
  SPEAKING: ['{}', '{} please'],
};

/**
 * Amazon's own slot samples: what may be said while the skill asks for that slot. They count in that dialog only, so
 * that they take nothing from other intents.
 */
export function withSlotAnswers(intent: Intent): Intent {
  return {
    ...intent,
    slots: (intent.slots ?? []).map((slot) => {
      const patterns = answers[slot.type ?? ''];
      if (!patterns) return slot;
      return { ...slot, samples: patterns.map((pattern) => pattern.replace('{}', `{${slot.name}}`)) };
    }),
  };
}
