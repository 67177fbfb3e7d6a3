import * as z from 'zod/mini';
import type { Activity, Session } from '../household/facts/activity';
import { interestsIn } from './interests';
import { brief, refused, type Frame, type Reading, type Skipped } from './reading';

const text = z.nullish(z.string());
const number = z.nullish(z.union([z.number(), z.string()]));
const list = <Item extends z.ZodMiniType>(item: Item) => z.nullish(z.array(item));

const location = z.object({
  name: text,
  latitude: number,
  longitude: number,
  addresses: list(z.object({ city: text })),
  accessibility: list(z.object({ description: text })),
});

/** What is used of a service in the UK's profile of HSDS 3 (and, where they differ, of version 1). */
const service = z.object({
  id: z.string(),
  name: z.string(),
  status: text,
  description: text,
  attributes: list(z.object({ taxonomy_term: z.nullish(z.object({ name: text })) })),
  cost_options: list(z.object({ option: text, amount: number, amount_description: text })),
  schedules: list(z.object({ byday: text, opens_at: text, valid_to: text, until: text })),
  service_at_locations: list(
    z.object({ location: z.nullish(location), schedules: list(z.object({ byday: text, opens_at: text })) }),
  ),
});
type Service = z.infer<typeof service>;

const mostServices = 20_000;
/** The profile of HSDS nests some ten deep. */
const deepest = 64;

export interface ActivityPage {
  activities: Activity[];
  /** How many pages there are in all, where the sender says so; a file is one. */
  pages: number;
}

/** A page of a directory's `/services`, or a file of services: JSON of Open Referral UK. */
export function readActivities(content: string, { now }: Pick<Frame, 'now'>): Reading<ActivityPage> {
  if (isTooDeep(content)) return refused(`it is nested deeper than ${deepest}`);
  const whole = parsed(content);
  if (whole === undefined) return refused('it is no JSON');
  const services = servicesIn(whole);
  if (!services) return refused('it is no page of services: there is neither "contents" nor a list');
  if (services.length > mostServices) return refused(`it has more than ${mostServices} services`);
  const activities: Activity[] = [];
  const skipped: Skipped[] = [];
  services.forEach((each: unknown, index) => {
    const read = service.safeParse(each);
    if (read.success) {
      if (isOn(read.data)) activities.push(activityOf(read.data, now));
      return;
    }
    const [issue] = read.error.issues;
    skipped.push({
      where: `service ${index + 1}`,
      says: brief(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`),
    });
  });
  return { kind: 'read', items: { activities, pages: pagesIn(whole) }, count: services.length, skipped };
}

/** Brackets without end cost the parser gigabytes before it finds out. */
function isTooDeep(content: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < content.length; at += 1) {
    const code = content.charCodeAt(at);
    if (quoted && code === 92) at += 1;
    else if (code === 34) quoted = !quoted;
    else if (quoted) continue;
    else if (code === 91 || code === 123) depth += 1;
    else if (code === 93 || code === 125) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch {
    return undefined;
  }
}

function servicesIn(whole: unknown): unknown[] | null {
  if (isList(whole)) return whole;
  if (typeof whole !== 'object' || whole === null) return null;
  const { contents, content, services } = whole as Record<string, unknown>;
  return [contents, content, services].find(isList) ?? null;
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

function pagesIn(whole: unknown): number {
  if (typeof whole !== 'object' || whole === null) return 1;
  const { total_pages, totalPages } = whole as Record<string, unknown>;
  const pages = Number(total_pages ?? totalPages ?? 1);
  return Number.isInteger(pages) && pages > 0 ? pages : 1;
}

const isOn = ({ status }: Service): boolean => status == null || status === '' || /^active$/i.test(status);

function activityOf(read: Service, now: number): Activity {
  const places = (read.service_at_locations ?? []).flatMap(({ location: at }) => (at ? [at] : []));
  const [place] = places;
  const categories = (read.attributes ?? []).flatMap(({ taxonomy_term }) => taxonomy_term?.name ?? []);
  const access = places
    .flatMap(({ accessibility }) => accessibility ?? [])
    .map(({ description }) => description)[0];
  return {
    id: read.id,
    name: brief(read.name),
    interests: interestsIn(read.name, categories, read.description ?? ''),
    sessions: sessionsOf(read, now),
    place: placeNamed(place?.name, place?.addresses?.[0]?.city),
    at: pointOf(place?.latitude, place?.longitude),
    cost: costOf(read.cost_options ?? []),
    access: access == null || access === '' ? null : brief(access),
  };
}

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** `byday` as in RFC 5545: "TU", "MO,WE", "1TU" (the first of the month counts as its weekday). */
function sessionsOf({ schedules, service_at_locations }: Service, now: number): Session[] {
  const own = (schedules ?? []).filter(({ valid_to, until }) => {
    const end = Date.parse(valid_to ?? until ?? '');
    return Number.isNaN(end) || end + 86_400_000 > now;
  });
  const all = own.length > 0 ? own : (service_at_locations ?? []).flatMap((each) => each.schedules ?? []);
  return all
    .flatMap(({ byday, opens_at }) =>
      (byday ?? '').split(',').flatMap((day): Session[] => {
        const weekday = days.indexOf(day.trim().slice(-2).toUpperCase()) + 1;
        return weekday === 0
          ? []
          : [{ weekday, opens: /^([01]\d|2[0-3]):[0-5]\d/.exec(opens_at ?? '')?.[0] ?? null }];
      }),
    )
    .sort((one, other) => one.weekday - other.weekday || (one.opens ?? '').localeCompare(other.opens ?? ''));
}

const placeNamed = (name: string | null | undefined, city: string | null | undefined): string | null => {
  const said = [name, city].find((each) => each != null && each.trim() !== '');
  return said == null ? null : brief(said);
};

function pointOf(latitude: unknown, longitude: unknown): Activity['at'] {
  const [north, east] = [Number(latitude ?? NaN), Number(longitude ?? NaN)];
  return Math.abs(north) <= 90 && Math.abs(east) <= 180 ? { latitude: north, longitude: east } : null;
}

function costOf(options: NonNullable<Service['cost_options']>): Activity['cost'] {
  const [option] = options;
  if (!option) return null;
  const amount = Number(option.amount ?? NaN);
  const words =
    [option.amount_description, option.option].find((each) => each != null && each.trim() !== '') ?? '';
  if (/\bfree\b/i.test(words) || amount === 0) return 0;
  if (Number.isFinite(amount) && amount > 0) return Math.round(amount * 100);
  return words === '' ? null : brief(words);
}
