import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address belongs to the open internet: no loopback, private, link-local, carrier or
 * otherwise reserved range (RFC 6890), also when it is an IPv4 address within IPv6.
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}
