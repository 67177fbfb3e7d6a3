import { DateTime } from 'luxon';
import type { StepOf } from '../reading/step-keys';
import { episodeIs } from './episode';
import { numberOf } from '../telling';
import type { Instead, Telling } from '../telling';

/** The next moment at which the clock in this home shows this wall time, strictly later than now. */
export function nextWallTime(now: string, time: string, zone: string): string {
  const from = DateTime.fromISO(now, { zone });
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const today = from.set({ hour, minute, second: 0, millisecond: 0 });
  return (today > from ? today : today.plus({ days: 1 })).toISO() ?? now;
}

export async function wait({ doors }: Telling, milliseconds: number): Promise<Instead> {
  await doors.moveOn({ advance: `${Math.round(milliseconds / 1_000)}s` });
  return null;
}

export async function at({ doors, at: { home } }: Telling, time: string): Promise<Instead> {
  await doors.moveOn({ to: nextWallTime(await doors.now(), time, home.timezone) });
  return null;
}

type Until = StepOf<'until'>['value'];

/** The ids of things that have happened and are what is waited for. */
async function happened(telling: Telling, { spoken, notified, sms, episode }: Until): Promise<string[]> {
  const { doors, at: home, taken } = telling;
  if (sms) {
    const texts = await doors.texts(numberOf(telling, sms.to));
    return texts
      .filter(({ id, text }) => !taken.has(id) && (sms.has === undefined || sms.has.matches(text)))
      .map(({ id }) => id);
  }
  if (episode) return (await episodeIs(telling, episode)) === null ? [`episode ${await doors.now()}`] : [];
  const { unasked } = await doors.echo(home.id);
  const named = unasked.map((thing, place) => ({ ...thing, id: `${home.id} unasked ${place}` }));
  if (notified)
    return named
      .filter(({ kind }) => kind === 'chimed')
      .slice(home.notifiedSeen)
      .map(({ id }) => id);
  return named
    .filter((thing) => thing.kind === 'spoken')
    .slice(home.spokenSeen)
    .filter(({ text }) => spoken?.matches(text))
    .map(({ id }) => id);
}

export async function until(telling: Telling, wanted: Until): Promise<Instead> {
  const { doors, at: home, awaited } = telling;
  const limit = nextWallTime(await doors.now(), wanted.by, home.home.timezone);
  for (;;) {
    const news = (await happened(telling, wanted)).find((id) => !awaited.has(id));
    if (news !== undefined) {
      awaited.add(news);
      return null;
    }
    const now = await doors.now();
    if (DateTime.fromISO(now) >= DateTime.fromISO(limit)) return `nothing of the kind by ${wanted.by}`;
    await doors.moveOn({ to: limit, next: true });
  }
}
