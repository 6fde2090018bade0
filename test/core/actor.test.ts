import { expect, test } from 'vitest';
import { knownInBoth, sameTeammate, teammate } from '../../src/core/actor.ts';

const both = [{ slack: 'U0ANA', discord: '111' }];
const inSlack = knownInBoth({ desk: 'slack', id: 'U0ANA', name: 'Ana' }, both);
const onDiscord = knownInBoth({ desk: 'discord', id: '111', name: 'ana' }, both);

test('who is in both chats is one person at either desk', () => {
  expect(sameTeammate(inSlack, onDiscord)).toBe(true);
  expect(sameTeammate(onDiscord, inSlack)).toBe(true);
  // What was kept before the settings named them is theirs as well.
  expect(sameTeammate({ desk: 'slack', id: 'U0ANA', name: 'Ana' }, onDiscord)).toBe(true);
  expect(teammate.parse(JSON.parse(JSON.stringify(inSlack)))).toEqual(inSlack);
});

test('nobody else is, whatever their ids', () => {
  const tom = knownInBoth({ desk: 'slack', id: '111', name: 'Tom' }, both);
  expect(tom).toEqual({ desk: 'slack', id: '111', name: 'Tom' });
  expect(sameTeammate(tom, onDiscord)).toBe(false);
  expect(sameTeammate(tom, inSlack)).toBe(false);
  expect(sameTeammate({ desk: 'discord', id: '222', name: 'Eva' }, inSlack)).toBe(false);
});
