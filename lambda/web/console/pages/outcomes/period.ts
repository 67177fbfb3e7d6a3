import { DateTime } from 'luxon';
import type { Visit } from '../../visit';

export const councilZone = 'Europe/London';

/** Local dates, both included. */
export interface Period {
  from: string;
  to: string;
}

/** As asked for, or the last four weeks. */
export function periodOf({ query, now }: Pick<Visit, 'query' | 'now'>): Period {
  const today = DateTime.fromMillis(now, { zone: councilZone });
  const date = (name: string, otherwise: DateTime): string => {
    const typed = query.get(name) ?? '';
    return /^\d{4}-\d{2}-\d{2}$/u.test(typed) && DateTime.fromISO(typed).isValid
      ? typed
      : otherwise.toFormat('yyyy-MM-dd');
  };
  return { from: date('from', today.minus({ days: 27 })), to: date('to', today) };
}

/** Its first moment, and the first after it, in milliseconds UTC. */
export function momentsOf({ from, to }: Period): { begins: number; ends: number } {
  return {
    begins: DateTime.fromISO(from, { zone: councilZone }).toMillis(),
    ends: DateTime.fromISO(to, { zone: councilZone }).plus({ days: 1 }).toMillis(),
  };
}

export const daysOf = (period: Period): number => {
  const { begins, ends } = momentsOf(period);
  return Math.max(1, Math.round((ends - begins) / 86_400_000));
};
