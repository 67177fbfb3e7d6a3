import { mayAs, type Role, type Staff } from './staff';

interface Entry {
  to: string;
  name: string;
  roles: readonly Role[];
  /** Stands under More: nobody opens it every day. */
  seldom?: true;
}

const entries: readonly Entry[] = [
  { to: '/console/today', name: 'Today', roles: ['practitioner', 'duty', 'manager', 'auditor'] },
  {
    to: '/console/needs',
    name: 'Who may need us',
    roles: ['practitioner', 'manager', 'auditor'],
  },
  {
    to: '/console/residents',
    name: 'Residents',
    roles: ['installer', 'practitioner', 'duty', 'manager', 'auditor'],
  },
  { to: '/console/reminders', name: 'Reminders', roles: ['practitioner', 'manager'] },
  { to: '/console/outcomes', name: 'Outcomes', roles: ['practitioner', 'manager', 'auditor'] },
  { to: '/console/referrals', name: 'To be called', roles: ['practitioner', 'duty', 'manager', 'auditor'] },
  { to: '/console/visits', name: 'Visits', roles: ['practitioner', 'manager', 'auditor'] },
  { to: '/console/settings', name: 'Settings', roles: ['manager', 'auditor'], seldom: true },
  { to: '/console/sources', name: 'Sources', roles: ['manager'], seldom: true },
  { to: '/console/import', name: 'Import', roles: ['manager'], seldom: true },
  { to: '/console/export', name: 'Export', roles: ['manager'], seldom: true },
  { to: '/console/feedback', name: 'Feedback', roles: ['practitioner', 'manager', 'auditor'] },
  { to: '/console/erasures', name: 'Erasure', roles: ['manager', 'auditor'], seldom: true },
  { to: '/console/staff', name: 'Staff', roles: ['manager', 'auditor'], seldom: true },
  { to: '/console/alexa', name: 'Your Alexa', roles: ['practitioner', 'manager'], seldom: true },
  { to: '/console/systems', name: 'Other systems', roles: ['manager'], seldom: true },
];

/** What stands in somebody's menu: only what they may open. */
export const navigationFor = (staff: Staff): readonly Entry[] =>
  entries.filter(({ roles }) => mayAs(staff, roles));

/** Where somebody begins. */
export const homeOf = (staff: Staff): string => navigationFor(staff)[0]?.to ?? '/console/residents';
