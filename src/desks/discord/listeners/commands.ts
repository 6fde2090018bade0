import { severityMark } from '../../../core/card/head.ts';
import { oneLine } from '../../../core/card/text.ts';
import { card as cardWords } from '../../../core/catalogue/card.ts';
import { command as catalogue } from '../../../core/catalogue/command.ts';
import { label } from '../../../core/catalogue/label.ts';
import { commandNames } from '../../../core/command.ts';
import type { CommandName } from '../../../core/command.ts';
import { lineOf } from '../../../core/command/options.ts';
import { parseCommand } from '../../../core/command/parse.ts';
import { longestOption, mostOptions } from '../components/limits.ts';
import type {
  Answer as Responder,
  Choice,
  CommandUse,
  Completion,
  MenuUse,
} from '../transport/interaction.ts';
import { askedBy, personOf } from './deps.ts';
import type { DiscordDeskDeps } from './deps.ts';
import { discordEntries } from './entries.ts';
import { show } from './showing.ts';
import { insist } from './telling.ts';

const named = (sub: string | undefined): CommandName | undefined => commandNames.find((name) => name === sub);

/** `/aplomb …`: what stands in its fields, read as the line that says the same. */
export const onCommand = async (
  deps: DiscordDeskDeps,
  interaction: CommandUse,
  responder: Responder,
): Promise<void> => {
  const asked = askedBy(interaction, deps);
  const { language, timezone } = asked.person;
  const name = named(interaction.sub) ?? 'help';
  const command = parseCommand(lineOf(name, interaction.options), { now: deps.world.now(), timezone });
  await show(deps, responder, await deps.front.command(command, asked), { language, on: 'nothing' });
};

const cards = async (deps: DiscordDeskDeps, interaction: Completion): Promise<Choice[]> => {
  const person = personOf(interaction, deps);
  const said = interaction.focused.value.replace('#', '').toLowerCase();
  const { lines } = await deps.verbs.list({ includeSnoozed: true }, person.teammate);
  const words = label[person.language].severity;
  return lines
    .map(({ number, severity, author, excerpt }): Choice => {
      const who = oneLine(author, 40) || cardWords[person.language].anonymous;
      const about = `#${number} ${severityMark[severity]} ${words[severity]} · ${who} · ${excerpt}`;
      return { name: oneLine(about, longestOption), value: number };
    })
    .filter(({ name, value }) => String(value).startsWith(said) || name.toLowerCase().includes(said));
};

const commands = (said: string, { language }: { language: 'en' | 'fr' }): Choice[] =>
  commandNames
    .map((name) => ({ name: catalogue[language].usage[name].word, value: name }))
    .filter(({ name, value }) => name.startsWith(said) || value.startsWith(said));

/** While somebody types: the open cards they may read, the names of commands. */
export const onComplete = async (
  deps: DiscordDeskDeps,
  interaction: Completion,
  responder: Responder,
): Promise<void> => {
  const { name, value } = interaction.focused;
  const found =
    name === 'number'
      ? await cards(deps, interaction)
      : name === 'command'
        ? commands(value.toLowerCase(), personOf(interaction, deps))
        : [];
  await responder.choices(found.slice(0, mostOptions));
};

/** *Draft a reply* and *Bring to the team*, on any message: its words and its writer are taken over. */
export const onMenu = async (
  deps: DiscordDeskDeps,
  interaction: MenuUse,
  responder: Responder,
): Promise<void> => {
  if (!('message' in interaction.target)) return;
  const { id, channel, author, content } = interaction.target.message;
  const asked = askedBy(interaction, deps);
  const { language } = asked.person;
  const url = `https://discord.com/channels/${deps.server}/${channel}/${id}`;
  const known = { author: author.name, text: content, url };
  const atOnce = interaction.name === discordEntries.menu.draft && content.trim() !== '';
  if (!atOnce && !responder.replayed) {
    const given = await deps.front.bringFrom(known, id, asked);
    return show(deps, responder, given, { language, on: 'nothing' });
  }
  // Nobody is kept waiting for a draft: the card comes, and then the draft on it.
  await insist(deps, () => responder.later(true));
  const given = await deps.front.submit({ name: 'bring', typed: { ...known, externalId: id } }, asked);
  return show(deps, responder, given, { language, on: 'nothing' });
};
