import { day, type Instant } from '../../../household/clock';
import { usualRetention } from '../../../household/council/retention';
import type { Erased } from '../ports';
import { counted, Facts, stamp } from '../parts';

/** What remains outside the table for a while, and for how long, in days after the last deletion. */
const keptElsewhere: readonly { what: string; days: number }[] = [
  {
    what: 'Backups of the database: a copy from before the deletion. If one is restored, it is deleted again',
    days: 35,
  },
  {
    what: 'The text service’s record of texts that could not be delivered: the phone numbers they went to',
    days: 90,
  },
  { what: 'The service’s own logs: what happened and when, with no name, number or words', days: 90 },
  {
    what: 'Texts to numbers that were taken off the list earlier: that a text went, with no words',
    days: 90,
  },
  { what: 'Words for linking the Echo, and links in texts: worth nothing now', days: 30 },
  { what: 'Calls for help that could not be taken in, if there were any', days: 14 },
];

/** The same, for as long as the council settles that its journal is kept. */
const keptAsJournals: readonly string[] = [
  'Who of staff looked at the council’s lists, with this home’s number',
  'This certificate, which holds the home’s number and no name',
];

/** Kinds of rows, by the words that the certificate counts them under. */
const kinds: Readonly<Record<string, readonly [one: string, several?: string]>> = {
  plug: ['plug'],
  text: ['text'],
  'text id': ['number of a text', 'numbers of texts'],
  link: ['link in a text', 'links in texts'],
  feed: ['source'],
  day: ['day of signs of life', 'days of signs of life'],
  journal: ['line of the timeline', 'lines of the timeline'],
  episode: ['ended worry', 'ended worries'],
  checkin: ['check-in'],
  look: ['look by staff', 'looks by staff'],
  feedback: ['piece of feedback', 'pieces of feedback'],
  referral: ['wish to be called', 'wishes to be called'],
  visit: ['visit'],
  info: ['calendar or budget', 'calendars and budgets'],
  card: ['access card'],
  home: ['home itself', 'homes'],
};

export function deletedWords(kind: string, count: number): string {
  const [one, several] = kinds[kind] ?? [kind];
  return counted(count, one, several);
}

export const certificatePath = ({ household, askedAt }: Pick<Erased, 'household' | 'askedAt'>): string =>
  `/console/erasures/${String(askedAt)}-${household}`;

/** Until when, counted from the last deletion, or from a quarter of an hour after it was asked for. */
export function KeptElsewhere({
  askedAt,
  lastAt,
  zone,
  keptDays = usualRetention.journalDays,
}: {
  askedAt: Instant;
  lastAt: Instant | null;
  zone: string;
  keptDays?: number | undefined;
}) {
  const from = lastAt ?? askedAt + 15 * 60_000;
  const until = (days: number): string => stamp(from + days * day, zone).split(',')[0] ?? '';
  return (
    <>
      <h2 class="govuk-heading-m">What is still kept elsewhere, and until when</h2>
      <Facts
        rows={[...keptElsewhere, ...keptAsJournals.map((what) => ({ what, days: keptDays }))].map(
          ({ what, days }) => [what, `until ${until(days)}`] as const,
        )}
      />
      <p class="govuk-body">
        Amazon keeps what was said to the Echo by its own rules: the resident or the family can delete it in
        the Alexa app. People who were texted have their texts.
      </p>
    </>
  );
}
