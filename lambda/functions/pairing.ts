import type { LinkResult, SkillPorts } from '../conversation';
import type { Actor, Clock } from '../household';
import type { Store } from '../store';
import { alexaIdOf, speakerOf } from './identity';
import type { Secrets } from './service';

interface PairingPorts {
  actor: Actor;
  store: Store;
  secrets: Secrets;
  clock: Clock;
}

/**
 * An Echo says its three words. The home takes the speaker in before the look-up leads to it, so that whoever dies in
 * between leaves an Echo that is not linked yet: the same words said again by the same Echo finish it.
 */
export function createPairing({ actor, store, secrets, clock }: PairingPorts): SkillPorts['link'] {
  return async ({ words, identity, id }): Promise<LinkResult> => {
    const alexaId = alexaIdOf(identity);
    const paired = await store.pairing.pair(words, alexaId, clock.now());
    // The home has an Echo by these words already; staff allow a further one by giving it words of its own.
    if (paired.kind === 'used') return { kind: 'needs-staff' };
    if (paired.kind === 'staff') return { kind: 'staff', name: paired.account.staff.name };
    if (paired.kind !== 'paired') return { kind: paired.kind };
    const { household } = paired;
    const speaker = await speakerOf(identity, secrets, clock.now());
    const { home } = await actor.happen(household, { kind: 'linked', id, speaker });
    await store.alexaLinks.save(alexaId, { household, speaker: speaker.id });
    return { kind: 'linked', home };
  };
}
