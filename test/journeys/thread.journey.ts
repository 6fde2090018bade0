import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readable, startRehearsed } from '../support/rehearsed.ts';
import { aWhile } from '../support/pause.ts';
import { until } from '../support/until.ts';

/** Everything that rehearsals running now have on disk. */
const onDisk = (): Buffer =>
  Buffer.concat(
    readdirSync(tmpdir())
      .filter((name) => name.startsWith('aplomb-rehearsal-'))
      .flatMap((name) => {
        try {
          return readdirSync(join(tmpdir(), name)).map((file) => readFileSync(join(tmpdir(), name, file)));
        } catch {
          return []; // One of them ended just now.
        }
      }),
  );

test.concurrent('">>" is shown to its writer alone; Propose, and Propose and approve', async () => {
  const at = await startRehearsed();
  const id = at.visitor('Owen', 'Do you ship to Derry?');
  const card = await at.cardWith('Derry', 'approve');
  const words = 'Hello Owen, yes: 2 < 3 & "Derry" is <!channel> included.';
  const preview = await at.told(at.lea, () => at.lea.say(`>> ${words}`, card.ts));
  expect(readable(preview.blocks).replaceAll(/\s+/g, ' ')).toContain(words);
  expect([...at.whispers(at.tom), ...at.whispers(at.ana)]).toEqual([]);
  const refused = await at.told(at.lea, () => at.lea.press(preview, 'propose.approve'));
  expect(readable(refused.blocks)).toMatch(/ne peut pas partir|il faut le droit/);
  const clean = 'Hello Owen, yes: 2 < 3 & "Derry" is included.';
  const second = await at.told(at.lea, () => at.lea.say(`>> ${clean}`, card.ts));
  await at.told(at.lea, () => at.lea.press(second, 'propose.only'));
  await at.cardSaying('Derry', clean);
  const third = await at.told(at.tom, () => at.tom.say(`>> ${clean} Truly.`, card.ts));
  await at.told(at.tom, () => at.tom.press(third, 'propose.approve'));
  expect(await at.replied(id)).toBe(`${clean} Truly.`);
  expect(at.replies(id)).toHaveLength(1);
  await at.end();
});

test.concurrent('the message was edited or deleted before the press: nothing is proposed in its name', async () => {
  const at = await startRehearsed();
  const id = at.visitor('Owen', 'Do you ship to Cork?');
  const card = await at.cardWith('Cork', 'approve');
  const preview = await at.told(at.tom, () => at.tom.say('>> Hello Owen, yes.', card.ts));
  const message = at.slack.workspace.messages.find(
    (one) => one.text.includes('Hello Owen, yes.') && !one.ephemeralFor,
  );
  if (!message) throw new Error('the message is not there');
  message.text = '&gt;&gt; Hello Owen, no.';
  const again = await at.told(at.tom, () => at.tom.press(preview, 'propose.approve'));
  expect(readable(again.blocks)).toContain('Hello Owen, no.');
  expect(readable(again.blocks)).toContain('You have changed the message');
  message.deleted = true;
  const gone = await at.told(at.tom, () => at.tom.press(again, 'propose.approve'));
  expect(readable(gone.blocks)).toContain('not there any more');
  await aWhile();
  expect(at.replies(id)).toEqual([]);
  await at.end();
});

test.concurrent('ordinary talk never leaves the chat: not on disk, not on a card, not on the blog', async () => {
  const at = await startRehearsed();
  const id = at.visitor('Owen', 'Do you ship to Kerry?');
  const card = await at.cardWith('Kerry', 'approve');
  // Folders of runs that were cut short may still lie there, so the words are new each time.
  const [secret, heron] = [`quetzal-${randomUUID()}`, `heron ${randomUUID().slice(0, 8)}`];
  await at.tom.say(`${secret} he is a pain`, card.ts);
  await at.tom.say(`> ${secret} quoted`, card.ts);
  await at.tom.say(`>>> ${secret} block quote`, card.ts);
  await at.tom.say(`so: >> ${secret} in the middle`, card.ts);
  await at.tom.say(`>> ${secret} not in a thread`);
  const preview = await at.told(at.tom, () => at.tom.say(`>> Hello Owen, the ${heron} ships.`, card.ts));
  await at.told(at.tom, () => at.tom.press(preview, 'propose.only'));
  await at.cardSaying('Kerry', heron);
  await until('the proposal on disk', () => onDisk().includes(heron));
  expect(onDisk().includes(secret)).toBe(false);
  expect(at.said().filter(({ shown }) => JSON.stringify(shown).includes(secret))).toEqual([]);
  expect(JSON.stringify(at.blog.state.comments())).not.toContain(secret);
  expect(at.logged.join()).not.toContain('quetzal');
  expect(at.replies(id)).toEqual([]);
  await at.end();
});
