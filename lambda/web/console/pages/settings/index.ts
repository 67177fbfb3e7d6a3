import { goDone } from '../../done';
import type { Answer, Route } from '../../route';
import type { Visit } from '../../visit';
import { keepingRoutes } from './keeping';
import { needRoutes } from './need';
import { overview, overviewRoutes } from './overview';
import { questionsRoutes } from './questions';
import { settingsPath } from './settle';
import { templatesRoutes } from './templates';
import { waitsRoutes } from './waits';

/** Turned as the page showed it: pressed twice, or by two people, it is turned once. */
async function turn(visit: Visit): Promise<Answer> {
  const { ports, staff, fields, now } = visit;
  const why = fields.text('whysilence', 300);
  if (why === '') return overview(visit, { whysilence: 'Say why' });
  const stop = fields.text('turn') === 'stop';
  const { stopped } = await ports.settings.silence(staff.council);
  if (stop !== (stopped !== null)) {
    const what = stop ? 'Texts about silence were stopped' : 'Texts about silence go on';
    const change = { at: now, by: staff.member, what, why };
    await (stop
      ? ports.settings.stopSilence(staff.council, change)
      : ports.settings.silenceGoesOn(staff.council, change));
  }
  return goDone(settingsPath, stop ? 'silence-stopped' : 'silence-on');
}

export const settingsRoutes: readonly Route[] = [
  ...overviewRoutes,
  ...questionsRoutes,
  ...needRoutes,
  ...waitsRoutes,
  ...keepingRoutes,
  ...templatesRoutes,
  {
    method: 'POST',
    path: `${settingsPath}/silence`,
    roles: ['manager'],
    about: 'council',
    handler: turn,
  },
];
