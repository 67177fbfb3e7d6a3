import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { runCommand } from '../replay/arguments';
import { drawDay } from './picture';
import { tellRoutine } from './report';

const HELP = `npm run routine:report -- --events F.csv [--coverage F.csv] [--timezone Europe/London] [--alerts-per-month 1] [--picture reports/routine.svg]

Prints what the detector has learned of a recorded home: its day, its calibration and its worst silences, and draws the day.
The options are those of npm run replay; --picture is where the drawing goes.`;

runCommand('routine:report', HELP, true, (given) => {
  const told = tellRoutine(given);
  const file = given.picture ?? 'reports/routine.svg';
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, drawDay(told.routine));
  return `${told.text}\nThe learned day is drawn in ${file}\n`;
});
