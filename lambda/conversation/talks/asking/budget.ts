import { budgetAnswer } from '../../../words/speech/budget';
import { askTalk } from './ask-talk';

/** "How much is left in my budget?", "I'd like to spend some of it." */
export const budget = askTalk('budget', 'BudgetIntent', 'diary', ({ diary }, _topic, { home }) =>
  budgetAnswer(diary.budget, home),
);
