/** The door of the sources: one file a source, each with one way in. */
export { readBins } from './bins';
export { decoded, type Decoded } from './decode';
export type { Frame, Reading, Skipped } from './reading';
export { readVisits } from './visits';
export { readTelevision } from './television';
