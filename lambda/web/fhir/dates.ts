import { DateTime } from 'luxon';
import type { FhirResource } from 'fhir/r4';

/** From one moment up to another, milliseconds UTC; an open end is Infinity. */
interface Span {
  from: number;
  to: number;
}

/** A date as it was searched for. */
export interface AskedDate {
  prefix: 'eq' | 'ne' | 'ge' | 'gt' | 'le' | 'lt' | 'sa' | 'eb';
  span: Span;
}

const shape =
  /^(eq|ne|ge|gt|le|lt|sa|eb)?((\d{4})(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?)$/u;

/**
 * `ge2026-03-01`, `lt2026-04`, `2026-03-02` … as FHIR R4 (search.html#date) has it: a date is the span that it names, by
 * the home's own clock where it names no offset. Null where it is no date.
 */
export function readDate(asked: string, zone: string): AskedDate | null {
  const [, prefix = 'eq', date = '', , month, day, time, second] = shape.exec(asked) ?? [];
  const from = DateTime.fromISO(date, { zone });
  if (date === '' || !from.isValid) return null;
  const unit =
    second !== undefined
      ? 'second'
      : time !== undefined
        ? 'minute'
        : day !== undefined
          ? 'day'
          : month !== undefined
            ? 'month'
            : 'year';
  const span = { from: from.startOf(unit).toMillis(), to: from.endOf(unit).toMillis() + 1 };
  return { prefix: prefix as AskedDate['prefix'], span };
}

const spanOf = (start: string | undefined, end: string | undefined): Span | null =>
  start === undefined
    ? null
    : {
        from: DateTime.fromISO(start).toMillis(),
        to: end === undefined ? Infinity : DateTime.fromISO(end).toMillis() + 1,
      };

/** When a resource is about; null where it has no time of its own. */
export function aboutWhen(resource: FhirResource): Span | null {
  const moment = (at: string | undefined): Span | null => spanOf(at, at);
  switch (resource.resourceType) {
    case 'Flag':
    case 'CareTeam':
    case 'CarePlan':
      return spanOf(resource.period?.start, resource.period?.end);
    case 'Task':
      return spanOf(resource.executionPeriod?.start, resource.executionPeriod?.end);
    case 'Communication':
      return moment(resource.sent);
    case 'QuestionnaireResponse':
      return moment(resource.authored);
    case 'Observation':
      return moment(resource.effectiveDateTime);
    case 'Consent':
      return moment(resource.dateTime);
    default:
      return null;
  }
}

export const updatedWhen = ({ meta }: FhirResource): Span | null =>
  spanOf(meta?.lastUpdated, meta?.lastUpdated);

/** What has no time of its own is never found by one. */
export function matches(value: Span | null, { prefix, span }: AskedDate): boolean {
  if (value === null) return false;
  const within = value.from >= span.from && value.to <= span.to;
  switch (prefix) {
    case 'eq':
      return within;
    case 'ne':
      return !within;
    case 'ge':
      return within || value.to > span.from;
    case 'gt':
      return value.to > span.to;
    case 'le':
      return within || value.from < span.to;
    case 'lt':
      return value.from < span.from;
    case 'sa':
      return value.from >= span.to;
    case 'eb':
      return value.to <= span.from;
  }
}
