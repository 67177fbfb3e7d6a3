import type * as z from 'zod';

/** One thing that is wrong with a story, and where. */
export interface Complaint {
  path: (string | number)[];
  /** The key that is not known, where it is that. */
  key?: string;
  says: string;
}

export const pathInWords = (path: readonly (string | number)[]): string =>
  path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part + 1}]` : text === '' ? part : `${text}.${part}`,
    '',
  );

const plainPath = (path: readonly PropertyKey[]): (string | number)[] =>
  path.map((part) => (typeof part === 'symbol' ? String(part) : part));

/** What the schema found (with `reportInput`), one complaint for each unknown key, the rest as they are. */
export function complaintsOf(error: z.ZodError, under: readonly (string | number)[]): Complaint[] {
  return error.issues.flatMap((issue): Complaint[] => {
    const path = [...under, ...plainPath(issue.path)];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: [...path, key], key, says: `unknown key "${key}"` }));
    }
    const says = issue.message.replace(/^Invalid input: /, '');
    return [{ path, says: 'input' in issue && issue.input === undefined ? `is missing: ${says}` : says }];
  });
}
