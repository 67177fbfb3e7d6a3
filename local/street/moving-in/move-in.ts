import { alexaIdOf, speakerOf } from '../../../lambda/functions/identity';
import type { Secrets } from '../../../lambda/functions/service';
import type { TakingInPorts } from '../../../lambda/functions/taking-in';
import { day, newHome } from '../../../lambda/household';
import type { AlexaHomes } from '../../amazon';
import type { Resident, Residents } from '../residents';
import { beginCheckIns } from './check-ins-begin';
import type { StoryHousehold } from './household-keys';
import { bringInformation } from './information';
import { grantedIn, installReminders, type SetReminder } from './reminders-of';
import { consentsOf, council, profileOf } from './profile-of';
import { MoveInRefused } from './refused';

export interface MoveInPorts extends TakingInPorts {
  secrets: Secrets;
  residents: Residents;
  /** Amazon's side of it. */
  amazon: AlexaHomes;
  setReminder: SetReminder;
  newId: () => string;
}

/** How long the three words are good for. */
const wordsLive = 30 * day;

function residentOf(
  { resident, timezone, echo, screen, plugs }: StoryHousehold,
  household: string,
  newId: () => string,
): Resident {
  const property = echo === 'smart-properties';
  return {
    household,
    name: resident,
    zone: timezone,
    userId: `amzn1.ask.account.${newId()}`,
    deviceId: `amzn1.ask.device.${newId()}`,
    unitId: property ? `amzn1.alexa.unit.did.${newId()}` : null,
    endpointId: property ? `amzn1.alexa.endpoint.${newId()}` : null,
    screen,
    plugs,
  };
}

/** Staff's part and the installer's: profile, what was agreed to, plugs, and the Echo linked or its words given out. */
export async function moveIn(home: StoryHousehold, ports: MoveInPorts): Promise<Resident> {
  const { store, secrets, clock, residents, amazon, newId } = ports;
  const taken = home.plugs.find(({ id }) => residents.byPlug(id) !== null);
  if (taken) throw new MoveInRefused(`the plug ${taken.id} is in another home already`);
  const [id, now] = [newId(), clock.now()];
  const resident = residentOf(home, id, newId);
  if (home.words !== undefined) {
    const given = await store.pairing.issue(home.words, { household: id, until: now + wordsLive }, now);
    if (!given) throw new MoveInRefused(`the words ${home.words.join(' ')} belong to another home already`);
  }
  const speaker = await speakerOf(resident, secrets, now);
  await Promise.all(home.plugs.map((plug) => store.plugLinks.save(plug.id, { household: id, council })));
  if (home.paired) await store.alexaLinks.save(alexaIdOf(resident), { household: id, speaker: speaker.id });
  const speakers = home.paired ? [speaker] : [];
  amazon.movedIn({ ...resident, granted: grantedIn(home), takesReminders: true, reachable: true });
  const begun = newHome(profileOf(home, id), consentsOf(home, now), now);
  await store.profiles.create({ ...begun, state: { ...begun.state, speakers } });
  residents.movedIn(resident);
  // Where days are lived first, this is done when those are over.
  if (!home.history) await settleIn(home, resident, ports);
  return resident;
}

/** What begins with the day from which on the home is looked at: its sources, and the reminders that are set by then. */
export async function settleIn(
  home: StoryHousehold,
  resident: Resident,
  ports: TakingInPorts & Pick<MoveInPorts, 'setReminder' | 'newId'>,
): Promise<void> {
  await beginCheckIns(home, resident, ports);
  await bringInformation(resident.household, home, ports);
  await installReminders(home, resident, ports);
}
