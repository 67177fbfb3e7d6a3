import { counted, Link } from '../parts';
import type { Answer, Route } from '../route';
import type { Visit } from '../visit';
import { nothingAt, partAddress, partFile } from './export-part';

const path = '/console/export';
/** As it stands among the looks. */
const what = 'export of everything';

function part(visit: Visit) {
  const { ports, staff, query } = visit;
  return ports.exportPart(staff.council, query.get('at'));
}

/** A council that leaves takes all of it along, file by file: each is made in seconds, however many homes there are. */
async function page(visit: Visit): Promise<Answer> {
  const at = visit.query.get('at');
  const made = await part(visit).catch(nothingAt);
  if (made === null) return { kind: 'not-found' };
  const { lines, households, next } = made;
  return {
    kind: 'page',
    title: 'Export of everything kept for the council',
    shown: { what, households },
    body: (
      <>
        <p class="govuk-body">
          Everything that is kept for your council, as JSON: a line for each thing, with whose it is. It comes
          in parts; save each and go on to the next until this page says that it is the last. It names people
          who must not be told anything: keep it where only few can read it. Each part is written down with
          your name.
        </p>
        <p class="govuk-body">
          This part: {counted(lines.length, 'line')} of {counted(households.length, 'home')}.
        </p>
        <p class="govuk-body">
          <Link to={partAddress(`${path}.jsonl`, at)} says="Save this part" />
        </p>
        {next === null ? (
          <p class="govuk-body">This is the last part.</p>
        ) : (
          <p class="govuk-body">
            <Link to={partAddress(path, next)} says="Go on to the next part" />
          </p>
        )}
        <p class="govuk-body">
          <Link
            to={`${path}/journal`}
            says="Only the journal that is deleted within three months, to be handed over"
          />
        </p>
      </>
    ),
  };
}

async function file(visit: Visit): Promise<Answer> {
  const made = await part(visit).catch(nothingAt);
  if (made === null) return { kind: 'not-found' };
  return partFile(made, { name: `export-${visit.staff.council}.jsonl`, path: `${path}.jsonl`, what });
}

const about = { method: 'GET', roles: ['manager'], about: 'council' } as const;

export const exportRoutes: readonly Route[] = [
  { ...about, path, handler: page },
  { ...about, path: `${path}.jsonl`, handler: file },
];
