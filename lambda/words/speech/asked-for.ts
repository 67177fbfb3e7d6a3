import type { Need } from '../../household/concern';
import type { HomeVoice } from './voice';

/** Who has been told of what. Of the toilet and of medicine a text says no more than that she needs a hand. */
export function askedWords(need: Need, names: string, { say }: Pick<HomeVoice, 'say'>): string {
  switch (need) {
    case 'drink':
    case 'food':
    case 'company':
    case 'call-back':
    case 'repair':
    case 'moving':
      return say(`help.told.${need}`, { names });
    case 'toilet':
    case 'medicine':
      return say('help.told.hand', { names });
    case 'fall':
    case 'pain':
    case 'unwell':
    case 'other':
      return say('help.told', { names });
  }
}

/** What she asked for, told back to her; of a call for help only that it was one. */
export function askedLine(need: Need, when: string, { say }: Pick<HomeVoice, 'say'>): string {
  return need === 'other' ? say('asked.other', { when }) : say(`asked.${need}`, { when });
}
