import type { GuardContext } from '../../src/core/guard/finding.ts';

/** A guard that knows nothing of the comment or the team. */
export const plainContext: GuardContext = {
  commentLanguage: 'und',
  commentText: '',
  limits: [],
  allowedLinkHosts: [],
  allowedPromises: [],
  avoid: [],
  teamLanguages: [],
};
