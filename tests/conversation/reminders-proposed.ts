import type { Event, WantedReminder } from '../../lambda/household';
import type { House } from './marys-house';

export const daily = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const drink: WantedReminder = {
  text: 'have a drink',
  at: '10:30',
  days: daily,
  date: null,
  important: false,
  doneBy: ['kettle'],
};

/** Staff have proposed these. */
export async function proposed(house: House, ...wanted: Partial<WantedReminder>[]): Promise<void> {
  for (const [index, each] of wanted.entries()) {
    const event: Event = { kind: 'reminder-proposed', id: `staff-${index}`, wanted: { ...drink, ...each } };
    await house.happen(event);
  }
}

export const statesOf = (house: House): string[] =>
  house.home().state.reminders.list.map(({ text, state }) => `${text}: ${state}`);
