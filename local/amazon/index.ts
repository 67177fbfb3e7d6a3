export type { EventHandler } from './events';
export { permissions } from './homes';
export type { AlexaHome, AlexaHomes, AlexaPermission } from './homes';
export { startLocalAmazon } from './local-amazon';
export type { LocalAmazon, LocalAmazonOptions } from './local-amazon';
export type { Saying, Sayings } from './sayings';
export { reminderDeeds, type InTheApp, type ReminderDeed } from './reminders/in-the-app';
