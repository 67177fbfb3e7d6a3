import type { Home } from '../../../lambda/household';
import { DoorRefused } from './door';
import type { Street } from '../street';
import type { Resident } from '../residents';

/** The home that a request is about; the only or first one where it names none. */
export function residentOf(street: Street, asked: string | undefined): Resident {
  const resident = street.residents.find(asked);
  if (resident === null)
    throw new DoorRefused(
      404,
      asked === undefined ? 'nobody lives here yet' : `nobody lives here as "${asked}"`,
    );
  return resident;
}

export async function homeOf(street: Street, household: string): Promise<Home> {
  const home = await street.store.homes.load(household);
  if (home === null) throw new DoorRefused(404, `there is no household ${household}`);
  return home;
}

export interface PlugsAndCarers {
  plugs: { name: string; vendor: string; id: string }[];
  carers: { name: string; phone: string }[];
}

export async function plugsAndCarers(street: Street, household: string): Promise<PlugsAndCarers> {
  const { plugs, carers } = (await homeOf(street, household)).profile;
  return {
    plugs: plugs.map(({ name, vendor, id }) => ({ name, vendor, id })),
    carers: carers.map(({ name, phone }) => ({ name, phone })),
  };
}
