import type { Workspace } from './workspace.ts';

const token = /<(?:@[UW]\w+|#C\w+(?:\|[^<>]*)?)>/g;
const address = /\bhttps?:\/\/[^\s<>]+/g;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Rewrites only what stands between tokens. */
const between = (text: string, rewrite: (part: string) => string): string => {
  const tokens = [...text.matchAll(token)].map(([found]) => found);
  return text
    .split(token)
    .map((part, index) => rewrite(part) + (tokens[index] ?? ''))
    .join('');
};

/**
 * What a person types as Slack hands it to an app: `&`, `<`, `>` escaped (so that `>>` arrives as `&gt;&gt;`), `@ana` as
 * `<@U…>`, `#general` as `<#C…|general>`, addresses in angle brackets. A token that is already one stays.
 * https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export const asSent = (workspace: Workspace, text: string): string =>
  between(text, (part) =>
    withNames(workspace, escaped(part), (id) => `<@${id}>`).replaceAll(address, (url) => `<${url}>`),
  );

/** The text of a slash command: https://docs.slack.dev/interactivity/implementing-slash-commands#escaping */
export const asCommandText = (workspace: Workspace, text: string, shouldEscape: boolean): string =>
  between(text.trim(), (part) =>
    shouldEscape
      ? withNames(workspace, escaped(part), (id, name) => `<@${id}|${name}>`).replaceAll(
          address,
          (url) => `<${url}>`,
        )
      : escaped(part),
  );

const withNames = (
  workspace: Workspace,
  text: string,
  user: (id: string, name: string) => string,
): string => {
  const people = [...workspace.users.values()];
  const channels = [...workspace.channels.values()].filter((each) => each.kind !== 'im');
  return text
    .replaceAll(/(?<=^|\s)@([\p{L}\p{N}._-]+)/gu, (whole, name: string) => {
      const found = people.find((each) => each.name.toLowerCase() === name.toLowerCase());
      return found ? user(found.id, found.name) : whole;
    })
    .replaceAll(/(?<=^|\s)#([\p{L}\p{N}_-]+)/gu, (whole, name: string) => {
      const found = channels.find((each) => each.name === name);
      return found ? `<#${found.id}|${found.name}>` : whole;
    });
};
