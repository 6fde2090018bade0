import type { Finding } from '../../src/core/guard/finding.ts';
import { guard } from '../../src/core/guard/guard.ts';
import { needsSecondPerson, stops } from '../../src/core/guard/outcome.ts';
import { language } from '../../src/core/language.ts';
import { linksIn } from '../../src/core/text/links.ts';
import { plainContext } from '../support/guard-context.ts';
import type { BlindReply } from './blind/read.ts';

/** The guard over a blind reply, with the settings its row names. */
export const findingsIn = ({ reply, comment, lang, links, promises, max }: BlindReply): Finding[] =>
  guard(reply, {
    ...plainContext,
    commentLanguage: lang,
    commentText: comment,
    limits: max === undefined ? [] : [{ unit: 'grapheme', max }],
    allowedLinkHosts: links,
    allowedPromises: promises,
  });

/** The guard over a text as it would go out to a comment in this language; its own links are on the list. */
export const findingsFor = (text: string, lang: string): Finding[] =>
  guard(text, {
    ...plainContext,
    commentLanguage: language.parse(lang),
    allowedLinkHosts: linksIn(text).map(({ host }) => host),
  });

export const isStopped = (findings: readonly Finding[]): boolean => stops(findings).length > 0;
export const isWarned = (findings: readonly Finding[]): boolean => needsSecondPerson(findings);
