import type { AlexaIdentity } from '../conversation';
import type { Speaker } from '../household';
import type { Secrets } from './service';

/** What stands for the home: on Smart Properties the unit, for it stays when users change; else the user. */
export const alexaIdOf = ({ unitId, userId }: AlexaIdentity): string => unitId ?? userId;

/** The speaker that a linked Echo becomes. The raw id is kept encrypted only: it is needed to write to people. */
export async function speakerOf(identity: AlexaIdentity, secrets: Secrets, now: number): Promise<Speaker> {
  const alexaId = alexaIdOf(identity);
  return {
    id: secrets.lookUpHash(`speaker:${alexaId}`).slice(0, 12),
    kind: identity.unitId === null ? 'consumer' : 'smart-properties',
    sealedId: await secrets.seal(alexaId),
    ...(identity.endpointId === null ? {} : { sealedEndpointId: await secrets.seal(identity.endpointId) }),
    linkedAt: now,
  };
}
