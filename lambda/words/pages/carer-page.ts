import type { Instant } from '../../household/clock';
import { isForStaff, urgencyOf, type Concern } from '../../household/concern';
import type { Episode, Outcome } from '../../household/episode';
import type { Home } from '../../household/home';
import type { Who } from '../../household/profile';
import { concernLines } from './concern-lines';
import { asName } from './name';
import { standingLine, yourAnswerLines } from './standing-line';
import { toldLines, type ToldLine } from './told-lines';
import { triedLines } from './tried-lines';
import { atWhen } from './when';

/** All that the carer's page says about an open episode. Names stand between Unicode isolates (see `name.ts`). */
export interface CarerPageWords {
  locale: string;
  title: string;
  /** Why we worry. */
  reasons: string[];
  /** Who is going. */
  standing: string;
  /** The reader's own answer and what follows from it. */
  yours: string[] | null;
  told: ToldLine[];
  asOf: string;
  coming: string;
  cannot: string;
  seen: string;
  /** The question after "I've seen Mary". */
  howIs: string;
  outcomes: { outcome: Outcome; label: string }[];
  minutes: string;
  cost: string;
  note: string;
  send: string;
  whyHeading: string;
  answerHeading: string;
  toldHeading: string;
  emergency: string;
}

/** What is for staff is no business of family's, where they go for another reason. */
const concernsFor = (reader: Who, { concerns }: Episode): Concern[] =>
  reader === 'duty' ? concerns : concerns.filter((concern) => !isForStaff([concern]));

export function carerPage(home: Home, episode: Episode, reader: Who, now: Instant): CarerPageWords {
  const { profile } = home;
  const mary = asName(profile.resident.firstName);
  const helpAsked = episode.concerns.some(({ kind }) => kind === 'help');
  return {
    locale: profile.locale,
    title: helpAsked ? `${mary} asked for help` : `It is very quiet at ${mary}’s`,
    reasons: [
      ...concernLines(concernsFor(reader, episode), profile, now),
      ...triedLines(episode, profile, now),
    ],
    standing: standingLine(episode, reader, home),
    yours: yourAnswerLines(episode, reader, home, now),
    told: toldLines(episode.told, reader, profile, now),
    asOf: `As it stands ${atWhen(now, now, profile.zone)}. Open the link again for the latest.`,
    coming: 'I’m going',
    cannot: 'I can’t',
    seen: `I’ve seen ${mary}`,
    howIs: `How is ${mary}?`,
    outcomes: outcomeLabels(mary),
    minutes: 'Minutes spent (may be left empty)',
    cost: 'If you are paid for visits: what this one costs, in pounds',
    note: 'A note for the council (may be left empty)',
    send: 'Send',
    whyHeading: 'What we know',
    answerHeading: 'Your answer',
    toldHeading: 'Who was told',
    emergency:
      urgencyOf(episode.concerns) === 'errand'
        ? 'If it turns out to be an emergency, phone 999.'
        : 'If you think it is an emergency, phone 999. This service cannot.',
  };
}

const outcomeLabels = (mary: string): CarerPageWords['outcomes'] => [
  { outcome: 'fine', label: `${mary} is fine` },
  { outcome: 'seen-at-home', label: 'Helped at home, all right now' },
  { outcome: 'community-service', label: 'A care worker or nurse will come' },
  { outcome: 'gp', label: 'The GP has been asked' },
  { outcome: 'ambulance', label: 'An ambulance was called' },
  { outcome: 'hospital', label: 'Gone to hospital' },
  { outcome: 'false-alarm', label: 'It was a false alarm' },
];
