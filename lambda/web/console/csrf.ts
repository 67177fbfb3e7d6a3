import { timingSafeEqual } from 'node:crypto';
import type { ConsolePorts } from './ports';

/** What a form of this session carries; it cannot be made without the session's secret and the service's own key. */
export const csrfOf = ({ keyed }: Pick<ConsolePorts, 'keyed'>, secret: string): string =>
  keyed(`form of ${secret}`)[0] ?? '';

export function csrfHolds({ keyed }: Pick<ConsolePorts, 'keyed'>, secret: string, given: string): boolean {
  return keyed(`form of ${secret}`).some((known) => {
    const [one, other] = [Buffer.from(known), Buffer.from(given)];
    return one.length === other.length && timingSafeEqual(one, other);
  });
}
