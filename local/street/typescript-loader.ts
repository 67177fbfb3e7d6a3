import { pathToFileURL } from 'node:url';

/** Node's arguments for a further process that runs this project's sources as they are. */
export const typescriptLoader = ['--import', pathToFileURL(require.resolve('tsx')).href];

/** The same for a thread, to which Node 20 does not pass the loader on: a program that loads it and then the file. */
export const threadSource = (file: string): string =>
  `require(${JSON.stringify(require.resolve('tsx/cjs'))}); require(${JSON.stringify(file)});`;
