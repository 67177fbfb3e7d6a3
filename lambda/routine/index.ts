/** The door of the room: what a home's routine is, how it is learned, and what may be asked of it. */
export type { DayOfSigns, Instant, LeftOut, Sign } from './signs';
export { emptyRoutine, learningProgress, type LearningProgress, type Routine } from './routine';
export { foldDay } from './fold';
export { isByClock } from './clockwork';
export { silenceDeadline, type SilenceDeadline } from './silence';
export type { SilenceFacts } from './silence-facts';
export { DAYS_A_MONTH } from './budget';
export { answeringRate, askingDeadline, type AskingRecord } from './asking';
export { usualNotice } from './usual-notice';
export { unusualNight, type NightFacts, type UnusualNight } from './unusual-night';
export { restlessNights, type RestlessNights } from './restless-nights';
export { slowDecline, type DeclineFacts } from './slow-decline';
export { fadedSignals, type FadedSignal } from './faded-signals';
export { daysLookedAt, isDistrictQuiet, slotMinutes, type ArrivalDay } from './district-quiet';
export { dateOf, dayNumber } from './calendar';
export { DAY_MINUTES, instantOf, localMinute } from './home-clock';
