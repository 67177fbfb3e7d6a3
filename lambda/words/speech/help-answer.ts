import type { Told } from '../../household/episode';
import { urgencyOfNeed, type Concern, type Need } from '../../household/concern';
import { residentIn } from '../people';
import { askedWords } from './asked-for';
import { comingLine, hasAllOfIt, peopleTold, type Known } from './told';
import type { HomeVoice, Voice } from './voice';

/** The answer to a call for help that the household has taken in: who has been told by now, and nothing beyond that. */
export function helpAnswer(voice: HomeVoice): string[] {
  const { home, say, tongue } = voice;
  const { name } = residentIn(home.profile, tongue);
  const episode = home.state.episode;
  const again =
    episode?.concerns.some((concern) => concern.kind === 'help' && concern.repeatedAt > concern.at) ?? false;
  const opener = again ? say('help.heard-again', { name }) : say('help.heard', { name });
  const need = latestNeed(episode?.concerns ?? []);
  return [
    opener,
    ...toldLines(episode?.told ?? [], need, voice),
    ...(urgencyOfNeed(need) === 'errand' ? [] : [say('help.emergency')]),
  ];
}

/** What she asked for just now. */
function latestNeed(concerns: readonly Concern[]): Need {
  const asked = concerns.filter((concern) => concern.kind === 'help');
  const latest = Math.max(...asked.map(({ repeatedAt }) => repeatedAt));
  return asked.findLast(({ repeatedAt }) => repeatedAt === latest)?.need ?? 'other';
}

/** Who has been told what she asked for, and what they say. */
export function toldLines(told: readonly Told[], need: Need, voice: HomeVoice): string[] {
  const { say } = voice;
  const known = peopleTold(told, voice);
  const coming = known.flatMap((each) => comingLine(each.told, each.person, voice) ?? []);
  const waiting = known.filter((each) => each.told.answer === null);
  const have = waiting.filter((each) => hasAllOfIt(each.told, voice.home));
  const sent = named(have, 'sent', voice);
  const rest = waiting.filter((each) => !have.includes(each));
  const pending = named(rest, 'pending', voice) ?? named(rest, 'sent', voice);
  const failed = named(rest, 'failed', voice);
  const lines = [
    ...coming,
    ...(sent === null ? [] : [askedWords(need, sent, voice)]),
    ...(pending === null ? [] : [say('help.passing', { names: pending })]),
    ...(failed === null || sent !== null || coming.length > 0 ? [] : [say('help.failed', { names: failed })]),
  ];
  if (lines.length > 0) return lines;
  if (known.length > 0) return [say('help.all-asked'), say('help.keep-asking')];
  return [say('help.nobody-to-tell'), say('help.phone-somebody')];
}

function named(known: readonly Known[], status: Told['status'], { tongue }: HomeVoice): string | null {
  const names = known.filter((each) => each.told.status === status).map(({ person }) => person.name);
  return names.length === 0 ? null : tongue.list(names);
}

/** The answer to a call for help that could not be taken in: nobody has been told, and what becomes of it. */
export function helpNotTakenIn(kept: boolean, { say }: Voice): string[] {
  return kept
    ? [say('help.intake'), say('help.none-told'), say('help.keep-trying'), say('help.emergency')]
    : [say('help.nowhere'), say('help.none-told'), say('help.phone-somebody'), say('help.emergency')];
}

/** A call for help to an Echo of no home. */
export function helpUnlinked({ say }: Voice): string[] {
  return [say('help.unlinked'), say('help.emergency'), say('help.phone-somebody')];
}
