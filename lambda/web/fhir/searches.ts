import { readDate } from './dates';
import type { KindName } from './everything';

/** `date`: compared with when a resource is about; `updated`: with when what it says last changed. */
export type Search = 'patient' | 'date' | 'updated';
type Searches = Readonly<Record<string, Search>>;

/** By what each kind can be searched, with FHIR's own names; `date` is understood wherever there is one. */
export const searches: Record<Exclude<KindName, 'Patient'>, Searches> = {
  RelatedPerson: { patient: 'patient' },
  CareTeam: { patient: 'patient', date: 'date' },
  CarePlan: { patient: 'patient', date: 'date' },
  Consent: { patient: 'patient', date: 'date', _lastUpdated: 'updated' },
  Device: { patient: 'patient' },
  Flag: { patient: 'patient', date: 'date', _lastUpdated: 'updated' },
  Task: { patient: 'patient', date: 'date', period: 'date', _lastUpdated: 'updated' },
  Communication: { patient: 'patient', date: 'date', sent: 'date', _lastUpdated: 'updated' },
  QuestionnaireResponse: { patient: 'patient', date: 'date', authored: 'date', _lastUpdated: 'updated' },
  Observation: { patient: 'patient', date: 'date', _lastUpdated: 'updated' },
};

export const isSearchable = (type: string): type is keyof typeof searches => Object.hasOwn(searches, type);

/** How an answer is cut into pages; understood everywhere. */
const always = ['_count', '_offset', '_format'];

export interface DateFilter {
  by: 'date' | 'updated';
  asked: string;
}

export type Filters = { kind: 'filters'; dates: DateFilter[] } | { kind: 'refused'; why: string };

/**
 * What a search asks for beside the patient. A parameter that is not understood is refused rather than passed over: who
 * asks for a week must not be given a life.
 */
export function filtersIn(query: URLSearchParams, known: Searches, also: readonly string[] = []): Filters {
  const dates: DateFilter[] = [];
  for (const [name, asked] of query) {
    const search = known[name];
    if (search === undefined && !always.includes(name) && !also.includes(name))
      return { kind: 'refused', why: `The parameter ${name.slice(0, 40)} is not understood here` };
    if (search === undefined || search === 'patient') continue;
    if (readDate(asked, 'utc') === null)
      return { kind: 'refused', why: `${name} is a date such as ge2026-03-01` };
    dates.push({ by: search, asked });
  }
  return { kind: 'filters', dates };
}
