import { accessRoutes } from './pages/access';
import { checkInRoutes } from './pages/check-ins';
import { alexaRoutes } from './pages/alexa';
import { enrolRoutes } from './pages/enrol';
import { complaintsRoutes } from './pages/complaints';
import { detailsRoutes } from './pages/details';
import { erasingRoutes } from './pages/erasing';
import { erasuresRoutes } from './pages/erasures';
import { exportRoutes } from './pages/export';
import { feedbackRoutes } from './pages/feedback';
import { handOverRoutes } from './pages/hand-over';
import { importRoutes } from './pages/import';
import { needsRoutes } from './pages/needs';
import { outcomesRoutes } from './pages/outcomes/outcomes-page';
import { peopleRoutes } from './pages/people';
import { plugsRoutes } from './pages/plugs';
import { residentsReminderRoutes } from './pages/reminders/of-resident';
import { referralsRoutes } from './pages/referrals';
import { remindersRoutes } from './pages/reminders/to-many';
import { residentRoutes } from './pages/resident';
import { residentsRoutes } from './pages/residents';
import { settingsRoutes } from './pages/settings';
import { setupRoutes } from './pages/setup';
import { sourcesRoutes } from './pages/sources';
import { staffRoutes } from './pages/staff';
import { subjectAccessRoutes } from './pages/subject-access';
import { systemsRoutes } from './pages/systems';
import { talkingRoutes } from './pages/talking';
import { timelineRoutes } from './pages/timeline';
import { todayRoutes } from './pages/today';
import { visitsRoutes } from './pages/visits';
import { watchingRoutes } from './pages/watching';
import { worryRoutes } from './pages/worry';
import type { Route } from './route';

/** Every door of the console behind the sign-in, as plain data: tests of roles and of councils are made from it. */
export const routes: readonly Route[] = [
  ...todayRoutes,
  ...needsRoutes,
  ...residentsRoutes,
  ...residentRoutes,
  ...detailsRoutes,
  ...worryRoutes,
  ...peopleRoutes,
  ...watchingRoutes,
  ...residentsReminderRoutes,
  ...remindersRoutes,
  ...plugsRoutes,
  ...setupRoutes,
  ...accessRoutes,
  ...enrolRoutes,
  ...importRoutes,
  ...subjectAccessRoutes,
  ...exportRoutes,
  ...handOverRoutes,
  ...feedbackRoutes,
  ...complaintsRoutes,
  ...erasingRoutes,
  ...erasuresRoutes,
  ...outcomesRoutes,
  ...checkInRoutes,
  ...talkingRoutes,
  ...timelineRoutes,
  ...staffRoutes,
  ...systemsRoutes,
  ...alexaRoutes,
  ...referralsRoutes,
  ...visitsRoutes,
  ...sourcesRoutes,
  ...settingsRoutes,
];
