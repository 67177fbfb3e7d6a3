import { Hono } from 'hono';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type * as z from 'zod';
import { SkillRefusal } from '../../../lambda/conversation';
import { complaintsOf, pathInWords } from './complaint';
import { MoveInRefused } from '../moving-in/refused';

/** A request to a local door that makes no sense there. */
export class DoorRefused extends Error {
  constructor(
    readonly status: 400 | 403 | 404 | 409,
    message: string,
  ) {
    super(message);
  }
}

/** Reads the body as JSON of this shape, or refuses it naming each thing that is wrong and where. */
export async function bodyAs<S extends z.ZodType>(context: Context, shape: S): Promise<z.infer<S>> {
  const read = shape.safeParse(await jsonOf(context), { reportInput: true });
  if (read.success) return read.data;
  const faults = complaintsOf(read.error, []).map(
    ({ path, says }) => `${pathInWords(path) || 'the body'}: ${says}`,
  );
  throw new DoorRefused(400, faults.join('; '));
}

export async function jsonOf(context: Context): Promise<unknown> {
  try {
    return (await context.req.json()) as unknown;
  } catch {
    throw new DoorRefused(400, 'the body is no JSON');
  }
}

/** Every refusal and fault of the local doors looks like this. */
const refusal = (says: string): { error: { says: string } } => ({ error: { says } });

export function createDoors(onFault: (fault: unknown) => void): Hono {
  const doors = new Hono();
  doors.onError((fault, context) => {
    if (fault instanceof DoorRefused) return context.json(refusal(fault.message), fault.status);
    if (fault instanceof MoveInRefused) return context.json(refusal(fault.message), 409);
    if (fault instanceof SkillRefusal) {
      return context.json(refusal(fault.message), fault.code === 'wrong-application' ? 403 : 400);
    }
    if (fault instanceof HTTPException) return context.json(refusal(fault.message), fault.status);
    onFault(fault);
    return context.json(refusal('the service failed here; its log says why'), 500);
  });
  return doors;
}
