/** How she likes to be spoken to. */
export interface Manner {
  /** More slowly. */
  slow: boolean;
  /** In fewer and shorter sentences. */
  short: boolean;
}

export const usualManner: Manner = { slow: false, short: false };

interface Wishing {
  manner?: Partial<Manner>;
}

/** What she has said herself counts before what staff recorded. */
export const mannerOf = ({ profile, state }: { profile: Wishing; state: Wishing }): Manner => ({
  ...usualManner,
  ...profile.manner,
  ...state.manner,
});
