import type { StaffMember } from '../../household/staff-member';

export const roles = ['installer', 'practitioner', 'duty', 'manager', 'auditor'] as const;
/** What somebody of staff may do; one person may have several. */
export type Role = (typeof roles)[number];

/** Somebody who is signed in, as the identity provider vouched for them. */
export interface Staff {
  member: StaffMember;
  council: string;
  roles: readonly Role[];
}

export const asRole = (name: string): Role | null => roles.find((role) => role === name) ?? null;

export const mayAs = (staff: Staff, allowed: readonly Role[]): boolean =>
  staff.roles.some((role) => allowed.includes(role));
