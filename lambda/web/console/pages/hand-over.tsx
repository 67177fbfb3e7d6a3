import { day } from '../../../household/clock';
import { counted, Link, stamp } from '../parts';
import type { Answer, Route } from '../route';
import type { Visit } from '../visit';
import { nothingAt, partAddress, partFile } from './export-part';

const path = '/console/export/journal';
/** What is deleted within a quarter is handed over now. */
const ahead = 92 * day;
/** As it stands among the looks. */
const what = 'journal handed over';

const partOf = ({ ports, staff, query, now }: Visit) =>
  ports.journalPart(staff.council, query.get('at'), now + ahead).catch(nothingAt);

/** The journal is kept for as long as the settings say; before it goes, the council takes it. */
async function page(visit: Visit): Promise<Answer> {
  const made = await partOf(visit);
  if (made === null) return { kind: 'not-found' };
  const { lines, households, next } = made;
  const until = stamp(visit.now + ahead).split(',')[0] ?? '';
  return {
    kind: 'page',
    title: 'The journal that is handed over',
    shown: { what, households },
    body: (
      <>
        <p class="govuk-body">
          Lines of the journal that are deleted by {until}, as JSON: save each part before that, and keep it
          where the council keeps its records. Each part is written down with your name; that the last was
          taken stands in the settings.
        </p>
        <p class="govuk-body">
          This part: {counted(lines.length, 'line')} of {counted(households.length, 'home')}.
        </p>
        <p class="govuk-body">
          <Link to={partAddress(`${path}.jsonl`, visit.query.get('at'))} says="Save this part" />
        </p>
        {next === null ? (
          <p class="govuk-body">This is the last part.</p>
        ) : (
          <p class="govuk-body">
            <Link to={partAddress(path, next)} says="Go on to the next part" />
          </p>
        )}
      </>
    ),
  };
}

async function file(visit: Visit): Promise<Answer> {
  const { ports, staff, now } = visit;
  const made = await partOf(visit);
  if (made === null) return { kind: 'not-found' };
  if (made.next === null) {
    const done = `The journal was handed over up to what is deleted by ${stamp(now + ahead).split(',')[0] ?? ''}`;
    await ports.settings.note(staff.council, { at: now, by: staff.member, what: done, why: '' });
  }
  return partFile(made, { name: `journal-${staff.council}.jsonl`, path: `${path}.jsonl`, what });
}

const about = { method: 'GET', roles: ['manager'], about: 'council' } as const;

export const handOverRoutes: readonly Route[] = [
  { ...about, path, handler: page },
  { ...about, path: `${path}.jsonl`, handler: file },
];
