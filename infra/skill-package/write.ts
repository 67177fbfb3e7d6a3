import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editions, type Edition } from './edition';
import { icon } from './icon';
import { manifestFor, type Submission } from './manifest';
import { modelFor } from './model';

/** Writes both packages as ask-cli takes them, `FOLDER/public` and `FOLDER/smart-properties`; returns what was written. */
export async function writePackages(folder: string, submission: Submission): Promise<string[]> {
  const written = await Promise.all(editions.map((edition) => writePackage(folder, edition, submission)));
  return written.flat();
}

async function writePackage(folder: string, edition: Edition, submission: Submission): Promise<string[]> {
  const root = join(folder, edition);
  await rm(root, { recursive: true, force: true });
  const files: readonly (readonly [string, string | Buffer])[] = [
    ['skill.json', asJson(manifestFor(edition, submission))],
    // On one line: Amazon counts every space, and takes 1.5 MB at most.
    [join('interactionModels', 'custom', 'en-GB.json'), JSON.stringify(modelFor(edition))],
    [join('assets', 'images', 'en-GB_smallIcon.png'), icon(108)],
    [join('assets', 'images', 'en-GB_largeIcon.png'), icon(512)],
  ];
  for (const [name, content] of files) {
    await mkdir(join(root, name, '..'), { recursive: true });
    await writeFile(join(root, name), content);
  }
  return files.map(([name]) => join(root, name));
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
