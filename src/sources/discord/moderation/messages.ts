import { z } from 'zod';
import type { ModeratedPlace, Once, Outcome } from '../../../app/ports/moderation.ts';
import { inert } from '../../../core/text/discord.ts';
import type { Result } from '../ask.ts';
import { nonceOf } from '../replies.ts';
import { message } from '../shapes.ts';
import { snowflake, snowflakeAt } from '../snowflake.ts';
import { code } from '../trouble.ts';
import { noOf } from './outcome.ts';
import type { Setup } from './grounds.ts';

/** docs: resources/message#message-object-message-flags */
const SUPPRESS_EMBEDS = 1 << 2;
/** docs: components/reference#action-row, #button */
const row = 1;
const button = 2;
const secondary = 2;
/** How far our clock and Discord's may be apart. */
const clockMs = 300_000;
const perPage = '100';
const mostPages = 5;

/** Somebody who takes no messages of the bot's: their settings, no server in common any more, or an account that is gone. */
const closedDoor: ReadonlySet<number> = new Set([
  code.takesNoMessages,
  code.noServerInCommon,
  code.unknownUser,
]);

/** Messages that must stand once: the same nonce for a few minutes, and a look at what stands where it was tried before. */
export const createMessages = (
  { ask, api, language }: Setup,
  { log }: { log: string | undefined },
): Pick<ModeratedPlace, 'tell' | 'log'> => {
  const pathOf = (channel: string): string => `channels/${channel}/messages`;

  /** Oldest first from then on; undefined: not found as far as it was looked. */
  const standing = async (
    channel: string,
    content: string,
    since: number,
    signal: AbortSignal,
  ): Promise<Result<boolean>> => {
    const me = await api.me(signal);
    if (me.kind !== 'json') return me;
    let after = snowflakeAt(since - clockMs);
    for (let page = 0; page < mostPages; page += 1) {
      const query = { after, limit: perPage };
      const path = pathOf(channel);
      const found = await ask(path, { method: 'GET', path, query }, z.array(message), signal);
      if (found.kind !== 'json') return found;
      const mine = found.value.some((one) => one.author.id === me.value.id && one.content === content);
      if (mine || found.value.length < Number(perPage)) return { kind: 'json', value: mine };
      after = found.value.reduce((last, { id }) => (BigInt(id) > BigInt(last) ? id : last), after);
    }
    return { kind: 'json', value: false };
  };

  const post = async (
    channel: string,
    { text, key, again, since }: Once,
    components: object[],
    signal: AbortSignal,
  ): Promise<Result<unknown>> => {
    const content = inert(text).trim();
    const there = again ? await standing(channel, content, since, signal) : undefined;
    if (there && (there.kind !== 'json' || there.value)) return there;
    const body = JSON.stringify({
      content,
      nonce: nonceOf(key),
      enforce_nonce: true,
      flags: SUPPRESS_EMBEDS,
      allowed_mentions: { parse: [] },
      ...(components.length > 0 && { components }),
    });
    const path = pathOf(channel);
    return ask(path, { method: 'POST', path, body }, message, signal);
  };

  const door = (member: string, signal: AbortSignal) =>
    ask(
      'users/@me/channels',
      { method: 'POST', path: 'users/@me/channels', body: JSON.stringify({ recipient_id: member }) },
      z.object({ id: snowflake }),
      signal,
    );

  const toldOr = (result: Result<unknown>): Outcome<{ told: 'told' | 'closed' }> => {
    if (result.kind === 'json') return { ok: true, told: 'told' };
    return result.kind === 'refusal' && closedDoor.has(result.code)
      ? { ok: true, told: 'closed' }
      : noOf(language, result);
  };

  return {
    async tell({ id }, { answer, ...said }, signal) {
      const opened = await door(id, signal);
      if (opened.kind !== 'json') return toldOr(opened);
      const pressed = answer && {
        type: button,
        style: secondary,
        label: answer.label,
        custom_id: `mod.appeal ${answer.caseId}`,
      };
      const components = pressed ? [{ type: row, components: [pressed] }] : [];
      return toldOr(await post(opened.value.id, said, components, signal));
    },
    async log(line, signal) {
      if (log === undefined) return { ok: true };
      const posted = await post(log, line, [], signal);
      return posted.kind === 'json' ? { ok: true } : noOf(language, posted);
    },
  };
};
