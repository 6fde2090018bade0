import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** Special-purpose ranges (IANA registries, RFC 6890): this machine, private nets, cloud metadata, multicast, reserved. */
const special: [net: string, prefix: number, family: 'ipv4' | 'ipv6'][] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['224.0.0.0', 4, 'ipv4'],
  ['240.0.0.0', 4, 'ipv4'],
  ['::', 128, 'ipv6'],
  ['::1', 128, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['100::', 64, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];

const blocked = new BlockList();
for (const [net, prefix, family] of special) blocked.addSubnet(net, prefix, family);

/** Whether an address is outside the public internet; IPv4 inside IPv6 is looked through. */
export const isPrivateAddress = (address: string): boolean => {
  const family = isIP(address);
  return family === 0 || blocked.check(address, family === 4 ? 'ipv4' : 'ipv6');
};

/** All addresses a host name stands for, from the system's resolver. */
export const systemResolver = async (host: string): Promise<string[]> =>
  (await lookup(host, { all: true })).map(({ address }) => address);

export type AddressVerdict = { allowed: true } | { allowed: false; why: 'dns' | 'private_address' };

/**
 * Keeps a setting from turning the bot against the network it stands in: a host is called only when every address it
 * resolves to is public. (A name that changes its address between this look and the connection is not seen; hosts come
 * from the operator's settings, never from a comment.)
 */
export const judgeHost = async (
  hostname: string,
  resolve: (host: string) => Promise<string[]>,
): Promise<AddressVerdict> => {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0)
    return isPrivateAddress(host) ? { allowed: false, why: 'private_address' } : { allowed: true };
  const addresses = await resolve(host).catch(() => []);
  if (addresses.length === 0) return { allowed: false, why: 'dns' };
  return addresses.some(isPrivateAddress) ? { allowed: false, why: 'private_address' } : { allowed: true };
};
