import type { Ears } from '../../local/street/ears/ears';

/** Understands a handful of sentences, so that a test need not wait for a whole interaction model to be learned. */
const known: Record<string, string> = {
  help: 'AskForHelpIntent',
  'is anyone coming': 'WhoKnowsIntent',
  "i'm okay": 'ImOkayIntent',
  yes: 'AMAZON.YesIntent',
  no: 'AMAZON.NoIntent',
};

export const quickEars: Ears = {
  understand: ({ words }) => Promise.resolve({ intent: known[words] ?? 'AMAZON.FallbackIntent', slots: {} }),
  close: () => undefined,
};
