import type { BlindReply } from './blind/read.ts';
import { languages } from './blind/read.ts';

/** Facts that may never go out, as they would stand in a sentence; the numbers are those of documentation and tests. */
const facts = {
  personal_data: [
    '4242 4242 4242 4242', '5105-1051-0510-5100', '378282246310005', 'FR76 3000 6000 0112 3456 7890 189',
    'DE89370400440532013000', 'jeanne.tremblay@gmail.com', 'j.doe+shop@mail.example.org', '06 12 34 56 78',
    '+33 6 39 98 12 34', '+44 7700 900123', '07700 900456', '+49 151 23456789', '+34 612 345 678',
    '192.0.2.146', '856-45-6789',
  ],
  link: [
    'https://bit.ly/3xYz', 'http://203.0.113.9/a', 'www.gratis-now.shop', 'cutt.ly/abc12', 'hxxps://evil.top/x',
    'HTTPS://PROMO.EXAMPLE.ORG', '[ici](https://x.example.net)', '<https://a.example.com|shop>', 'https://paypa1-secure.com/login',
    't.me/deals', 'https://shop.example.com@evil.example.net/',
  ],
  mention: ['@everyone', '@here', '@channel', '<!channel>', '<!here>', '<!everyone>', '<@U024BE7LH>', '<@&81384788765712384>', '\u202E', '\u2066'],
  placeholder: [
    '[Name]', '[Prénom]', '{{first_name}}', '{order}', '<insert date>', '[VOTRE NOM]', '[link]', 'XXXX', 'TODO', '[À COMPLÉTER]',
    '%NAME%', '__NAME__', '[order number]', '{nom}',
  ],
  leak: [
    'sk-proj-4f9aT2bLQw8ZrX7cVn1mKe5sYh3uJp6dGq0', 'xoxb-123456789012-1234567890123-AbCdEfGhIjKlMnOpQrStUvWx',
    'my system prompt', 'mes instructions système', '<comment>', '"move": "inform"',
  ],
} as const; // prettier-ignore

export type Fact = keyof typeof facts;

/** Where a sentence ends, so that a fact stands between two. */
const middle = (reply: string): number => {
  const end = /[.!?] /.exec(reply);
  return end === null ? reply.length : end.index + 2;
};

/** Fine replies, each with one fact put between its sentences; every fact in as many replies. */
export const inserted = (replies: readonly BlindReply[]): { kind: Fact; row: BlindReply }[] => {
  const fine = replies.filter(({ expect, links }) => expect.length === 0 && links.length === 0);
  return fine.flatMap((row, at) =>
    (['personal_data', 'link', 'mention', 'placeholder', 'leak'] as const).map((kind) => {
      const list = facts[kind];
      const fact = list[at % list.length] ?? '';
      const place = middle(row.reply);
      return {
        kind,
        row: { ...row, reply: `${row.reply.slice(0, place)}${fact} ${row.reply.slice(place)}` },
      };
    }),
  );
};

/** Fine replies of some length, as if the commenter had written in another language. */
export const misdirected = (replies: readonly BlindReply[]): BlindReply[] =>
  replies
    .filter(({ expect, reply }) => expect.length === 0 && reply.length >= 40)
    .flatMap((row) =>
      languages.flatMap((lang) => (lang === row.lang ? [] : [{ ...row, lang, comment: '' }])),
    );
