import type { Complaint } from '../../street/doors/complaint';

/**
 * Keys that a story may have by its grammar and that the service cannot fulfil yet. A story is refused by name
 * rather than passed without having been tried. `*` stands for any place in a list.
 */
export const unfulfilled: readonly (readonly string[])[] = [];

const child = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null
    ? (Object.entries(value).find(([name]) => name === key)?.[1] as unknown)
    : undefined;

const isSet = (value: unknown): boolean => value !== undefined && value !== false;

/** What this story asks for that the service does not do yet. */
export function notYet(whole: unknown): Complaint[] {
  return unfulfilled.flatMap((path): Complaint[] => {
    const value = path.reduce<unknown>(child, whole);
    const key = path[path.length - 1] ?? '';
    return isSet(value)
      ? [{ path: [...path], key, says: `"${key}" is not fulfilled by the service yet` }]
      : [];
  });
}
