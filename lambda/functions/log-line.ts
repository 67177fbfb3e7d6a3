import type { Log } from './service';

/** One JSON line to standard output, which is CloudWatch in AWS. Facts are ids of kinds and counts, never of people. */
export const logLine: Log = (level, what, facts = {}) => {
  process.stdout.write(`${JSON.stringify({ level, what, ...facts })}\n`);
};
