import type { Plan, Proposed, Staff, StaffRefusal, StaffReminder, StaffResult } from '../conversation';
import type { Actor, Clock, Event, Home, Outcome, StaffAct, WantedReminder } from '../household';
import { HouseholdFault, refusalOf, reminderMadeBy, skippedTime } from '../household';
import type { Store } from '../store';
import { labelOf, plugsThatDo } from '../words/reminder-label';

/** No event: the same request has done it before. */
type Decided = { event: Event | null } | { refusal: StaffRefusal };
type Wanting = { wanted: WantedReminder } | { refusal: StaffRefusal };

interface StaffPorts {
  actor: Actor;
  store: Pick<Store, 'homes'>;
  clock: Pick<Clock, 'now'>;
}

/**
 * What council staff do to a home: the same functions behind the console, the command line, Alexa and stories. Each takes
 * `nonce`, the request's own id: the same twice changes nothing the second time. Throws where the database fails.
 */
export function createStaffActions({ actor, store, clock }: StaffPorts) {
  /** Decides on the home as it is at that moment; a refusal leaves it as it was. */
  async function act<Done>(
    staff: Staff,
    household: string,
    decide: (home: Home) => Decided,
    done: (home: Home) => Done,
  ): Promise<StaffResult<Done>> {
    const outcome: { refusal: StaffRefusal | null } = { refusal: null };
    try {
      const { home } = await actor.happen(household, (before) => {
        const own = before.profile.council === staff.council;
        const decided = own ? decide(before) : { refusal: noSuchHome };
        outcome.refusal = 'refusal' in decided ? decided.refusal : null;
        return 'event' in decided ? decided.event : null;
      });
      return outcome.refusal ? refused(outcome.refusal) : { kind: 'done', done: done(home) };
    } catch (fault) {
      if (fault instanceof HouseholdFault && fault.code === 'no-such-household') return refused(noSuchHome);
      throw fault;
    }
  }

  const eventId = (staff: Staff, nonce: string): string => `staff:${staff.member.id}:${nonce}`;

  const acted = (staff: Staff, nonce: string, doing: StaffAct): Event => ({
    kind: 'staff-acted',
    id: eventId(staff, nonce),
    staff: staff.member,
    note: '',
    act: doing,
  });

  function wantedBy(asked: StaffReminder, home: Home, replacing: string | null = null): Wanting {
    const label = labelOf(asked.text);
    if (label.kind !== 'label') return { refusal: { kind: 'label', label } };
    const names = home.profile.plugs.map(({ name }) => name);
    const wanted = { ...asked, text: label.text, doneBy: plugsThatDo(label.text, names) };
    const refusal = refusalOf(wanted, home, clock.now(), replacing);
    return refusal ? { refusal } : { wanted };
  }

  const proposed = (home: Home, id: string): Proposed => {
    const reminder = home.state.reminders.list.find((each) => each.id === id);
    if (!reminder) throw new Error('a proposal that was taken in is not there');
    return {
      reminder,
      waitsForConsent: home.state.consents.reminders === null,
      skipped: skippedTime(reminder, clock.now(), home.profile.zone),
    };
  };

  return {
    /** She is offered it when she next speaks; on a Smart Properties Echo it is set, and she is asked whether that is all right. */
    proposeReminder(
      staff: Staff,
      household: string,
      asked: StaffReminder,
      nonce: string,
    ): Promise<StaffResult<Proposed>> {
      const id = eventId(staff, nonce);
      return act(
        staff,
        household,
        (home) => {
          const made = reminderMadeBy(household, id);
          if (home.state.reminders.list.some((each) => each.id === made)) return { event: null };
          const wanted = wantedBy(asked, home);
          return 'refusal' in wanted
            ? wanted
            : { event: { kind: 'reminder-proposed', id, ...wanted, staff: staff.member } };
        },
        (home) => proposed(home, reminderMadeBy(household, id)),
      );
    },

    /** Alexa follows by skill message or with the next session, and she is asked whether that is all right. */
    changeReminder(
      staff: Staff,
      household: string,
      reminder: string,
      asked: StaffReminder,
      nonce: string,
    ): Promise<StaffResult<Proposed>> {
      const id = eventId(staff, nonce);
      return act(
        staff,
        household,
        (home) => {
          if (!home.state.reminders.list.some((each) => each.id === reminder && each.state !== 'removed'))
            return { refusal: { kind: 'no-such-reminder' } };
          const wanted = wantedBy(asked, home, reminder);
          return 'refusal' in wanted
            ? wanted
            : { event: { kind: 'reminder-edited', id, reminder, ...wanted, staff: staff.member } };
        },
        (home) => proposed(home, reminder),
      );
    },

    stopReminder(
      staff: Staff,
      household: string,
      reminder: string,
      nonce: string,
    ): Promise<StaffResult<null>> {
      return act(
        staff,
        household,
        (home) =>
          home.state.reminders.list.some((each) => each.id === reminder && each.state !== 'removed')
            ? {
                event: {
                  kind: 'reminder-stopped-by-staff',
                  id: eventId(staff, nonce),
                  reminder,
                  staff: staff.member,
                },
              }
            : { refusal: { kind: 'no-such-reminder' } },
        () => null,
      );
    },

    /** All of a home's, those that were removed in the last days included. */
    async reminders(staff: Staff, household: string): Promise<StaffResult<Plan>> {
      const home = await store.homes.load(household);
      if (home?.profile.council !== staff.council) return refused({ kind: 'no-such-home' });
      const { state, profile } = home;
      return { kind: 'done', done: { reminders: state.reminders.list, zone: profile.zone } };
    },

    closeEpisode(
      staff: Staff,
      household: string,
      outcome: Outcome,
      nonce: string,
    ): Promise<StaffResult<null>> {
      return act(
        staff,
        household,
        ({ state }) =>
          state.episode
            ? { event: acted(staff, nonce, { do: 'close', outcome }) }
            : { refusal: { kind: 'nothing-open' } },
        () => null,
      );
    },

    /** `until`: milliseconds UTC, to come. As `away`, at most 28 days; the home itself cuts it there. */
    pause(staff: Staff, household: string, until: number, nonce: string): Promise<StaffResult<null>> {
      const now = clock.now();
      return act(
        staff,
        household,
        () =>
          until > now
            ? { event: acted(staff, nonce, { do: 'pause', reason: 'away', until }) }
            : { refusal: { kind: 'not-to-come' } },
        () => null,
      );
    },
  };
}

export type StaffActions = ReturnType<typeof createStaffActions>;

/** The same for what is another council's: nobody learns which. */
const noSuchHome: StaffRefusal = { kind: 'no-such-home' };

const refused = (refusal: StaffRefusal): { kind: 'refused'; refusal: StaffRefusal } => ({
  kind: 'refused',
  refusal,
});
