import { minute } from './clock';
import { inOrder, pathFor } from './care';
import { isFall, isForStaff, urgencyOf, type Urgency } from './concern';
import type { CouncilRules } from './council/rules';
import { carePathsOf } from './council/ruled';
import { enqueue, write, type Draft } from './draft';
import type { Episode } from './episode';
import { isAboutSilence, silenceHeldUntil } from './held-silence';
import { everybody, isAvailable, type Person } from './people';
import { mustRing } from './ringing';
import { answerWait, dutyWait, exhaustedWait, rounds } from './waits';

/** Tells whoever is next in turn, now; begins the ladder again, and at last tells operations. */
export function tellNext(draft: Draft, episode: Episode): void {
  const { ladder } = episode;
  const heldUntil = silenceHeldUntil(draft.state, draft.now);
  if (heldUntil !== null && isAboutSilence(episode)) {
    ladder.nextAt = heldUntil;
    return;
  }
  const next = nextPeople(draft, episode);
  if (next.length === 0 && ladder.asked.length > 0 && ladder.round < rounds) {
    ladder.round += 1;
    ladder.asked = [];
    tellNext(draft, episode);
    return;
  }
  if (next.length === 0 && isForStaff(episode.concerns)) return;
  if (next.length === 0) {
    nobodyAnswered(draft, episode);
    return;
  }
  for (const person of next) tell(draft, episode, person);
  const urgency = urgencyOf(episode.concerns);
  // A gentle word never climbs: it is for one. Nor does what is for staff only.
  const settled = pathFor(episode.concerns, carePathsOf(draft.profile))?.waitMinutes ?? null;
  ladder.nextAt =
    urgency === 'gentle' || urgency === 'staff'
      ? null
      : draft.now + Math.max(...next.map((person) => waitOf(person, urgency, settled, draft.profile.rules)));
}

/** A carer can't: the next is told at once, but a whole new round is not begun before its time. */
export function tellNextInRound(draft: Draft, episode: Episode): void {
  if (nextPeople(draft, episode).length > 0) tellNext(draft, episode);
}

function peopleFor({ profile, state }: Draft, { concerns }: Episode): Person[] {
  const people = inOrder(everybody(profile, state), concerns, carePathsOf(profile));
  return isForStaff(concerns) ? people.filter(({ who }) => who === 'duty') : people;
}

function nextPeople(draft: Draft, episode: Episode): Person[] {
  const { ladder } = episode;
  const all = peopleFor(draft, episode);
  const left = all.filter((person) => !ladder.asked.includes(person.who));
  const awake = left.filter((person) => isAvailable(person, draft.now, draft.profile.zone));
  const first = ladder.round === 1 && ladder.asked.length === 0;
  if (first && isFall(episode.concerns)) return awake.slice(0, awake[1]?.who === 'duty' ? 1 : 2);
  // Everybody's hours are over and there is no duty team: somebody must hear all the same.
  if (awake.length === 0 && ladder.asked.length === 0) return left.slice(0, 1);
  return awake.slice(0, 1);
}

function tell(draft: Draft, episode: Episode, person: Person): void {
  const { who } = person;
  const before = episode.told.find((told) => told.who === who);
  if (before) Object.assign(before, { at: draft.now, status: 'pending', answer: null });
  else
    episode.told.push({
      who,
      at: draft.now,
      status: 'pending',
      sentAt: null,
      mayHaveGone: false,
      answer: null,
    });
  if (!episode.ladder.asked.includes(who)) episode.ladder.asked.push(who);
  enqueue(draft, { kind: 'text', to: who, about: { kind: 'alert', update: false }, episode: episode.id });
  if (mustRing(draft, episode, who)) enqueue(draft, { kind: 'call', to: who, episode: episode.id });
  write(draft, { kind: 'told', episode: episode.id, who });
}

/** What the council has settled for this need holds before a person's own wait. */
function waitOf(
  person: Person,
  urgency: Exclude<Urgency, 'gentle' | 'staff'>,
  settled: number | null,
  rules: CouncilRules | undefined,
): number {
  if (settled !== null) return settled * minute;
  if (person.waitMinutes !== null) return person.waitMinutes * minute;
  const [duty, silence] = [rules?.waits.duty ?? null, rules?.waits.silence ?? null];
  if (person.who === 'duty') return duty === null ? dutyWait : duty * minute;
  return urgency === 'silence' && silence !== null ? silence * minute : answerWait[urgency];
}

/** It stays open until a person closes it; whoever is on duty, else the first on the ladder, is asked again each hour. */
function nobodyAnswered(draft: Draft, episode: Episode): void {
  const { ladder } = episode;
  ladder.exhaustedAt ??= draft.now;
  enqueue(draft, { kind: 'operations', about: { kind: 'nobody-answered', episode: episode.id } });
  write(draft, { kind: 'nobody-answered', episode: episode.id });
  const all = peopleFor(draft, episode);
  const again = all.find((person) => person.who === 'duty') ?? all[0];
  if (again) tell(draft, episode, again);
  ladder.nextAt = draft.now + exhaustedWait;
}
