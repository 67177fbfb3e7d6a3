import { anOffice, code } from './an-office';
import { play } from './script';

/** "My words are …" */
export const say = (words: readonly string[]): string =>
  `LinkHomeIntent ${words.map((word, index) => `word${['One', 'Two', 'Three'][index] ?? ''}=${word}`).join(' ')}`;

/** Her own words, once. */
export const linking = `
  U: ask ${say(['anchor', 'banjo', 'camel'])}
  A: Thank you, Priya Shah, this Alexa is linked to you now.
  A: your console shows you a code
  session: closed
`;
const rightCode = `
  U: ${say(code)}
  A: Thank you, Priya Shah.
`;

/** Priya's Alexa, with a code shown at her console. */
export async function linkedOffice(...residents: Parameters<typeof anOffice>) {
  const office = await anOffice(...residents);
  await office.link();
  await play(office.house, linking);
  await office.showCode();
  return office;
}

/** A session that is hers. */
export const begun = `
  U: open
  A: What are the three words of your code?
  ${rightCode}
  session: open
`;
