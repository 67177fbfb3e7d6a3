/** The door of the sources: one file a source, each with one way in. */
export { readActivities, type ActivityPage } from './activities';
export { readBins } from './bins';
export { readBudgets, type BudgetRow } from './budget';
export { decoded, type Decoded } from './decode';
export { readMadeVisits, type MadeVisitRow } from './made-visits';
export { brief, type Frame, type Reading, type Skipped } from './reading';
export { readVisits } from './visits';
export { readTelevision } from './television';
