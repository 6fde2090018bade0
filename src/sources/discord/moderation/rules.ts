import { z } from 'zod';
import type { ModeratedPlace } from '../../../app/ports/moderation.ts';
import { encodedReason } from '../../../core/moderation/words.ts';
import { snowflake } from '../snowflake.ts';
import type { Setup } from './grounds.ts';
import { doneUnless, noOf } from './outcome.ts';

/** docs: resources/auto-moderation#auto-moderation-rule-object-trigger-types, -event-types, #auto-moderation-action-object-action-types */
const KEYWORD = 1;
const MESSAGE_SEND = 1;
const BLOCK_MESSAGE = 1;
const ruleName = 'Aplomb';

const rule = z.object({
  id: snowflake,
  creator_id: snowflake,
  trigger_type: z.int(),
  trigger_metadata: z
    .object({ keyword_filter: z.array(z.string()).default([]) })
    .default({ keyword_filter: [] }),
});

/** The server's own keyword rules. What people made there is only read. */
export const createRules = ({
  ask,
  api,
  guildId,
  language,
}: Setup): Pick<ModeratedPlace, 'rules' | 'saveRule'> => {
  const path = `guilds/${guildId}/auto-moderation/rules`;
  return {
    async rules(signal) {
      const me = await api.me(signal);
      if (me.kind !== 'json') return noOf(language, me);
      const found = await ask(path, { method: 'GET', path }, z.array(rule), signal);
      if (found.kind !== 'json') return noOf(language, found);
      const keyword = found.value.filter(({ trigger_type }) => trigger_type === KEYWORD);
      return {
        ok: true,
        rules: keyword.map(({ id, creator_id, trigger_metadata }) => ({
          id,
          ours: creator_id === me.value.id,
          keywords: trigger_metadata.keyword_filter,
        })),
      };
    },
    async saveRule(plan, reason, signal) {
      const metadata = { trigger_metadata: { keyword_filter: plan.keywords } };
      const create = {
        name: ruleName,
        event_type: MESSAGE_SEND,
        trigger_type: KEYWORD,
        actions: [{ type: BLOCK_MESSAGE }],
        enabled: true,
        ...metadata,
      };
      const request =
        plan.plan === 'create'
          ? ({ method: 'POST', path, body: JSON.stringify(create) } as const)
          : ({ method: 'PATCH', path: `${path}/${plan.ruleId}`, body: JSON.stringify(metadata) } as const);
      const auditReason = encodedReason(reason);
      return doneUnless(language, await ask(path, { ...request, auditReason }, z.unknown(), signal));
    },
  };
};
