import type { Event } from '../household/event';
import type { Home } from '../household/home';
import { question } from '../words/speech/questions';
import { voiceFor } from '../words/speech/voice';
import type { Heard } from './heard';
import { mannerIn } from './manner';
import { messageIn } from './message';
import { pauseIn } from './pause';
import { carerCalled } from './whom';

/** What she decides for herself, with no person in between. */
export type Decision =
  | 'pause'
  | 'resume'
  | 'stop-watching'
  | 'start-watching'
  | 'leave-message'
  | 'forget-me'
  | 'put-test-off'
  | 'allow-how'
  | 'forbid-how'
  | 'refer'
  | 'speak-so';

/** The decision in this turn; where it has to be asked about first, only the yes is one. */
export function decisionIn({ intent, memory: { place } }: Heard): Decision | null {
  switch (intent) {
    case 'PauseIntent':
      return 'pause';
    case 'AllowHowIntent':
      return 'allow-how';
    case 'ForbidHowIntent':
      return 'forbid-how';
    case 'HowToSpeakIntent':
      return 'speak-so';
    case 'ResumeIntent':
      return 'resume';
    case 'StopWatchingIntent':
      return 'stop-watching';
    case 'LeaveMessageIntent':
      return 'leave-message';
    case 'AMAZON.YesIntent':
      if (place === 'watch-agree' || place === 'agree-again') return 'start-watching';
      if (place === 'watch-resume') return 'resume';
      if (place === 'refer') return 'refer';
      return place === 'forget' ? 'forget-me' : null;
    case 'AMAZON.NoIntent':
      if (place === 'agree-again') return 'stop-watching';
      return place === 'test-offer' ? 'put-test-off' : null;
    default:
      return null;
  }
}

/** The decision as it happens to this home; null where something is still to be asked. */
export function eventFor(decision: Decision, heard: Heard, home: Home): Event | null {
  // Her voice has happened under the request's own id.
  const id = `${heard.id}/${decision}`;
  switch (decision) {
    case 'pause': {
      const pause = pauseIn(heard, home);
      return pause && { kind: 'paused', id, pause };
    }
    case 'resume':
      return { kind: 'resumed', id };
    case 'stop-watching':
      return { kind: 'watching-stopped', id };
    case 'start-watching':
      return { kind: 'watching-agreed', id, words: agreedTo(home, heard) };
    case 'leave-message': {
      const message = messageIn(heard, home);
      return message.kind === 'ready'
        ? { kind: 'message-left', id, to: message.to, words: message.words }
        : null;
    }
    case 'forget-me':
      return { kind: 'forget-me', id };
    case 'put-test-off':
      return { kind: 'test-put-off', id };
    case 'allow-how':
    case 'forbid-how': {
      const who = carerCalled(heard.slots['person']?.value ?? null, home);
      return who && { kind: 'how-allowed', id, who, allowed: decision === 'allow-how' };
    }
    case 'speak-so': {
      const manner = mannerIn(heard);
      return manner && { kind: 'manner-wanted', id, manner };
    }
    case 'refer': {
      const about = heard.memory.topic?.about ?? null;
      return about && { kind: 'referral-asked', id, about };
    }
  }
}

/** Alexa hands on no words, only that they meant yes: on record is what she was asked and that she said it. */
function agreedTo({ profile: { locale } }: Home, { memory }: Heard): string {
  const asked = memory.place === 'agree-again' ? memory.place : 'watch-agree';
  return `yes, to: ${question(asked, voiceFor(locale, '')).ask}`;
}
