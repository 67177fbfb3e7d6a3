import { household } from '../moving-in/household-keys';
import type { StoryHousehold } from '../moving-in/household-keys';

/** Whoever starts it for the first time finds somebody at home. The numbers are from Ofcom's range for made-up people. */
export const firstHousehold: StoryHousehold = household.parse({
  resident: 'Mary Hughes',
  carers: [
    { name: 'Anne', phone: '+447700900101', wait: '5m' },
    { name: 'Bob', phone: '+447700900102', wait: '10m', hours: '08:00-20:00' },
  ],
  duty: { name: 'Duty team', phone: '+447700900199' },
  plugs: [{ name: 'kettle', vendor: 'shelly', id: 'shellyplusplugs-mary' }],
  promise: '10:30',
});
