import { longestPause } from '../../household/in-charge';
import type { HomeVoice } from './voice';

/** After a pause was asked for: until when she is not asked after, as it stands now. */
export function pauseAnswer({ home, now, say, tongue }: HomeVoice): string[] {
  const { pause, consents } = home.state;
  if (consents.routine === null) return [say('pause.not-watched')];
  if (!pause) return resumeAnswer({ home, say });
  if (pause.until === null) return [say('pause.hospital'), say('pause.hospital-end'), say('pause.help')];
  const until = tongue.spokenUntil(pause.until, now, home.profile.zone);
  const most = pause.reason === 'hospital' ? null : longestPause[pause.reason];
  return [
    say('pause.until', { until }),
    ...(most !== null && pause.until - pause.from >= most ? [say('pause.longest')] : []),
    say('pause.help'),
  ];
}

/** After she wants to be looked out for again. */
export function resumeAnswer({ home, say }: Pick<HomeVoice, 'home' | 'say'>): string[] {
  if (home.state.consents.routine === null) return [say('resume.not-watched'), say('resume.how')];
  return [say('resume.done')];
}
