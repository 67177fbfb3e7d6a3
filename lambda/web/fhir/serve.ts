import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import type { FhirResource } from 'fhir/r4';
import { minute } from '../../household/clock';
import { give, outcome, pageOf, searchset } from './answers';
import { capability } from './capability';
import { aboutWhen, matches, readDate, updatedWhen } from './dates';
import { everythingOf, kindNames, type KindName, type ResidentRecord } from './everything';
import { householdIn } from './naming';
import { searchPatients } from './patients';
import type { FhirPorts } from './ports';
import { recordOf } from './record';
import { filtersIn, isSearchable, searches, type Filters } from './searches';
import { token } from './token';

/** Requests a client may make in a minute. */
const mostRequests = 600;

interface Client {
  council: string;
  name: string;
  id: string;
}
type Env = { Variables: { client: Client } };

const noFormat = outcome('not-supported', 'This server speaks FHIR as JSON');
const notThere = outcome('not-found', 'There is no such resource');

/** FHIR R4 for other systems of the same council: reading only, by OAuth2 client credentials. */
export function createFhir(ports: FhirPorts): { fetch(request: Request): Promise<Response> } {
  const app = new Hono<Env>();
  const base = `${ports.publicUrl}/fhir`;

  app.onError((fault, context) => {
    ports.log('error', 'fhir-failed', { fault: fault.name });
    return give(context, outcome('exception', 'Something is wrong at our end; try again'), 503);
  });
  app.notFound((context) => give(context, notThere, 404));
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
    if (context.req.method !== 'GET')
      return give(context, outcome('not-supported', 'Records are only read here'), 405);
    const format = context.req.query('_format');
    if (format !== undefined && !/json/iu.test(format)) return give(context, noFormat, 406);
    context.set('client', { council: client.council, name: client.name, id });
    return next();
  });
  app.use('/fhir/:type/*', admitted);
  app.use('/fhir/:type', admitted);

  app.get('/fhir/Patient', (context) => {
    const id = context.req.query('_id');
    if (id === undefined) return searchPatients(ports, context, context.get('client'));
    const filters = filtersIn(queryOf(context), {}, ['_id']);
    return answer(context, id, { names: ['Patient'], what: 'Patient', filters });
  });
  app.get('/fhir/Patient/:id/$everything', (context) => {
    const query = queryOf(context);
    const types = (query.get('_type') ?? '').split(',').filter((name) => name !== '');
    const names = kindNames.filter((name) => types.length === 0 || types.includes(name));
    const filters = filtersIn(query, {}, ['_type']);
    return answer(context, context.req.param('id'), { names, what: 'everything', filters });
  });
  app.get('/fhir/:type/:id', async (context) => {
    const { type, id } = context.req.param();
    const name = kindNames.find((each) => each === type);
    if (name === undefined) return give(context, notThere, 404);
    const wanted = { names: [name], what: name };
    const record = await recordOf(ports, context.get('client'), householdIn(id), wanted);
    const found = record && everythingOf(record, [name]).find((each) => each.id === id);
    return found ? give(context, found) : give(context, notThere, 404);
  });
  app.get('/fhir/:type', (context) => {
    const type = context.req.param('type');
    if (!isSearchable(type)) return give(context, notThere, 404);
    const patient = (context.req.query('patient') ?? '').replace(/^Patient\//u, '');
    if (patient === '') return give(context, outcome('required', 'Say which patient: patient=…'), 400);
    const filters = filtersIn(queryOf(context), searches[type]);
    return answer(context, patient, { names: [type], what: type, filters });
  });

  /** A page of what is kept of one resident of these kinds, and of the dates that were asked for. */
  async function answer(context: Context<Env>, household: string, wanted: Wanted): Promise<Response> {
    const { filters } = wanted;
    if (filters.kind === 'refused') return give(context, outcome('value', filters.why), 400);
    const { pathname, search } = new URL(context.req.url);
    const asked = new URL(`${ports.publicUrl}${pathname}${search}`);
    const page = pageOf(asked.searchParams);
    if (page === null) return give(context, outcome('value', '_count and _offset are whole numbers'), 400);
    const record = await recordOf(ports, context.get('client'), household, wanted);
    if (record === null && wanted.what === 'everything') return give(context, notThere, 404);
    return give(context, searchset(record === null ? [] : foundIn(record, wanted), page, asked));
  }
  return { fetch: async (request) => app.fetch(request) };
}

interface Wanted {
  names: readonly KindName[];
  what: string;
  filters: Filters;
}

const queryOf = (context: Context): URLSearchParams => new URL(context.req.url).searchParams;

/** A date without an offset is one by the home's own clock. */
function foundIn(record: ResidentRecord, { names, filters }: Wanted): FhirResource[] {
  const { zone } = record.home.profile;
  const dates = filters.kind === 'filters' ? filters.dates : [];
  return everythingOf(record, names).filter((each) =>
    dates.every(({ by, asked }) => {
      const date = readDate(asked, zone);
      return date !== null && matches(by === 'updated' ? updatedWhen(each) : aboutWhen(each), date);
    }),
  );
}
