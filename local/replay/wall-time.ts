import { dateOf, dayNumber } from '../../lambda/routine/calendar';
import { DAY_MINUTES, instantOf, localMinute } from '../../lambda/routine/home-clock';
import type { Instant } from '../../lambda/routine';

const shape = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?$/;

/** Naive local ISO time to minutes of the local clock; null when it is none (no zone may be given: the home has one). */
export function parseWallTime(text: string): number | null {
  const match = shape.exec(text);
  if (!match) return null;
  const [date = '', hour, minute, second] = [
    match[1],
    Number(match[2]),
    Number(match[3]),
    Number(match[4] ?? 0),
  ];
  const day = dayNumber(date);
  if (dateOf(day) !== date || hour > 23 || minute > 59 || second > 59) return null;
  return day * DAY_MINUTES + hour * 60 + minute + second / 60;
}

/** Naive local ISO to the second, as the input has it. */
export function wallTimeOf(at: Instant, zone: string): string {
  const seconds = Math.round(localMinute(at, zone) * 60);
  const day = Math.floor(seconds / 86400);
  const rest = seconds - day * 86400;
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  return `${dateOf(day)}T${two(rest / 3600)}:${two((rest % 3600) / 60)}:${two(rest % 60)}`;
}

export const instantOfWall = (minute: number, zone: string): Instant => Math.round(instantOf(minute, zone));
