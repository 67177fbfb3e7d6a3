import { type Sign, unusualNight } from '../routine';
import { hour, type Instant } from './clock';
import { nightsCount } from './council/ruled';
import type { Draft } from './draft';
import { raise } from './episodes';
import { localDate, wallMinutes, within } from './local-time';
import { noticedIn } from './noticed';
import type { Episode } from './episode';

/** An odd night may reach a carer once in two months. */
const nightsPerMonth = 0.5;
/** The hours of which it is asked whether they are odd: see routine/unusual-night.ts. */
const night = [{ from: '23:30', to: '05:30' }];

/** The sign that makes a night livelier than this home's nights are asks her whether she is all right; once a night. */
export function judgeNight(draft: Draft, sign: Sign): void {
  const { state, routine, profile, now } = draft;
  const { zone } = profile;
  if (!nightsCount(profile) || !isNight(sign.at, zone) || now - sign.at > hour) return;
  const tonight = localDate(sign.at - 12 * hour, zone);
  const noticed = noticedIn(state);
  if (noticed.night === tonight) return;
  const odd = unusualNight(routine, state.signs, sign.at, zone, nightsPerMonth);
  if (odd?.at !== sign.at) return;
  noticed.night = tonight;
  raise(draft, { kind: 'unusual-night', at: now, since: odd.since, facts: odd.facts });
}

/** Another cup of tea at three in the night is what the worry is about, and no answer to it. Her voice is one. */
export const belongsToTheNight = ({ concerns }: Episode, sign: Sign, zone: string): boolean =>
  sign.kind !== 'speech' && isNight(sign.at, zone) && concerns.some(({ kind }) => kind === 'unusual-night');

const isNight = (at: Instant, zone: string): boolean => within(night, wallMinutes(at, zone));
