/** What is wrong with a command's arguments, in one line: Node's own message goes on about how else they might be meant. */
export const parseFault = (fault: unknown): string =>
  (fault instanceof Error ? fault.message : String(fault)).split(/\. |\.?\n/)[0] ?? 'unknown arguments';
