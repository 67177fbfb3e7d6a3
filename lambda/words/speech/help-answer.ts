import type { Told } from '../../household/episode';
import { residentIn } from '../people';
import { comingLine, peopleTold, type Known } from './told';
import type { HomeVoice, Voice } from './voice';

/** The answer to a call for help that the household has taken in: who has been told by now, and nothing beyond that. */
export function helpAnswer(voice: HomeVoice): string[] {
  const { home, say, tongue } = voice;
  const { name } = residentIn(home.profile, tongue);
  const episode = home.state.episode;
  const again =
    episode?.concerns.some((concern) => concern.kind === 'help' && concern.repeatedAt > concern.at) ?? false;
  const opener = again ? say('help.heard-again', { name }) : say('help.heard', { name });
  return [opener, ...toldLines(episode?.told ?? [], voice), say('help.emergency')];
}

function toldLines(told: readonly Told[], voice: HomeVoice): string[] {
  const { say } = voice;
  const known = peopleTold(told, voice);
  const coming = known.flatMap((each) => comingLine(each.told, each.person, voice) ?? []);
  const waiting = known.filter((each) => each.told.answer === null);
  const sent = named(waiting, 'sent', voice);
  const pending = named(waiting, 'pending', voice);
  const failed = named(waiting, 'failed', voice);
  const lines = [
    ...coming,
    ...(sent === null ? [] : [say('help.told', { names: sent })]),
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
