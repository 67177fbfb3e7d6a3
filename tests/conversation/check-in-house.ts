import { dailyQuestions, type CheckInPlan } from '../../lambda/household';
import { marysHouse, type House } from './marys-house';

export const health = { council: 'care plan of 2 February', amazon: true };
/** Mary's, where these questions are due at ten; `allowed`: the council's basis and Amazon's consent are there. */
export const house = (plan: Partial<CheckInPlan> = {}, allowed = true): House =>
  marysHouse({
    profile: {
      checkIn: { at: '10:00', questions: [...dailyQuestions], loneliness: false, ...plan },
      health: allowed ? health : null,
      promise: null,
    },
  });
