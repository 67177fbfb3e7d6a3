import type { CarerRole } from '../../household/care-paths';
import type { Need } from '../../household/need';

/** What residents ask for, as staff settle who is asked first. */
export const needNames: Readonly<Record<Need, string>> = {
  fall: 'A fall',
  pain: 'Pain',
  unwell: 'Feeling unwell',
  toilet: 'Getting to the toilet',
  drink: 'Something to drink',
  food: 'Something to eat',
  medicine: 'Help with medicine',
  moving: 'Help to move',
  company: 'Company',
  'call-back': 'A call back',
  repair: 'A repair',
  other: 'Anything else',
};

export const carerRoleNames: Readonly<Record<CarerRole, string>> = {
  family: 'family',
  neighbour: 'a neighbour',
  'care-worker': 'the care worker',
  service: 'a community service',
};
