import type { Told } from '../../../words/speech/telling';
import type { Known } from '../../ports';
import { goOn, homeTalk, type Answer, type HomeTurn, type Talk } from '../../talk';
import type { Asks, Topic } from '../../topic';
import { topicIn } from '../../topic-in';

/** What was looked up for this turn, where it is of this kind. */
export function knownOf<Kind extends Known['kind']>(
  { lived }: HomeTurn,
  kind: Kind,
): Extract<Known, { kind: Kind }> | null {
  const known = lived.kind === 'home' ? lived.known : null;
  return known?.kind === kind ? (known as Extract<Known, { kind: Kind }>) : null;
}

/** A question to an outside source: asked anew, more of it wanted, or said once more. */
export function askTalk<Kind extends Known['kind']>(
  name: string,
  intent: Asks,
  kind: Kind,
  answer: (known: Extract<Known, { kind: Kind }>, topic: Topic, turn: HomeTurn) => Told,
): Talk {
  return homeTalk(
    name,
    (heard) => topicIn(heard)?.intent === intent && heard.intent !== 'AMAZON.RepeatIntent',
    (turn): Answer => {
      const topic = topicIn(turn.heard);
      const known = knownOf(turn, kind);
      if (!topic || !known) return { said: [turn.home.say('tell.cannot-look')], asks: goOn(turn) };
      return asAnswer(answer(known, topic, turn), topic, turn);
    },
  );
}

/** The rest of an answer is always offered; more of its kind only to somebody who is in a talk anyway. */
export function asAnswer({ said, more, asks, elicits, about }: Told, topic: Topic, turn: HomeTurn): Answer {
  // Alexa fills a slot only of the intent that was just used.
  const filled = elicits !== undefined && turn.heard.intent === topic.intent ? { elicits } : {};
  if (asks)
    return { said, asks, topic: { ...topic, next: more?.from ?? null, about: about ?? null }, ...filled };
  const offered = more !== null && (more.kind === 'rest' || !turn.heard.oneShot);
  return {
    said,
    asks: offered ? 'tell-more' : goOn(turn),
    topic: { ...topic, next: offered ? more.from : null },
  };
}
