import type { Phrase } from './phrase-set';
import type { Understood } from './understanding';

/** A phrase and what was made of it. */
export interface Assessment {
  readonly phrase: Phrase;
  readonly understood: Understood;
  readonly inScope: boolean;
  readonly rightIntent: boolean;
  readonly wrongSlots: readonly string[];
}

export function assess(phrases: readonly Phrase[], understand: (phrase: Phrase) => Understood): Assessment[] {
  return phrases.map((phrase) => {
    const understood = understand(phrase);
    return {
      phrase,
      understood,
      inScope: phrase.intent !== 'AMAZON.FallbackIntent',
      rightIntent: understood.intent === phrase.intent,
      wrongSlots: phrase.slots.filter((slot) => !holds(slot, understood)),
    };
  });
}

function holds(expected: string, { slots }: Understood): boolean {
  const [, name = '', sign, value] = /^(\w+)([=#])(.*)$/.exec(expected) ?? [];
  const slot = slots[name];
  if (sign === '#') return slot?.id === value;
  return bare(slot?.value ?? '') === bare(value ?? '');
}

/** "My daughter" and "daughter" are the same answer to whom, and Alexa gives either. */
function bare(value: string): string {
  return value.replace(/^(?:my|our|the|a|an|some|me|wor) /, '');
}
