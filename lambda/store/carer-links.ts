import type { Instant } from '../household/clock';
import type { Who } from '../household/profile';
import { type Hashes, sameText, sha256 } from './hashes';
import { bodyOf, item, missingOrKnown } from './item';
import { carerLinkKey } from './keys';
import type { Rows } from './rows';
import type { ItemKind } from './schema';

/** What a link in a text is about. */
export interface CarerLink {
  household: string;
  episode: string;
  who: Who;
  until: Instant;
}

const carerLinkKind: ItemKind<CarerLink> = {
  name: 'carer link',
  upcasters: [],
  fields: ['household', 'episode', 'who', 'until'],
};

export interface CarerLinks {
  /** The token to put into the link: the same for the same episode and carer while the link key is the same. */
  issue(link: CarerLink): Promise<string>;
  /** Null for a token nobody was given, one that is over, or one under a link key that is no longer valid. */
  find(token: string, now: Instant): Promise<CarerLink | null>;
}

/** Only the hash of a token is stored, so that who reads the table cannot answer for a carer. */
export function carerLinks(rows: Rows, hashes: Hashes): CarerLinks {
  const tokensOf = (link: CarerLink) => carerLinkTokens(hashes, link);
  return {
    async issue(link) {
      const [token] = tokensOf(link);
      if (token === undefined) throw new RangeError('no link key is valid');
      const row = item(carerLinkKind, carerLinkKey(sha256(token)), link, {
        expiresAt: Math.ceil(link.until / 1_000),
      });
      await rows.put(row, missingOrKnown(carerLinkKind));
      return token;
    },
    async find(token, now) {
      const row = await rows.get(carerLinkKey(sha256(token)));
      if (!row) return null;
      const link = bodyOf(carerLinkKind, row);
      const valid = tokensOf(link).some((known) => sameText(known, token));
      return valid && link.until > now ? link : null;
    },
  };
}

/** The tokens of a link under each link key that is valid now, newest first. */
export const carerLinkTokens = (
  hashes: Hashes,
  { household, episode, who }: Pick<CarerLink, 'household' | 'episode' | 'who'>,
): string[] => hashes.linkHashes([household, episode, who].join('\n')).map(short);

/** 128 bits of the hash as 22 letters: unguessable, and short enough for a text. */
const short = (hash: string): string => Buffer.from(hash, 'hex').subarray(0, 16).toString('base64url');
