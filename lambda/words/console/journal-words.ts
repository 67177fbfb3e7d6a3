import { herPhone } from '../../household/answered-by-text';
import type { Concern } from '../../household/concern';
import type { Answer, EndedBy } from '../../household/episode';
import type { JournalFact } from '../../household/journal';
import type { Profile, Who } from '../../household/profile';
import { personOf } from '../../household/people';
import { asName, sentence } from '../pages/name';
import { atWhen } from '../pages/when';
import { deedWords } from './deed-words';
import { outcomeNames } from './outcome-names';
import { reminderWords } from './reminder-words';

/** One line of a home's timeline, as staff read it. */
export function journalWords(fact: JournalFact, profile: Profile): string {
  const resident = asName(profile.resident.firstName);
  const who = (one: Who): string => sentence(nameOf(profile, one));
  switch (fact.kind) {
    case 'linked':
      return 'An Echo was linked to this home.';
    case 'help-asked':
      return `${resident} asked for help${fact.need === 'other' ? '' : ` (${plain(fact.need)})`}${fact.repeated ? ', again' : ''}.`;
    case 'episode-opened':
      return `A worry was opened: ${concernNames[fact.concern]}.`;
    case 'concern-joined':
      return `It became one worry with ${concernNames[fact.concern]}.`;
    case 'asked':
      return {
        announced: `The Echo asked ${resident} aloud.`,
        chimed: `The Echo chimed and lit up for ${resident}.`,
        failed: 'The Echo could not be reached.',
        texted: `${resident} was asked by text.`,
      }[fact.how];
    case 'answered-when-asked':
      return `${resident} was heard of after being asked: ${source(profile, fact.source)}.`;
    case 'told':
      return `${who(fact.who)} was told.`;
    case 'text-sent':
      return `A text went to ${nameOf(profile, fact.who)} (${plain(fact.about)}).`;
    case 'called':
      return `The phone of ${nameOf(profile, fact.who)} rang.`;
    case 'call-refused':
      return `A call to ${nameOf(profile, fact.who)} was refused (${fact.code}).`;
    case 'text-refused':
      return `A text to ${nameOf(profile, fact.who)} was refused (${fact.code}).`;
    case 'replied':
      return `${who(fact.who)} answered: ${answers[fact.answer]}.`;
    case 'reply-unclear':
      return `${who(fact.who)} answered something that was not understood.`;
    case 'nobody-answered':
      return 'Everybody was asked and nobody answered. Operations were told.';
    case 'episode-closed':
      return `The worry ended: ${outcomeNames[fact.outcome]} (${endedBy(profile, fact.by)}).`;
    case 'paused':
      return `Watching was paused: ${fact.reason}${fact.until === null ? '' : `, until ${atWhen(fact.until, fact.until, profile.zone).replace('at ', '')}`}.`;
    case 'released':
      return 'After a restore from a backup, what was open here went on.';
    case 'resumed':
      return 'Watching went on after a pause.';
    case 'watching':
      return fact.agreed
        ? `${resident} agreed to be watched over: “${fact.words}”.`
        : 'Watching was stopped.';
    case 'forget-asked':
      return `${resident} asked to be forgotten.`;
    case 'message-left':
      return fact.who === null
        ? `${resident} left a message, and there was nobody to pass it on to.`
        : `${resident} left a message for ${nameOf(profile, fact.who)}.`;
    case 'referral-asked':
      return `${resident} would like to be called about ${fact.about === 'budget' ? 'the personal budget' : 'an activity'}.`;
    case 'tested':
      return fact.who === null
        ? 'The way from Echo to phone was tried, and there was nobody to text.'
        : `The way from Echo to phone was tried: a test text to ${nameOf(profile, fact.who)}.`;
    case 'check-in-due':
      return `${resident} was asked for the daily check-in.`;
    case 'check-in-missed':
      return 'The daily check-in was not answered.';
    case 'check-in-begun':
      return `${resident} began the daily check-in.`;
    case 'check-in-answered':
      return `Check-in, ${plain(fact.question)}: ${plain(fact.answer)}.`;
    case 'check-in-over':
      return fact.finished ? 'The check-in was finished.' : 'The check-in was broken off.';
    case 'not-watched':
      return fact.why === 'no-signs'
        ? 'There was no sign of life for a week: this home is not watched at present.'
        : 'A test did not get through: this home is not watched at present.';
    case 'watched-again':
      return 'What was missing is there again: this home is watched.';
    case 'trial':
      return fact.answered
        ? `${who(fact.who)} answered the test text.`
        : `A test text was sent to ${nameOf(profile, fact.who)}.`;
    case 'how-asked':
      return `${who(fact.who)} asked by text how ${resident} is${fact.allowed ? '' : ', and was not told'}.`;
    case 'how-allowed':
      return `${resident} ${fact.allowed ? 'lets' : 'no longer lets'} ${nameOf(profile, fact.who)} ask by text.`;
    case 'manner': {
      const ways = [...(fact.slow ? ['slowly'] : []), ...(fact.short ? ['in few words'] : [])];
      return `${resident} likes to be spoken to ${ways.length === 0 ? 'as usual' : ways.join(' and ')}.`;
    }
    case 'mood':
      return `${resident} said how things are: ${plain(fact.mood)}.`;
    case 'decline':
      return `A slow change over weeks was noticed: ${changes[fact.what]}. Only staff were told.`;
    case 'signal-faded':
      return `${sentence(source(profile, fact.source))} has not been in use since ${fact.lastSeen}. Only staff were told.`;
    case 'dark-told':
      return `Nothing in this home could be reached; ${nameOf(profile, fact.who)} was asked to ring.`;
    case 'silence-held':
      return 'Silence is not judged at present: the whole district is quiet, or texts about silence were stopped.';
    case 'plug-reachable':
      return `The plug ${source(profile, fact.plug)} ${fact.reachable ? 'can be seen again' : 'went out of sight'}.`;
    case 'reminder':
    case 'reminder-done':
      return reminderWords(fact);
    case 'staff':
      return deedWords(fact);
  }
}

const nameOf = (profile: Profile, who: Who): string =>
  asName(personOf(profile, who)?.name ?? (who === 'duty' ? 'the duty team' : 'somebody since removed'));

const source = ({ plugs }: Profile, id: string): string =>
  plugs.find((plug) => plug.id === id || plug.name === id)?.name ??
  (id === herPhone ? 'a text' : 'a word to the Echo');

export const concernNames: Record<Concern['kind'], string> = {
  help: 'a call for help',
  silence: 'it was unusually quiet',
  'missed-check-in': 'a missed check-in',
  'unusual-night': 'an unusual night',
  'missed-reminder': 'a missed reminder',
  'missed-visit': 'a visit of which there was no sign',
  'low-mood': 'a low mood',
};

const changes = {
  less: 'fewer signs of life',
  later: 'the day begins later',
  narrower: 'the day is shorter',
};

const plain = (id: string): string => id.replaceAll('-', ' ');

const answers: Record<Answer, string> = {
  going: 'I’m going',
  cannot: 'I can’t',
  there: 'I’m there',
  ringing: 'I’m ringing',
  fine: 'spoke to them, all is well',
  'wrong-number': 'wrong number',
  leave: 'leave me out',
};

export function endedBy(profile: Profile, by: EndedBy): string {
  switch (by) {
    case 'resident':
      return 'said by the resident';
    case 'signal':
      return 'a sign of life was seen';
    case 'staff':
      return 'closed by staff';
    default:
      return `said by ${nameOf(profile, by)}`;
  }
}
