import { day } from './clock';
import { enqueue, write, type Draft } from './draft';
import { everybody, personOf } from './people';
import type { Profile } from './profile';
import type { State } from './state';
import type { Who } from './who';

/** An answer to it is one for so long. */
const answeredWithin = 7 * day;

/** Only to whom anything may be told at all. */
export function sendTrial(draft: Draft, who: Who): void {
  const { state, profile, now, eventHash } = draft;
  const person = everybody(profile, state).find((each) => each.who === who);
  if (!person) return;
  state.trials = { ...state.trials, [who]: { at: now, phone: person.phone, answeredAt: null } };
  write(draft, { kind: 'trial', who, answered: false });
  enqueue(draft, { kind: 'text', to: who, about: { kind: 'trial' }, episode: eventHash });
}

/** Whatever they answer shows that it reached them. False where they were not asked. */
export function answersTrial(draft: Draft, who: Who): boolean {
  const { state, profile, now } = draft;
  const trial = state.trials?.[who];
  if (!trial || now > trial.at + answeredWithin || trial.answeredAt !== null) return false;
  if (personOf(profile, who)?.phone !== trial.phone) return false;
  trial.answeredAt = now;
  write(draft, { kind: 'trial', who, answered: true });
  return true;
}

/** How the last trial of the number that they have now went. */
export function trialOf(profile: Profile, state: State, who: Who): 'none' | 'waiting' | 'answered' {
  const trial = state.trials?.[who];
  if (!trial || trial.phone !== personOf(profile, who)?.phone) return 'none';
  return trial.answeredAt === null ? 'waiting' : 'answered';
}
