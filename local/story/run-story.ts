import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { DateTime } from 'luxon';
import { createDoorsClient } from './doors-client';
import type { DoorsClient } from './doors-client';
import type { Story } from './reading/story';
import { startStreetProcess } from './street-process';
import type { Program, StreetProcess } from './street-process';
import { createNews } from './news';
import { take } from './steps';
import type { Telling, ToldHome } from './telling';

export interface StepResult {
  written: string;
  line: number;
  /** What came instead; null where the step holds. */
  instead: string | null;
  /** All that was said and sent meanwhile, for `--verbose`. */
  notes: string[];
}

export interface StoryResult {
  story: Story;
  steps: StepResult[];
  /** Why the story could not even begin. */
  fault: string | null;
  /** Warnings and errors that the service wrote to its log. */
  log: string[];
}

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

const troublesIn = (log: readonly string[]): string[] =>
  log.filter((line) => /"level":"(warn|error)"/.test(line));

/** Where the clock starts: a history begins with its first morning's midnight. */
function beginning({ start, homes }: Story): DateTime {
  const moment = DateTime.fromISO(start, { zone: homes[0].timezone });
  const days = Math.max(0, ...homes.map(({ history }) => history?.days ?? 0));
  return days === 0 ? moment : moment.startOf('day').minus({ days });
}

/** Tells one story on a street of its own. */
export async function runStory(story: Story, program: Program): Promise<StoryResult> {
  const dataDir = await mkdtemp(join(tmpdir(), 'good-neighbour-story-'));
  let street: StreetProcess | null = null;
  const results: StepResult[] = [];
  const log: string[] = [];
  try {
    street = await startStreetProcess(program, { dataDir, start: beginning(story).toMillis(), port: 0 });
    const telling = await begin(story, createDoorsClient(street.url));
    telling.restart = async () => {
      const now = DateTime.fromISO(await telling.doors.now()).toMillis();
      const port = street?.port ?? 0;
      log.push(...(street?.log() ?? []));
      await street?.kill();
      street = await startStreetProcess(program, { dataDir, start: now, port });
      telling.doors = createDoorsClient(street.url);
    };
    const news = createNews();
    await news(telling);
    for (const step of story.steps) {
      const notes: string[] = [];
      telling.note = (line) => notes.push(line);
      const instead = await take(telling, step).catch(messageOf);
      notes.push(...(await news(telling).catch(() => [])));
      results.push({ written: step.written, line: step.line, instead, notes });
    }
    return { story, steps: results, fault: null, log: troublesIn([...log, ...street.log()]) };
  } catch (fault) {
    return {
      story,
      steps: results,
      fault: messageOf(fault),
      log: troublesIn([...log, ...(street?.log() ?? [])]),
    };
  } finally {
    await street?.kill();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Files of information lie beside the story; whoever reads them may be elsewhere. */
function withFiles(written: unknown, folder: string): unknown {
  const information =
    typeof written === 'object' && written !== null && 'information' in written ? written.information : null;
  if (typeof information !== 'object' || information === null) return written;
  const files = Object.entries(information).map(([source, file]) => [source, resolve(folder, String(file))]);
  return { ...(written as object), information: Object.fromEntries(files) as unknown };
}

/** Everybody moves in and lives up to the start; what happened until then is no part of the story. */
async function begin(story: Story, doors: DoorsClient): Promise<Telling> {
  const homes: ToldHome[] = [];
  for (const [place, home] of story.homes.entries()) {
    const { household: id } = await doors.setup(withFiles(story.written[place], dirname(story.file)));
    homes.push({
      home,
      id,
      heard: null,
      spokenSeen: 0,
      notifiedSeen: 0,
      closedSeen: new Set(),
      beforeStory: null,
    });
  }
  await live(story, homes, doors);
  for (const [place, { home, id }] of homes.entries()) {
    if (home.history) await doors.reminders(id, story.written[place]);
  }
  for (const told of homes) {
    const { unasked } = await doors.echo(told.id);
    told.spokenSeen = unasked.filter(({ kind }) => kind === 'spoken').length;
    told.notifiedSeen = unasked.filter(({ kind }) => kind === 'chimed').length;
    told.beforeStory = (await doors.household(told.id)).lastEpisode?.id ?? null;
  }
  const taken = new Set((await doors.texts()).map(({ id }) => id));
  const [at] = homes;
  if (!at) throw new Error('a story without a home');
  return {
    story,
    doors,
    homes,
    at,
    taken,
    awaited: new Set(),
    restart: () => Promise.resolve(),
    note: () => undefined,
  };
}

async function live({ start, title }: Story, homes: readonly ToldHome[], doors: DoorsClient): Promise<void> {
  const lived = homes.flatMap(({ home: { history }, id }) =>
    history ? [{ household: id, uses: history.uses, jitter: `${history.jitter / 1_000}s`, seed: title }] : [],
  );
  if (lived.length > 0) await doors.history({ homes: lived, until: start });
}
