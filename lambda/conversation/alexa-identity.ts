/** Who speaks, as Alexa knows them. Never logged, never put into session attributes. */
export interface AlexaIdentity {
  userId: string;
  /** Smart Properties: the unit (its lasting id where Amazon gives one), which then stands for the home. */
  unitId: string | null;
  deviceId: string | null;
  /** Smart Properties: the Echo's own id there. */
  endpointId: string | null;
}
