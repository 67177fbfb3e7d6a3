import { join } from 'node:path';
import { threadEars } from '../street/ears/thread-ears';
import { typescriptLoader } from '../street/typescript-loader';
import type { Program } from './street-process';

/** The program that opens a street for one story. */
export function streetProgram(): Program {
  const ears = threadEars();
  ears.learn();
  return {
    command: process.execPath,
    args: [...typescriptLoader, join(__dirname, 'street-main.ts')],
    ears,
  };
}
