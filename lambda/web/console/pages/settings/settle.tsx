import type { Child } from 'hono/jsx';
import type { CouncilSettings } from '../../../../household/council/settings';
import { Said } from '../../../frame';
import { goDone } from '../../done';
import { Area, Form, statusOf, WrongSummary, type Wrong } from '../../form';
import { Link } from '../../parts';
import type { Answer, Route } from '../../route';
import type { Visit } from '../../visit';

export const settingsPath = '/console/settings';

/** One thing that a council settles: how it stands, how it is typed, and what comes of it in words. */
export interface Settled<T> {
  path: string;
  title: (visit: Visit) => string;
  /** Null where the address names no such thing. */
  of: (settings: CouncilSettings, visit: Visit) => T | null;
  read: (visit: Visit) => { value: T; wrong: Wrong };
  put: (settings: CouncilSettings, value: T, visit: Visit) => CouncilSettings;
  fields: (value: T, wrong: Wrong) => Child;
  /** What is said or done by it, sentence by sentence. */
  preview: (value: T, settings: CouncilSettings) => string[];
}

interface Shown<T> {
  value: T;
  wrong: Wrong;
  settings: CouncilSettings;
}

function page<T>(settled: Settled<T>, visit: Visit, { value, wrong, settings }: Shown<T>): Answer {
  return {
    kind: 'page',
    title: settled.title(visit),
    ...statusOf(wrong),
    body: (
      <>
        <WrongSummary wrong={wrong} />
        <p class="govuk-body">
          <Link to={settingsPath} says="Back to all settings" />
        </p>
        <Form visit={visit} action={visit.path}>
          <input type="hidden" name="version" value={String(settings.rules.version)} />
          {settled.fields(value, wrong)}
          <div class="govuk-inset-text">
            <h2 class="govuk-heading-s">What comes of it</h2>
            {settled.preview(value, settings).map((line) => (
              <p class="govuk-body">
                <Said of={line} />
              </p>
            ))}
            <button type="submit" name="do" value="show" class="govuk-button govuk-button--secondary">
              Show it as typed above
            </button>
          </div>
          <Area
            name="why"
            label="Why are you changing this?"
            rows={2}
            value={visit.fields.text('why', 300)}
            wrong={wrong['why']}
          />
          <button type="submit" name="do" value="save" class="govuk-button">
            Save for the whole council
          </button>
        </Form>
      </>
    ),
  };
}

const stale: Wrong = { why: 'Somebody else changed the settings meanwhile. Look again and then save.' };

async function save<T>(settled: Settled<T>, visit: Visit): Promise<Answer> {
  const { ports, staff, fields, now } = visit;
  const { settings } = await ports.settings.load(staff.council);
  if (settled.of(settings, visit) === null) return { kind: 'not-found' };
  const read = settled.read(visit);
  if (fields.text('do') === 'show') return page(settled, visit, { ...read, settings });
  const why = fields.text('why', 300);
  const wrong: Wrong = { ...read.wrong, ...(why === '' && { why: 'Say why' }) };
  if (Object.keys(wrong).length > 0) return page(settled, visit, { ...read, wrong, settings });
  const { version } = settings.rules;
  const changed = { at: now, by: staff.member, what: settled.title(visit), why };
  const next = settled.put(settings, read.value, visit);
  const numbered = { ...next, rules: { ...next.rules, version: version + 1 }, changed };
  const current = fields.text('version') === String(version);
  if (!current || !(await ports.settings.save(staff.council, numbered, changed)))
    return page(settled, visit, { value: read.value, wrong: stale, settings });
  return goDone(settingsPath, 'settled');
}

/** A page and its form, for managers. */
export function settledRoutes<T>(settled: Settled<T>): Route[] {
  const about = { path: settled.path, roles: ['manager'], about: 'council' } as const;
  return [
    {
      ...about,
      method: 'GET',
      async handler(visit: Visit): Promise<Answer> {
        const { settings } = await visit.ports.settings.load(visit.staff.council);
        const value = settled.of(settings, visit);
        return value === null ? { kind: 'not-found' } : page(settled, visit, { value, wrong: {}, settings });
      },
    },
    { ...about, method: 'POST', handler: (visit: Visit) => save(settled, visit) },
  ];
}

/** Whole minutes, days or the like within bounds; NaN where it is none. */
export function wholeIn(typed: string, [least, most]: readonly [number, number]): number {
  const count = Number(typed);
  return /^\d{1,5}$/u.test(typed) && count >= least && count <= most ? count : NaN;
}
