import type { Outcome } from '../../household/episode';

/** How a worry ended, as staff choose and read it. */
export const outcomeNames: Record<Outcome, string> = {
  fine: 'All is well',
  'seen-at-home': 'Seen and helped at home',
  'community-service': 'A care worker or nurse will come',
  gp: 'The GP has been asked',
  ambulance: 'An ambulance was called',
  hospital: 'Gone to hospital',
  'false-alarm': 'It was a false alarm',
};
