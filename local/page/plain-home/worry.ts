import type { ClosedEpisode, Episode, Home, Instant, Outcome } from '../../../lambda/household';
import {
  asName,
  atWhen,
  concernLines,
  nameOf,
  sentence,
  standingLine,
  toldLines,
  triedLines,
} from '../../../lambda/words/pages';
import type { ToldLine } from '../../../lambda/words/pages';
import { nextInTurn } from './next-in-turn';

/** The present worry about a home in plain words. */
export interface Worry {
  state: 'none' | 'asking' | 'open' | 'held';
  headline: string;
  /** Why; while there is none, how the last one ended. */
  reasons: string[];
  told: ToldLine[];
  /** What happens next by itself. */
  next: string[];
}

export function worryOf(home: Home, now: Instant): Worry {
  const { episode, lastEpisode } = home.state;
  const mary = asName(home.profile.resident.firstName);
  if (episode === null) {
    const reasons = lastEpisode === null ? [] : [ended(lastEpisode, home, now)];
    return { state: 'none', headline: `No worry about ${mary}`, reasons, told: [], next: [] };
  }
  const common = {
    reasons: [
      ...concernLines(episode.concerns, home.profile, now),
      ...triedLines(episode, home.profile, now),
    ],
    told: toldLines(episode.told, null, home.profile, now),
    next: nextLines(episode, home, now),
  };
  if (episode.asking !== null) {
    return {
      state: 'asking',
      headline: `${mary} is being asked first. Nobody has been told yet.`,
      ...common,
    };
  }
  const state = episode.hold === null ? 'open' : 'held';
  return { state, headline: standingLine(episode, null, home), ...common };
}

function nextLines(episode: Episode, home: Home, now: Instant): string[] {
  const { zone } = home.profile;
  const lines: string[] = [];
  const { asking, hold } = episode;
  if (asking !== null && asking.repeatAt !== null)
    lines.push(`The Echo asks again ${atWhen(asking.repeatAt, now, zone)}.`);
  if (hold !== null) {
    const name = nameOf(home.profile, hold.who);
    if (hold.nudgeAt !== null && name !== null)
      lines.push(`${sentence(name)} is asked for news ${atWhen(hold.nudgeAt, now, zone)}.`);
    if (hold.resumeAt !== null)
      lines.push(`Without news, somebody else is asked ${atWhen(hold.resumeAt, now, zone)}.`);
  }
  const next = nextInTurn(home);
  const name = next === null ? null : nameOf(home.profile, next.who);
  if (next !== null && name !== null)
    lines.push(`If nobody answers, ${name} is told ${atWhen(next.at, now, zone)}.`);
  return lines;
}

const outcomes: Record<Outcome, string> = {
  fine: 'all is well',
  'seen-at-home': 'seen and helped at home',
  'community-service': 'a care worker or nurse comes',
  gp: 'the GP was asked',
  ambulance: 'an ambulance was called',
  hospital: 'gone to hospital',
  'false-alarm': 'a false alarm',
};

function ended({ closedAt, outcome, by }: ClosedEpisode, { profile }: Home, now: Instant): string {
  const mary = asName(profile.resident.firstName);
  const said = {
    resident: `${mary} said so`,
    signal: 'there was a sign of life',
    staff: 'closed by council staff',
  };
  const who = by === 'resident' || by === 'signal' || by === 'staff' ? said[by] : saidBy(nameOf(profile, by));
  return `The last worry ended ${atWhen(closedAt, now, profile.zone)}: ${outcomes[outcome]}; ${who}.`;
}

const saidBy = (name: string | null): string =>
  name === null ? 'a carer said so' : `${sentence(name)} said so`;
