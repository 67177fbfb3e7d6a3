import type { StaffDesk } from '../conversation';
import type { Core } from './core';
import { alexaIdOf } from './identity';
import { createStaffActions } from './staff-actions';

/** What staff can do by speaking: the same actions as at the console, behind a link and a code. */
export function staffDesk({ actor, store, clock }: Pick<Core, 'actor' | 'store' | 'clock'>): StaffDesk {
  const accountOf = ({ council, member }: { council: string; member: { id: string; name: string } }) => ({
    council,
    staff: member,
  });
  return {
    ...createStaffActions({ actor, store, clock }),
    async find(identity, within) {
      const account = await store.staffLinks.find(alexaIdOf(identity), within);
      return account && { council: account.council, member: account.staff };
    },
    isOpen: (staff, session) => store.staffCodes.isOpen(accountOf(staff), session, clock.now()),
    async sayCode(staff, words, session) {
      return (await store.staffCodes.say(accountOf(staff), words, session, clock.now())).kind;
    },
    residents: async (council, named) => (await store.councilPages.named(council, named, 25)).found,
  };
}
