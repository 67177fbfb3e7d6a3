export const needs = [
  'fall', 'pain', 'unwell', 'toilet', 'drink', 'food', 'medicine', 'moving', 'company', 'call-back', 'repair', 'other',
] as const; // prettier-ignore
export type Need = (typeof needs)[number];
