/** Somebody who gets texts: a carer by id, or the duty team. */
export type Who = `carer:${string}` | 'duty';
