import type { Instant } from '../../household/clock';
import { urgencyOf } from '../../household/concern';
import type { Episode, Tried } from '../../household/episode';
import type { Home } from '../../household/home';
import type { Who } from '../../household/profile';
import { capital, namesOf, personIn, residentIn } from '../people';
import { reasonsFor } from './reasons';
import { wordingFor, type Wording } from './wording';

/** One part of a text message in the GSM alphabet, and two of them. */
const onePart = 160;
const twoParts = 306;

/**
 * Please go: why, what was tried, and how to answer. The fullest wording that fits one part and leaves out no
 * reason; else all of it in two, for a third costs as much again and is read by nobody.
 */
export function alertText(
  home: Home,
  episode: Episode,
  { to, update, link }: { to: Who; update: boolean; link: string | null },
  seed: string,
  now: Instant,
): string {
  const wording = wordingFor(home, seed, now);
  const { say } = wording;
  const found = reasonsFor(home, episode.concerns, wording);
  // Who has been told already must see at once that this is not the same text again.
  const reasons = update ? [say('text.update'), ...found] : found;
  const reply = replyLine(home, episode, wording);
  const others = unheardOf(home, episode, to, wording) ?? othersTold(home, episode, to, wording);
  const tried = triedWords(home, episode, wording);
  const joined = (...parts: string[]): string =>
    [...parts, link ?? ''].filter((part) => part !== '').join(' ');
  const whole = joined(...reasons, tried.full, reply);
  const ways = [
    joined(...reasons, tried.full, others, reply),
    ...(others === '' ? [] : [joined(...reasons, tried.full, others, say('text.reply.brief'))]),
    whole,
    joined(...reasons, tried.brief, say('text.reply.brief')),
    joined(...reasons, say('text.reply.brief')),
  ];
  const shortest = joined(...reasons.slice(0, update ? 2 : 1), say('text.reply.brief'));
  return ways.find((text) => text.length <= onePart) ?? (whole.length <= twoParts ? whole : shortest);
}

function replyLine(home: Home, { concerns }: Episode, { tongue, say }: Wording): string {
  switch (urgencyOf(concerns)) {
    case 'errand':
      return say('text.reply.errand');
    case 'gentle':
      return say('text.reply.gentle', { them: residentIn(home.profile, tongue).pronouns.them });
    case 'emergency':
    case 'help':
    case 'silence':
    case 'staff':
      return say('text.reply');
  }
}

/** What was really tried, best first: a speaker that spoke, one that chimed, her phone; else that none could be reached. */
function triedWords(home: Home, episode: Episode, { tongue, say }: Wording): { full: string; brief: string } {
  const { pronouns } = residentIn(home.profile, tongue);
  const { their, them } = pronouns;
  const facts = { their, them, Their: capital(their) };
  const texted = episode.tried.some(({ how }) => how === 'texted');
  const how = best(episode.tried);
  switch (how) {
    case 'announced':
      if (texted) return { full: say('text.asked.texted', facts), brief: say('text.both.brief') };
      return { full: say('text.asked', facts), brief: say('text.asked.brief') };
    case 'chimed':
      if (texted) return { full: say('text.chimed.texted', facts), brief: say('text.both.brief') };
      return { full: say('text.chimed', facts), brief: say('text.chimed.brief', facts) };
    case 'texted':
      return { full: say('text.texted', facts), brief: say('text.texted.brief') };
    case 'failed':
      return { full: say('text.unasked', facts), brief: say('text.unasked', facts) };
    case null:
      return { full: '', brief: '' };
  }
}

function best(tried: readonly Tried[]): Tried['how'] | null {
  const hows = (['announced', 'chimed', 'texted', 'failed'] as const).filter((how) =>
    tried.some((each) => each.how === how),
  );
  return hows[0] ?? null;
}

/** Whom the reader need not wait for: those told before who have not answered. */
function othersTold(home: Home, episode: Episode, to: Who, { tongue, say }: Wording): string {
  const own = episode.told.find((told) => told.who === to);
  const silent = episode.told.filter(
    ({ who, at, answer, status }) =>
      who !== to && answer === null && status === 'sent' && at < (own?.at ?? 0),
  );
  const names = namesOf(
    home.profile,
    silent.map(({ who }) => who),
    tongue,
  );
  if (names.length > 0) return say('text.others', { names: tongue.list(names) });
  return episode.ladder.round > 1 ? say('text.still') : '';
}

/** Somebody had taken it on and was not heard of since: whoever is told now may meet them there, or not. */
function unheardOf(home: Home, episode: Episode, to: Who, { tongue, say, when }: Wording): string | null {
  const goer = episode.hold
    ? undefined
    : episode.told.findLast(({ who, answer }) => who !== to && answer?.meaning === 'going');
  const who = goer && personIn(home.profile, goer.who, tongue);
  if (!goer?.answer || !who) return null;
  return say('text.unheard', { who: who.name, when: when(goer.answer.at) });
}
