import { describe, expect, onTestFinished, test } from 'vitest';
import type { Line, Told } from '../../../src/app/ports/line.ts';
import { CONNECTED } from '../../../src/sources/discord/connected.ts';
import { openGateway } from '../../../src/sources/discord/gateway.ts';
import { nextIdentify } from '../../../src/sources/discord/identify-budget.ts';
import type { Gateway } from '../../../src/sources/discord/gateway.ts';
import { startFakeDiscord } from '../../support/discord/place.ts';
import type { FakeDiscord } from '../../support/discord/place.ts';
import { testContext } from '../../support/source-context.ts';
import { until } from '../../support/until.ts';
import { atDiscord, signal } from './support.ts';

/** The real discord.js client before the stand-in's gateway. */
const connect = (place: FakeDiscord, token = place.token): { gateway: Gateway; heard: string[] } => {
  const { world, log } = testContext();
  const gateway = openGateway({ token, apiUrl: `${place.line.url}/api`, world, log });
  onTestFinished(() => gateway.close());
  const heard: string[] = [];
  gateway.hear(({ name }) => void heard.push(name), signal);
  return { gateway, heard };
};
const somewhere = async (): Promise<FakeDiscord> => {
  const place = await startFakeDiscord();
  onTestFinished(() => place.close());
  return place;
};

describe('the line to Discord', () => {
  test('a cut line is resumed: what happened meanwhile is told, and no session is spent', async () => {
    const place = await somewhere();
    const { gateway, heard } = connect(place);
    await until('a connection', () => gateway.connected());
    place.gateway.refuse(true);
    place.gateway.cut();
    await until('the cut', () => !gateway.connected());
    place.state.say({ channel: place.channel.id, author: place.teammate, content: 'meanwhile' });
    place.gateway.refuse(false);
    await until('what was said meanwhile', () => heard.includes('MESSAGE_CREATE'));
    expect(place.gateway.counts).toEqual({ identified: 1, resumed: 1 });
  });

  test('a session that is lost is begun anew, and says that something may have been missed', async () => {
    const place = await somewhere();
    const { gateway, heard } = connect(place);
    await until('a connection', () => gateway.connected());
    place.gateway.forget();
    await until('another session', () => heard.filter((name) => name === CONNECTED).length > 1);
    expect(place.gateway.counts).toMatchObject({ identified: 2, resumed: 0 });
  });

  test('an event that the client itself stumbles over is told all the same, and ends nothing', async () => {
    const place = await somewhere();
    const { gateway, heard } = connect(place);
    await until('a connection', () => gateway.connected());
    place.state.tell('GUILD_ROLE_UPDATE', { guild_id: place.state.guildId });
    place.state.say({ channel: place.channel.id, author: place.teammate, content: 'afterwards' });
    await until('what came after', () => heard.includes('MESSAGE_CREATE'));
    expect(heard).toContain('GUILD_ROLE_UPDATE');
    expect(gateway.connected()).toBe(true);
  });

  test('a privileged intent that the portal does not grant costs what needs it, and nothing else', async () => {
    const place = await somewhere();
    place.state.membersIntent = false;
    const { world, log, lines } = testContext();
    const more = (): number => (1 << 1) | (1 << 21);
    const gateway = openGateway({ token: place.token, apiUrl: `${place.line.url}/api`, more, world, log });
    onTestFinished(() => gateway.close());
    const heard: string[] = [];
    gateway.hear(({ name }) => void heard.push(name), signal);
    await until('a connection without it', () => gateway.connected());
    place.state.say({ channel: place.channel.id, author: place.teammate, content: 'heard' });
    await until('what is said', () => heard.includes('MESSAGE_CREATE'));
    expect(lines.join('\n')).toContain('discord.intents_refused');
  });

  test('a token that is refused is not tried again at once', async () => {
    const place = await somewhere();
    const { gateway } = connect(place, 'not.the.token');
    await until('the refusal', () => place.line.seen.some(({ path }) => path.includes('gateway/bot')));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(place.line.seen).toHaveLength(1);
    expect(place.gateway.counts.identified).toBe(0);
    expect(gateway.connected()).toBe(false);
  });

  test('where Discord allows no more sessions today, none is begun', async () => {
    const place = await somewhere();
    place.state.sessionsLeft = 0;
    connect(place);
    await until('the question', () => place.line.seen.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(place.gateway.counts.identified).toBe(0);
  });

  test('whatever goes wrong, a day holds far fewer sessions than Discord allows', () => {
    const day = 86_400_000;
    const begun: number[] = [];
    for (let now = 0; now < day;) {
      now = nextIdentify(begun, now);
      begun.push(now);
    }
    expect(begun.length).toBeLessThan(320);
    expect((begun[1] ?? 0) - (begun[0] ?? 0)).toBe(5_000);
  });
});

/** A line whose news the test tells itself. */
const scriptedLine = () => {
  let hear: (told: Told) => void = () => undefined;
  const line: Line = {
    hear: (tell) => {
      hear = tell;
    },
    connected: () => true,
  };
  return { line, tell: (name: string, data: object) => hear({ name, data }) };
};

describe('a source that listens', () => {
  test('rings for what it reads, and for nothing else', async () => {
    const { line, tell } = scriptedLine();
    const { place, source, news } = await atDiscord({ mentions: true }, { context: { line: () => line } });
    const { state, channel, forum } = place;
    const thread = place.post('Jar', state.user('Marie'), 'Is it glass?');
    const other = state.channel('elsewhere');
    await news();
    let rings = 0;
    source.listen?.(() => {
      rings += 1;
    }, signal);
    const rang = (name: string, data: object): number => {
      const before = rings;
      tell(name, data);
      return rings - before;
    };
    const here = { guild_id: state.guildId };
    const bot = { id: state.bot.id };
    expect([
      rang('CONNECTED', {}),
      rang('MESSAGE_CREATE', { ...here, channel_id: channel.id }),
      rang('MESSAGE_DELETE', { ...here, channel_id: thread.id }),
      rang('THREAD_CREATE', { ...here, id: '1', parent_id: forum.id }),
      rang('MESSAGE_CREATE', { ...here, channel_id: other.id, mentions: [bot] }),
    ]).toEqual([1, 1, 1, 1, 1]);
    expect([
      rang('MESSAGE_CREATE', { ...here, channel_id: other.id }),
      rang('MESSAGE_CREATE', { guild_id: '99', channel_id: channel.id }),
      rang('THREAD_CREATE', { ...here, id: '1', parent_id: other.id }),
      rang('TYPING_START', { ...here, channel_id: channel.id }),
      rang('MESSAGE_CREATE', { guild_id: 7, channel_id: ['not', 'an', 'id'] }),
    ]).toEqual([0, 0, 0, 0, 0]);
  });

  test('told of changes it compares only where something changed; an edit and a deletion arrive at the next poll', async () => {
    const place = await somewhere();
    const { gateway } = connect(place);
    const at = await atDiscord({ ...place.config }, { context: { line: () => gateway } });
    at.source.listen?.(() => undefined, signal);
    await until('a connection', () => gateway.connected());
    const { state, channel } = place;
    const marie = state.user('Marie');
    const one = state.say({ channel: channel.id, author: marie, content: 'One' });
    const two = state.say({ channel: channel.id, author: marie, content: 'Two' });
    expect(at.said(await at.news())).toEqual(['One', 'Two']);
    await at.news();
    const before = place.line.seen.length;
    await at.news();
    // Two requests for the whole server, none for a channel.
    expect(place.line.seen.length - before).toBe(2);
    state.edit(one.id, 'One, edited');
    state.remove(two.id);
    const events = await until('the edit', async () => {
      const found = await at.news();
      return found.length > 1 && found;
    });
    expect(at.said(events)).toEqual(['One, edited']);
    expect(events.filter(({ kind }) => kind === 'gone')).toMatchObject([{ externalId: two.id }]);
  });
});
