import { expect, test } from 'vitest';
import { settingsLines } from '../../src/cli/check-lines.ts';
import { told } from '../config/support.ts';

const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
const discord = { DISCORD_BOT_TOKEN: 'a-token' };

/** What the doctor says of who is in both chats, for a team whose file holds this line. */
const said = (line: string, env: Record<string, string>) => {
  const { settings } = told(
    `
brand: { name: Maison Noisette }
sources: { site: { kind: manual } }
${'DISCORD_BOT_TOKEN' in env ? 'discord: { token: env:DISCORD_BOT_TOKEN, server: "100000000000000001" }' : ''}
routes: [{ name: community, slack: "#community" }]
${line}
`,
    env,
  );
  return settingsLines(settings, []).filter(({ fix = '' }) => fix.includes('samePeople'));
};

test('two desks and nobody said to be in both: it is said that one person could be two, and what to add', () => {
  const [line, ...more] = said('', { ...slack, ...discord });
  expect(more).toEqual([]);
  expect(line).toMatchObject({ state: 'doubt' });
  expect(line?.says).toContain('one person could be both');
  expect(line?.fix).toContain('samePeople: [{ slack: U0ANA, discord: "123456789012345678" }]');
});

test.each([
  ['one desk', '', slack],
  [
    'somebody is named',
    'samePeople: [{ slack: U0ANA, discord: "123456789012345678" }]',
    { ...slack, ...discord },
  ],
  ['the team says that nobody is', 'samePeople: []', { ...slack, ...discord }],
])('%s: nothing is said', (_, line, env) => {
  expect(said(line, env)).toEqual([]);
});
