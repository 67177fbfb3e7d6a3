import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const needed = 17;

/** A Java that is new enough, in JAVA_HOME or on the path; null where there is none. */
export function findJava(home: string | undefined = process.env['JAVA_HOME']): string | null {
  const candidates = [...(home === undefined ? [] : [join(home, 'bin', 'java')]), 'java'];
  return candidates.find((candidate) => (majorOf(candidate) ?? 0) >= needed) ?? null;
}

function majorOf(java: string): number | null {
  const { error, stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  if (error) return null;
  const version = /version "(\d+)/.exec(stderr)?.[1];
  return version === undefined ? null : Number(version);
}
