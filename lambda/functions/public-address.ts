import ipaddr from 'ipaddr.js';

/** Whether an address belongs to the public Internet: no private, loopback, link-local, reserved or tunnelling one. */
export function isPublicAddress(address: string): boolean {
  // Four plain figures, or IPv6: what reads "127.1" or octal otherwise than the resolver does is nobody's feed.
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return false;
  // IPv4 inside IPv6 is judged as what it is.
  return ipaddr.process(address).range() === 'unicast';
}
