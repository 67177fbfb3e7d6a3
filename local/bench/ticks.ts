import { agendaOf } from './stored-agenda';
import { rounded, timed } from './pairs';

const due = 1_000;

/** One tick over many homes of which few are due: what it reads must not grow with what is stored. */
export async function ticks(stored: number) {
  const { tick, read, woken } = await agendaOf(stored, due);
  const milliseconds = await timed(tick);
  return {
    stored,
    due,
    rowsRead: read().rows,
    queries: read().queries,
    woken: woken(),
    readsPerDue: rounded(read().rows / due, 3),
    milliseconds: rounded(milliseconds, 0),
  };
}
