import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { teammateAt } from '../support/teammate.ts';
import { until } from '../support/until.ts';
import type { WordPress } from '../support/wordpress.ts';
import { startTeam } from './team.ts';

/** What a journey through a real WordPress came to. */
export interface JourneyResult {
  comments: number;
  posted: number;
  twice: number;
  lost: number;
  seconds: number;
  /** Who wrote the drafts the team saw: `model` or why not. */
  writers: string[];
}

const visitors = [
  { name: 'Claire Duval', text: 'Bonjour, livrez-vous en Corse ? Je ne trouve rien sur le site.' },
  { name: 'Owen Blythe', text: 'Do you ship to Northern Ireland as well?' },
  { name: 'Paul', text: 'Merci pour la recette, les biscuits sont <b>délicieux</b> & fondants !' },
  { name: 'Ines', text: 'My parcel arrived broken and nobody answers my mails. "Great" service…' },
  { name: 'Émile 👨‍👩‍👧‍👦', text: 'Où achète-t-on le beurre de noisette à Lyon ? <!channel> @everyone' },
];

/**
 * Visitors comment on a real WordPress; each comment becomes a card in the strict stand-in for Slack; a teammate edits
 * the draft and approves it; the reply stands under that comment exactly once, as approved, and the card links to it.
 * The bot is the real process with its real settings.
 */
export const wordPressJourney = async (
  site: WordPress,
  options: { comments?: number; env?: Record<string, string> } = {},
): Promise<JourneyResult> => {
  const began = Date.now();
  const team = await startTeam(site, options.env);
  const { slack } = team;
  const result: JourneyResult = { comments: 0, posted: 0, twice: 0, lost: 0, seconds: 0, writers: [] };
  try {
    const tom = teammateAt(slack, sampleIds.tom, sampleIds.community);
    const ana = teammateAt(slack, sampleIds.ana, sampleIds.community);
    const replies = new Map<string, string>();
    const come = visitors.slice(0, options.comments ?? visitors.length);
    const ids = new Map<string, string>();
    for (const { name, text } of come) ids.set(name, await site.addComment({ author: name, text }));
    for (const [nth, visitor] of come.entries()) {
      result.comments += 1;
      const named = visitor.name.split(' ')[0] ?? visitor.name;
      const ready = await until(
        `the card of ${visitor.name} with its draft`,
        () => {
          const card = tom.card(named);
          return card && tom.can(card).includes('card.approve') ? card : undefined;
        },
        60_000,
      );
      result.writers.push(/offline|hors ligne/.test(JSON.stringify(ready.blocks)) ? 'offline' : 'model');
      await tom.press(ready, 'card.edit');
      const modal = await until('the edit modal', () => tom.view());
      const text = `Bonjour ${named}, merci pour votre message. Nous regardons & revenons vers vous ici. (${nth + 1})`;
      await tom.submit(modal, { 'text.0': text });
      await until('the modal to close', () => tom.view() === undefined);
      const edited = await until('the edited card', () => {
        const card = tom.card(text);
        return card && tom.can(card).includes('card.approve') ? card : undefined;
      });
      await tom.press(edited, 'card.approve');
      const second = await until('what became of the approval', async () => {
        const card = ana.card(text);
        if (!card) return undefined;
        return ana.can(card).includes('card.approve') &&
          !JSON.stringify(card.blocks).includes('Approve & post')
          ? card
          : !ana.can(card).includes('card.approve') && card;
      });
      if (ana.can(second).includes('card.approve')) await ana.press(second, 'card.approve');
      replies.set(ids.get(visitor.name) ?? '', text);
    }
    for (const [id, text] of replies) {
      const standing = await until(
        `the reply under ${id}`,
        async () => {
          const found = (await site.answers(id)).filter((reply) => reply.text === text);
          return found.length > 0 && found;
        },
        90_000,
      ).catch(() => []);
      if (standing.length === 0) result.lost += 1;
      else result.posted += 1;
      if (standing.length > 1) result.twice += 1;
      if (standing.length > 0)
        await until('the link on the card', () =>
          /see it/.test(JSON.stringify(tom.card(text)?.blocks ?? '')),
        );
    }
    team.checkRules();
  } catch (error) {
    process.stderr.write(`${team.output()}\n`);
    throw error;
  } finally {
    await team.stop();
  }
  result.seconds = Math.round((Date.now() - began) / 100) / 10;
  return result;
};

/** The one line that the journey ends with. */
export const journeyLine = ({ comments, posted, twice, lost, seconds }: JourneyResult): string =>
  `journey: comments=${comments} posted=${posted} twice=${twice} lost=${lost} seconds=${seconds}`;
