/** The council's console, under `/console`. Each page is made on the server and works without script. */
export { createConsole, type Console } from './create-console';
export type { ListedReferral, Source } from './outside-ports';
export type { ConsolePorts, Identity, Seals, Vouched } from './ports';
export type { SettingsDesk } from './settings-desk';
export type { AskedReminder, ReminderAnswer, ReminderDesk } from './reminder-desk';
export { asRole, roles, type Role, type Staff } from './staff';
export { routes } from './routes';
