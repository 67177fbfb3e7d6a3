import type { Instant } from '../../household/clock';
import { personIn } from '../people';
import type { HomeVoice } from './voice';

/** Clocks of the Echo and of this service may differ by so much. */
const skew = 5_000;

/** After a test asked for at `at`: to whom it went, and whether it did. */
export function testAnswer(at: Instant, { home, say, tongue }: HomeVoice): string[] {
  const { test } = home.state;
  const name = test && test.at >= at - skew ? personIn(home.profile, test.who, tongue)?.name : undefined;
  if (!test || name === undefined) return [say('test.only'), say('help.nobody-to-tell')];
  switch (test.result) {
    case 'arrived':
      return [say('test.only'), say('test.sent', { name })];
    case 'pending':
      return [say('test.only'), say('test.pending', { name })];
    case 'failed':
      return [say('test.only'), say('test.failed', { name })];
  }
}
