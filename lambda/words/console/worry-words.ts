import { hour, minute, type Instant } from '../../household/clock';
import { urgencyOf, type Urgency } from '../../household/concern';
import type { Answer, Told } from '../../household/episode';
import type { OpenWorry } from '../../household/open-worry';
import { concernLines } from '../pages/concern-lines';
import { asName, sentence } from '../pages/name';
import { triedLines } from '../pages/tried-lines';
import { atWhen } from '../pages/when';

/** An open worry as staff read it; names stand between isolates (pages/name.ts). */
export interface WorryWords {
  resident: string;
  urgency: Urgency;
  urgencyName: string;
  /** "12 minutes", "3 hours". */
  age: string;
  why: string[];
  standing: string;
  told: { name: string; what: string }[];
  /** What happens if nobody does anything. */
  next: string | null;
}

const urgencyNames: Record<Urgency, string> = {
  emergency: 'Urgent call for help',
  help: 'Call for help',
  silence: 'Unusually quiet',
  errand: 'A request',
  gentle: 'A low mood',
  staff: 'A visit may have been missed',
};

export function worryWords(worry: OpenWorry, now: Instant): WorryWords {
  const { concerns, told, zone } = worry;
  const urgency = urgencyOf(concerns);
  return {
    resident: asName(worry.resident.fullName),
    urgency,
    urgencyName: urgencyNames[urgency],
    age: ageOf(now - worry.openedAt),
    why: [...concernLines(concerns, worry, now), ...triedLines(worry, worry, now)],
    standing: standingOf(worry),
    told: told.map((one) => ({ name: sentence(nameIn(worry, one.who)), what: toldWhat(one, now, zone) })),
    next: nextOf(worry, now),
  };
}

const nameIn = ({ names }: OpenWorry, who: Told['who']): string => asName(names[who] ?? 'somebody');

function ageOf(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / minute));
  const count = (amount: number, unit: string): string => `${amount} ${unit}${amount === 1 ? '' : 's'}`;
  if (minutes < 90) return count(minutes, 'minute');
  const hours = Math.floor(milliseconds / hour);
  return hours < 48 ? count(hours, 'hour') : count(Math.floor(hours / 24), 'day');
}

function standingOf(worry: OpenWorry): string {
  const { hold, asking, exhausted, told } = worry;
  if (hold) {
    const name = sentence(nameIn(worry, hold.who));
    return {
      going: `${name} is going.`,
      there: `${name} is there.`,
      ringing: `${name} is ringing.`,
    }[hold.meaning];
  }
  if (asking) return 'Being asked first through the Echo. Nobody else has been told yet.';
  if (exhausted) return 'Everybody has been asked twice and nobody is going. Somebody here must act.';
  return told.length === 0 ? 'Nobody could be told.' : 'Nobody has said that they are going yet.';
}

function nextOf({ asking, nextAt, hold, zone }: OpenWorry, now: Instant): string | null {
  if (asking) return `If nothing is heard, the first person is told ${atWhen(asking.climbAt, now, zone)}.`;
  if (hold?.resumeAt != null)
    return `If nothing more is heard, somebody else is asked ${atWhen(hold.resumeAt, now, zone)}.`;
  return nextAt === null ? null : `If nobody answers, the next is told ${atWhen(nextAt, now, zone)}.`;
}

const answers: Record<Answer, string> = {
  going: 'said: I’m going',
  cannot: 'said: I can’t',
  there: 'is there',
  ringing: 'is ringing',
  fine: 'spoke to them, all is well',
  'wrong-number': 'is not the right number',
  leave: 'asked not to be told',
};

function toldWhat({ answer, status, sentAt, at }: Told, now: Instant, zone: string): string {
  if (answer !== null) return `${answers[answer.meaning]}, ${atWhen(answer.at, now, zone)}`;
  switch (status) {
    case 'failed':
      return 'could not be reached: the number does not take texts';
    case 'pending':
      return 'is being told now';
    case 'sent':
      return `told ${atWhen(sentAt ?? at, now, zone)}, no answer yet`;
  }
}
