import type { RequestEnvelope } from 'ask-sdk-model';
import { z } from 'zod';
import type { Resident } from '../residents';

/** As much of a request as tells whose it is. Whatever is not of this shape is none of this door's business. */
const fromUser = z.looseObject({
  context: z.looseObject({
    System: z.looseObject({ user: z.looseObject({ userId: z.string() }), unit: z.undefined().optional() }),
  }),
});

/**
 * Whoever tries the service from outside knows a home's user and Echo. Amazon, for which the street stands, adds the unit
 * to each request from a Smart Properties Echo, and without it nobody could tell which home it is.
 */
export function asAmazonSends(request: unknown, residents: readonly Resident[]): RequestEnvelope {
  const seen = fromUser.safeParse(request);
  const userId = seen.data?.context.System.user.userId;
  const unitId = residents.find((each) => each.userId === userId)?.unitId ?? null;
  if (!seen.success || unitId === null) return request as RequestEnvelope;
  const { context } = seen.data;
  const System = { ...context.System, unit: { unitId, persistentUnitId: unitId } };
  // Only the unit is new: the skill reads the rest as warily as ever.
  return { ...seen.data, context: { ...context, System } } as unknown as RequestEnvelope;
}
