import type { GuideName, Profile } from '../household';

/** Whose television guide is this home's: that of its council, with the programmes of its region. */
export const guideOf = ({ council, information }: Pick<Profile, 'council' | 'information'>): GuideName => ({
  council,
  region: (information?.region ?? '').toLowerCase(),
});
