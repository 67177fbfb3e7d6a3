import { DateTime } from 'luxon';
import type { KeptCheckIn } from '../../../household/check-ins/check-in';
import { questionIds, type CheckInAnswer, type QuestionId } from '../../../household/check-ins/questions';
import type { Home } from '../../../household/home';
import { localDate } from '../../../household/local-time';
import { needWords, questionNames } from '../../../words/console';
import { asName } from '../../../words/pages';
import { Line, Link } from '../parts';
import { Table } from './table';
import { editors, type Answer, type Route } from '../route';
import { mayAs } from '../staff';
import type { Visit } from '../visit';
import { Tabs } from './tabs';

const shownDays = 90;

const answerNames: Readonly<Record<CheckInAnswer, string>> = {
  yes: 'yes',
  no: 'no',
  badly: 'yes, badly',
  good: 'good',
  'all-right': 'all right',
  low: 'low',
  unwell: 'unwell',
  'hardly-ever': 'hardly ever',
  'some-of-the-time': 'some of the time',
  often: 'often',
  skipped: 'rather not say',
};

/** Only questions that were asked at all have a column. */
const askedIn = (kept: readonly KeptCheckIn[]): QuestionId[] =>
  questionIds.filter((id) => kept.some(({ answers }) => answers.some(({ question }) => question === id)));

function rowOf(checkIn: KeptCheckIn, asked: readonly QuestionId[]): string[] {
  const date = DateTime.fromISO(checkIn.date, { locale: 'en-GB' }).toFormat('ccc d LLLL');
  const cells = asked.map((id) => {
    const answer = checkIn.answers.findLast(({ question }) => question === id)?.answer;
    return answer === undefined ? '–' : answerNames[answer];
  });
  return [checkIn.finished ? date : `${date} (broken off)`, ...cells];
}

/** What they answered over time, and what has slowly changed; what a message said is kept nowhere. */
async function checkIns(visit: Visit, home: Home): Promise<Answer> {
  const { profile, state } = home;
  const since = localDate(visit.now - shownDays * 86_400_000, profile.zone);
  const kept = (await visit.ports.checkIns(profile.id, since)).toReversed();
  const asked = askedIn(kept);
  const scores = kept.flatMap(({ date, loneliness }) => (loneliness === null ? [] : [{ date, loneliness }]));
  const { mayNeedUs } = state;
  return {
    kind: 'page',
    title: `How they are: ${asName(profile.resident.fullName)}`,
    body: (
      <>
        <Tabs household={profile.id} here="/check-ins" staff={visit.staff} />
        <h2 class="govuk-heading-m">Slow changes</h2>
        {mayNeedUs ? (
          mayNeedUs.reasons.map((reason) => <Line of={needWords(reason)} />)
        ) : (
          <p class="govuk-body">Nothing has slowly changed for the worse, as far as can be seen.</p>
        )}
        <h2 class="govuk-heading-m">Check-ins</h2>
        {profile.checkIn ? (
          <p class="govuk-body">Asked every day at {profile.checkIn.at}.</p>
        ) : (
          <p class="govuk-body">
            No daily check-in is set up.{' '}
            {mayAs(visit.staff, editors) && !state.ended ? (
              <Link to={`/console/residents/${profile.id}/talking`} says="Set one up" />
            ) : null}
          </p>
        )}
        {kept.length === 0 ? (
          <p class="govuk-body">None was answered in the last {shownDays} days.</p>
        ) : (
          <Table
            caption={`Answers of the last ${String(shownDays)} days, newest first`}
            head={['Day', ...asked.map((id) => questionNames[id])]}
            rows={kept.map((checkIn) => rowOf(checkIn, asked))}
          />
        )}
        {scores.length === 0 ? null : (
          <>
            <Table
              caption="Loneliness, asked every four weeks"
              head={['Day', 'Score']}
              rows={scores.map(({ date, loneliness }) => [date, String(loneliness)])}
            />
            <p class="govuk-hint">
              The three-item scale of the University of California, Los Angeles: 3 (hardly ever lonely) to 9.
            </p>
          </>
        )}
      </>
    ),
  };
}

export const checkInRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/console/residents/:household/check-ins',
    roles: ['practitioner', 'duty', 'manager', 'auditor'],
    about: 'resident',
    look: 'check-ins',
    handler: checkIns,
  },
];
