import { nextOffer, type Offer } from '../../household/reminders';
import { dueWords, offerWords } from '../../words/speech/reminders';
import { homeVoice, type HomeVoice } from '../../words/speech/voice';
import { homeOf, homeTalk, type Answer, type Talk, type Turn } from '../talk';

/** After these she has time for something else. */
const leaveTime = new Set([
  'launch', 'today', 'okay', 'my-people', 'resume', 'reminder-list', 'reminder-answered', 'reminder-set',
  'reminder-stopped', 'reminder-done', 'reminder-permission',
]); // prettier-ignore

/** An answer, and the talk that it now is: one reminder is brought up behind it, where she has time for one. */
export function withOffer(talk: Talk, answer: Answer, turn: Turn): { talk: Talk; answer: Answer } {
  const home = homeOf(turn);
  const checkedIn = talk.name === 'check-in-answered';
  const busy = answer.asks !== null && answer.asks !== 'more' && answer.asks !== 'menu';
  if (
    !home ||
    busy ||
    answer.keepsPlace ||
    answer.asksPermission !== undefined ||
    (!leaveTime.has(talk.name) && !checkedIn)
  )
    return { talk, answer };
  const voice = homeVoice(home, turn.seed, turn.now);
  const waited = talk.name === 'launch' ? waitedFor(voice) : null;
  if (waited) return { talk, answer: { ...answer, ...waited, said: [...answer.said, ...waited.said] } };
  // A check-in is at its end then; only the reminder of the next one belongs there.
  const others = checkedIn ? home.state.reminders.list.filter(({ standsFor }) => !standsFor) : [];
  const but = [...turn.heard.memory.offered, ...others.map(({ id }) => id)];
  const offer = nextOffer(home, turn.now, but);
  if (!offer) return { talk, answer };
  return { talk: offered, answer: offerAnswer(offer, answer.said, voice) };
}

export function offerAnswer(offer: Offer, before: readonly string[], voice: HomeVoice): Answer {
  const { reminder, kind } = offer;
  const said = [...before, ...offerWords(offer, voice)];
  if (kind === 'permission') return { said, asks: null, asksPermission: reminder.id };
  return { said, asks: kind === 'suggest' ? 'reminder-offer' : 'reminder-confirm', about: reminder.id };
}

/** An important one that is not done, which is why she is being asked after. */
function waitedFor(voice: HomeVoice): Answer | null {
  const { episode, reminders } = voice.home.state;
  const missed = (episode?.concerns ?? []).flatMap((concern) =>
    concern.kind === 'missed-reminder' && concern.doneAt === null ? [concern] : [],
  );
  const last = missed.at(-1);
  const reminder = reminders.list.find(({ id }) => id === last?.reminder);
  if (!last || !reminder) return null;
  return { said: dueWords(reminder, last.due, voice), asks: 'reminder-done', about: reminder.id };
}

/** "Say that again", where the last thing said was an offer. */
export const offered = homeTalk(
  'reminder-offer',
  () => false,
  ({ heard, home }) => {
    const { about, place } = heard.memory;
    const reminder = home.home.state.reminders.list.find(({ id }) => id === about);
    if (!reminder) return { said: [], asks: 'menu' };
    return offerAnswer({ kind: place === 'reminder-confirm' ? 'confirm' : 'suggest', reminder }, [], home);
  },
);
