import type { Home } from '../../../household/home';
import { whoIs } from '../../../household/profile';
import { trialOf } from '../../../household/trial';

/** One line of the kitchen table's list. */
export interface SetupStep {
  id: string;
  says: string;
  hint?: string;
  /** Where it is done, below the home's own path; null where it is ticked by hand here. */
  to: string | null;
  done: boolean;
}

/** What only the person in the room can know. */
const byHand = [
  ['internet', 'The internet works where the Echo stands'],
  ['account', 'It is clear whose Amazon account the Echo uses, and they agree'],
  ['skill', 'The skill is enabled in the Alexa app'],
  ['permissions', 'Reminders and notifications are allowed in the Alexa app'],
  ['bed', 'A call for help was heard from the bed'],
  ['chair', 'A call for help was heard from their chair'],
  ['bathroom', 'A call for help was heard from the bathroom'],
  ['contact', 'Alexa’s own Emergency Contact is set up'],
  ['routine', 'The routine “Alexa, I’ve fallen” is set up'],
  ['rehearsal', 'A rehearsal went up the whole list'],
  ['night', 'It is clear who answers at night'],
] as const;

/** What is ticked by hand, in words. */
export const tickNames: ReadonlyMap<string, string> = new Map(byHand);

/** Whoever may be told at all; the duty team tries its phone by itself. */
function allAnswered({ profile, state }: Pick<Home, 'profile' | 'state'>): boolean {
  const told = profile.carers.filter(({ notToBeTold }) => !notToBeTold);
  return told.length > 0 && told.every((carer) => trialOf(profile, state, whoIs(carer)) === 'answered');
}

/** The list as it stands now: what shows by itself is never ticked by hand. */
export function setupSteps({ profile, state }: Home): SetupStep[] {
  const ticks = profile.installing?.ticks ?? {};
  const plugsSeen = profile.plugs.every(({ id }) => (state.plugs[id]?.memory ?? null) !== null);
  return [
    {
      id: 'people',
      says: 'Somebody is on the list of people to tell',
      to: '/people',
      done: profile.carers.some(({ notToBeTold }) => !notToBeTold),
    },
    {
      id: 'basis',
      says: 'It is recorded what telling people and watching rest on',
      to: '/watching',
      done: state.consents.carers !== null && state.consents.routine !== null,
    },
    {
      id: 'echo',
      says: 'The Echo is linked: it has heard its three words',
      hint: 'Print the letter with the words, then say: “Alexa, open good neighbour”.',
      to: null,
      done: state.speakers.length > 0,
    },
    {
      id: 'kettle',
      says:
        profile.plugs.length === 0 ? 'A plug is entered' : 'Every plug has been seen: switch each on once',
      to: '/plugs',
      done: profile.plugs.length > 0 && plugsSeen,
    },
    {
      id: 'voice-test',
      says: 'The way from the Echo to a phone was tried and worked: “Alexa, ask good neighbour for a test”',
      to: null,
      done: state.test?.result === 'arrived',
    },
    {
      id: 'tested',
      says: 'Everybody on the list has answered a test text',
      hint: 'Send it from the list of people; the answer shows here by itself.',
      to: '/people',
      done: allAnswered({ profile, state }),
    },
    ...byHand.map(([id, says]) => ({ id, says, to: null, done: ticks[id] !== undefined })),
  ];
}

export const isReady = (home: Home): boolean => setupSteps(home).every(({ done }) => done);
