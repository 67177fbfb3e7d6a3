import { emptyRoutine } from '../routine';
import type { Instant } from './clock';
import type { Home } from './home';
import type { Profile } from './profile';
import { noReminders } from './reminders/reminder';
import type { Consents, State } from './state';

/** A home as it begins: nothing learned, nobody linked, and only what was agreed to. */
export function newHome(profile: Profile, consents: Consents, now: Instant): Home {
  const state: State = {
    schema: 1,
    version: 1,
    startedAt: now,
    now,
    seen: [],
    profileSeen: 0,
    consents,
    pause: null,
    leftOut: {},
    speakers: [],
    plugs: {},
    signs: [],
    lastSign: null,
    dark: { since: null, byDate: {} },
    silence: { deadline: null, alertAt: null, promiseDone: null },
    test: null,
    forgottenAt: null,
    reminders: noReminders(),
    asking: { answered: 0, unanswered: 0, asked: [] },
    episode: null,
    lastEpisode: null,
    unreachable: {},
    outbox: [],
    journal: [],
    journalNext: 1,
    dueAt: now,
  };
  return { profile, state, routine: emptyRoutine() };
}
