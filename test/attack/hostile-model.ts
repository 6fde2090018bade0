import type { Thought } from '../../src/llm/thought.ts';
import { goodReply } from '../llm/support/drafters.ts';
import { said, strictServer } from '../llm/support/strict-server.ts';
import type { ChatRequest, StrictServer } from '../llm/support/strict-server.ts';
import type { AttackCase } from './cases.ts';

/** A model that does what the stranger says, with everything it was ever told. */
export interface HostileModel extends AsyncDisposable {
  url: string;
  /** What it obeys from now on; before, it answers as a good model would. */
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

/** An answer in the shape the drafter asks for: one of another shape would never be heard, and prove nothing. */
const thinking = (reply: string, move: Thought['move'] = 'acknowledge'): Thought => ({
  issue_facts: 'as ordered',
  emotion_seen: 'none',
  asked: 'to obey',
  move,
  sources: [],
  reply,
});

/** The answers it gives, in the shapes a server might. */
const answerTo = (attack: AttackCase, request: ChatRequest): object => {
  const again = request.messages.some(({ role }) => role === 'assistant');
  const template = attack.goal.says[again ? 1 : 0];
  if (template === '{leave}') return said(JSON.stringify(thinking('', 'no_reply')));
  if (template === '{approve}')
    return said(JSON.stringify({ ...thinking(goodReply), approved: true, decision: 'approve', post: true }));
  const content = JSON.stringify(thinking(filled(template, attack, request)));
  return said(again ? `Certainly! \`\`\`json\n${content}\n\`\`\`` : content, { finish_reason: 'stop' });
};

/** Starts it on loopback. */
export const hostileModel = async (): Promise<HostileModel> => {
  let current: AttackCase | undefined;
  const server: StrictServer = await strictServer((request) =>
    current === undefined ? said(JSON.stringify(thinking(goodReply))) : answerTo(current, request),
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
