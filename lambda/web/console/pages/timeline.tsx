import type { Home } from '../../../household/home';
import type { JournalLine } from '../../../household/journal';
import type { Profile } from '../../../household/profile';
import { journalWords, timelineGroups, type TimelineGroup } from '../../../words/console';
import { asName } from '../../../words/pages';
import { Said } from '../../frame';
import { afterOf, isoOf, More, stamp } from '../parts';
import type { Answer, Route } from '../route';
import type { Visit } from '../visit';
import { Tabs } from './tabs';

const pageOf = 60;

/** What waits in the state is newer than what is stored already; a line in both is one line. */
async function linesOf(
  { ports, query }: Visit,
  { profile, state }: Home,
): Promise<{ lines: JournalLine[]; next: string | null }> {
  const after = afterOf(query);
  const stored = await ports.histories.journal(profile.id, pageOf, after);
  const waiting = after === undefined ? [...state.journal].reverse() : [];
  const known = new Set(waiting.map(({ seq }) => seq));
  return { ...stored, lines: [...waiting, ...stored.lines.filter(({ seq }) => !known.has(seq))] };
}

/** One thing that happened; what it is made of is unfolded, without script as well. */
function Group({ group: { says, lines }, profile }: { group: TimelineGroup; profile: Profile }) {
  const { zone } = profile;
  const [newest] = lines;
  const oldest = lines.at(-1);
  if (!newest || !oldest) return null;
  return (
    <li>
      <time datetime={isoOf(oldest.at, zone)}>{stamp(oldest.at, zone)}</time>
      <Said of={says} />
      {lines.length === 1 ? null : (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">
              All {lines.length} steps<span class="govuk-visually-hidden"> of {stamp(oldest.at, zone)}</span>
            </span>
          </summary>
          <ol class="govuk-details__text govuk-list">
            {lines.map((line) => (
              <li>
                <time datetime={isoOf(line.at, zone)}>{stamp(line.at, zone)}</time>
                <Said of={journalWords(line, profile)} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

async function timeline(visit: Visit, home: Home): Promise<Answer> {
  const { profile } = home;
  const { lines, next } = await linesOf(visit, home);
  const looks = await visit.ports.looks.of({ household: profile.id }, 20);
  return {
    kind: 'page',
    title: asName(profile.resident.fullName),
    body: (
      <>
        <Tabs household={profile.id} here="/timeline" staff={visit.staff} />
        <h2 class="govuk-heading-m">Timeline</h2>
        <ol class="gn-timeline govuk-body">
          {timelineGroups(lines, profile).map((group) => (
            <Group group={group} profile={profile} />
          ))}
        </ol>
        {lines.length === 0 ? <p class="govuk-body">Nothing has happened yet.</p> : null}
        <More path={visit.path} next={next} query={visit.query} />
        <h2 class="govuk-heading-m">Who looked at this record lately</h2>
        <ul class="gn-list govuk-body">
          {looks.map(({ at, staff, what }) => (
            <li>
              {stamp(at, profile.zone)}: <bdi>{staff.name}</bdi> ({what})
            </li>
          ))}
        </ul>
      </>
    ),
  };
}

export const timelineRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/console/residents/:household/timeline',
    roles: ['practitioner', 'duty', 'manager', 'auditor'],
    about: 'resident',
    look: 'timeline',
    handler: timeline,
  },
];
