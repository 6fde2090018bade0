import { unfoldSpan } from '../../text/fold.ts';
import { sign } from '../../text/signs.ts';
import { hasSign } from '../../text/tokens.ts';
import type { Finding, FindingKind } from '../finding.ts';
import type { Reply } from '../reply.ts';

const stop = (kind: FindingKind, why: string, start: number, end: number): Finding => ({
  kind,
  level: 'stop',
  span: { start, end },
  why,
  overrulable: false,
});

/** Words that call a whole channel, team, page or role, as Slack, Discord, Telegram and Facebook read them. */
const massPing =
  /(?<![\p{L}\p{N}])@(?:everyone|here|channel|all|group|team|followers|highlight|tous|toutes|toutlemonde|todos|alle)(?![\p{L}\p{N}]|\.\p{L})|<!(?:channel|here|everyone|subteam\^?)[^>\n]{0,60}>|<@[!&]?[\p{L}\p{N}]{1,30}(?:\|[^>\n]{0,40})?>|<#[\p{L}\p{N}]{1,30}(?:\|[^>\n]{0,40})?>/gu;
/** Controls and bidirectional overrides, and invisible tag characters that no flag uses. */
const steering =
  /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]|(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]{0,8})[\u{e0000}-\u{e007f}]/gu;
const invisible = /[\u200b\u2060-\u2064\ufeff]/g;

/** Mass pings, and characters that make a text read otherwise than it is: facts, never overruled. */
export const mentionFindings = (reply: Reply): Finding[] => {
  const { tokens } = reply;
  const { folded } = tokens;
  const pings = hasSign(tokens, sign.at | sign.angle)
    ? [...folded.text.matchAll(massPing)].map((match) => {
        const span = unfoldSpan(folded, match.index, match.index + match[0].length);
        return stop('mention', 'mention', span.start, span.end);
      })
    : [];
  if (!hasSign(tokens, sign.odd | sign.control)) return pings;
  const controls = [...reply.text.matchAll(steering)].map((match) => ({
    ...stop('mention', 'control', match.index, match.index + match[0].length),
    suggestion: '',
  }));
  const unseen = [...reply.text.matchAll(invisible)].map((match): Finding => ({
    ...stop('mention', 'invisible', match.index, match.index + 1),
    level: 'note',
    suggestion: '',
    overrulable: true,
  }));
  return [...pings, ...controls, ...unseen];
};

/** Links to hosts that the team has not allowed; a subdomain of an allowed host is allowed. */
export const linkFindings = (reply: Reply): Finding[] =>
  reply.links
    .filter(({ host }) => !reply.context.allowedLinkHosts.some((allowed) => sameOrUnder(host, allowed)))
    .map((link) => ({ ...stop('link', 'link', link.start, link.end), overrulable: true }));

const sameOrUnder = (host: string, allowed: string): boolean => {
  const wanted = allowed.toLowerCase().replace(/^www\./, '');
  return host === wanted || host.endsWith(`.${wanted}`);
};
