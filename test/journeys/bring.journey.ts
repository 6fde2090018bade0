import { expect, test } from 'vitest';
import { readable, startRehearsed } from '../support/rehearsed.ts';
import { until } from '../support/until.ts';

test.concurrent('a comment from a place without an API: brought, approved, handed off, posted by hand', async () => {
  const at = await startRehearsed();
  await at.tom.command('bring');
  const form = await at.modal(at.tom);
  const typed = { author: 'Jan', text: 'Is the XING offer still on?', url: 'javascript:alert(1)' };
  await at.tom.submit(form, typed);
  await until('an error', () => /web address/.test(at.tom.view()?.errors['url'] ?? ''));
  const url = 'https://xing.example/post/7';
  await at.tom.submit(await at.modal(at.tom), { ...typed, url, place: 'Xing' });
  await at.tom.close(await at.modal(at.tom, 'It is #1 now'));
  const card = await at.cardWith('XING offer', 'approve');
  const draft = await at.draftOf(at.tom, card);
  await at.tom.press(card, 'card.approve');
  const handoff = await at.cardWith('XING offer', 'posted_by_hand');
  expect(at.tom.can(handoff)).toEqual(
    expect.arrayContaining(['card.copy', 'card.open_comment', 'card.take_back']),
  );
  await at.lea.press(handoff, 'card.copy');
  const copy = await at.modal(at.lea);
  expect(JSON.stringify(copy.blocks)).toContain(JSON.stringify(draft).slice(1, -1));
  await at.lea.submit(copy, { url: 'https://xing.example/post/7#reply' });
  await at.closed(at.lea);
  const posted = await at.cardSaying('XING offer', /Posted by hand .* says Léa Fontaine/);
  expect(JSON.stringify(posted.blocks)).toContain('https://xing.example/post/7#reply');
  await at.end();
});

test.concurrent('by the shortcuts; twice the same is one; it could not be posted', async () => {
  const at = await startRehearsed();
  const message = at.slack.postAs(
    at.ana.user,
    'C0COMMUN01',
    'Seen on Xing: is <https://a.example|the LINDEN> honey raw?',
  );
  await at.lea.shortcut(shortcutOf(at, 'message'), message.ts);
  const form = await at.modal(at.lea);
  expect(JSON.stringify(form.blocks)).toMatch(/is https:\/\/a\.example.* honey raw\?|the LINDEN/);
  await at.lea.submit(form, { author: 'Jan', text: 'Is the LINDEN honey raw?' });
  await at.lea.close(await at.modal(at.lea, 'C’est le n° 1'));
  await at.tom.shortcut(shortcutOf(at, 'global'));
  await at.tom.submit(await at.modal(at.tom), { author: 'Jan', text: 'Is the LINDEN honey raw?' });
  await at.tom.close(await at.modal(at.tom, 'It is here already: #1'));
  const card = await at.cardWith('LINDEN honey raw', 'approve');
  await at.tom.press(card, 'card.approve');
  const handoff = await at.cardWith('LINDEN honey raw', 'take_back');
  await at.tom.press(handoff, 'card.take_back');
  await at.tom.submit(await at.modal(at.tom), { reason: 'closed', note: 'Only members may answer' });
  const back = await at.cardWith('LINDEN honey raw', 'approve');
  expect(readable(back.blocks)).toMatch(/#1 open/);
  expect(readable(back.blocks)).toMatch(/no replies are taken there · Only members may answer · Tom/);
  await at.end();
});

const shortcutOf = (
  { slack }: Awaited<ReturnType<typeof startRehearsed>>,
  type: 'global' | 'message',
): string => slack.picture('U0TOM00001').shortcuts.find((one) => one.type === type)?.callbackId ?? '';
