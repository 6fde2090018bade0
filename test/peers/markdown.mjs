import { HtmlRenderer, Parser } from 'commonmark';
import { parse as discord } from 'discord-markdown-parser';
import MarkdownIt from 'markdown-it';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { markdown as snudown } from 'snudown-js';

const discourse = new MarkdownIt({
  html: true,
  xhtmlOut: true,
  breaks: true,
  linkify: true,
  typographer: true,
});
const nodebb = new MarkdownIt({ xhtmlOut: true, breaks: true, linkify: true });
const commonmark = { reader: new Parser(), writer: new HtmlRenderer() };

/** What programs of others make of Markdown, as HTML: those the places use, or the nearest there is. */
export const html = {
  /** With the settings of Discourse's own engine (discourse-markdown-it). */
  discourse: (text) => discourse.render(text),
  /** With those of nodebb-plugin-markdown. */
  nodebb: (text) => nodebb.render(text),
  /** GitHub's dialect, by another hand than GitHub's. */
  github: (text) =>
    micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  /** Reddit's own program of many years, compiled. */
  reddit: (text) => snudown(text),
  /** The reference, which Reddit's newer pages follow. */
  commonmark: (text) => commonmark.writer.render(commonmark.reader.parse(text)),
};

/** What a reader of Discord's dialect finds in a message, links with words of their own included: a tree. */
export const discordTree = (text) => discord(text, 'extended');
