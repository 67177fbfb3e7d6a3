import { join } from 'node:path';
import { threadEars } from '../street/ears/thread-ears';
import { typescriptLoader } from '../street/typescript-loader';
import type { Program } from './street-process';

/** The program that opens a street for one story. `talks`: words will be heard there, so learning them begins now. */
export function streetProgram({ talks } = { talks: true }): Program {
  const ears = threadEars();
  if (talks) ears.learn();
  return {
    command: process.execPath,
    args: [...typescriptLoader, join(__dirname, 'street-main.ts')],
    ears,
  };
}
