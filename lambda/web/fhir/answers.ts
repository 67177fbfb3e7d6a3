import type { Context } from 'hono';
import type { Bundle, FhirResource, OperationOutcome } from 'fhir/r4';

export type Status = 200 | 400 | 401 | 404 | 405 | 406 | 429 | 503;

/** Why not, as FHIR says it. */
export const outcome = (code: OperationOutcome['issue'][number]['code'], text: string): OperationOutcome => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code, diagnostics: text }],
});

export const give = (context: Context, body: FhirResource, status: Status = 200): Response =>
  context.body(JSON.stringify(body), status, {
    'Content-Type': 'application/fhir+json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });

export interface Page {
  count: number;
  offset: number;
}

const usualCount = 100;
export const mostCount = 500;

/** `_count` (1 to 500, beyond it 500) and `_offset`; null where one of them is no number. */
export function pageOf(query: URLSearchParams): Page | null {
  const whole = (name: string, otherwise: number): number => {
    const text = query.get(name);
    return text === null ? otherwise : /^\d{1,7}$/u.test(text) ? Number(text) : Number.NaN;
  };
  const [count, offset] = [whole('_count', usualCount), whole('_offset', 0)];
  return Number.isNaN(count + offset) || count === 0 ? null : { count: Math.min(count, mostCount), offset };
}

/** One page of what was found, with links to this one and the next. */
export function searchset(found: readonly FhirResource[], { count, offset }: Page, asked: URL): Bundle {
  const base = `${asked.origin}/fhir`;
  const next = new URL(asked);
  next.searchParams.set('_count', String(count));
  next.searchParams.set('_offset', String(offset + count));
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    total: found.length,
    link: [
      { relation: 'self', url: asked.href },
      ...(offset + count < found.length ? [{ relation: 'next', url: next.href }] : []),
    ],
    entry: entries(found.slice(offset, offset + count), base),
  };
}

export const entries = (resources: readonly FhirResource[], base: string): NonNullable<Bundle['entry']> =>
  resources.map((resource) => ({
    fullUrl: `${base}/${resource.resourceType}/${resource.id ?? ''}`,
    resource,
    search: { mode: 'match' },
  }));
