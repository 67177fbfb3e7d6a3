import { DateTime } from 'luxon';
import type { Hono } from 'hono';
import * as z from 'zod';
import type { ClosedEpisode, Episode, Home } from '../../../lambda/household';
import { household as householdShape } from '../moving-in/household-keys';
import { words } from '../moving-in/vocabulary';
import { bodyAs } from './door';
import { homeOf, plugsAndCarers, residentOf } from './faces';
import type { Street } from '../street';

/** An episode as stories and the page speak of it. Times are ISO in the home's zone. */
interface EpisodeSeen {
  id: string;
  state: 'open' | 'closed';
  openedAt: string;
  closedAt: string | null;
  reasons: string[];
  outcome: string | null;
  asking: boolean;
  told: { who: string; status: string; answer: string | null }[];
}

const iso = (home: Home, at: number): string =>
  DateTime.fromMillis(at, { zone: home.profile.zone }).toISO() ?? '';

function nameOf({ profile }: Home, who: string): string {
  const carer = profile.carers.find(({ id }) => who === `carer:${id}`);
  return carer?.name ?? (who === 'duty' ? (profile.duty?.name ?? who) : who);
}

function seen(home: Home, episode: Episode | ClosedEpisode): EpisodeSeen {
  const closed = 'closedAt' in episode;
  return {
    id: episode.id,
    state: closed ? 'closed' : 'open',
    openedAt: iso(home, episode.openedAt),
    closedAt: closed ? iso(home, episode.closedAt) : null,
    reasons: [...new Set(episode.concerns.map(({ kind }) => kind))],
    outcome: closed ? episode.outcome : null,
    asking: !closed && episode.asking !== null,
    told: episode.told.map(({ who, status, answer }) => ({
      who: nameOf(home, who),
      status,
      answer: answer?.meaning ?? null,
    })),
  };
}

/** Moving in, and what the state of a home is. */
export function addHouseholdDoors(doors: Hono, street: Street): void {
  doors.post('/setup', async (context) => {
    const home = await bodyAs(context, householdShape);
    const resident = await street.pace.during(() => street.moveIn(home));
    return context.json({ household: resident.household, resident: resident.name }, 201);
  });

  doors.post('/setup/reminders', async (context) => {
    const { household, home } = await bodyAs(
      context,
      z.strictObject({ household: words, home: householdShape }),
    );
    const resident = residentOf(street, household);
    await street.pace.during(() => street.settleIn(home, resident));
    return context.json({ reminders: home.reminders.length }, 201);
  });

  doors.get('/household', async (context) => {
    const resident = residentOf(street, context.req.query('household'));
    const home = await homeOf(street, resident.household);
    const { state } = home;
    const at = (moment: number | null): string | null => (moment === null ? null : iso(home, moment));
    return context.json({
      id: resident.household,
      resident: resident.name,
      zone: home.profile.zone,
      now: iso(home, street.pace.now()),
      linked: state.speakers.length > 0,
      ...(await plugsAndCarers(street, resident.household)),
      duty: home.profile.duty,
      pause: state.pause && { ...state.pause, until: at(state.pause.until) },
      promise: home.profile.promise,
      reminders: state.reminders.list.map(({ id, text, at: time, days, date, state: is, by, important }) => {
        return { id, text, at: time, days, date, state: is, by, important };
      }),
      lastSign: state.lastSign && { ...state.lastSign, at: at(state.lastSign.at) },
      deadline: state.silence.deadline && at(state.silence.deadline.at),
      episode: state.episode && seen(home, state.episode),
      lastEpisode: state.lastEpisode && seen(home, state.lastEpisode),
      waiting: state.outbox.length,
      dueAt: at(state.dueAt),
    });
  });
}
