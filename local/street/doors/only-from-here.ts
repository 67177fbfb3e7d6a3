import type { MiddlewareHandler } from 'hono';
import { DoorRefused } from './door';

const here = new Set(['127.0.0.1', 'localhost', '[::1]']);

const hostOf = (address: string): string => {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
};

/**
 * The local doors can do anything, so that only this machine may use them. Listening on loopback keeps other machines
 * out; this keeps out web pages of elsewhere that the person at this machine has open in a browser.
 */
export const onlyFromHere: MiddlewareHandler = async (context, next) => {
  const origin = context.req.header('origin');
  const foreign = !here.has(hostOf(context.req.url)) || (origin !== undefined && !here.has(hostOf(origin)));
  if (foreign) throw new DoorRefused(403, 'the local doors are for this machine alone');
  await next();
};
