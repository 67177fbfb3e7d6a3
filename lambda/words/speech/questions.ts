import { checkInPlaces, checkInQuestion, type CheckInPlace } from './check-in-questions';
import type { Voice } from './voice';

/** What staff may be asked. */
const staffPlaces = [
  'staff-menu', 'staff-code', 'staff-who', 'staff-what', 'staff-time', 'staff-days', 'staff-which',
] as const; // prettier-ignore

/** What the Echo may be waiting for an answer to. */
export const questionKinds = [
  'menu',
  'more',
  'offer',
  'call',
  'call-once-more',
  'call-instead',
  'call-offered',
  'words',
  'pause-until',
  'watch-agree',
  'watch-resume',
  'forget',
  'message-who',
  'message-what',
  'know-more',
  'tell-more',
  'which-programme',
  'programme-remind',
  'agree-again',
  'test-offer',
  'refer',
  'manner',
  'how-who',
  ...checkInPlaces,
  'reminder-offer',
  'reminder-confirm',
  'reminder-done',
  'reminder-what',
  'reminder-time',
  'reminder-days',
  'reminder-which',
  'reminder-add',
  'reminder-stop',
  ...staffPlaces,
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Yes to one of these is a call for help. */
export const asksToCall = (kind: QuestionKind | null): boolean =>
  kind === 'offer' || kind?.startsWith('call') === true;

export interface Question {
  ask: string;
  /** Said once more when nobody answers; it adds help. */
  again: string;
}

type StaffPlace = 'menu' | 'code' | 'who' | 'what' | 'time' | 'days' | 'which';

/** The one question of a turn. */
export function question(kind: QuestionKind, voice: Voice): Question {
  return isInCheckIn(kind) ? checkInQuestion(kind, voice) : otherQuestion(kind, voice);
}

const isInCheckIn = (kind: QuestionKind): kind is CheckInPlace =>
  checkInPlaces.some((place) => place === kind);

function otherQuestion(kind: Exclude<QuestionKind, CheckInPlace>, { say }: Voice): Question {
  switch (kind) {
    case 'menu':
      return { ask: say('menu.ask'), again: say('menu.again') };
    case 'more':
      return { ask: say('menu.more'), again: say('menu.more-again') };
    case 'offer':
      return { ask: say('offer.ask'), again: say('offer.again') };
    case 'call':
    case 'call-once-more':
      return { ask: say('call.ask'), again: say('call.again') };
    case 'call-instead':
    case 'call-offered':
      return { ask: say('call.ask'), again: say('call.offered-again') };
    case 'words':
      return { ask: say('link.ask'), again: say('link.again') };
    case 'pause-until':
      return { ask: say('pause.ask'), again: say('pause.again') };
    case 'watch-agree':
      return { ask: say('watch.ask'), again: say('watch.again') };
    case 'agree-again':
      return { ask: say('agree.ask'), again: say('watch.again') };
    case 'test-offer':
      return { ask: say('test.offer-ask'), again: say('test.offer-again') };
    case 'watch-resume':
      return { ask: say('watch.resume-ask'), again: say('watch.again') };
    case 'forget':
      return { ask: say('forget.ask'), again: say('forget.again') };
    case 'message-who':
      return { ask: say('message.who-ask'), again: say('message.who-again') };
    case 'message-what':
      return { ask: say('message.what-ask'), again: say('message.what-again') };
    case 'know-more':
      return { ask: say('know.more-ask'), again: say('know.more-again') };
    case 'tell-more':
      return { ask: say('tell.more-ask'), again: say('tell.more-again') };
    case 'refer':
      return { ask: say('refer.ask'), again: say('refer.again') };
    case 'manner':
      return { ask: say('manner.ask'), again: say('manner.again') };
    case 'how-who':
      return { ask: say('how.who-ask'), again: say('how.who-again') };
    case 'which-programme':
      return { ask: say('tv.which-ask'), again: say('tv.which-again') };
    case 'programme-remind':
    case 'reminder-offer':
    case 'reminder-add':
      return { ask: say('reminder.offer-ask'), again: say('reminder.offer-again') };
    case 'reminder-confirm':
      return { ask: say('reminder.confirm-ask'), again: say('reminder.confirm-again') };
    case 'reminder-done':
      return { ask: say('reminder.done-ask'), again: say('reminder.done-again') };
    case 'reminder-what':
      return { ask: say('reminder.what-ask'), again: say('reminder.what-again') };
    case 'reminder-time':
      return { ask: say('reminder.time-ask'), again: say('reminder.time-again') };
    case 'reminder-days':
      return { ask: say('reminder.days-ask'), again: say('reminder.days-again') };
    case 'reminder-which':
      return { ask: say('reminder.which-ask'), again: say('reminder.which-again') };
    case 'reminder-stop':
      return { ask: say('reminder.stop-ask'), again: say('reminder.stop-again') };
    case 'staff-menu':
    case 'staff-code':
    case 'staff-who':
    case 'staff-what':
    case 'staff-time':
    case 'staff-days':
    case 'staff-which': {
      const about = kind.slice('staff-'.length) as StaffPlace;
      return { ask: say(`staff.${about}-ask`), again: say(`staff.${about}-again`) };
    }
  }
}
