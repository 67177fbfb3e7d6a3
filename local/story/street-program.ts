import { join } from 'node:path';
import type { Program } from './street-process';

/** The program that opens a street for one story. */
export function streetProgram(): Promise<Program> {
  return Promise.resolve({
    command: process.execPath,
    args: ['--import', 'tsx', join(__dirname, 'street-main.ts')],
  });
}
