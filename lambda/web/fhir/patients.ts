import type { Context } from 'hono';
import type { Bundle, Patient } from 'fhir/r4';
import { entries, give, outcome } from './answers';
import type { FhirPorts } from './ports';

const usual = 50;
const most = 200;

/** Names alone: whoever needs more reads the patient, and that is written down for that resident. */
const listed = { system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'SUBSETTED' };

/** A page of a council's residents, by surname or by how a name begins: one query. The look at the list is written down. */
export async function searchPatients(
  ports: FhirPorts,
  context: Context,
  client: { council: string; name: string; id: string },
): Promise<Response> {
  const asked = new URL(context.req.url);
  const query = asked.searchParams;
  const unknown = [...query.keys()].find((name) => !['name', '_count', '_after', '_format'].includes(name));
  if (unknown !== undefined)
    return give(context, outcome('not-supported', `A patient is not searched by ${unknown}`), 400);
  const count = Number(query.get('_count') ?? usual);
  if (!Number.isInteger(count) || count < 1)
    return give(context, outcome('value', '_count is a whole number from 1'), 400);
  const after = cursorIn(query);
  if (after === null) return give(context, outcome('value', '_after is not from a link of ours'), 400);
  const [name, limit] = [(query.get('name') ?? '').trim(), Math.min(count, most)];
  const { found, next } =
    name === ''
      ? await ports.pages.residents(client.council, limit, after)
      : await ports.pages.named(client.council, name, limit, after);
  const shown = found.map(({ household }) => household);
  const staff = { id: `system:${client.id}`, name: client.name };
  const look = { at: ports.clock.now(), staff, roles: [], what: 'FHIR Patient', shown };
  if (shown.length > 0) await ports.looks.keep({ council: client.council }, look);
  const patients = found.map(({ household, resident }): Patient => ({
    resourceType: 'Patient',
    id: household,
    meta: { tag: [listed] },
    name: [{ text: resident }],
  }));
  return give(context, bundleOf(ports.publicUrl, asked, patients, next));
}

function bundleOf(publicUrl: string, asked: URL, patients: Patient[], next: string | null): Bundle {
  const self = `${publicUrl}${asked.pathname}${asked.search}`;
  const further = new URL(self);
  if (next !== null) further.searchParams.set('_after', Buffer.from(next).toString('base64url'));
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    link: [
      { relation: 'self', url: self },
      ...(next === null ? [] : [{ relation: 'next', url: further.href }]),
    ],
    entry: entries(patients, `${publicUrl}/fhir`),
  };
}

/** Undefined for the first page; null where it is no cursor. */
function cursorIn(query: URLSearchParams): string | undefined | null {
  const given = query.get('_after');
  if (given === null) return undefined;
  const text = Buffer.from(given, 'base64url').toString();
  try {
    const cursor: unknown = JSON.parse(text);
    return typeof cursor === 'object' && cursor !== null ? text : null;
  } catch {
    return null;
  }
}
