import type { CareTeam, Consent, Device, Patient, RelatedPerson } from 'fhir/r4';
import type { Home } from '../../household/home';
import type { Consents } from '../../household/state';
import { idOf, iso, meta, patientRef, system } from './naming';

/** The resident. UK Core's patient profile is met; without an NHS number, which this service neither needs nor asks for. */
export function patientOf({ profile, state }: Home): Patient {
  const { id, resident } = profile;
  const words = resident.fullName.trim().split(/\s+/u);
  return {
    resourceType: 'Patient',
    id,
    meta: meta('Patient'),
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
      id: idOf(profile.id, id),
      meta: meta('RelatedPerson'),
      active: true,
      patient: patientRef(profile.id),
      name: [{ text: name }],
      telecom: [{ system: 'phone', value: phone, use: 'mobile' }],
    }));
}

/** The ladder, in its order. */
export function careTeamOf(home: Home): CareTeam {
  const { profile, state } = home;
  const people = relatedPersonsOf(home).map(({ id, name }, place) => ({
    role: [{ text: `Told ${String(place + 1)}` }],
    member: { reference: `RelatedPerson/${id ?? ''}`, display: name?.[0]?.text ?? '' },
  }));
  const duty = profile.duty && { role: [{ text: 'Told last' }], member: { display: profile.duty.name } };
  return {
    resourceType: 'CareTeam',
    id: idOf(profile.id, 'ladder'),
    meta: meta('CareTeam'),
    status: state.ended ? 'inactive' : 'active',
    name: 'Who is told, in this order',
    subject: patientRef(profile.id),
    period: {
      start: iso(state.startedAt, profile.zone),
      ...(state.ended && { end: iso(state.ended.at, profile.zone) }),
    },
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
        id: idOf(profile.id, what),
        meta: meta('Consent', iso(given.at, profile.zone)),
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
    id: idOf(profile.id, 'plug', place + 1),
    meta: meta('Device'),
    identifier: [{ system: `${system}/plug`, value: id }],
    status: state.plugs[id]?.reachable === false ? 'inactive' : 'active',
    manufacturer: vendor,
    deviceName: [{ name: `Plug of the ${name}`, type: 'user-friendly-name' }],
    patient: patientRef(profile.id),
  }));
}
