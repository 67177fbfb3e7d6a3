import { DateTime } from 'luxon';
import type { Home } from '../../../household/home';
import { mannerOf } from '../../../household/manner';
import {
  concernNames,
  dialled,
  journalWords,
  outcomeNames,
  questionNames,
  reminderStateNames,
  whenWords,
} from '../../../words/console';
import { asName, withoutMarks } from '../../../words/pages';
import { Facts, stamp } from '../parts';
import type { Answer, Route } from '../route';
import type { Visit } from '../visit';
import { whats } from './watching-parts';

/** Everything that is kept of one resident, as they may have it. */
async function kept({ ports }: Visit, home: Home) {
  const { profile, state } = home;
  const journal: { at: number; words: string }[] = [];
  let after: string | undefined;
  // A carer who is not to be told is not told of here either, nor that there is such a person: it could endanger somebody.
  const open = profile.carers.filter(({ notToBeTold }) => !notToBeTold);
  const hidden = new Set(
    profile.carers.filter(({ notToBeTold }) => notToBeTold).map(({ id }) => `carer:${id}`),
  );
  const lines = [...state.journal];
  do {
    const page = await ports.histories.journal(profile.id, 500, after);
    lines.push(...page.lines.filter(({ seq }) => !lines.some((line) => line.seq === seq)));
    after = page.next ?? undefined;
  } while (after !== undefined);
  for (const line of lines.sort((one, other) => one.seq - other.seq)) {
    if ('who' in line && line.who !== null && hidden.has(line.who)) continue;
    if ('by' in line && hidden.has(line.by)) continue;
    // What staff wrote about people on the list may name somebody who must not be named.
    const said = line.kind === 'staff' && line.did === 'edit' ? { ...line, note: '' } : line;
    journal.push({ at: line.at, words: withoutMarks(journalWords(said, profile)) });
  }
  const days = await ports.histories.days(profile.id, 200);
  const episodes = await ports.closedEpisodesOf(profile.id);
  // What others have said of the service is theirs, and may name somebody.
  const feedback = (await ports.feedback.of(profile.id)).filter(({ from }) => from === 'resident');
  return {
    resident: profile.resident,
    people: open.map(({ name, phone, hours }) => ({ name, phone, hours })),
    duty: profile.duty,
    plugs: profile.plugs,
    promise: profile.promise,
    agreed: state.consents,
    spokenTo: mannerOf(home),
    checkIn: profile.checkIn ?? null,
    health: profile.health ?? null,
    checkIns: (await ports.checkIns(profile.id, '2000-01-01')).map(({ date, answers, loneliness }) => ({
      date,
      answers,
      loneliness,
    })),
    reminders: state.reminders.list.map(({ text, at, days, date, state: stands }) => ({
      text,
      at,
      days,
      date,
      state: stands,
    })),
    pause: state.pause,
    worries: episodes.map(({ openedAt, closedAt, outcome, concerns }) => ({
      opened: stamp(openedAt, profile.zone),
      ended: stamp(closedAt, profile.zone),
      outcome,
      reasons: concerns.map(({ kind }) => kind),
    })),
    signsOfLife: days.map(({ date, signs }) => ({
      date,
      signs: signs.map(({ at, kind }) => `${stamp(at, profile.zone)} ${kind}`),
    })),
    learnedFromDays: home.routine.coveredDays,
    feedback: feedback.map(({ at, kind, from, words, settled }) => ({
      at: stamp(at, profile.zone),
      kind,
      from,
      words,
      answer: settled?.answer ?? null,
    })),
    timeline: journal.map(({ at, words }) => `${stamp(at, profile.zone)}: ${words}`),
  };
}

const agreements = ['routine', 'carers', 'reminders'] as const;
const agreementNames = Object.fromEntries(whats) as Record<(typeof agreements)[number], string>;

const Nothing = ({ of }: { of: readonly unknown[] }) => (of.length === 0 ? <p>Nothing.</p> : null);

/** "2 March 2026", of a local date. */
const dayOf = (date: string): string => DateTime.fromISO(date, { locale: 'en-GB' }).toFormat('d LLLL yyyy');

async function asJson(visit: Visit, home: Home): Promise<Answer> {
  const text = JSON.stringify(await kept(visit, home), null, 2);
  return { kind: 'file', name: `record-${home.profile.id}.json`, type: 'application/json', text };
}

async function asPage(visit: Visit, home: Home): Promise<Answer> {
  const { profile } = home;
  const all = await kept(visit, home);
  return {
    kind: 'sheet',
    title: `What we keep: ${asName(profile.resident.fullName)}`,
    body: (
      <>
        <p class="gn-noprint">
          <a href={`/console/residents/${profile.id}`}>Back</a>
        </p>
        <h1>
          What is kept about <bdi>{profile.resident.fullName}</bdi>
        </h1>
        <p>As of {stamp(visit.now, profile.zone)}. You may ask for anything that is wrong to be put right.</p>
        <h2>Who you are</h2>
        <Facts
          rows={[
            ['Called', all.resident.firstName],
            ['Your phone', all.resident.phone === null ? 'none' : dialled(all.resident.phone)],
            ['Plugs', all.plugs.map(({ name }) => name).join(', ') || 'none'],
            ['Morning promise', all.promise === null ? 'none' : `some sign of life by ${all.promise}`],
          ]}
        />
        <h2>Who is told</h2>
        <Facts
          rows={[...all.people, ...(all.duty ? [all.duty] : [])].map(
            ({ name, phone }) => [name, dialled(phone)] as const,
          )}
        />
        <h2>What you agreed to</h2>
        <Facts
          rows={agreements.map((what) => {
            const consent = all.agreed[what];
            const given = consent && `${stamp(consent.at, profile.zone)}: “${consent.words}”`;
            return [agreementNames[what], given ?? 'no'] as const;
          })}
        />
        <h2>Worries and how they ended</h2>
        <Nothing of={all.worries} />
        {all.worries.map(({ opened, ended, outcome, reasons }) => (
          <p>
            {opened} to {ended}: {reasons.map((reason) => concernNames[reason]).join(', ')};{' '}
            {outcomeNames[outcome].toLowerCase()}
          </p>
        ))}
        <h2>Check-ins</h2>
        <Nothing of={all.checkIns} />
        {all.checkIns.map(({ date, answers }) => (
          <p>
            {dayOf(date)}:{' '}
            {answers
              .map(({ question, answer }) => `${questionNames[question]}: ${answer.replaceAll('-', ' ')}`)
              .join('; ')}
          </p>
        ))}
        <h2>Reminders</h2>
        <Nothing of={all.reminders} />
        {all.reminders.map((reminder) => (
          <p>
            “<bdi>{reminder.text}</bdi>”, {whenWords(reminder)}. {reminderStateNames[reminder.state]}.
          </p>
        ))}
        <h2>What you have said of the service</h2>
        <Nothing of={all.feedback} />
        {all.feedback.map(({ at, words, answer }) => (
          <p>
            {at}: <bdi>{words}</bdi> {answer === null ? '' : `Answer: ${answer}`}
          </p>
        ))}
        <h2>What happened</h2>
        <Nothing of={all.timeline} />
        {all.timeline.map((line) => (
          <p>{line}</p>
        ))}
        <h2>Signs of life</h2>
        <Nothing of={all.signsOfLife} />
        {all.signsOfLife.map(({ date, signs }) => (
          <p>
            {dayOf(date)}:{' '}
            {signs.length === 0 ? 'none' : signs.map((sign) => sign.split(', ')[1] ?? sign).join('; ')}
          </p>
        ))}
      </>
    ),
  };
}

const path = '/console/residents/:household/record';
const about = { about: 'resident', look: 'everything kept', roles: ['manager'] } as const;

/** Subject access: the same as a file for machines and as a page for people. */
export const subjectAccessRoutes: readonly Route[] = [
  { method: 'GET', path, ...about, handler: asPage },
  { method: 'GET', path: `${path}.json`, ...about, handler: asJson },
];
