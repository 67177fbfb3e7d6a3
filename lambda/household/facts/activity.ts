import type { Instant } from '../clock';

/** Something to go to, or a service, near the resident. */
export interface Activity {
  /** The directory's own id. */
  id: string;
  name: string;
  /** Ids of interests, as the interaction model has them. */
  interests: string[];
  /** When it is on; empty where the directory does not say. */
  sessions: Session[];
  /** Where: the venue's name, else its town. */
  place: string | null;
  /** Degrees; null where the directory does not say. */
  at: { latitude: number; longitude: number } | null;
  /** What it costs: pence (0 is free), or the directory's own few words; null = unknown. */
  cost: number | string | null;
  /** "step-free access", in the directory's own few words. */
  access: string | null;
}

/** A regular day of the week, 1 = Monday. */
export interface Session {
  weekday: number;
  /** Wall time `HH:mm`. */
  opens: string | null;
}

/** Which part of the directory answers a question. */
export type ActivityPart =
  { kind: 'interest'; interest: string } | { kind: 'weekday'; weekday: number } | { kind: 'all' };

export interface ActivityAnswer {
  asOf: Instant;
  activities: Activity[];
}

const earth = 3_958.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in miles (haversine). */
export function milesBetween(
  one: { latitude: number; longitude: number },
  other: { latitude: number; longitude: number },
): number {
  const [north, east] = [radians(other.latitude - one.latitude), radians(other.longitude - one.longitude)];
  const square =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(square)));
}
