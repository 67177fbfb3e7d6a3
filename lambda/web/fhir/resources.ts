import type { Bundle, CareTeam, Consent, Device, FhirResource, Patient, RelatedPerson } from 'fhir/r4';
import type { Home } from '../../household/home';
import type { Consents } from '../../household/state';
import { iso, patientRef, system } from './naming';

/** The resident. UK Core's patient profile is met; without an NHS number, which this service neither needs nor asks for. */
export function patientOf({ profile, state }: Home): Patient {
  const { id, resident } = profile;
  const words = resident.fullName.trim().split(/\s+/u);
  return {
    resourceType: 'Patient',
    id,
    meta: { profile: ['https://fhir.hl7.org.uk/StructureDefinition/UKCore-Patient'] },
    identifier: [{ system: `${system}/household`, value: id }],
    active: state.ended === undefined,
    name: [
      {
        use: 'official',
        text: resident.fullName,
        family: words.at(-1) ?? resident.fullName,
        ...(words.length > 1 && { given: words.slice(0, -1) }),
      },
      { use: 'usual', text: resident.firstName },
    ],
    ...(resident.phone !== null && { telecom: [{ system: 'phone', value: resident.phone, use: 'mobile' }] }),
    ...(state.ended?.why === 'died' && { deceasedDateTime: iso(state.ended.at, profile.zone) }),
    communication: [
      { language: { coding: [{ system: 'urn:ietf:bcp:47', code: profile.locale }] }, preferred: true },
    ],
  };
}

/** Who is told. Somebody who is not to be told anything does not exist for other systems either. */
export function relatedPersonsOf({ profile }: Home): RelatedPerson[] {
  return profile.carers
    .filter(({ notToBeTold }) => !notToBeTold)
    .map(({ id, name, phone }) => ({
      resourceType: 'RelatedPerson',
      id: `${profile.id}-${id}`,
      active: true,
      patient: patientRef(profile.id),
      name: [{ text: name }],
      telecom: [{ system: 'phone', value: phone, use: 'mobile' }],
    }));
}

/** The ladder, in its order. */
export function careTeamOf(home: Home): CareTeam {
  const { profile } = home;
  const people = relatedPersonsOf(home).map(({ id, name }, place) => ({
    role: [{ text: `Told ${String(place + 1)}` }],
    member: { reference: `RelatedPerson/${id ?? ''}`, display: name?.[0]?.text ?? '' },
  }));
  const duty = profile.duty && { role: [{ text: 'Told last' }], member: { display: profile.duty.name } };
  return {
    resourceType: 'CareTeam',
    id: `${profile.id}-ladder`,
    status: 'active',
    name: 'Who is told, in this order',
    subject: patientRef(profile.id),
    participant: duty ? [...people, duty] : people,
  };
}

const consentNames: Record<keyof Consents, string> = {
  routine: 'Noticing when the day goes quiet',
  carers: 'Telling the people on the list',
  reminders: 'Reminders',
};

export function consentsOf({ profile, state }: Home): Consent[] {
  return (Object.keys(consentNames) as (keyof Consents)[]).flatMap((what): Consent[] => {
    const given = state.consents[what];
    if (given === null) return [];
    return [
      {
        resourceType: 'Consent',
        id: `${profile.id}-${what}`,
        status: 'active',
        scope: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }],
        },
        category: [
          { coding: [{ system: 'http://loinc.org', code: '59284-0', display: 'Consent Document' }] },
        ],
        patient: patientRef(profile.id),
        dateTime: iso(given.at, profile.zone),
        policyRule: { text: `${consentNames[what]}; basis: ${given.basis}` },
        provision: { type: 'permit' },
      },
    ];
  });
}

export function devicesOf({ profile, state }: Home): Device[] {
  return profile.plugs.map(({ id, name, vendor }, place) => ({
    resourceType: 'Device',
    id: `${profile.id}-plug-${String(place + 1)}`,
    identifier: [{ system: `${system}/plug`, value: id }],
    status: state.plugs[id]?.reachable === false ? 'inactive' : 'active',
    manufacturer: vendor,
    deviceName: [{ name: `Plug of the ${name}`, type: 'user-friendly-name' }],
    patient: patientRef(profile.id),
  }));
}

/** Resources that were searched for, as FHIR hands them over. */
export const searchset = (resources: readonly FhirResource[], base: string): Bundle => ({
  resourceType: 'Bundle',
  type: 'searchset',
  total: resources.length,
  entry: resources.map((resource) => ({
    fullUrl: `${base}/${resource.resourceType}/${resource.id ?? ''}`,
    resource,
    search: { mode: 'match' },
  })),
});
