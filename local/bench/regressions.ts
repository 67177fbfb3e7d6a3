import recorded from './recorded.json';

/** By how much a figure may be worse than recorded before it counts: machines are noisy. */
const slack = 1.2;
/** What is worse is measured again so often: only what stays worse is. */
const again = 2;

type Figures = Record<string, unknown>;

/** Ratios of this run that are worse than the recorded ones by more than a fifth, each as a line. */
export async function regressions(
  figures: Figures,
  measure: (part: string) => Promise<unknown>,
): Promise<string[]> {
  const worse: string[] = [];
  for (const [path, limit] of Object.entries<number>(recorded.ratios)) {
    const [part = ''] = path.split('.');
    if (!(part in figures)) continue;
    let value = valueAt(figures, path);
    for (let left = again; left > 0 && !(value <= limit * slack); left -= 1) {
      const fresh = { [part]: await measure(part) };
      value = Math.min(value, valueAt(fresh, path));
    }
    if (!(value <= limit * slack)) worse.push(`${path} is ${value}, recorded ${limit}`);
  }
  return worse;
}

function valueAt(figures: unknown, path: string): number {
  let value = figures;
  for (const name of path.split('.')) value = (value as Figures | undefined)?.[name];
  return typeof value === 'number' ? value : Number.NaN;
}
