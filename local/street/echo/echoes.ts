import { DateTime } from 'luxon';
import type { Service } from '../../../lambda/functions/service';
import type { Activity, LocalClock } from '../../clock';
import { createUnderstanding } from '../../understanding/understanding';
import type { Model } from '../../understanding/understanding';
import type { Resident } from '../residents';
import { createEcho } from './echo';
import type { Echo } from './echo';

export interface EchoesPorts {
  applicationId: string;
  apiEndpoint: string;
  clock: LocalClock;
  activity: Activity;
  model: Model;
  skill: Service['skill'];
  accessToken: (resident: Resident) => string;
  newId: () => string;
}

/** Everybody's Echo, each with its own session. */
export interface Echoes {
  of(resident: Resident): Echo;
}

/** Alexa understands by the interaction model that the skill was built with; so do these. */
export function createEchoes(ports: EchoesPorts): Echoes {
  const { clock, model } = ports;
  const understanding = createUnderstanding(model);
  const echoes = new Map<string, Echo>();

  function plugIn(resident: Resident): Echo {
    const { zone } = resident;
    return createEcho({
      ...ports,
      identity: { ...resident, applicationId: ports.applicationId, apiEndpoint: ports.apiEndpoint },
      accessToken: () => ports.accessToken(resident),
      understand(words, expects) {
        const local = DateTime.fromMillis(clock.now(), { zone }).toFormat("yyyy-MM-dd'T'HH:mm");
        const { intent, slots } = understanding.understand(
          words,
          { local },
          expects ? { expecting: expects } : {},
        );
        return { intent, slots };
      },
    });
  }

  return {
    of(resident) {
      const known = echoes.get(resident.household);
      if (known) return known;
      const echo = plugIn(resident);
      echoes.set(resident.household, echo);
      return echo;
    },
  };
}
