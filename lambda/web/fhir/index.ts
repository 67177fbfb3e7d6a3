/** Records for other systems, in FHIR R4, under `/fhir`. */
export { createFhir } from './serve';
export { everythingOf, type ResidentRecord } from './everything';
export { searchset } from './resources';
export type { FhirPorts, RecordClient, RecordClients } from './ports';
