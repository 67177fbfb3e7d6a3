import type { Cursor, IndexQuestion, Page, Question, Row, Rows } from './rows';

/** Every row that answers, however many pages that takes: a page ends at 1 MB even without a limit. */
export const everyRow = (rows: Rows, question: Question): Promise<Row[]> =>
  allPages((after) => rows.query({ ...question, after }));

export const everyIndexRow = (rows: Rows, question: IndexQuestion): Promise<Row[]> =>
  allPages((after) => rows.queryIndex({ ...question, after }));

async function allPages(read: (after: Cursor | undefined) => Promise<Page>): Promise<Row[]> {
  const found: Row[] = [];
  let page = await read(undefined);
  found.push(...page.rows);
  while (page.next !== null) {
    page = await read(page.next);
    found.push(...page.rows);
  }
  return found;
}
