import { residentIn } from '../people';
import type { HomeVoice, Voice } from './voice';

/** An Echo of no home learns how to link, and nothing else. */
export function howToLink({ say }: Voice): string[] {
  return [say('link.none'), say('link.how')];
}

export function linked({ home, say, tongue }: HomeVoice): string[] {
  const { name } = residentIn(home.profile, tongue);
  return [say('link.done', { name }), say('link.done-help'), say('help.emergency')];
}

export function alreadyLinked({ home, say, tongue }: HomeVoice): string[] {
  return [say('link.already', { name: residentIn(home.profile, tongue).name })];
}

export function notLinked(why: 'wrong' | 'locked' | 'needs-staff', { say }: Voice): string[] {
  switch (why) {
    case 'wrong':
      return [say('link.wrong'), say('link.wrong-hint')];
    case 'locked':
      return [say('link.locked'), say('link.locked-hint')];
    case 'needs-staff':
      return [say('link.staff')];
  }
}
