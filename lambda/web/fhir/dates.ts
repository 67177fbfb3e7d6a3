import { DateTime } from 'luxon';
import type { FhirResource } from 'fhir/r4';

/** When a resource is about, as FHIR's date search means it; null where it has no time of its own. */
function momentOf(resource: FhirResource): string | null {
  switch (resource.resourceType) {
    case 'Flag':
      return resource.period?.start ?? null;
    case 'Task':
      return resource.executionPeriod?.start ?? null;
    case 'Communication':
      return resource.sent ?? null;
    case 'QuestionnaireResponse':
      return resource.authored ?? null;
    case 'Consent':
      return resource.dateTime ?? null;
    default:
      return null;
  }
}

/** `ge2026-03-01`, `lt2026-04-01`, `2026-03-02` …; what cannot be read as a date matches nothing. */
export function inPeriod(resource: FhirResource, asked: string): boolean {
  const moment = momentOf(resource);
  const [, prefix = 'eq', date = ''] = /^(eq|ge|gt|le|lt)?(\d{4}.*)$/u.exec(asked) ?? [];
  const given = DateTime.fromISO(date, { zone: 'utc' });
  if (moment === null || !given.isValid) return false;
  const at = DateTime.fromISO(moment, { setZone: true });
  const begins = DateTime.fromISO(date, { zone: at.zone }).toMillis();
  const ends =
    date.length > 10 ? begins + 1 : DateTime.fromISO(date, { zone: at.zone }).endOf('day').toMillis() + 1;
  const value = at.toMillis();
  switch (prefix) {
    case 'ge':
      return value >= begins;
    case 'gt':
      return value >= ends;
    case 'le':
      return value < ends;
    case 'lt':
      return value < begins;
    default:
      return value >= begins && value < ends;
  }
}
