import { ladderPeople } from '../../household/people';
import { namesOf, personIn } from '../people';
import type { HomeVoice } from './voice';

/** After a message was left: who has it, or will have it. */
export function messageAnswer({ home, say, tongue }: HomeVoice): string[] {
  const { journal, unreachable } = home.state;
  const left = journal.findLast((line) => line.kind === 'message-left');
  const who = left?.kind === 'message-left' ? left.who : null;
  const name = who === null ? undefined : personIn(home.profile, who, tongue)?.name;
  if (!left || who === null || name === undefined) return messageToNobody({ say });
  if (unreachable[who]) return [say('message.failed', { name }), say('help.phone-somebody')];
  const sent = journal.some(
    (line) =>
      line.kind === 'text-sent' && line.about === 'message' && line.who === who && line.seq > left.seq,
  );
  return [say(sent ? 'message.passed' : 'message.passing', { name })];
}

/** Whom she named is nobody that she may name: the first of her own people is offered. */
export function messageToUnknown({ home: { profile, state }, say, tongue }: HomeVoice): string[] {
  const whos = ladderPeople(profile, state).map(({ who }) => who);
  const [name] = namesOf(profile, whos, tongue);
  return [say('message.unknown'), ...(name === undefined ? [] : [say('message.can', { name })])];
}

export const messageToNobody = ({ say }: Pick<HomeVoice, 'say'>): string[] => [
  say('help.nobody-to-tell'),
  say('help.phone-somebody'),
];
