/** The phrases of pages: from facts to sentences, with no markup in them. */
export { carerPage, type CarerPageWords } from './carer-page';
export { concernLines } from './concern-lines';
export { asName, partsOf, sentence, withoutMarks } from './name';
export { nameOf } from './people';
export {
  linkEnded,
  notNow,
  notUnderstood,
  pressRefusals,
  thanksAndEnded,
  tooOften,
  type Notice,
  calledAgain,
} from './notices';
export { standingLine } from './standing-line';
export { toldLines, type ToldLine } from './told-lines';
export { triedLines } from './tried-lines';
export { atWhen } from './when';
