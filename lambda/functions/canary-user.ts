/** As whom a canary's Echo is known, to the schedule that speaks for it and to the home that it calls from. */
export const canaryUser = (council: string): string => `good-neighbour-canary-${council}`;
