import { DateTime } from 'luxon';
import { Button, Field } from '../form';
import type { Visit } from '../visit';

export const councilZone = 'Europe/London';

/** Local dates, both included. */
export interface Period {
  from: string;
  to: string;
}

/** As asked for, or the last so many days; never longer than `most` days. */
export function periodOf(
  { query, now }: Pick<Visit, 'query' | 'now'>,
  { usual = 28, most = Infinity }: { usual?: number; most?: number } = {},
): Period {
  const date = (name: string, otherwise: DateTime): DateTime => {
    const typed = DateTime.fromFormat(query.get(name) ?? '', 'yyyy-MM-dd', { zone: councilZone });
    return typed.isValid ? typed : otherwise;
  };
  const today = DateTime.fromMillis(now, { zone: councilZone });
  const to = date('to', today);
  const asked = date('from', to.minus({ days: usual - 1 }));
  const from = most === Infinity ? asked : DateTime.max(asked, to.minus({ days: most }));
  return { from: from.toFormat('yyyy-MM-dd'), to: to.toFormat('yyyy-MM-dd') };
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

/** Asks for another period, without script. */
export const PeriodForm = ({ path, period }: { path: string; period: Period }) => (
  <form method="get" action={path}>
    <div class="gn-row">
      <Field name="from" label="From" type="date" width={10} value={period.from} />
      <Field name="to" label="To" type="date" width={10} value={period.to} />
    </div>
    <Button says="Show" kind="secondary" />
  </form>
);
