import { editors } from '../route';
import { mayAs, type Role, type Staff } from '../staff';

interface Tab {
  to: string;
  name: string;
  roles: readonly Role[];
}

const all: readonly Role[] = ['installer', 'practitioner', 'duty', 'manager', 'auditor'];

const tabs: readonly Tab[] = [
  { to: '', name: 'Overview', roles: all },
  { to: '/details', name: 'Details', roles: editors },
  { to: '/people', name: 'People', roles: all },
  { to: '/watching', name: 'Watching', roles: all },
  { to: '/talking', name: 'Talking', roles: editors },
  { to: '/reminders', name: 'Reminders', roles: all },
  { to: '/plugs', name: 'Plugs', roles: editors },
  { to: '/access', name: 'How to get in', roles: ['installer', 'practitioner', 'duty', 'manager'] },
  { to: '/setup', name: 'Setting up', roles: editors },
  { to: '/check-ins', name: 'How they are', roles: ['practitioner', 'duty', 'manager', 'auditor'] },
  { to: '/timeline', name: 'Timeline', roles: ['practitioner', 'duty', 'manager', 'auditor'] },
  { to: '/feedback', name: 'Feedback', roles: ['practitioner', 'manager'] },
];

/** The pages of one resident. */
export function Tabs({ household, here, staff }: { household: string; here: string; staff: Staff }) {
  return (
    <nav aria-label="About this resident">
      <ul class="gn-tabs">
        {tabs
          .filter(({ roles }) => mayAs(staff, roles))
          .map(({ to, name }) => (
            <li>
              <a
                class="govuk-link"
                href={`/console/residents/${household}${to}`}
                {...(to === here ? { 'aria-current': 'page' as const } : {})}
              >
                {name}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
