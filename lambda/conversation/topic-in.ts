import type { Heard } from './heard';
import { asksFor, type Topic } from './topic';

/** What this turn asks for: anew, or more of what was asked before, or the same once more. */
export function topicIn({ intent, slots, memory }: Heard): Topic | null {
  const asked = asksFor(intent);
  const { topic, place } = memory;
  // "Remind me about that": what she has just heard of.
  const that =
    asked === 'RemindProgrammeIntent' && !slots['programme'] ? topic?.slots['programme'] : undefined;
  if (asked)
    return { intent: asked, slots: that ? { programme: that } : slots, from: 0, next: null, about: null };
  if (!topic) return null;
  if (intent === 'AMAZON.RepeatIntent') return topic;
  if (intent === 'AMAZON.YesIntent' && place === 'tell-more' && topic.next !== null) {
    return { ...topic, from: topic.next, next: null };
  }
  // No, not that one: what else is there?
  if (intent === 'AMAZON.NoIntent' && place === 'refer' && topic.next !== null) {
    return { ...topic, from: topic.next, next: null };
  }
  return null;
}
