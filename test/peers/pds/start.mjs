// A Bluesky PDS as its makers publish it, on loopback, with a directory of identities (PLC) that knows its accounts alone.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { PDS } from '@atproto/pds';

const { root, port, appViewUrl, jwtSecret } = JSON.parse(process.argv[2]);

/** web.plc.directory/api/redoc: the last signed operation of each identity, and the document that follows from it. */
const operations = new Map();
const documentOf = (id, { alsoKnownAs, verificationMethods, services }) => ({
  '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
  id,
  alsoKnownAs,
  verificationMethod: Object.entries(verificationMethods).map(([name, key]) => ({
    id: `${id}#${name}`,
    type: 'Multikey',
    controller: id,
    publicKeyMultibase: key.replace('did:key:', ''),
  })),
  service: Object.entries(services).map(([name, { type, endpoint }]) => ({
    id: `#${name}`,
    type,
    serviceEndpoint: endpoint,
  })),
});
const answer = async (request, response) => {
  const [did, ...what] = decodeURIComponent(request.url.slice(1)).split('/');
  if (request.method === 'POST') operations.set(did, JSON.parse(Buffer.concat(await request.toArray())));
  const operation = operations.get(did);
  const found = what.join('/') === 'log/last' ? operation : operation && documentOf(did, operation);
  response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
  response.end(JSON.stringify(found ?? { message: 'DID not registered' }));
};
const directory = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
await once(directory, 'listening');

const secret = () => randomBytes(32).toString('hex');
const pds = await PDS.fromEnv({
  port,
  hostname: 'localhost',
  devMode: true,
  inviteRequired: false,
  dataDirectory: root,
  blobstoreDiskLocation: join(root, 'blobs'),
  didPlcUrl: `http://127.0.0.1:${directory.address().port}`,
  bskyAppViewUrl: appViewUrl,
  bskyAppViewDid: 'did:web:appview.example',
  dpopSecret: secret(),
  jwtSecret,
  adminPassword: secret(),
  plcRotationKeyK256PrivateKeyHex: secret(),
});
await pds.start();
process.stdout.write('the PDS is running\n');
