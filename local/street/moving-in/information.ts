import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { TakingInPorts } from '../../../lambda/functions/taking-in';
import type { StoryHousehold } from './household-keys';
import { council } from './profile-of';
import { MoveInRefused } from './refused';

/** Takes in the files of a home as the import does. What they are read with is only loaded where there is one. */
export async function bringInformation(
  household: string,
  { information, timezone: zone }: StoryHousehold,
  ports: TakingInPorts,
): Promise<void> {
  if (!information) return;
  const { takeIn } = await import('../../../lambda/functions/taking-in');
  for (const source of ['visits', 'bins', 'television', 'activities'] as const) {
    const file = information[source];
    if (file === undefined) continue;
    const delivery =
      source === 'visits' || source === 'bins'
        ? { source, household }
        : source === 'television'
          ? { source, council, region: '', zone }
          : { source, council, zone };
    const taken = await takeIn(await bytesOf(file), delivery, ports);
    if (taken.kind === 'refused') throw new MoveInRefused(`${basename(file)}: ${taken.says}`);
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new MoveInRefused(`${file} cannot be read`);
  }
}
