import { household, type StoryHousehold } from '../street/moving-in/household-keys';

export type Rehearsed = StoryHousehold & { id: string };

const home = (resident: string, number: number): unknown => ({
  resident,
  carers: [
    { name: 'Anne', phone: `+4477009002${number}1`, wait: '5m' },
    { name: 'Bob', phone: `+4477009002${number}2`, wait: '5m' },
  ],
  duty: { name: 'Duty team', phone: '+447700900299' },
});

/** Who lives through the rehearsal. */
export const homes: StoryHousehold[] = ['Mary Hughes', 'George Okafor', 'Sheila Patel', 'Ron Pike'].map(
  (resident, number) => household.parse(home(resident, number)),
);
