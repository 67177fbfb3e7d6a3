import { fadedSignals, slowDecline } from '../routine';
import { day, hour, type Instant } from './clock';
import { enqueue, write, type Draft } from './draft';
import { mayNeedUs } from './may-need-us';
import { atWallTime, localDate, nextDate } from './local-time';
import { noticedIn } from './noticed';

/** Staff hear of slow things in the morning, never in the night; spread over an hour by the tick that finds them. */
const office = { from: '09:00', to: '17:00' };
/** The same slow change is told again after four weeks, if it is still there. */
const tellAgain = 28 * day;

/** Once a learned day: is there a slow change, or a plug that nobody uses any more? For staff only. */
export function lookForStaff(draft: Draft): void {
  const { state, routine, now } = draft;
  if (state.consents.routine === null) return;
  const noticed = noticedIn(state);
  if (noticed.lookedThrough !== routine.foldedThrough) {
    noticed.lookedThrough = routine.foldedThrough;
    lookAtDecline(draft);
    lookAtFaded(draft);
    const needs = mayNeedUs(state, routine, now);
    if (needs) state.mayNeedUs = needs;
    else delete state.mayNeedUs;
    if (isNews(draft)) noticed.tellAt ??= nextOfficeHour(now, draft.profile.zone);
  }
  if (noticed.tellAt === null || noticed.tellAt > now) return;
  noticed.tellAt = null;
  tell(draft);
}

function lookAtDecline({ state, routine, now }: Draft): void {
  const noticed = noticedIn(state);
  const facts = slowDecline(routine);
  const known = noticed.decline;
  if (facts === null) noticed.decline = null;
  else noticed.decline = { since: known?.since ?? now, toldAt: known?.toldAt ?? null, facts };
}

function lookAtFaded({ state, routine }: Draft): void {
  const noticed = noticedIn(state);
  const found = fadedSignals(routine).filter(({ kind }) => kind !== 'speech');
  noticed.faded = Object.fromEntries(
    found.map(({ source, lastSeen }) => {
      const known = noticed.faded[source];
      return [source, { lastSeen, told: known?.lastSeen === lastSeen && known.told }];
    }),
  );
}

const declineIsNews = ({ state: { noticed }, now }: Draft): boolean =>
  noticed?.decline != null && (noticed.decline.toldAt ?? -Infinity) + tellAgain <= now;

const isNews = (draft: Draft): boolean =>
  declineIsNews(draft) || Object.values(draft.state.noticed?.faded ?? {}).some(({ told }) => !told);

function tell(draft: Draft): void {
  const { decline, faded } = noticedIn(draft.state);
  if (decline && declineIsNews(draft)) {
    decline.toldAt = draft.now;
    const { what, before, lately } = decline.facts;
    write(draft, { kind: 'decline', what });
    enqueue(draft, { kind: 'operations', about: { kind: 'decline', what, before, lately } });
  }
  for (const [source, known] of Object.entries(faded)) {
    if (known.told) continue;
    known.told = true;
    write(draft, { kind: 'signal-faded', source, lastSeen: known.lastSeen });
    enqueue(draft, {
      kind: 'operations',
      about: { kind: 'signal-faded', source, lastSeen: known.lastSeen },
    });
  }
}

function nextOfficeHour(now: Instant, zone: string): Instant {
  const today = localDate(now, zone);
  const [opens, closes] = [atWallTime(today, office.from, zone), atWallTime(today, office.to, zone)];
  if (now < opens) return opens + (now % hour);
  return now < closes ? now : atWallTime(nextDate(today), office.from, zone);
}
