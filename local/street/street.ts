import type { Actor } from '../../lambda/household';
import type { Service } from '../../lambda/functions/service';
import type { Store } from '../../lambda/store';
import type { InTheApp } from '../amazon';
import type { Phones, TopicMessage } from '../sns';
import type { Call } from '../voice';
import type { Echoes } from './echo/echoes';
import type { Pace } from './pace';
import type { Resident, Residents } from './residents';
import type { Plugs } from '../mqtt/plugs';
import type { Troubles } from './troubles';
import type { Unasked } from './unasked';
import type { StoryHousehold } from './moving-in/household-keys';

/** What is on this machine and stands for the world: homes with Echos and plugs, carers' phones, and time. */
export interface Street {
  applicationId: string;
  /** The number that carers answer to, E.164. */
  twoWayNumber: string;
  pace: Pace;
  service: Service;
  /** Looks past whatever is broken. */
  store: Store;
  /** For what staff do. */
  actor: Actor;
  residents: Residents;
  echoes: Echoes;
  plugs: Plugs;
  phones: Phones;
  /** Calls that made phones ring, oldest first. */
  calls: () => readonly Call[];
  /** What was said to operations and to duty teams' e-mail, oldest first. */
  topicMessages: () => readonly TopicMessage[];
  unasked: Unasked;
  troubles: Troubles;
  /** What somebody does to a resident's reminders without the skill. */
  inTheApp: InTheApp;
  moveIn(home: StoryHousehold): Promise<Resident>;
  /** The sources and reminders that a home begins with, where days were lived in it first. */
  settleIn(home: StoryHousehold, resident: Resident): Promise<void>;
}
