import type { CapabilityStatement } from 'fhir/r4';
import { kindNames } from './everything';
import { isSearchable, searches, type Search } from './searches';

const types: Record<Search, 'reference' | 'date'> = { patient: 'reference', date: 'date', updated: 'date' };

/** What this server does, as it says itself: made from the same table as its answers. */
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
      security: {
        description:
          'OAuth2 client credentials at /fhir/token; a client reads its own council’s residents alone',
      },
      resource: [
        {
          type: 'Patient',
          interaction: [{ code: 'read' }, { code: 'search-type' }],
          searchParam: [
            { name: 'name', type: 'string' },
            { name: '_id', type: 'token' },
          ],
          operation: [
            { name: 'everything', definition: 'http://hl7.org/fhir/OperationDefinition/Patient-everything' },
          ],
        },
        ...kindNames.filter(isSearchable).map((type) => ({
          type,
          interaction: [{ code: 'read' as const }, { code: 'search-type' as const }],
          searchParam: Object.entries(searches[type]).map(([name, search]) => ({
            name,
            type: types[search],
          })),
        })),
      ],
    },
  ],
});
