import { residentRoutes } from './pages/resident';
import { residentsRoutes } from './pages/residents';
import { staffRoutes } from './pages/staff';
import { timelineRoutes } from './pages/timeline';
import { todayRoutes } from './pages/today';
import { worryRoutes } from './pages/worry';
import type { Route } from './route';

/** Every door of the console behind the sign-in, as plain data: tests of roles and of councils are made from it. */
export const routes: readonly Route[] = [
  ...todayRoutes,
  ...residentsRoutes,
  ...residentRoutes,
  ...worryRoutes,
  ...timelineRoutes,
  ...staffRoutes,
];
