import type { Budget, Dated } from '../../household/facts/diary';
import { atWallTime } from '../../household/local-time';
import { age, allTold, type Told } from './telling';
import type { HomeVoice } from './voice';

/** Budgets are counted once a month. */
const freshDays = 45;
/** From here on nobody wants the pence. */
const wholePounds = 10_000;

/** What is left to spend; only where she asked to hear it. Then: somebody can call her about spending it. */
export function budgetAnswer(budget: Dated<Budget> | null, voice: HomeVoice): Told {
  const { home, say } = voice;
  if (home.profile.information?.budget !== true) return wantsCall([say('budget.not-asked')]);
  if (!budget) return wantsCall([say('budget.unknown')]);
  return wantsCall([left(budget.known, voice), ...age(budget.asOf, freshDays, voice)]);
}

const wantsCall = (said: string[]): Told => ({
  ...allTold(...said),
  asks: 'refer',
  about: { kind: 'budget' },
});

function left({ left: pence, ends }: Budget, { home, say, tongue }: HomeVoice): string {
  const amount = Math.abs(pence) >= wholePounds ? Math.trunc(pence / 100) * 100 : pence;
  const money = tongue.spokenMoney(amount);
  if (pence < 0) return say('budget.over', { money });
  if (ends === null) return say('budget.left', { money });
  const { zone } = home.profile;
  return say('budget.left-until', { money, date: tongue.spokenDate(atWallTime(ends, '12:00', zone), zone) });
}
