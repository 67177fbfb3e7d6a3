import { deployed } from './deployed';
import { importDue } from './importing';

/** Every five minutes: fetches the calendars, guides, directories and tables that are due. */
export const handler = deployed(({ actor, store, clock, log, operations }) => {
  return () => importDue({ store, clock, log, operations, happen: actor.happen });
});
