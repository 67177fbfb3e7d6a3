import { day, newHome } from '../../../lambda/household';
import type { Clock, Speaker, State } from '../../../lambda/household';
import type { Secrets } from '../../../lambda/functions/service';
import type { Store } from '../../../lambda/store';
import type { Resident, Residents } from '../residents';
import { council, consentsOf, profileOf } from './profile-of';
import type { StoryHousehold } from './household-keys';

export interface MoveInPorts {
  store: Store;
  secrets: Secrets;
  clock: Clock;
  residents: Residents;
  newId: () => string;
}

/** A home that cannot move in, and why. */
export class MoveInRefused extends Error {}

/** Staff's part and the installer's: profile, what was agreed to, plugs, and the Echo linked or its words given out. */
export async function moveIn(home: StoryHousehold, { store, secrets, clock, residents, newId }: MoveInPorts): Promise<Resident> {
  const taken = home.plugs.find(({ id }) => residents.byPlug(id) !== null);
  if (taken) throw new MoveInRefused(`the plug ${taken.id} is in another home already`);
  const id = newId();
  const resident: Resident = {
    household: id,
    name: home.resident,
    zone: home.timezone,
    userId: `amzn1.ask.account.${newId()}`,
    deviceId: `amzn1.ask.device.${newId()}`,
    unitId: home.echo === 'smart-properties' ? `amzn1.alexa.unit.did.${newId()}` : null,
    screen: home.screen,
    plugs: home.plugs,
  };
  const now = clock.now();
  const begun = newHome(profileOf(home, id), consentsOf(home, now), now);
  const speaker = await speakerOf(resident, secrets, now);
  const state: State = home.paired ? { ...begun.state, speakers: [speaker] } : begun.state;
  if (home.paired) await store.alexaLinks.save(alexaIdOf(resident), { household: id, speaker: speaker.id });
  if (home.words !== undefined && !home.paired) await giveWords(home.words, id, store, now);
  await Promise.all(home.plugs.map((plug) => store.plugLinks.save(plug.id, { household: id, council })));
  if (!(await store.profiles.create(begun.profile, state))) throw new MoveInRefused(`there is a household ${id} already`);
  residents.movedIn(resident);
  return resident;
}

const alexaIdOf = ({ unitId, userId }: Resident): string => unitId ?? userId;

async function speakerOf(resident: Resident, secrets: Secrets, linkedAt: number): Promise<Speaker> {
  const alexaId = alexaIdOf(resident);
  return {
    id: secrets.lookUpHash(alexaId).slice(0, 16),
    kind: resident.unitId === null ? 'consumer' : 'smart-properties',
    sealedId: await secrets.seal(alexaId),
    linkedAt,
  };
}

async function giveWords(words: readonly string[], household: string, store: Store, now: number): Promise<void> {
  const given = await store.pairing.issue(words, { household, until: now + 30 * day }, now);
  if (!given) throw new MoveInRefused(`the words ${words.join(' ')} belong to another home already`);
}
