import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import type { FhirResource, OperationOutcome } from 'fhir/r4';
import { hour, minute } from '../../household/clock';
import { capability } from './capability';
import { inPeriod } from './dates';
import { everythingOf } from './everything';
import type { FhirPorts } from './ports';
import { searchset } from './resources';

const tokenLasts = hour;
/** Requests a client may make in a minute. */
const mostRequests = 600;
const pageOf = 50;
const searchable = new Set([
  'RelatedPerson', 'CareTeam', 'Consent', 'Device', 'Flag', 'Task', 'Communication', 'QuestionnaireResponse',
]); // prettier-ignore

const outcome = (code: OperationOutcome['issue'][number]['code'], text: string): OperationOutcome => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code, diagnostics: text }],
});

const give = (
  context: Context,
  body: FhirResource,
  status: 200 | 400 | 401 | 404 | 429 | 503 = 200,
): Response =>
  context.body(JSON.stringify(body), status, {
    'Content-Type': 'application/fhir+json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });

type Env = { Variables: { council: string; client: string } };

/** FHIR R4 for other systems of the same council: reading only, by OAuth2 client credentials. */
export function createFhir(ports: FhirPorts): { fetch(request: Request): Promise<Response> } {
  const app = new Hono<Env>();
  const base = `${ports.publicUrl}/fhir`;

  app.onError((fault, context) => {
    ports.log('error', 'fhir-failed', { fault: fault.name });
    return give(context, outcome('exception', 'Something is wrong at our end; try again'), 503);
  });
  app.notFound((context) => give(context, outcome('not-found', 'There is no such resource'), 404));
  app.get('/fhir/metadata', (context) => give(context, capability(base)));
  app.post('/fhir/token', bodyLimit({ maxSize: 4_096 }), (context) => token(ports, context));

  const admitted = createMiddleware<Env>(async (context, next) => {
    const given = /^Bearer ([\w.-]+)$/u.exec(context.req.header('authorization') ?? '')?.[1] ?? '';
    const now = ports.clock.now();
    const held = await ports.seals.open(given, now);
    const id = held?.startsWith('fhir:') === true ? held.slice('fhir:'.length) : null;
    const client = id === null ? null : await ports.clients.find(id);
    if (id === null || client === null) {
      context.header('WWW-Authenticate', 'Bearer');
      return give(context, outcome('login', 'A token of this service is needed'), 401);
    }
    if ((await ports.rates.count(`fhir ${id}`, minute, now)) > mostRequests)
      return give(context, outcome('throttled', 'Too many requests in a minute'), 429);
    context.set('council', client.council);
    context.set('client', client.name);
    return next();
  });
  app.use('/fhir/:type/*', admitted);
  app.use('/fhir/:type', admitted);

  /** Null for who is not there and for another council's; the look is written down as staff's are. */
  async function record(context: Context<Env>, household: string, what: string) {
    const home = /^[\w-]{1,64}$/u.test(household) ? await ports.look(household) : null;
    if (home?.profile.council !== context.get('council')) return null;
    const staff = { id: `system:${context.get('client')}`, name: context.get('client') };
    await ports.looks.keep({ household }, { at: ports.clock.now(), staff, roles: [], what: `FHIR ${what}` });
    const [closed, { lines }, checkIns] = await Promise.all([
      ports.closedEpisodesOf(household),
      ports.histories.journal(household, 500),
      ports.checkIns(household),
    ]);
    const journal = [
      ...lines,
      ...home.state.journal.filter(({ seq }) => !lines.some((line) => line.seq === seq)),
    ];
    return everythingOf({ home, closed, journal, checkIns });
  }

  app.get('/fhir/Patient', async (context) => {
    const name = context.req.query('name') ?? '';
    const { found } = await ports.pages.named(context.get('council'), name, pageOf);
    const patients = found.map(({ household, resident }) => ({
      resourceType: 'Patient' as const,
      id: household,
      name: [{ text: resident }],
    }));
    return give(context, searchset(patients, base));
  });
  app.get('/fhir/Patient/:id', async (context) => {
    const all = await record(context, context.req.param('id'), 'Patient');
    return all?.[0] ? give(context, all[0]) : context.notFound();
  });
  app.get('/fhir/Patient/:id/$everything', async (context) => {
    const all = await record(context, context.req.param('id'), 'everything');
    return all ? give(context, searchset(all, base)) : context.notFound();
  });
  app.get('/fhir/:type', async (context) => {
    const type = context.req.param('type');
    if (!searchable.has(type)) return context.notFound();
    const patient = (context.req.query('patient') ?? '').replace(/^Patient\//u, '');
    if (patient === '') return give(context, outcome('required', 'Say which patient: patient=…'), 400);
    const dates = context.req.queries('date') ?? [];
    const all = await record(context, patient, type);
    if (all === null) return give(context, searchset([], base));
    const wanted = all.filter(
      (each) => each.resourceType === type && dates.every((date) => inPeriod(each, date)),
    );
    return give(context, searchset(wanted, base));
  });
  return { fetch: async (request) => app.fetch(request) };
}

/** RFC 6749, 4.4: the client's id and secret, by HTTP Basic or in the form. */
async function token(ports: FhirPorts, context: Context): Promise<Response> {
  const form = await context.req.formData();
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const basic = /^Basic (.+)$/u.exec(context.req.header('authorization') ?? '')?.[1];
  const [id = '', secret = ''] =
    basic === undefined
      ? [text('client_id'), text('client_secret')]
      : Buffer.from(basic, 'base64').toString().split(':').map(decodeURIComponent);
  const now = ports.clock.now();
  const tries = await ports.rates.count(`fhir token ${id}`, minute, now);
  const refuse = (error: string, status: 400 | 401 | 429): Response => context.json({ error }, status);
  if (tries > 30) return refuse('slow_down', 429);
  if (text('grant_type') !== 'client_credentials') return refuse('unsupported_grant_type', 400);
  const client = await ports.clients.vouch(id, secret);
  if (client === null) return refuse('invalid_client', 401);
  const access = await ports.seals.seal(`fhir:${id}`, now + tokenLasts);
  context.header('Cache-Control', 'no-store');
  return context.json({ access_token: access, token_type: 'Bearer', expires_in: tokenLasts / 1_000 });
}
