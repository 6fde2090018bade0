import { mkdirSync, readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasSlackSecrets, loadSettings, readEnvironment, readSettings } from '../../src/config.ts';
import type { Environment } from '../../src/config.ts';
import { envSchema } from '../../src/config/env-schema.ts';
import { problemLine } from '../../src/config/problem.ts';
import { sourceDefinitions } from '../../src/sources/index.ts';
import { fileWith, told } from './support.ts';

const linesOf = (env: Environment): string[] =>
  readSettings(env, sourceDefinitions, { file: false }).problems.map(problemLine);

const both = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
const wrong: [what: string, env: Environment, lines: string[]][] = [
  ['bot token of another kind', { ...both, SLACK_BOT_TOKEN: 'xoxp-1' }, ['.env SLACK_BOT_TOKEN — should start with xoxb-.']],
  ['tokens swapped', { SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' }, ['.env SLACK_BOT_TOKEN — should start with xoxb-.', '.env SLACK_APP_TOKEN — should start with xapp-.']],
  ['only a bot token', { SLACK_BOT_TOKEN: 'xoxb-1' }, ['.env SLACK_BOT_TOKEN — is set, but neither SLACK_APP_TOKEN (Socket Mode) nor SLACK_SIGNING_SECRET (HTTP) is.']],
  ['only an app token', { SLACK_APP_TOKEN: 'xapp-1' }, ['.env SLACK_APP_TOKEN — is set, but SLACK_BOT_TOKEN is not.']],
  ['only a signing secret', { SLACK_SIGNING_SECRET: 'a' }, ['.env SLACK_SIGNING_SECRET — is set, but SLACK_BOT_TOKEN is not.']],
  ['the dots of the documentation', { ...both, SLACK_BOT_TOKEN: 'xoxb-…' }, ['.env SLACK_BOT_TOKEN — contains a space or another character that no key has. Copy it again, whole.']],
  ['a bad port', { PORT: '70000' }, ['.env PORT — should be a number from 0 to 65535.']],
  ['a port in words', { PORT: '3000/tcp' }, ['.env PORT — should be a number from 0 to 65535.']],
  ['a bad endpoint', { OPENAI_BASE_URL: 'localhost:8080' }, ['.env OPENAI_BASE_URL — should be a URL such as https://example.org.']],
  ['a bad Slack API', { SLACK_API_URL: 'ftp://slack' }, ['.env SLACK_API_URL — should be a URL such as https://example.org.']],
  ['a bad database', { DATABASE_URL: 'mysql://a' }, ['.env DATABASE_URL — should be sqlite:PATH or postgres://user:password@host/name.']],
  ['a database URL that is none', { DATABASE_URL: 'postgres://u:p@h:port/d' }, ['.env DATABASE_URL — should be sqlite:PATH or postgres://user:password@host/name.']],
]; // prettier-ignore

test.each(wrong)('%s', (_, env, lines) => {
  expect(linesOf(env)).toEqual(lines);
  expect(() => loadSettings(env, sourceDefinitions, { file: false })).toThrow(lines[0]);
});

test.each<[string, Environment]>([
  ['Socket Mode', both],
  ['HTTP', { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'a' }],
  ['both', { ...both, SLACK_SIGNING_SECRET: 'a' }],
  ['nothing', {}],
  ['empty lines', { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '  ', PORT: '' }],
  ['spaces around', { SLACK_BOT_TOKEN: ' xoxb-1 ', SLACK_APP_TOKEN: 'xapp-1\n' }],
])('%s is fine', (_, env) => {
  expect(linesOf(env)).toEqual([]);
});

test('an address of the API gets its slash', () => {
  const { settings } = readSettings({ ...both, SLACK_API_URL: 'http://127.0.0.1:1/api' }, [], {
    file: false,
  });
  expect(settings.slack?.apiUrl).toBe('http://127.0.0.1:1/api/');
});

test('.env lies beneath what is exported, and one that cannot be read is told', () => {
  const path = fileWith('SLACK_BOT_TOKEN=xoxb-file\nPATH=nowhere\n', '.env');
  expect(readEnvironment(path)).toMatchObject({ SLACK_BOT_TOKEN: 'xoxb-file', PATH: process.env['PATH'] });
  expect(hasSlackSecrets(readEnvironment(path))).toBe(true);
  expect(readEnvironment(`${path}.none`)['SLACK_BOT_TOKEN']).toBe(process.env['SLACK_BOT_TOKEN']);
  mkdirSync(`${path}.d`);
  expect(() => readEnvironment(`${path}.d`)).toThrow('cannot be read (EISDIR)');
});

test.each([
  ['SLACK_APP_TOKEN xapp-1', 'SLACK_APP_TOKEN — has no = between the name and the value. Write SLACK_APP_TOKEN=… on one line.'],
  ['SLACK_BOT_TOKN=xoxb-1', 'SLACK_BOT_TOKN — is a name that nothing here reads. Did you mean "SLACK_BOT_TOKEN"?'],
  ['export SLACK_VERIFICATION_CODE=x', 'SLACK_VERIFICATION_CODE — is a name that nothing here reads. Allowed here: SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL, APLOMB_KEY, APLOMB_CONFIG.'],
])('a line of .env that would be passed over in silence: %s', (line, told) => {
  const path = fileWith(`# first\n${line}\nBLOG_PASSWORD=x\nOPENAI_ORG=o\n`, '.env');
  expect(() => readEnvironment(path)).toThrow(`${path}:2 ${told}`);
}); // prettier-ignore

test.each([
  '# SLACK_TOKEN\n',
  'SLACK_BOT_TOKEN = xoxb-1\n',
  'PORT: 3001\n',
  ' export HOST=127.0.0.1\n',
  'BLOG_PASSWORD\n',
])('a line of .env that is fine: %j', (line) => {
  expect(() => readEnvironment(fileWith(line, '.env'))).not.toThrow();
});

test('.env.example lists exactly what is read', () => {
  expect(Object.keys(parse(readFileSync('.env.example'))).toSorted()).toEqual(
    Object.keys(envSchema.shape).toSorted(),
  );
  expect(linesOf(parse(readFileSync('.env.example')))).toEqual([]);
});

test('no message ever repeats a secret', () => {
  const canary = 'cAnArY0123456789';
  const positions = [
    'brand: CANARY',
    'brand: { name: M, address: CANARY }',
    'brand: { name: M }\nlanguage: CANARY',
    'brand: { name: M }\ntimezone: CANARY',
    'brand: { name: M }\nsources: { a: { kind: CANARY } }',
    'brand: { name: M }\nsources: { a: { kind: webhook, secrets: CANARY } }',
    'brand: { name: M }\nsources: { a: { kind: webhook, secrets: [CANARY], replyUrl: CANARY } }',
    'brand: { name: M }\nsources: { a: { kind: wordpress, url: CANARY, user: CANARY, since: CANARY } }',
    'brand: { name: M }\nroutes: [{ name: CANARY, slack: "#a" }, { name: CANARY, slack: "#a" }]',
    'brand: { name: M }\nroutes: [{ name: a, slack: "#a", sources: [CANARY], topics: [CANARY], roles: { admin: [CANARY] } }]',
    'brand: { name: M }\npolicy: { coolOff: { low: CANARY }, secondPersonFor: [CANARY] }',
    'brand: { name: M }\ndrafts: { tokensPerDay: CANARY, timeout: CANARY }',
  ];
  const envKeys = Object.keys(envSchema.shape).filter((key) => key !== 'APLOMB_CONFIG');
  const prefix = fc.constantFrom('', 'xoxb-', 'xapp-', 'whsec_', 'postgres://u:', 'https://', 'é');
  fc.assert(
    fc.property(
      fc.constantFrom(...positions),
      fc.dictionary(fc.constantFrom(...envKeys), prefix),
      prefix,
      fc.constantFrom('en_US', 'fr_FR'),
      (yaml, env, before, LANG) => {
        const secrets = Object.fromEntries(
          Object.entries(env).map(([key, start]) => [key, `${start}${canary}`]),
        );
        const { lines } = told(yaml.replaceAll('CANARY', 'env:CANARY'), {
          ...secrets,
          LANG,
          CANARY: before + canary,
        });
        expect(lines.join('\n')).not.toContain(canary);
      },
    ),
    { numRuns: 300 },
  );
});
