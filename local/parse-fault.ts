/**
 * What is wrong with a command's arguments, in one line, of what `parseArgs` throws: its message goes on about how else they
 * might be meant.
 */
export const parseFault = (fault: unknown): string =>
  (fault as Error).message.split(/\. |\.?\n/)[0] ?? 'unknown arguments';
