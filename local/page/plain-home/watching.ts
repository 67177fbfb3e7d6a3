import type { Home, Instant } from '../../../lambda/household';
import { asName, atWhen } from '../../../lambda/words/pages';
import { learningProgress } from '../../../lambda/routine';

export interface Fact {
  label: string;
  text: string;
}

/** What the service sees of a home and what it waits for, in plain words. */
export function watchingFacts(home: Home, now: Instant): Fact[] {
  return [
    { label: 'Last sign of life', text: lastSign(home, now) },
    { label: 'Silence', text: silence(home, now) },
    ...promise(home),
    { label: 'Echo', text: echo(home) },
  ];
}

function lastSign({ profile, state }: Home, now: Instant): string {
  if (state.lastSign === null) return 'None yet.';
  const { at, source } = state.lastSign;
  const plug = profile.plugs.find(({ id }) => id === source);
  const what = plug === undefined ? 'a word to the Echo' : `the ${plug.name}`;
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}, ${atWhen(at, now, profile.zone)}.`;
}

function silence({ profile, state, routine }: Home, now: Instant): string {
  const mary = asName(profile.resident.firstName);
  if (state.consents.routine === null) return `Not watched: ${mary} has not agreed to it.`;
  if (state.pause !== null) {
    const until =
      state.pause.until === null ? '' : ` Watched again ${atWhen(state.pause.until, now, profile.zone)}.`;
    return `Not watched for now (${state.pause.reason}).${until}`;
  }
  const { coveredDays, neededDays, ready } = learningProgress(routine);
  if (!ready) return `Still learning the day’s habits: ${coveredDays} of ${neededDays} days.`;
  const { deadline } = state.silence;
  if (deadline === null) return 'Nothing is due for now.';
  if (deadline.at <= now) return `It is unusually quiet: nothing by the time at which ${mary} is asked.`;
  return `If nothing is seen or heard, ${mary} is asked first ${atWhen(deadline.at, now, profile.zone)}.`;
}

function promise({ profile }: Home): Fact[] {
  if (profile.promise === null) return [];
  return [{ label: 'Morning promise', text: `Some sign of life by ${profile.promise}, else ask.` }];
}

function echo({ state }: Home): string {
  if (state.speakers.length === 0) return 'Not linked yet.';
  const speaks = state.speakers.some(({ kind }) => kind === 'smart-properties');
  return speaks
    ? 'Linked; it can speak unasked.'
    : 'Linked; it can chime and light up, and speaks when spoken to.';
}
