/** developers.google.com/identity/protocols/oauth2/web-server */
const CONSENT = 'https://accounts.google.com/o/oauth2/v2/auth';

/** Google's consent. It is asked for anew each time, because only then a refresh token comes with it. */
export const googlePlace = ({
  consentUrl = CONSENT,
  tokenUrl,
}: {
  consentUrl: string | undefined;
  tokenUrl: URL;
}) => ({
  authorizeUrl: consentUrl,
  tokenUrl: tokenUrl.href,
  revokeUrl: new URL('revoke', tokenUrl).href,
  extra: { access_type: 'offline', prompt: 'consent' },
});
