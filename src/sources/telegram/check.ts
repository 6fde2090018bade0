import type { Source, SourceCheck } from '../../app/ports/source.ts';
import { problemLine } from '../json-api.ts';
import type { SourceContext } from '../source.ts';
import type { TelegramApi } from './api.ts';

/** Whether what happens comes to us the way the settings say. */
const wayLine = async (
  api: TelegramApi,
  byWebhook: boolean,
  { name, language }: SourceContext,
  signal: AbortSignal,
): Promise<SourceCheck[]> => {
  const values = { source: name, path: `/webhooks/${name}` };
  const hook = await api.webhook(signal);
  if (hook.kind !== 'json') return [problemLine('telegram_refused', hook, values, language)];
  const { url, last_error_message: detail = '' } = hook.value;
  if (!byWebhook)
    return url === ''
      ? []
      : [{ ok: false, says: 'telegram_other_webhook', values, fix: 'telegram_other_webhook' }];
  if (url.endsWith(values.path) && detail === '') return [{ ok: true, says: 'telegram_webhook', values }];
  const trouble = { ...values, detail };
  return [{ ok: false, says: 'telegram_no_webhook', values: trouble, fix: 'telegram_no_webhook' }];
};

const chatLines = async (
  api: TelegramApi,
  id: string,
  { readsAll, bot }: { readsAll: boolean; bot: string },
  { name, language }: SourceContext,
  signal: AbortSignal,
): Promise<SourceCheck[]> => {
  const values = { source: name, chat: id };
  const found = await api.chat(id, signal);
  const member = found.kind === 'json' ? await api.membership(id, signal) : found;
  if (found.kind !== 'json') return [problemLine('telegram_no_chat', found, values, language)];
  if (member.kind !== 'json') return [problemLine('telegram_no_chat', member, values, language)];
  const { status, can_send_messages: mayWrite } = member.value;
  const isIn = status !== 'left' && status !== 'kicked' && (status !== 'restricted' || mayWrite === true);
  if (!isIn)
    return [
      { ok: false, says: 'telegram_no_chat', values: { ...values, detail: '' }, fix: 'telegram_no_chat' },
    ];
  const chat = { source: name, chat: found.value.title ?? id };
  const lacks = (['can_delete_messages', 'can_restrict_members'] as const).filter(
    (one) => !member.value[one],
  );
  const right = { ...chat, account: bot, right: lacks.join(', ') };
  const lines: SourceCheck[] =
    readsAll || status === 'administrator'
      ? [{ ok: true, says: 'telegram_chat', values: chat }]
      : [{ ok: false, says: 'telegram_privacy', values: chat, fix: 'telegram_privacy' }];
  return lacks.length === 0 ? lines : [...lines, { ok: true, says: 'not_a_moderator', values: right }];
};

/** The token, how news come, and each group. */
export const createCheck =
  (api: TelegramApi, chats: readonly string[], byWebhook: boolean, context: SourceContext): Source['check'] =>
  async (signal) => {
    const { name: source, language } = context;
    const me = await api.me(signal, true);
    if (me.kind !== 'json') return [problemLine('telegram_refused', me, { source }, language)];
    const readsAll = me.value.can_read_all_group_messages === true;
    const lines: SourceCheck[] = [
      { ok: true, says: 'telegram_bot', values: { source, bot: me.value.username } },
    ];
    lines.push(...(await wayLine(api, byWebhook, context, signal)));
    const bot = { readsAll, bot: me.value.username };
    for (const chat of chats) lines.push(...(await chatLines(api, chat, bot, context, signal)));
    return lines;
  };
