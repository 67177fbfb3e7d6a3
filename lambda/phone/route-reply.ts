import { minute, type Instant } from '../household/clock';
import type { WhichHome } from '../household/effect';
import { takesOn, type Answer } from '../household/episode';
import type { Home } from '../household/home';
import { personOf } from '../household/people';
import { wasReached } from '../household/still-true';
import type { Who } from '../household/profile';
import type { InboundText } from './inbound';
import { readAbout } from './about-which';
import { understandReply, type Reply } from './reply';

/** A text of ours to this phone, newest first in lists. */
export interface EarlierText {
  at: Instant;
  household: string;
  episode: string;
  who: Who;
  about: string;
  messageId: string | null;
}

/** What a reply means for the households it may be about. */
export type Routed =
  | { kind: 'answer'; household: string; who: Who; episode: string; answer: Answer }
  | { kind: 'unclear'; household: string; who: Who; which: WhichHome | null }
  /** Asks from afar how somebody is: each home that this phone has been texted about answers for itself. */
  | { kind: 'how'; asks: { household: string; who: Who }[] }
  /** Nobody we ever texted, or an answer to our asking again: silence is right, for machines answer machines. */
  | { kind: 'nobody' };

/** A reply sent before the episode opened never acknowledges it; clocks may differ by this. */
const skew = 5_000;
/** A second unclear reply so soon is likely a machine's: it is not answered again. */
const askedAgainLately = 10 * minute;

interface Candidate {
  household: string;
  who: Who;
  episode: string;
  firstName: string;
  repliedTo: boolean;
  tookOn: boolean;
}

/** Never guesses: by the text that was replied to, by the name in it, by our asking which, else the only open episode. */
export function routeReply(
  inbound: InboundText,
  earlier: readonly EarlierText[],
  homes: readonly Home[],
): Routed {
  const [latest] = earlier;
  if (!latest) return { kind: 'nobody' };
  const open = openFor(inbound, earlier, homes);
  const asked = readAbout(latest.about);
  const names = open.map((each) => each.firstName);
  const reply = understandReply(inbound.text, {
    names,
    signature: nameOf(latest, homes),
    digits: asked ? 'choice' : 'answer',
    tookOn: open.some((each) => each.tookOn),
  });
  if (reply.kind === 'how') return { kind: 'how', asks: homesOf(inbound.from, earlier, homes) };
  const answer = reply.kind === 'choice' ? (asked?.answer ?? null) : answerOf(reply);
  if (!answer) return unclear(reply, inbound, latest, open);
  const one = reply.kind === 'choice' && asked ? chosen(reply, asked, open) : theOne(reply, open);
  if (one) return { kind: 'answer', household: one.household, who: one.who, episode: one.episode, answer };
  const [first] = open;
  if (!first) {
    const meant = answeredText(inbound, earlier) ?? unheardOf(latest.episode, inbound, earlier);
    return answerTo(meant ?? latest, answer);
  }
  const which = { names, households: open.map((each) => each.household), answer };
  return { kind: 'unclear', household: first.household, who: first.who, which };
}

/** The homes in which this is still the phone of whom we texted. */
function homesOf(
  phone: string,
  earlier: readonly EarlierText[],
  homes: readonly Home[],
): { household: string; who: Who }[] {
  return homes.flatMap(({ profile }) => {
    const known = earlier.find(
      ({ household, who }) => household === profile.id && personOf(profile, who)?.phone === phone,
    );
    return known ? [{ household: profile.id, who: known.who }] : [];
  });
}

/** What the one whom we texted last is called: people sign their replies. */
function nameOf(latest: EarlierText, homes: readonly Home[]): string {
  const home = homes.find(({ profile }) => profile.id === latest.household);
  return (home && personOf(home.profile, latest.who)?.name) ?? '';
}

function unclear(
  reply: Reply,
  inbound: InboundText,
  latest: EarlierText,
  open: readonly Candidate[],
): Routed {
  const machine = reply.kind === 'unclear' && reply.doubt === 'automatic';
  if (machine || (latest.about === 'unclear' && inbound.at - latest.at < askedAgainLately))
    return { kind: 'nobody' };
  const about = open[0] ?? latest;
  return { kind: 'unclear', household: about.household, who: about.who, which: null };
}

/** Open episodes of which this phone has really been told (whom no text reached answers something older), in the order in which they opened. */
function openFor(inbound: InboundText, earlier: readonly EarlierText[], homes: readonly Home[]): Candidate[] {
  return homes
    .flatMap(({ profile, state }) => {
      const { episode } = state;
      if (!episode || inbound.at < episode.openedAt - skew) return [];
      const told = episode.told.find(
        (each) =>
          personOf(profile, each.who)?.phone === inbound.from && wasReached(state, each.who, episode.id),
      );
      // Nobody knows whether that text has come, and they answer another: it is the other that they mean.
      if (told?.sentAt === null && meansOlder(episode.id, inbound, earlier)) return [];
      const repliedTo = earlier.some(
        (text) =>
          text.messageId !== null &&
          text.messageId === inbound.previousMessageId &&
          text.episode === episode.id,
      );
      const { firstName } = profile.resident;
      return told
        ? [
            {
              household: profile.id,
              who: told.who,
              episode: episode.id,
              firstName,
              repliedTo,
              tookOn: told.answer !== null && takesOn(told.answer.meaning),
              at: episode.openedAt,
            },
          ]
        : [];
    })
    .sort((one, other) => one.at - other.at);
}

/** We asked which home is meant: by its digit, or by its name. */
function chosen(reply: Reply, asked: { households: string[] }, open: readonly Candidate[]): Candidate | null {
  const households = reply.digits.map((digit) => asked.households[digit - 1]);
  const meant = open.filter((each) => households.includes(each.household) || isNamed(reply, each));
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

const isNamed = ({ names }: Reply, { firstName }: Candidate): boolean =>
  names.some((name) => name.localeCompare(firstName, 'en', { sensitivity: 'base' }) === 0);

function theOne(reply: Reply, open: readonly Candidate[]): Candidate | null {
  const repliedTo = open.filter((each) => each.repliedTo);
  if (repliedTo.length === 1) return repliedTo[0] ?? null;
  const named = open.filter((each) => isNamed(reply, each));
  if (named.length === 1) return named[0] ?? null;
  return open.length === 1 ? (open[0] ?? null) : null;
}

const answerOf = ({ kind }: Reply): Answer | null =>
  kind === 'unclear' || kind === 'choice' || kind === 'how' ? null : kind;

/** The text of ours that this one answers, where the network could tell. */
export const answeredText = <Text extends Pick<EarlierText, 'messageId'>>(
  { previousMessageId }: InboundText,
  earlier: readonly Text[],
): Text | undefined => earlier.find(({ messageId }) => messageId !== null && messageId === previousMessageId);

/**
 * What is answered is none of the texts whose ids are known, so it is one whose id was never heard of: the newest such
 * text about something else than this episode.
 */
function unheardOf(
  episode: string,
  { previousMessageId }: InboundText,
  earlier: readonly EarlierText[],
): EarlierText | undefined {
  if (previousMessageId === undefined) return undefined;
  return earlier.find((text) => text.episode !== episode && text.messageId === null);
}

/** Whether a text is answered that is not about this episode. */
function meansOlder(episode: string, inbound: InboundText, earlier: readonly EarlierText[]): boolean {
  const answered = answeredText(inbound, earlier);
  if (answered) return answered.episode !== episode;
  return unheardOf(episode, inbound, earlier) !== undefined;
}

const answerTo = ({ household, who, episode }: EarlierText, answer: Answer): Routed => ({
  kind: 'answer',
  household,
  who,
  episode,
  answer,
});
