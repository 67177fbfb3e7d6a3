import { binsAnswer } from '../../../words/speech/bins';
import { askTalk } from './ask-talk';

/** "Which bin is it?" A bin that was named and is none that people know counts as one that is not known here. */
export const bins = askTalk('bins', 'BinDayIntent', 'diary', ({ diary }, { slots, from }, { home }) => {
  const { bin } = slots;
  return binsAnswer(diary.bins, bin ? (bin.id ?? 'unknown') : null, from, home);
});
