import type { Child } from 'hono/jsx';
import { DateTime } from 'luxon';
import type { Instant } from '../../household/clock';
import { dialled } from '../../words/console';
import { Said } from '../frame';

/** "2 March 2026, 10:15", by a home's own clock. */
export const stamp = (at: Instant, zone = 'Europe/London'): string =>
  DateTime.fromMillis(at, { zone, locale: 'en-GB' }).toFormat('d LLLL yyyy, HH:mm');

export const isoOf = (at: Instant, zone = 'Europe/London'): string =>
  DateTime.fromMillis(at, { zone }).toISO() ?? '';

/** "1 row", "2 rows", "1 worry", "2 worries". */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : several}`;

export const Line = ({ of }: { of: string }) => (
  <p class="govuk-body">
    <Said of={of} />
  </p>
);

export const Link = ({ to, says }: { to: string; says: string }) => (
  <a class="govuk-link" href={to}>
    <Said of={says} />
  </a>
);

/** A number that a phone dials when it is pressed. */
export const Phone = ({ of }: { of: string }) => (
  <a class="govuk-link" href={`tel:${of}`}>
    {dialled(of)}
  </a>
);

export const Tag = ({
  says,
  colour,
}: {
  says: string;
  colour: 'red' | 'orange' | 'blue' | 'grey' | 'green' | 'yellow';
}) => <strong class={`govuk-tag govuk-tag--${colour}`}>{says}</strong>;

/** Rows of a key and what is known; null rows are left out. */
export function Facts({ rows }: { rows: readonly (readonly [key: Child, value: Child] | null)[] }) {
  return (
    <dl class="govuk-summary-list">
      {rows.map((row) =>
        row === null ? null : (
          <div class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key">{row[0]}</dt>
            <dd class="govuk-summary-list__value">{row[1]}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** The way to the next page of a list, and back to the first. */
export function More({ path, next, query }: { path: string; next: string | null; query: URLSearchParams }) {
  const asked = new URLSearchParams(query);
  asked.delete('done');
  const first = new URLSearchParams(asked);
  first.delete('after');
  if (next !== null) asked.set('after', Buffer.from(next).toString('base64url'));
  if (next === null && !query.has('after')) return null;
  return (
    <nav class="govuk-pagination" aria-label="Pages">
      {query.has('after') ? (
        <div class="govuk-pagination__prev">
          <a class="govuk-link govuk-pagination__link" href={`${path}?${first.toString()}`} rel="prev">
            Back to the first page
          </a>
        </div>
      ) : null}
      {next === null ? null : (
        <div class="govuk-pagination__next">
          <a class="govuk-link govuk-pagination__link" href={`${path}?${asked.toString()}`} rel="next">
            Next page
          </a>
        </div>
      )}
    </nav>
  );
}

/** Where a page of a list begins, from its address; undefined for the first, or where it is no such thing. */
export function afterOf(query: URLSearchParams): string | undefined {
  const text = Buffer.from(query.get('after') ?? '', 'base64url').toString();
  try {
    const cursor: unknown = JSON.parse(text);
    return typeof cursor === 'object' && cursor !== null ? text : undefined;
  } catch {
    return undefined;
  }
}

/** A table that may be wider than a phone: it scrolls by itself, by keyboard too. */
export const Scroll = ({ label, children }: { label: string; children?: Child }) => (
  <div class="gn-scroll" role="region" aria-label={label} tabindex={0}>
    {children}
  </div>
);
