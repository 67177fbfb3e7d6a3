import type { CapabilityStatement } from 'fhir/r4';

const searched = [
  'RelatedPerson', 'CareTeam', 'Consent', 'Device', 'Flag', 'Task', 'Communication', 'QuestionnaireResponse',
] as const; // prettier-ignore

/** What this server does, as it says itself. */
export const capability = (base: string): CapabilityStatement => ({
  resourceType: 'CapabilityStatement',
  status: 'active',
  date: '2026-11-01',
  kind: 'instance',
  implementation: { description: 'Good Neighbour: residents, worries and what came of them', url: base },
  fhirVersion: '4.0.1',
  format: ['json'],
  rest: [
    {
      mode: 'server',
      security: { description: 'OAuth2 client credentials at /fhir/token' },
      resource: [
        {
          type: 'Patient',
          interaction: [{ code: 'read' }, { code: 'search-type' }],
          searchParam: [{ name: 'name', type: 'string' }],
          operation: [
            { name: 'everything', definition: 'http://hl7.org/fhir/OperationDefinition/Patient-everything' },
          ],
        },
        ...searched.map((type) => ({
          type,
          interaction: [{ code: 'search-type' as const }],
          searchParam: [
            { name: 'patient', type: 'reference' as const },
            { name: 'date', type: 'date' as const },
          ],
        })),
      ],
    },
  ],
});
