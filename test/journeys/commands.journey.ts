import { expect, test } from 'vitest';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { defaultPolicy } from '../../src/core/policy.ts';
import { readable, startRehearsed } from '../support/rehearsed.ts';
import type { Rehearsed } from '../support/rehearsed.ts';
import { aWhile } from '../support/pause.ts';
import type { TeammateAt } from '../support/teammate.ts';

/** What the bot answers to a command, to its writer alone. */
const answer = async (at: Rehearsed, who: TeammateAt, text: string): Promise<string> =>
  readable((await at.told(who, () => who.command(text))).blocks);

test.concurrent('every command, right and wrong, in English and French', async () => {
  const at = await startRehearsed();
  at.visitor('Owen', 'Do you ship to ULSTER?');
  await at.cardWith('ULSTER', 'approve');
  const { tom, lea, ana } = at;
  const said: [TeammateAt, string, RegExp][] = [
    [tom, '', /What you can ask for/],
    [lea, 'aide', /demander|commande/i],
    [tom, 'help post', /\/aplomb post N text/],
    [lea, 'aide publier', /\/aplomb publier N texte/],
    [tom, 'help nonsense', /is not a command/],
    [tom, 'lst', /“lst” is not a command. Did you mean list/],
    [lea, 'aprouver 1', /Use|Usage|\/aplomb approve N/],
    [tom, 'list', /ULSTER/],
    [lea, 'liste', /ULSTER/],
    [tom, 'list severe', /Nothing waits/],
    [tom, 'list mine', /Nothing waits/],
    [tom, 'list source:blog', /ULSTER/],
    [tom, 'list source:nowhere', /Nothing waits/],
    [tom, 'list waiting>2h', /Nothing waits/],
    [lea, 'liste attente>2h', /Rien n’attend/],
    [tom, 'list loud', /“loud” is not a filter I know/],
    [tom, 'show 1', /ULSTER/],
    [tom, '1', /ULSTER/],
    [tom, '#1', /ULSTER/],
    [lea, 'voir 99', /La carte n° 99 n’existe pas/],
    [tom, 'show', /Which one\?/],
    [tom, 'show x', /“x” is not the number of a card/],
    [tom, 'approve 1 now', /is more than this command takes/],
    [tom, 'approve 99', /There is no card #99/],
    [lea, 'approuver 1', /il faut le droit d’approuver/],
    [lea, 'publier 1 Bonjour Owen, oui.', /il faut le droit d’approuver/],
    [tom, 'post 1', /The text is missing/],
    [tom, 'leave 1', /The reason is missing/],
    [tom, 'leave 1 because', /is not one of the reasons/],
    [tom, 'assign 1', /Who should look after it/],
    [tom, 'assign 1 the janitor', /is nobody I know here/],
    [tom, `assign 1 <@${sampleIds.lea}>`, /#1: done.*Assigned to Léa/s],
    [lea, 'liste moi', /ULSTER/],
    [lea, 'attribuer 1 personne', /c’est fait/],
    [tom, 'snooze 1', /Until when/],
    [tom, 'snooze 1 whenever', /is not a time I understand/],
    [lea, 'reporter 1 2h30', /Reporté · revient/],
    [tom, 'history 1', /Léa Fontaine/],
    [lea, 'historique 1', /Tom Hartley/],
    [tom, 'withdraw 1', /Too late|makes no sense/],
    [tom, 'draft 1 mention the ferry', /another draft is being written/],
    [lea, 'brouillon 1', /un autre brouillon est en cours/],
    [tom, 'pause', /needs the right to administer/],
    [tom, 'resume', /needs the right to administer/],
    [ana, 'reprendre quoi', /release|rendre|envoyer/],
    [tom, 'status', /Running: replies go out.*offline drafter/s],
    [lea, 'état', /En marche/],
    [tom, 'backfill nowhere stop', /administer|is not the name of a source/],
    [ana, 'rattrapage nulle-part stop', /n’est pas le nom d’une source/],
    [tom, 'backfill', /Name the source/],
    [tom, 'bring now', /is more than this command takes/],
    [lea, 'laisser 1 hors-sujet rien à voir', /c’est fait/],
    [tom, 'approve 1', /already decided by Léa Fontaine/],
  ];
  for (const [who, text, expected] of said)
    expect(`${text} → ${await answer(at, who, text)}`).toMatch(expected);
  expect(at.blog.state.comments().flatMap(({ replies }) => replies)).toEqual([]);
  // Who can is named by mention, in answers that only their reader sees.
  await at.end({ pings: [`@${sampleIds.tom}`, `@${sampleIds.ana}`] });
});

test.concurrent('own words arrive exactly as they were typed, whatever the chat makes of them', async () => {
  const policy = {
    ...defaultPolicy,
    coolOffMs: { low: 0, normal: 0, heated: 0, severe: 0 },
    allowedLinkHosts: ['noisette.example'],
  };
  const at = await startRehearsed({ policy });
  const texts = [
    'Hello Owen, 2 < 3 & 4 > 1, "quoted" and ‘curly’; see https://noisette.example/a?b=1&c=%20d#e for more.',
    'Bonjour Owen, écrivez à Anne &amp; Co : « <b>gras</b> » &lt;tel quel&gt;.',
    'Hello Owen,\n\n  two lines, *stars*, _under_, ~tilde~, `code` and a family 👨‍👩‍👧‍👦.',
    'Hello Owen, www.noisette.example and noisette.example/shop both work.',
  ];
  for (const [index, text] of texts.entries()) {
    const id = at.visitor('Owen', `Do you ship to PLACE${index}?`);
    await at.cardWith(`PLACE${index}`, 'approve');
    await at.tom.command(`post ${index + 1} ${text}`);
    expect(await at.replied(id)).toBe(text);
  }
  await at.end();
});

test.concurrent('edit and approve by command; pause holds, resume asks about what waited', async () => {
  const at = await startRehearsed();
  const [first, second] = [at.visitor('Owen', 'Is it MALTA?'), at.visitor('Claire', 'Is it CYPRUS?')];
  const draft = await at.draftOf(at.tom, await at.cardWith('MALTA', 'approve'));
  await at.cardWith('CYPRUS', 'approve');
  await at.tom.command('edit 2');
  await at.tom.submit(await at.modal(at.tom, 'CYPRUS'), { 'text.0': 'Hello Claire, it is.' });
  await at.closed(at.tom);
  expect(await answer(at, at.ana, 'pause')).toMatch(/En pause/);
  expect(await answer(at, at.tom, 'approve 1')).toMatch(/Everything is paused by Ana Roussel/);
  await at.cardSaying('MALTA', 'Paused');
  expect(await answer(at, at.tom, 'status')).toMatch(/Paused by Ana Roussel/);
  expect(await answer(at, at.ana, 'resume')).toMatch(/C’est reparti/);
  await at.end();
  expect(draft).not.toBe('');
  expect([...at.replies(first), ...at.replies(second)]).toEqual([]);
});

test.concurrent('what was approved before a pause waits; it is given back, or sent', async () => {
  const policy = { ...defaultPolicy, coolOffMs: { low: 1_500, normal: 1_500, heated: 0, severe: 0 } };
  const at = await startRehearsed({ policy });
  const [first, second] = [at.visitor('Owen', 'Is it MALTA?'), at.visitor('Claire', 'Is it CYPRUS?')];
  const one = await at.cardWith('MALTA', 'approve');
  const two = await at.cardWith('CYPRUS', 'approve');
  const draft = await at.draftOf(at.tom, two);
  await at.tom.press(one, 'card.approve');
  await at.ana.command('pause');
  await at.cardSaying('MALTA', /Approved by[^]*Paused/);
  at.pass(10_000);
  await aWhile();
  expect(at.replies(first)).toEqual([]);
  const asked = await at.told(at.ana, () => at.ana.command('reprendre'));
  expect(readable(asked.blocks)).toMatch(/1 réponse approuvée attend/);
  await at.told(at.ana, () => at.ana.press(asked, 'resume.return'));
  await at.cardWith('MALTA', 'approve');
  await at.tom.press(await at.cardWith('CYPRUS', 'approve'), 'card.approve');
  await at.ana.command('pause');
  await at.cardSaying('CYPRUS', /Approved by[^]*Paused/);
  expect(await answer(at, at.ana, 'resume release')).toMatch(/Envoyées : 1/);
  at.pass(10_000);
  expect(await at.replied(second)).toBe(draft);
  expect(at.replies(first)).toEqual([]);
  await at.end();
});
