import { isValid, process as normalised } from 'ipaddr.js';

/** Whether an address belongs to the public Internet: no private, loopback, link-local, reserved or tunnelling one. */
export function isPublicAddress(address: string): boolean {
  if (!isValid(address)) return false;
  // IPv4 inside IPv6 is judged as what it is.
  return normalised(address).range() === 'unicast';
}
