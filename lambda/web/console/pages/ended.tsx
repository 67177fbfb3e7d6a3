import type { Home } from '../../../household/home';
import { asName } from '../../../words/pages';
import { Line, stamp } from '../parts';
import type { Answer } from '../route';
import type { Visit } from '../visit';
import { Tabs } from './tabs';

export const NothingToChange = ({ home: { profile, state } }: { home: Home }) =>
  state.ended ? (
    <Line
      of={`The service ended for this home on ${stamp(state.ended.at, profile.zone)}. Nothing can be changed any more.`}
    />
  ) : null;

type Handler = (visit: Visit, home: Home) => Promise<Answer> | Answer;

/** A page on which something is set up or changed: a home whose service has ended is left as it is. `here`: its tab. */
export const whileServed =
  (here: string, handler: Handler): Handler =>
  (visit, home) =>
    home.state.ended
      ? {
          kind: 'page',
          title: asName(home.profile.resident.fullName),
          body: (
            <>
              <Tabs household={home.profile.id} here={here} staff={visit.staff} />
              <NothingToChange home={home} />
            </>
          ),
        }
      : handler(visit, home);
