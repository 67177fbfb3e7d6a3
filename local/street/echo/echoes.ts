import { DateTime } from 'luxon';
import type { Service } from '../../../lambda/functions/service';
import type { Activity, LocalClock } from '../../clock';
import type { Model } from '../../understanding/understanding';
import type { Ears } from '../ears/ears';
import type { Resident } from '../residents';
import { createEcho } from './echo';
import type { Echo } from './echo';

export interface EchoesPorts {
  applicationId: string;
  apiEndpoint: string;
  clock: LocalClock;
  activity: Activity;
  model: Model;
  ears: Ears;
  skill: Service['skill'];
  accessToken: (resident: Resident) => string;
  /** Amazon's side of a permission that was given by voice. */
  allow: (resident: Resident, scopes: readonly string[]) => void;
  newId: () => string;
}

/** Everybody's Echo, each with its own session. */
export interface Echoes {
  of(resident: Resident): Echo;
}

/** Alexa understands by the interaction model that the skill was built with; so do these. */
export function createEchoes(ports: EchoesPorts): Echoes {
  const { clock, activity, ears } = ports;
  const echoes = new Map<string, Echo>();

  function plugIn(resident: Resident): Echo {
    const { zone } = resident;
    return createEcho({
      ...ports,
      identity: { ...resident, applicationId: ports.applicationId, apiEndpoint: ports.apiEndpoint },
      accessToken: () => ports.accessToken(resident),
      allow: (scopes) => {
        ports.allow(resident, scopes);
      },
      async understand(words, expects) {
        const local = DateTime.fromMillis(clock.now(), { zone }).toFormat("yyyy-MM-dd'T'HH:mm");
        // Time does not go on while she thinks what was meant.
        const done = activity.begin('understanding what was said');
        try {
          return await ears.understand({ words, local, expects });
        } finally {
          done();
        }
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
