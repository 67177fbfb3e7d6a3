import type { QuestionId } from '../../household/check-ins/questions';

/** What each question of a check-in is about, as staff and other systems read it. */
export const questionNames: Readonly<Record<QuestionId, string>> = {
  sleep: 'Slept well',
  eaten: 'Has eaten',
  'eaten-offer': 'Would like somebody to be asked about food',
  pain: 'In pain',
  'pain-worse': 'The pain is worse than usual',
  'pain-call': 'Would like somebody to be called about the pain',
  mood: 'How they are in themselves',
  'mood-call': 'Would like somebody to be called',
  message: 'Left a message',
  companionship: 'Lacks companionship',
  'left-out': 'Feels left out',
  isolated: 'Feels isolated from others',
};
