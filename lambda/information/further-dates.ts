/** More of one event than this is no visit and no collection. */
const mostFurtherDates = 600;

const belongsToTheRule = /^(DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|EXRULE|RECURRENCE-ID|UID)[;:]/i;

/** Of a line such as `RDATE;TZID=Europe/London:20260304T080000,20260306T080000/PT1H`: what stands before each value, and they. */
function datesOn(line: string): { parameters: string; dates: string[] } {
  const [, parameters = '', value = ''] = /^[A-Z-]+([^:]*):(.*)$/i.exec(line) ?? [];
  const dates = value.split(',').map((date) => date.trim().split('/')[0] ?? '');
  return { parameters: parameters.replace(/;VALUE=(PERIOD|DATE-TIME)/i, ''), dates };
}

/**
 * The further dates of an event (RDATE, RFC 5545 3.8.5.2) as events of their own, as long as the first, but for those that
 * were taken out again (EXDATE) or replaced (`replaced`: values of RECURRENCE-ID). A period's own length is not kept.
 * `lasts`: seconds.
 */
export function furtherDates(
  lines: readonly string[],
  lasts: number,
  replaced: readonly string[],
): string[][] {
  const rest = lines.filter((line) => !belongsToTheRule.test(line));
  const out = new Set([
    ...lines.filter((line) => /^EXDATE/i.test(line)).flatMap((line) => datesOn(line).dates),
    ...replaced,
  ]);
  return lines
    .filter((line) => /^RDATE/i.test(line))
    .flatMap((line) => {
      const { parameters, dates } = datesOn(line);
      return dates.filter((date) => date !== '' && !out.has(date)).map((date) => ({ parameters, date }));
    })
    .slice(0, mostFurtherDates + 1)
    .map(({ parameters, date }, index) => [
      `UID:further-${index}`,
      `DTSTART${parameters}:${date}`,
      `DURATION:PT${lasts}S`,
      ...rest,
    ]);
}
