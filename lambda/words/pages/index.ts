/** The phrases of pages: from facts to sentences, with no markup in them. */
export { carerPage, type CarerPageWords } from './carer-page';
export { partsOf, withoutMarks } from './name';
export { linkEnded, notNow, notUnderstood, pressRefusals, thanksAndEnded, type Notice } from './notices';
