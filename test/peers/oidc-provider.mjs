import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

/**
 * A certified OpenID provider that others wrote, on loopback, with one client and one person, who says yes to whatever is asked. Who
 * asks without a challenge is refused; each refresh token is good once.
 */
export const start = async ({ clientId, clientSecret, redirectUri }) => {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code', 'refresh_token'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    cookies: { keys: ['of-nobody'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, revocation: { enabled: true } },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    interactions: { url: (_, { uid }) => `/say-yes/${uid}` },
    rotateRefreshToken: true,
    ttl: {
      AccessToken: 3_600,
      AuthorizationCode: 60,
      Grant: 86_400,
      IdToken: 3_600,
      Interaction: 600,
      RefreshToken: 86_400,
      Session: 86_400,
    },
  });
  const events = { tokens: 0, refused: [], grantsRevoked: 0 };
  provider.on('grant.success', () => (events.tokens += 1));
  provider.on('grant.error', (_, { error }) => events.refused.push(error));
  provider.on('grant.revoked', () => (events.grantsRevoked += 1));

  const sayYes = async (request, response) => {
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    if (prompt.name === 'login')
      return provider.interactionFinished(request, response, { login: { accountId: 'maison' } });
    const grant = new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
    grant.addOIDCScope(params.scope);
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
  };
  const handle = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url.startsWith('/say-yes/')) return void handle(request, response);
    sayYes(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  return {
    issuer,
    events,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
};
