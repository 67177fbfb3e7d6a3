import { phrases } from '../phrases';
import type { Intent } from '../shapes';

/** The answers of the loneliness scale, as people give them. */
export const howOften = {
  name: 'HowOftenIntent',
  slots: [{ name: 'often', type: 'HOW_OFTEN' }],
  samples: phrases(`
    {often}
    (i'd say|i would say|i suppose|i should say|well|oh|probably|maybe|perhaps) {often}
    {often} (i'd say|i suppose|i think|to be honest|if i'm honest|really|love|dear|as it goes|if you must know|more's the pity|these days|lately)
    (i have to say|i must admit|to tell you the truth|well i'd say|oh i suppose|i'm afraid|honestly) {often}
    (i feel like that|i feel that|i feel it|it happens|i get that|i am|i do) {often}
    (put me down for|say|it's|that'd be) {often}
  `),
} satisfies Intent;

/** Amazon's own word for going on to the next thing; here, past a question that she would rather not answer. */
export const next = {
  name: 'AMAZON.NextIntent',
  samples: phrases(`
    (skip|skip it|skip that|skip that one|skip this one|skip the question|skip this question|leave that one|leave that out|leave it out|miss that one out)
    [go on to|move on to|let's have] the next (question|one) [please]
    next [question|one] [please]
    pass on that [one|question]
  `),
} satisfies Intent;
