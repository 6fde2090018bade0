import { expect, test } from 'vitest';
import { withMentions } from '../../src/core/card/mentions.ts';
import { callsAt, knownAt } from '../../src/core/mention.ts';
import { calling } from '../../src/desks/discord/components/mentions.ts';

const written = [
  'everyone',
  'U0ANA',
  'S0ONCALL',
  '@123456789012345678',
  '@&123456789012345679',
  'U0ANA',
  '@ana',
];

test('each desk calls those it knows, once, and nobody of the other', () => {
  expect(callsAt('slack', written)).toEqual(['<@U0ANA>', '<@&S0ONCALL>']);
  expect(callsAt('discord', written)).toEqual(['<@123456789012345678>', '<@&123456789012345679>']);
  expect(knownAt('discord', '@&123456789012345679')).toEqual({ group: '123456789012345679' });
  expect(knownAt('slack', 'everyone')).toBeUndefined();
});

test('in a sentence only such calls are calls; on Discord nobody else is ever pinged', () => {
  expect(withMentions('Severe #1. <@U0ANA> <!channel> <@&S0ONCALL>')).toMatchObject([
    { type: 'text' },
    { type: 'user', user_id: 'U0ANA' },
    { type: 'text', text: ' <!channel> ' },
    { type: 'usergroup', usergroup_id: 'S0ONCALL' },
  ]);
  const { written: said, calls } = calling('@everyone *now* <@123456789012345678> <@&123456789012345679>');
  expect(calls).toEqual({ users: ['123456789012345678'], roles: ['123456789012345679'] });
  expect(said).toContain('<@123456789012345678> <@&123456789012345679>');
  expect(said).not.toMatch(/(?<!\\)@everyone|(?<!\\)\*now/u);
});
