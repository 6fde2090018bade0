/** Since 24.12 Node runs TypeScript without a warning; node:sqlite has what the store needs from 24 on. */
const least = { major: 24, minor: 12 };

/** Whether this Node (`v24.21.0`) can run Aplomb. */
export const newEnough = (version: string): boolean => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > least.major || (major === least.major && minor >= least.minor);
};
