import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface StaticFile {
  body: string;
  contentType: string;
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The page's own files by name, read once: nothing a browser asks for is ever a path on this machine. */
export function readStaticFiles(folder = join(__dirname, 'files')): ReadonlyMap<string, StaticFile> {
  const files = readdirSync(folder).flatMap((name): [string, StaticFile][] => {
    const contentType = contentTypes[extname(name)];
    return contentType === undefined
      ? []
      : [[name, { body: readFileSync(join(folder, name), 'utf8'), contentType }]];
  });
  return new Map(files);
}
