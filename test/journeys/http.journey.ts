import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { slackForProcesses } from '../support/slack-for-processes.ts';
import { startBot } from '../support/bot-process.ts';
import { siteSecret, startFakeSite } from '../support/fake-site.ts';
import { sentHeaders, siteYaml } from '../support/process-yaml.ts';
import { readable } from '../support/rehearsed.ts';
import { teammateAt } from '../support/teammate.ts';
import { until } from '../support/until.ts';

test.concurrent('Slack over HTTP: the whole way with the signing secret alone; what is forged or old is refused', async () => {
  const site = await startFakeSite();
  const slack = await slackForProcesses();
  const bot = await startBot(siteYaml(`${site.line?.url}/replies`), {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    BLOG_SECRET: siteSecret,
    DATABASE_URL: 'sqlite:http.sqlite',
  });
  try {
    const url = `${bot.url}slack/events`;
    slack.deliverTo({ events: url, interactivity: url, commands: url });
    expect(await slack.verifyUrl()).toBe(true);
    const id = await site.addComment({ author: 'Owen', text: 'Do you ship to ORKNEY?' });
    for (const one of site.deliveries?.() ?? [])
      expect(
        (
          await fetch(new URL(one.path, bot.url), {
            method: 'POST',
            headers: sentHeaders(one),
            body: new Uint8Array(one.body),
          })
        ).status,
      ).toBeLessThan(300);
    const tom = teammateAt(slack, sampleIds.tom, sampleIds.community);
    const card = await until('the card', () => {
      const found = tom.card('ORKNEY');
      return found && tom.can(found).includes('card.edit') ? found : undefined;
    });
    await tom.press(card, 'card.edit');
    const modal = await until('the modal', () => tom.view());
    await tom.submit(modal, { 'text.0': ' ' });
    await until('the error under the field', () => tom.view()?.errors['text.0']);
    await tom.submit(modal, { 'text.0': 'Hello Owen, we do.' });
    await until('the modal to close', () => tom.view() === undefined);
    await tom.command('approve 1');
    await until('the reply', async () => (await site.answers(id)).length > 0);
    expect((await site.answers(id)).map(({ text }) => text)).toEqual(['Hello Owen, we do.']);
    await until('the link', () => /✓ Posted/.test(readable(tom.card('ORKNEY')?.blocks)));

    const body =
      'command=%2Faplomb&text=pause&user_id=U0ANA00001&response_url=http%3A%2F%2F127.0.0.1%3A9&trigger_id=1.2.3&channel_id=C0COMMUN01';
    const ask = async (secret: string, at: number, signed = body): Promise<number> => {
      const signature = `v0=${createHmac('sha256', secret).update(`v0:${at}:${signed}`).digest('hex')}`;
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': String(at),
        'x-slack-signature': signature,
      };
      return (await fetch(url, { method: 'POST', headers, body })).status;
    };
    const now = Math.floor(Date.now() / 1000);
    expect(await ask('another secret', now)).toBe(401);
    expect(await ask(slack.signingSecret, now - 400)).toBe(401);
    expect(await ask(slack.signingSecret, now, `${body}&text=resume`)).toBe(401);
    expect((await fetch(url, { method: 'POST', body })).status).toBe(401);
    await tom.command('status');
    const said = await until('the status', () =>
      tom.messages().findLast((one) => one.ephemeral && readable(one.blocks).includes('replies go out')),
    );
    expect(readable(said.blocks)).not.toContain('Paused');
    expect(slack.violations).toEqual([]);
  } finally {
    await bot.stop();
    await slack.close();
    await site.close();
  }
});
