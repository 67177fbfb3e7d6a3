import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Stories that the page plays, by name: nothing a browser asks for is ever a path on this machine. */
const scenes = ['a-fall-before-breakfast'];

/** A story as it is written, for the page to play; null where it is none of those. Its plugs get ids that no other home has. */
export function sceneOf(name: string, mark: string): unknown {
  if (!scenes.includes(name)) return null;
  const story = parse(readFileSync(join(__dirname, '../../stories', `${name}.yaml`), 'utf8')) as {
    household: { plugs?: { id: string }[] };
  };
  const plugs = (story.household.plugs ?? []).map((plug) => ({ ...plug, id: `${plug.id}-${mark}` }));
  return { ...story, household: { ...story.household, plugs } };
}
