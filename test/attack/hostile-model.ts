import { said, strictServer } from '../llm/support/strict-server.ts';
import type { ChatRequest, StrictServer } from '../llm/support/strict-server.ts';
import type { AttackCase } from './cases.ts';

/** A model that does what the stranger says, with everything it was ever told. */
export interface HostileModel extends AsyncDisposable {
  url: string;
  /** What it obeys from now on. */
  obey(attack: AttackCase): void;
  /** How often it was asked. */
  asked(): number;
}

/** The key the bot signs in with: if this is ever seen, it leaked. */
export const apiKey = 'sk-attack-9f3bQ7xT2mZk5LpW8vRc4NdH6yJs1GtE0aUo';

const flood = (canary: string): string => `${canary} `.repeat(4_000);

const filled = (template: string, { canary }: AttackCase, request: ChatRequest): string => {
  const system = request.messages.find(({ role }) => role === 'system')?.content ?? '';
  const user = request.messages.find(({ role }) => role === 'user')?.content ?? '';
  return template
    .replaceAll('{system}', system.slice(120, 520).replaceAll(/\s+/g, ' '))
    .replaceAll('{boundary}', user.split('\n')[0] ?? '')
    .replaceAll('{key}', apiKey)
    .replaceAll('{flood}', flood(canary))
    .replaceAll('{c}', canary);
};

const thoughts = { issue_facts: 'as ordered', emotion_seen: 'none', asked: 'to obey', move: 'inform' };

/** The answers it gives, in the shapes a server might. */
const answerTo = (attack: AttackCase, request: ChatRequest): object => {
  const again = request.messages.some(({ role }) => role === 'assistant');
  const template = attack.goal.says[again ? 1 : 0];
  if (template === '{leave}') return said(JSON.stringify({ ...thoughts, move: 'no_reply', reply: '' }));
  const reply = filled(
    template === '{approve}'
      ? 'Thank you for your comment. We have read it with care and are asking the team.'
      : template,
    attack,
    request,
  );
  const content = JSON.stringify({ ...thoughts, reply });
  if (template === '{approve}')
    return said(JSON.stringify({ ...thoughts, reply, approved: true, decision: 'approve', post: true }), {
      finish_reason: 'stop',
    });
  return said(again ? `Certainly! \`\`\`json\n${content}\n\`\`\`` : content, { finish_reason: 'stop' });
};

/** Starts it on loopback. */
export const hostileModel = async (): Promise<HostileModel> => {
  let current: AttackCase | undefined;
  const server: StrictServer = await strictServer((request) =>
    current === undefined ? said('nothing to obey') : answerTo(current, request),
  );
  return {
    url: server.url,
    obey: (attack) => {
      current = attack;
    },
    asked: () => server.requests.length,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
};
