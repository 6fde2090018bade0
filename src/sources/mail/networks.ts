/** A network that tells of comments by mail only, or whose API a team has no access to. */
export interface Network {
  name: string;
  /** What its mails are from, subdomains included. */
  domains: readonly string[];
  /** Where its comments stand, subdomains included. */
  hosts: readonly string[];
}

export const networks: readonly Network[] = [
  { name: 'Xing', domains: ['xing.com'], hosts: ['xing.com'] },
  { name: 'Viadeo', domains: ['viadeo.com', 'viadeo.journaldunet.com'], hosts: ['viadeo.com', 'viadeo.journaldunet.com'] },
  { name: 'MySpace', domains: ['myspace.com'], hosts: ['myspace.com'] },
  { name: 'Facebook', domains: ['facebookmail.com'], hosts: ['facebook.com', 'fb.com'] },
  { name: 'LinkedIn', domains: ['linkedin.com'], hosts: ['linkedin.com', 'lnkd.in'] },
]; // prettier-ignore

export const isUnder = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

/** The network whose address a mail bears; whether it bears it rightly is another question. */
export const networkOf = (address: string): Network | undefined => {
  const host = address.split('@').at(-1) ?? '';
  return networks.find(({ domains }) => isUnder(host, domains));
};
