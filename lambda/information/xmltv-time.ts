const zones: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  BST: 60,
  IST: 60,
  CET: 60,
  CEST: 120,
};

/**
 * "20260329013000 +0100" as milliseconds UTC (XMLTV DTD: `YYYYMMDDhhmmss`, its end may be missing; without an offset it is
 * UTC). Null where it is no moment.
 */
export function momentOf(text: string): number | null {
  const [, digits = '', zone = ''] = /^\s*(\d{8,14})\s*([+-]\d{4}|[A-Z]{1,4})?\s*$/.exec(text) ?? [];
  if (digits === '') return null;
  const part = (from: number, length: number, missing: string): number =>
    Number(digits.slice(from, from + length).padEnd(length, '0') || missing);
  const [year, month, day] = [part(0, 4, '0'), part(4, 2, '1'), part(6, 2, '1')];
  const [hour, minute, second] = [part(8, 2, '0'), part(10, 2, '0'), part(12, 2, '0')];
  const utc = Date.UTC(year, month - 1, day, hour, minute, second);
  const real = new Date(utc);
  const same =
    real.getUTCMonth() === month - 1 && real.getUTCDate() === day && hour < 24 && minute < 60 && second < 61;
  const offset = offsetOf(zone);
  return same && offset !== null ? utc - offset * 60_000 : null;
}

/** Minutes ahead of UTC. */
function offsetOf(zone: string): number | null {
  if (zone === '') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(zone) ?? [];
  if (sign === undefined) return zones[zone] ?? null;
  const ahead = Number(hours) * 60 + Number(minutes);
  return ahead > 14 * 60 ? null : sign === '-' ? -ahead : ahead;
}
