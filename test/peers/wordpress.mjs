// WordPress itself, on PHP in WebAssembly, on loopback. One process and everything in its memory: a request takes an eighth of what it
// takes the command line of the same makers, whose workers share a folder of the disk.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { loadNodeRuntime } from '@php-wasm/node';
import { bootWordPressAndRequestHandler } from '@wp-playground/wordpress';

const { port, siteUrl, version } = JSON.parse(process.argv[2]);
const PHP = '8.3';
const builds = join(import.meta.dirname, 'node_modules', '@wp-playground', 'wordpress-builds', 'src');
const zip = (...path) => new File([readFileSync(join(builds, ...path))], path.at(-1));

const wordPress = await bootWordPressAndRequestHandler({
  createPhpRuntime: () => loadNodeRuntime(PHP, { emscriptenOptions: { processId: 1 } }),
  phpVersion: PHP,
  // One request after the other, as PHP's own server has it.
  maxPhpInstances: 1,
  // What is compiled is kept only under a name that PHP's cache knows, and in memory rather than in files.
  sapiName: 'cli',
  phpIniEntries: { 'opcache.file_cache_only': '0', 'opcache.file_cache': '' },
  cookieStore: false,
  siteUrl,
  wordPressZip: zip('wordpress', `wp-${version}.zip`),
  sqliteIntegrationPluginZip: zip('sqlite-database-integration', 'sqlite-database-integration.zip'),
  // Application passwords over plain http are for local sites only.
  constants: { WP_ENVIRONMENT_TYPE: 'local', DISABLE_WP_CRON: true },
});
const control = readFileSync(join(import.meta.dirname, 'wordpress-control.php'));
(await wordPress.getPrimaryPhp()).writeFile('/wordpress/control.php', control);

const serve = async (request, response) => {
  const { url, method, headers } = request;
  const body = new Uint8Array(Buffer.concat(await request.toArray()));
  const answer = await wordPress.request({ url, method, headers, body });
  response.writeHead(answer.httpStatusCode, answer.headers).end(answer.bytes);
};
const server = createServer((request, response) => {
  serve(request, response).catch((error) => response.writeHead(500).end(String(error)));
});
server.listen(port, '127.0.0.1', () => process.stdout.write('WordPress is running\n'));
