/** A home that cannot move in, and why. */
export class MoveInRefused extends Error {}
