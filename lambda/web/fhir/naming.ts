import { DateTime } from 'luxon';
import type { Meta } from 'fhir/r4';
import type { Instant } from '../../household/clock';

/** Under which this service's own identifiers and codes stand. */
export const system = 'https://good-neighbour.example/fhir';

/**
 * The id of a resource of a resident: the household's id first, so that whoever reads one by its id finds whose it is. FHIR
 * allows letters, digits, `-` and `.`, and 64 of them; what else stands in an id of ours is written as its number.
 */
export const idOf = (household: string, ...parts: readonly (string | number)[]): string =>
  [household, ...parts]
    .map((part) =>
      String(part).replace(/[^A-Za-z0-9-]/gu, (letter) => `.${letter.codePointAt(0)?.toString(16) ?? ''}`),
    )
    .join('.')
    .slice(0, 64);

/** Whose resource has this id. */
export const householdIn = (id: string): string => id.split('.')[0] ?? '';

export const patientRef = (household: string) => ({ reference: `Patient/${household}` });

/** To the second with the home's own offset, as FHIR's instants want it. */
export const iso = (at: Instant, zone: string): string =>
  DateTime.fromMillis(at, { zone }).toISO({ suppressMilliseconds: true }) ?? '';

/** HL7 UK's own profile of this resource, and when what it says last changed, where that is known. */
export const meta = (type: string, lastUpdated?: string): Meta => ({
  profile: [`https://fhir.hl7.org.uk/StructureDefinition/UKCore-${type}`],
  ...(lastUpdated !== undefined && { lastUpdated }),
});
