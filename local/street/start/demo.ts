import { minute } from '../../../lambda/household';
import { household } from '../moving-in/household-keys';
import { live } from '../history/live';
import type { Resident } from '../residents';
import type { Street } from '../street';

export const demoDays = 42;

/** Made-up people, each with a day of their own. */
const people = [
  {
    home: {
      resident: 'Mary Hughes',
      carers: [
        { name: 'Anne', phone: '+447700900101', wait: '5m' },
        { name: 'Bob', phone: '+447700900102', wait: '10m', hours: '08:00-20:00' },
      ],
      plugs: [{ name: 'kettle', vendor: 'shelly', id: 'shellyplusplugs-mary' }],
    },
    uses: { kettle: ['07:10', '10:30', '15:00', '19:30'] },
  },
  {
    home: {
      resident: 'George Okafor',
      echo: 'smart-properties',
      carers: [{ name: 'Grace', phone: '+447700900111', wait: '10m' }],
      plugs: [
        { name: 'kettle', vendor: 'tasmota', id: 'tasmota-george' },
        { name: 'telly', vendor: 'tasmota', id: 'tasmota-george-telly' },
      ],
    },
    uses: { kettle: ['08:45', '13:00', '17:15'], telly: ['19:00'] },
  },
  {
    home: {
      resident: 'Sheila Patel',
      promise: '10:00',
      carers: [
        { name: 'Ravi', phone: '+447700900121', wait: '5m' },
        // Anne looks after her neighbour too.
        { name: 'Anne', phone: '+447700900101', wait: '5m' },
      ],
      plugs: [{ name: 'kettle', vendor: 'zigbee2mqtt', id: 'sheila-kettle' }],
    },
    uses: { kettle: ['06:30', '09:00', '12:15', '16:00', '21:00'] },
  },
] as const;

const duty = { name: 'Duty team', phone: '+447700900199' };

export async function demoMovesIn(street: Street): Promise<void> {
  for (const { home } of people) await street.moveIn(household.parse({ ...home, duty }));
}

/** Everybody lives from the street's own moment up to the world's. */
export async function demoLives(street: Street): Promise<void> {
  const lives = people.flatMap(({ home, uses }) => {
    const resident: Resident | null = street.residents.find(home.resident);
    return resident ? [{ resident, habits: { uses, jitter: 15 * minute, seed: resident.name } }] : [];
  });
  await live(street, lives, Date.now());
}
