import { stringify } from 'yaml';
import { complaintsOf } from '../../street/doors/complaint';
import type { Complaint } from '../../street/doors/complaint';
import { isStepName, stepKeys } from './step-keys';
import type { Step } from './step-keys';

/** One line, as a report shows it. */
const onOneLine = (name: string, value: unknown): string =>
  `${name}: ${typeof value === 'string' ? value : stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`;

/** Reads the steps of a story; each is a map with exactly one known key. */
export function readSteps(
  whole: unknown,
  lineAt: (path: (string | number)[]) => number,
): { steps: Step[]; complaints: Complaint[] } {
  const steps: Step[] = [];
  const complaints: Complaint[] = [];
  const raw =
    typeof whole === 'object' && whole !== null && 'steps' in whole && Array.isArray(whole.steps)
      ? whole.steps
      : [];
  raw.forEach((step: unknown, at) => {
    const path = ['steps', at];
    if (typeof step !== 'object' || step === null || Array.isArray(step)) {
      complaints.push({
        path,
        says: 'must be a key and what belongs to it, such as `say: alexa, open good neighbour`',
      });
      return;
    }
    const entries: [string, unknown][] = Object.entries(step);
    const unknown = entries.filter(([key]) => !isStepName(key));
    for (const [key] of unknown) complaints.push({ path: [...path, key], key, says: `unknown key "${key}"` });
    const [entry] = entries;
    if (unknown.length > 0) return;
    if (entry === undefined || entries.length > 1) {
      complaints.push({ path, says: 'must have exactly one key' });
      return;
    }
    const [name, value] = entry;
    if (!isStepName(name)) return;
    const read = stepKeys[name].safeParse(value, { reportInput: true });
    if (!read.success) complaints.push(...complaintsOf(read.error, [...path, name]));
    // The schema table and the Step type are one and the same; the compiler cannot follow a lookup by a union of keys.
    else
      steps.push({
        name,
        value: read.data,
        line: lineAt([...path, name]),
        written: onOneLine(name, value),
      } as Step);
  });
  return { steps, complaints };
}
