import type { CarePaths } from '../care-paths';
import { dailyQuestions, type DailyQuestion } from '../check-ins/questions';
import type { Profile } from '../profile';

type Ruled = Pick<Profile, 'rules'>;

/** Who is asked first for a need: as settled for this home, else by its council. */
export const carePathsOf = ({ care, rules }: Pick<Profile, 'care' | 'rules'>): CarePaths => ({
  ...rules?.care,
  ...care,
});

export const mayAsk = ({ rules }: Ruled, question: DailyQuestion): boolean =>
  (rules?.questions ?? dailyQuestions).includes(question);

export const mayAskLoneliness = ({ rules }: Ruled): boolean => rules?.loneliness ?? true;

export const nightsCount = ({ rules }: Ruled): boolean => rules?.night ?? true;

/** The council's side of it; Amazon's consent is needed besides. */
export function councilLetsAskHealth({ health, rules }: Pick<Profile, 'health' | 'rules'>): boolean {
  const recorded = (health?.council ?? '') !== '';
  switch (rules?.health ?? 'where-recorded') {
    case 'where-recorded':
      return recorded;
    case 'everywhere':
      return recorded || (rules?.healthBasis ?? '') !== '';
    case 'nowhere':
      return false;
  }
}
