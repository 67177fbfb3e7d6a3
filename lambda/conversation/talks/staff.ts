import type { QuestionKind } from '../../words/speech/questions';
import { staffListed, staffProposed } from '../../words/speech/staff';
import type { Voice } from '../../words/speech/voice';
import type { StaffRefusal } from '../staff/desk';
import type { StaffAnswer } from '../staff/do-request';
import type { StaffTurn } from '../staff/live-staff';
import { staffIntentOf, type StaffRequest } from '../staff/request';
import { goOn, homeTalk, type Answer, type Talk, type Turn } from '../talk';
import { goodbyeTo } from './goodbye';

/** Somebody of staff at an Alexa of their own: the code of the session, then reminders for their council's residents. */
export const staff: Talk = {
  name: 'staff',
  hears: ({ lived }) => lived.kind === 'staff',
  answer(turn) {
    const { lived, heard } = turn;
    if (lived.kind !== 'staff') throw new RangeError('nobody of staff has spoken');
    if (heard.intent === 'AMAZON.NoIntent') return goodbyeTo(turn);
    const { turn: became } = lived;
    const sorry = heard.intent === 'AMAZON.FallbackIntent' ? [turn.voice.say('fallback.sorry')] : [];
    const answer = answerTo(became, lived.staff.member.name, turn);
    return { ...answer, said: [...sorry, ...answer.said], staff: became.request };
  },
};

/** The same said where a resident lives: it is not for her to do, and nothing of anybody is told. */
export const staffNotHere = homeTalk(
  'staff-not-here',
  ({ intent }) => staffIntentOf(intent) !== null,
  (turn) => ({ said: [turn.voice.say('staff.not-here')], asks: goOn(turn) }),
);

function answerTo(became: StaffTurn, name: string, turn: Turn): Answer {
  const { voice, heard, now } = turn;
  switch (became.kind) {
    case 'code':
      return wrongCode(became.said, voice);
    case 'open': {
      const place = heard.intent === 'AMAZON.FallbackIntent' ? heard.memory.place : null;
      const asks: QuestionKind = place === null || place === 'staff-code' ? 'staff-menu' : place;
      if (heard.intent === 'LinkHomeIntent' || heard.kind === 'launch')
        return { said: [voice.say('staff.welcome', { name })], asks };
      return { said: heard.intent === 'AMAZON.FallbackIntent' ? [] : [voice.say('staff.elsewhere')], asks };
    }
    case 'answered':
      return answered(became.answer, became.request, { voice, now });
  }
}

function wrongCode(said: Extract<StaffTurn, { kind: 'code' }>['said'], { say }: Voice): Answer {
  switch (said) {
    case null:
      return { said: [], asks: 'staff-code' };
    case 'wrong':
      return { said: [say('staff.code-wrong')], asks: 'staff-code' };
    case 'over':
    case 'used':
      return { said: [say(`staff.code-${said}`), say('staff.code-new')], asks: 'staff-code' };
    case 'locked':
      return { said: [say('staff.code-locked')], asks: null };
  }
}

function answered(
  answer: StaffAnswer,
  request: StaffRequest | null,
  { voice, now }: { voice: Voice; now: number },
): Answer {
  const { say } = voice;
  const asking = (asks: QuestionKind, slot: string, said: string[]): Answer => ({
    said,
    asks,
    elicits: slot,
    ...(request && { of: request.intent, filled: without(request.slots, slot) }),
  });
  switch (answer.kind) {
    case 'without':
      return asking(answer.slot === 'resident' ? 'staff-who' : `staff-${answer.slot}`, answer.slot, []);
    case 'whom':
      if (answer.meant.kind === 'alike')
        return { said: [say('staff.alike', answer.meant), say('staff.console')], asks: 'staff-menu' };
      return asking('staff-who', 'resident', whomWords(answer.meant, voice));
    case 'proposed': {
      const { name, proposed, zone } = answer;
      return { said: staffProposed(name, proposed, { now, zone }, voice), asks: 'more' };
    }
    case 'listed': {
      const { reminders, zone } = answer.plan;
      return { said: staffListed(answer.name, reminders, { now, zone }, voice), asks: 'more' };
    }
    case 'stopped':
      return {
        said: [say('staff.stopped', { name: answer.name, what: answer.reminder.text })],
        asks: 'more',
      };
    case 'which-reminder': {
      const { reminders, zone } = answer.plan;
      return asking('staff-which', 'what', staffListed(answer.name, reminders, { now, zone }, voice));
    }
    case 'no-such-reminder':
      return { said: [say('staff.no-reminder', { name: answer.name })], asks: 'more' };
    case 'refused': {
      const said = refusedWords(answer.refusal, answer.name, voice);
      return answer.refusal.kind === 'label' ? asking('staff-what', 'what', said) : { said, asks: 'more' };
    }
  }
}

const without = (slots: StaffRequest['slots'], slot: string): StaffRequest['slots'] =>
  Object.fromEntries(Object.entries(slots).filter(([name]) => name !== slot));

type Whom = Exclude<Extract<StaffAnswer, { kind: 'whom' }>['meant'], { kind: 'alike' }>;

function whomWords(meant: Whom, { say, tongue }: Voice): string[] {
  switch (meant.kind) {
    case 'nobody':
      return [say('staff.nobody')];
    case 'which':
      return [say('staff.names', { names: tongue.list(meant.names) })];
    case 'too-many':
      return [say('staff.many')];
  }
}

function refusedWords(refusal: StaffRefusal, name: string, { say }: Voice): string[] {
  switch (refusal.kind) {
    case 'label':
      return refusal.label.kind === 'medical'
        ? [say('staff.medical', { what: refusal.label.instead })]
        : [say('reminder.not-said')];
    case 'there-already':
      return [say('staff.there-already', { name })];
    case 'too-many':
      return [say('staff.no-room', { name })];
    case 'text-too-long':
      return [say('reminder.too-long')];
    case 'is-past':
      return [say('reminder.past')];
    case 'no-such-reminder':
      return [say('staff.no-reminder', { name })];
    case 'no-such-home':
    case 'nothing-open':
    case 'not-to-come':
    case 'no-text':
    case 'no-such-time':
    case 'no-days':
      return [say('staff.nobody')];
  }
}
