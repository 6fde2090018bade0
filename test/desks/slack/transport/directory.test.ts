import { expect, test } from 'vitest';
import { createDirectory } from '../../../../src/desks/slack/transport/directory.ts';
import type { Read, SlackUser } from '../../../../src/desks/slack/transport/web-reads.ts';

const hour = 60 * 60_000;
const setUp = () => {
  const kept = new Map<string, unknown>();
  const away: Read<{ user: SlackUser }> = { ok: false, error: 'unreachable', ambiguous: true };
  const state: { now: number; asked: number; answer: Read<{ user: SlackUser }> } = {
    now: 0,
    asked: 0,
    answer: away,
  };
  const readers = createDirectory({
    web: {
      userInfo: () => {
        state.asked += 1;
        return Promise.resolve(state.answer);
      },
    },
    cache: {
      get: (key) => Promise.resolve(kept.get(key)),
      set: (key, value) => Promise.resolve(kept.set(key, value)),
    },
    world: { now: () => state.now },
    fallback: { language: 'fr', timezone: 'Europe/Paris' },
  });
  return { readers, state };
};
const user = (more: Partial<SlackUser> = {}): Read<{ user: SlackUser }> => ({
  ok: true,
  user: { id: 'U1', name: 'ana', locale: 'fr-FR', tz: 'Europe/Zurich', ...more },
});

test('name, language and zone come from the profile, and are asked once an hour', async () => {
  const { readers, state } = setUp();
  state.answer = user({ profile: { display_name: 'Ana', real_name: 'Ana R.' } });
  const all = await Promise.all([readers('U1'), readers('U1'), readers('U1')]);
  expect(all[0]).toEqual({ name: 'Ana', language: 'fr', timezone: 'Europe/Zurich' });
  expect(state.asked).toBe(1);
  state.now = hour + 1;
  state.answer = user({ locale: 'en-GB', profile: { display_name: '', real_name: 'Ana R.' } });
  expect(await readers('U1')).toMatchObject({ name: 'Ana R.', language: 'en' });
  expect(state.asked).toBe(2);
});

test('while Slack is away the last known holds; somebody never seen gets the fallback, which is not kept', async () => {
  const { readers, state } = setUp();
  expect(await readers('U1')).toEqual({ name: 'U1', language: 'fr', timezone: 'Europe/Paris' });
  state.answer = user({ locale: 'en-US', tz: 'Not/AZone' });
  expect(await readers('U1')).toEqual({ name: 'ana', language: 'en', timezone: 'Europe/Paris' });
  state.answer = { ok: false, error: 'ratelimited', ambiguous: false };
  state.now = 2 * hour;
  expect(await readers('U1')).toMatchObject({ name: 'ana', language: 'en' });
});
