import { DateTime } from 'luxon';
import type { Instant } from '../../household/clock';

/** Under which this service's own identifiers and codes stand. */
export const system = 'https://good-neighbour.example/fhir';

export const patientRef = (household: string) => ({ reference: `Patient/${household}` });

/** To the second with the home's own offset, as FHIR's instants want it. */
export const iso = (at: Instant, zone: string): string =>
  DateTime.fromMillis(at, { zone }).toISO({ suppressMilliseconds: true }) ?? '';
