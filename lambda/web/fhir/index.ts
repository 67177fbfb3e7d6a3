/** Records for other systems, in FHIR R4, under `/fhir`. */
export { createFhir } from './serve';
export type { FhirPorts, RecordClient, RecordClients } from './ports';
