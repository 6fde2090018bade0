import { z } from 'zod';
import { startAimock } from '../support/aimock.ts';
import type { PageMessage } from '../../src/rehearsal/page/protocol.ts';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import type { SlackStandIn } from '../../src/rehearsal/slack/stand-in.ts';
import { startModelLine } from '../support/model-line.ts';
import type { LineFault } from '../support/model-line.ts';
import { teammateAt } from '../support/teammate.ts';
import type { TeammateAt } from '../support/teammate.ts';
import { until } from '../support/until.ts';
import type { WordPress } from '../support/wordpress.ts';
import { startTeam } from './team.ts';
import type { JourneyResult } from './wordpress-journey.ts';

const modelName = 'journey-model';
const modelReply =
  'Hello Nora, thank you for your message. We are checking with the team and will reply here.';

/** What the model does with one visitor's comment, and what the card must say of the draft. */
interface Case {
  name: string;
  visitor: string;
  text: string;
  fault?: LineFault;
  says: string;
}

/** One word: the request to the model has other characters in the place of spaces. */
const cases: Case[] = [
  { name: 'ok', visitor: 'Nora', text: 'Do you open on Sunday mornings in Valence?', says: `model ${modelName}` },
  {
    name: 'late',
    visitor: 'Lorna',
    text: 'When will the almond biscuits be back?',
    fault: { lateMs: 8_000 },
    says: 'the model did not answer',
  },
  {
    name: 'malformed',
    visitor: 'Milan',
    text: 'Is the recipe of the hazelnut spread new?',
    fault: { chaos: 'malformed' },
    says: 'the model answered nonsense',
  },
  {
    name: 'cut',
    visitor: 'Cyril',
    text: 'Which shops in Glasgow sell your spread?',
    fault: { chaos: 'disconnect' },
    says: 'the model did not answer',
  },
  {
    name: '429',
    visitor: 'Queenie',
    text: 'Can I return the jars by post?',
    fault: { chaos: 'ratelimit' },
    says: 'the model did not answer',
  },
  {
    name: 'down',
    visitor: 'Dora',
    text: 'Where do the hazelnuts come from?',
    fault: 'down',
    says: 'the model did not answer',
  },
]; // prettier-ignore

const drawn = z.looseObject({ block_id: z.string().optional(), elements: z.array(z.unknown()).optional() });
const words = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(words).join('');
  const found = z
    .looseObject({ type: z.string(), text: z.string().optional(), elements: z.unknown().optional() })
    .safeParse(value);
  if (found.data?.type === 'date') return '(moment)';
  return found.success ? (found.data.text ?? words(found.data.elements ?? [])) : '';
};

/** The whole text that the card shows as the draft. */
export const draftOn = (card: PageMessage): string =>
  card.blocks
    .map((block) => drawn.parse(block))
    .filter((block) => block.block_id === 'draft')
    .map((block) => words(block.elements))
    .join('');

const shows = (card: PageMessage | undefined, said: string): boolean =>
  JSON.stringify(card?.blocks ?? '').includes(said);

/**
 * The first message about a visitor as the bot posted it. The site works in this process and may keep it busy for seconds, so
 * that whoever only looks at the channel sees the card when its draft already stands.
 */
const asPosted = (slack: SlackStandIn, visitor: string): string => {
  const found = slack.calls
    .filter(({ method, ok }) => method === 'chat.postMessage' && ok)
    .map(({ args }) => JSON.stringify(args))
    .find((args) => args.includes(visitor));
  if (found === undefined) throw new Error(`nothing was posted about ${visitor}`);
  return found;
};

/** What `/aplomb status` answers about the drafts, to this teammate. */
export const modelLine = async (tom: TeammateAt): Promise<string> => {
  const before = tom.whispered()?.ts;
  await tom.command('status');
  const answer = await until('the status', () => {
    const newest = tom.whispered();
    return newest?.ts === before ? undefined : newest;
  });
  const all = answer.blocks.map((block) => words(drawn.parse(block).elements)).join('\n');
  return all.split('\n').find((line) => line.startsWith('Drafts:')) ?? all;
};

/** What one comment came to, for assertions. */
export interface ModelOutcome {
  name: string;
  /** Whether the card was posted before its draft. */
  cardFirst: boolean;
  says: boolean;
  draft: string;
}
export interface ModelJourneyResult extends JourneyResult {
  outcomes: ModelOutcome[];
  /** The model's line of `/aplomb status`, when it answered and at the end, when it did not. */
  statusOk: string;
  statusDown: string;
  /** Requests that aimock has seen. */
  requests: number;
}

/**
 * The main job with a model: comments on a real WordPress, drafts by an independent server in OpenAI's protocol that is
 * well, late, cut, malformed, rate-limited and down, each for one comment; the bot is the real process. Every draft is
 * approved as it stands on the card, and that text must stand under the comment once. `only` names the cases to run.
 */
export const modelJourney = async (
  site: WordPress,
  only?: readonly string[],
): Promise<ModelJourneyResult> => {
  const began = Date.now();
  const aimock = await startAimock();
  const thought = {
    issue_facts: 'They ask something.', emotion_seen: 'None.', asked: 'A fact.', move: 'private', sources: [], reply: modelReply,
  }; // prettier-ignore
  const told = await fetch(`${aimock.url}/__aimock/fixtures`, {
    method: 'POST',
    body: JSON.stringify({
      fixtures: [{ match: { model: modelName }, response: { content: JSON.stringify(thought) } }],
    }),
  });
  if (!told.ok) throw new Error(`aimock took no fixture: ${await told.text()}`);
  const line = await startModelLine(aimock.url);
  for (const { visitor, fault } of cases) if (fault) line.strike(visitor, fault);
  const team = await startTeam(
    site,
    { OPENAI_BASE_URL: line.url, OPENAI_API_KEY: 'sk-journey', OPENAI_MODEL: modelName },
    'drafts: { timeout: 4s }',
  );
  const result: ModelJourneyResult = {
    comments: 0, posted: 0, twice: 0, lost: 0, seconds: 0, writers: [], outcomes: [], statusOk: '', statusDown: '',
    requests: 0,
  }; // prettier-ignore
  try {
    const tom = teammateAt(team.slack, sampleIds.tom, sampleIds.community);
    const expected = new Map<string, string>();

    const live = async ({ name, visitor, text, says }: Case): Promise<void> => {
      // The card may stand before the busy site has answered that the comment does.
      const seen = until(`the card of ${visitor}`, () => tom.card(visitor), 60_000);
      const [id] = await Promise.all([site.addComment({ author: visitor, text }), seen]);
      result.comments += 1;
      const ready = await until(
        `the draft for ${visitor}`,
        () => {
          const card = tom.card(visitor);
          return card && tom.can(card).includes('card.approve') ? card : undefined;
        },
        30_000,
      );
      const draft = draftOn(ready);
      const cardFirst = !asPosted(team.slack, visitor).includes('card.approve');
      result.outcomes.push({ name, cardFirst, says: shows(ready, says), draft });
      result.writers.push(shows(ready, 'offline') ? 'offline' : 'model');
      await tom.press(ready, 'card.approve');
      await until(`the approval of ${visitor}`, () => {
        const card = tom.card(visitor);
        return card && !tom.can(card).includes('card.approve');
      });
      expected.set(id, draft);
    };

    const [well, ...others] = cases.filter(({ name }) => only?.includes(name) ?? true);
    if (well) await live(well);
    result.statusOk = await modelLine(tom);
    await Promise.all(others.map(live));
    result.statusDown = await modelLine(tom);
    for (const [id, text] of expected) {
      const answers = await until(
        `the reply under ${id}`,
        async () => {
          const found = await site.answers(id);
          return found.length > 0 && found;
        },
        30_000,
      ).catch(() => []);
      if (answers.some((answer) => answer.text === text)) result.posted += 1;
      else result.lost += 1;
      if (answers.length > 1) result.twice += 1;
    }
    const journal = await fetch(`${aimock.url}/__aimock/journal`).then((answer) => answer.json());
    result.requests = z.array(z.unknown()).parse(journal).length;
    team.checkRules();
  } catch (error) {
    process.stderr.write(`${team.output()}\n`);
    throw error;
  } finally {
    await team.stop();
    await line.close();
    await aimock.stop();
  }
  result.seconds = Math.round((Date.now() - began) / 100) / 10;
  return result;
};
