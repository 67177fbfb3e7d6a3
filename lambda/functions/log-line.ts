import type { Log } from './service';

export const logLineOf = (...[level, what, facts = {}]: Parameters<Log>): string =>
  `${JSON.stringify({ level, what, ...facts })}\n`;

/** One JSON line to standard output, which is CloudWatch in AWS. Facts are ids of kinds and counts, never of people. */
export const logLine: Log = (...line) => {
  process.stdout.write(logLineOf(...line));
};
