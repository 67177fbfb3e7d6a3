/** The door of the heart. */
export * from './actor';
export * from './clock';
export * from './concern';
export * from './effect';
export * from './episode';
export * from './event';
export * from './facts/diary';
export { handle, type Decision } from './handle';
export type { Home } from './home';
export type { JournalFact, JournalLine } from './journal';
export { nextDue } from './agenda';
export { newHome } from './new-home';
export { ladderPeople, personOf, type Person } from './people';
export * from './profile';
export * from './ports';
export { shortHash } from './seen';
export * from './state';
export { localDate, wallMinutes, atWallTime } from './local-time';
