import { expect, onTestFinished, test } from 'vitest';
import type { PageMessage } from '../../src/rehearsal/page/protocol.ts';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { startBot } from '../support/bot-process.ts';
import { notice, startFakeMailbox } from '../support/places/mail.ts';
import { sampleYaml } from '../support/process-yaml.ts';
import { readable } from '../support/rehearsed.ts';
import { slackForProcesses } from '../support/slack-for-processes.ts';
import { teammateAt } from '../support/teammate.ts';
import { until } from '../support/until.ts';

/** A mailbox, the strict stand-in for Slack, and the real bot between them as a process of its own. */
const startAtMailbox = async () => {
  const [mailbox, slack] = [await startFakeMailbox(), await slackForProcesses()];
  const { imap, config } = mailbox;
  const inbox = `  inbox:
    kind: mail
    host: 127.0.0.1
    port: ${imap.port}
    security: none
    user: ${String(config['user'])}
    password: env:MAIL_PASSWORD
    authserv: mx.brand.example
    ownNames: [Maison Noisette]
    pollEverySeconds: 300
    allowPrivateNetwork: true`;
  const bot = await startBot(`${sampleYaml(inbox)}  handOffReminder: 2s\n`, {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    MAIL_PASSWORD: String(config['password']),
  });
  onTestFinished(async () => {
    await bot.stop();
    await slack.close();
    await mailbox.close();
  });
  const tom = teammateAt(slack, sampleIds.tom, sampleIds.community);
  const cardThat = (words: string, what: string, fits: (card: PageMessage) => boolean) =>
    until(
      `the card of ${words} ${what}`,
      () => {
        const card = tom.card(words);
        return card && fits(card) ? card : undefined;
      },
      60_000,
    );
  await until('the line to the mailbox', () => imap.idling() === 1, 60_000);
  return {
    imap,
    slack,
    tom,
    cardWith: (words: string, action: string) =>
      cardThat(words, `with ${action}`, (card) => tom.can(card).includes(`card.${action}`)),
    cardSaying: (words: string, said: RegExp) =>
      cardThat(words, `saying ${said}`, ({ blocks }) => said.test(readable(blocks))),
  };
};

test('a Xing mail: a card at once, approved, handed over, asked for once, and confirmed when Xing tells of it', async () => {
  const at = await startAtMailbox();
  at.imap.deliver(notice('Jan Weber', 'Is the LINDEN honey raw?'));
  const card = await at.cardWith('LINDEN honey', 'approve');
  expect(readable(card.blocks)).toMatch(/Jan Weber/);
  expect(readable(card.blocks)).not.toMatch(/not proven/);
  await at.tom.press(card, 'card.approve');
  const handoff = await at.cardWith('LINDEN honey', 'posted_by_hand');
  expect(at.tom.can(handoff)).toEqual(
    expect.arrayContaining(['card.copy', 'card.open_comment', 'card.take_back']),
  );
  expect(JSON.stringify(handoff.blocks)).toContain('https://www.xing.com/feed/7?comment=1&from=mail');
  await at.tom.press(handoff, 'card.copy');
  const copy = await until('the text', () => at.tom.view());
  const text = /"rich_text_preformatted","elements":\[\{"type":"text","text":"((?:[^"\\]|\\.)*)"/.exec(
    JSON.stringify(copy.blocks),
  )?.[1];
  expect(text).toBeTruthy();
  await at.cardSaying('LINDEN honey', /Nobody has said yet whether it was posted/);
  expect(JSON.stringify(at.tom.messages())).toContain(`is still to be posted by hand`);
  at.imap.deliver(notice('Maison Noisette', JSON.parse(`"${text}"`)));
  await at.cardSaying('LINDEN honey', /Posted by hand, seen there/);
  expect(at.imap.violations).toEqual([]);
  expect(at.slack.violations).toEqual([]);
});

test('a mail whose sender is not proven says so on its card; one that tells of nothing asks to be opened', async () => {
  const at = await startAtMailbox();
  at.imap.deliver(notice('Eve', 'Please call this number', { received: [] }));
  await at.cardSaying(
    'Please call this number',
    /It is not proven that this is from notifications@mail\.xing\.com/,
  );
  at.imap.deliver(notice('Eve', '', { subject: 'Your week on XING', text: 'Three visits.' }));
  await at.cardSaying('who said what', /Please open it in the mailbox\. Its subject: Your week on XING/);
  expect(at.slack.violations).toEqual([]);
});
