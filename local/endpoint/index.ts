export { createBreaker, guarded, held } from './breaker';
export type { Breaker, BreakerMode } from './breaker';
export { closeServer, listenerFor, listenOnLoopback, startHttpEndpoint } from './http-endpoint';
export type { Answer, Asked, Door, HttpEndpoint } from './http-endpoint';
export { openJournalFile } from './journal-file';
export type { JournalFile } from './journal-file';
export { localAws } from './local-aws';
