import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streetPage } from '../../page';
import type { Street } from '../street';
import { createDoors, DoorRefused } from './door';
import { addEchoDoors } from './echo-doors';
import { addHistoryDoors } from './history-doors';
import { addHouseholdDoors } from './household-doors';
import { onlyFromHere } from './only-from-here';
import { addPhoneDoors } from './phone-doors';
import { addTroubleWithTexts } from './trouble-with-texts';
import { addPlugDoors } from './plug-doors';
import { addRawDoors } from './raw-doors';
import { addStaffDoors } from './staff-doors';
import { addTimeDoors } from './time-doors';

export interface StreetAppParts {
  street: Street;
  console: (request: Request) => Promise<Response>;
  newId: () => string;
  onFault: (fault: unknown) => void;
}

/** More than anything that is rightly sent here; what is longer is not read. */
const mostBytes = 1_024 * 1_024;

function localDoors({ street, newId, onFault }: StreetAppParts): Hono {
  const doors = createDoors(onFault);
  doors.use(onlyFromHere);
  doors.use(
    bodyLimit({
      maxSize: mostBytes,
      onError: (context) => context.json({ error: { says: 'the body is too long' } }, 413),
    }),
  );
  addRawDoors(doors, street);
  addEchoDoors(doors, street);
  addPlugDoors(doors, street);
  addPhoneDoors(doors, street);
  addTroubleWithTexts(doors, street);
  addTimeDoors(doors, street);
  addHouseholdDoors(doors, street);
  addHistoryDoors(doors, street);
  addStaffDoors(doors, street, newId);
  doors.all('*', ({ req }) => {
    throw new DoorRefused(404, `there is no door ${req.method} ${req.path}`);
  });
  return doors;
}

/** The street's own page shows the console in a frame; a deployed one lets nobody do that. */
function framedHere(answer: Response): Response {
  const policy = answer.headers.get('content-security-policy') ?? '';
  answer.headers.set('X-Frame-Options', 'SAMEORIGIN');
  answer.headers.set(
    'Content-Security-Policy',
    policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
  );
  return answer;
}

/** Everything that is served: the street's own doors and page, and under every other path the service's own web. */
export function createStreetApp(parts: StreetAppParts): Hono {
  const { street } = parts;
  const { pace, plugs, service, store } = street;
  const app = new Hono();
  const page = streetPage({
    look: (household) => store.homes.load(household),
    now: () => pace.now(),
    plugState: (plug) => plugs.state(plug),
  });
  const consoleHere = async (request: Request): Promise<Response> => framedHere(await parts.console(request));
  // Mounted by hand, so that each answers its own wrong paths.
  app.route('/local', localDoors(parts));
  for (const path of ['/', '/page/*']) app.all(path, (context) => page.fetch(context.req.raw));
  for (const path of ['/console', '/console/*', '/fhir/*']) {
    // Looking needs no clock: a standing one would run on while a cookie is opened or the identity provider is asked.
    app.get(path, (context) => consoleHere(context.req.raw));
    app.all(path, (context) => pace.during(() => consoleHere(context.req.raw)));
  }
  app.all('*', (context) => pace.during(() => service.web(context.req.raw)));
  return app;
}
