import { minute, type Instant } from '../../household/clock';
import type { Home } from '../../household/home';
import type { FoundLink } from '../ports';

const within = 10 * minute;
const most = 6;

/**
 * A carer may change their mind, but each change texts the others. The household's own journal counts the changes, so
 * the count holds for every copy of this function and needs no address and no memory.
 */
export const tooManyAnswers = ({ state }: Home, { who }: FoundLink, now: Instant): boolean =>
  state.journal.filter((line) => line.kind === 'replied' && line.who === who && line.at > now - within)
    .length >= most;
