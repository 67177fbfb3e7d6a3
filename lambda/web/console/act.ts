import type { Home } from '../../household/home';
import type { Profile } from '../../household/profile';
import type { StaffAct } from '../../household/staff-act';
import type { Visit } from './visit';

/** Something that the household itself decides: the same form sent twice is one event. */
export async function act(visit: Visit, home: Home, doing: StaffAct, note: string): Promise<Home> {
  const { ports, staff, fields } = visit;
  const id = `staff:${staff.member.id}:${doing.do}:${fields.once}`;
  return ports.happen(home.profile.id, { kind: 'staff-acted', id, staff: staff.member, note, act: doing });
}

/** So many of the last changes travel with the profile until the home has written them down. */
const mostEdits = 8;

/** A change of the profile with who and why. False where somebody else changed it meanwhile: look again. */
export async function edit(
  visit: Visit,
  { profile }: Home,
  changes: Partial<Profile>,
  { what, why }: { what: string; why: string },
): Promise<boolean> {
  const version = profile.version + 1;
  const made = { version, by: visit.staff.member, what, why };
  const edits = [...(profile.edits ?? []), made].slice(-mostEdits);
  return visit.ports.saveProfile({ ...profile, ...changes, version, edits });
}
