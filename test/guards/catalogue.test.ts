import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sentencesIn } from './support/sentences.ts';

/** Folders and files whose texts are no sentences of the product, with the reason. */
const notOurs: readonly (readonly [path: RegExp, why: string])[] = [
  [/^src\/core\/catalogue\//u, 'the catalogue itself'],
  [
    /^src\/core\/(?:triage|guard|text|command)\//u,
    'words that are looked for in comments, drafts and commands',
  ],
  [/^src\/rehearsal\/(?:sample-comments|blog\/articles)\.ts$/u, 'sample content, written as people write'],
  [/^src\/rehearsal\/slack\//u, 'the stand-in answers an SDK in the words of the API it stands in for'],
  [/^src\/llm\/(?:judge|messages|sourced|thought|check-model)\.ts$/u, 'said to the model, never to a person'],
  [/^src\/llm\/(?:function-words|offline\/first-name)\.ts$/u, 'word lists'],
  [/^src\/sources\/html-entities\.ts$/u, 'a table of HTML'],
  [/^src\/sources\/mail\/phrases\.ts$/u, 'words that are looked for in mails'],
  [/^src\/sources\/github\/queries\.ts$/u, 'questions in GraphQL'],
  [/^src\/store\//u, 'SQL'],
  [/^src\/http\/server\.ts$/u, 'answers to programs: webhook senders, probes, scrapers'],
  [/^src\/desks\/slack\/transport\/http-(?:receiver|body)\.ts$/u, 'answers to the sender of a delivery'],
  [/^src\/compose\/raw-handler\.ts$/u, 'answers to the sender of a delivery'],
  [/^src\/rehearsal\/blog\/replies\.ts$/u, 'answers to the sender of a reply'],
  [/^src\/app\/health\.ts$/u, 'the exposition format of metrics'],
];

/** Single texts that are right where they are: no person reads them as a sentence. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // Answers to the sender of a webhook.
  'src/sources/webhook.ts': [
    'POST only', 'webhook … not valid', 'not understood: …', 'type not used',
  ],
  // Help for editors on the keys of aplomb.yaml, English as the keys are.
  'src/config/team-schema.ts': [
    'Ids of people (U…, on Discord @…) or groups (S…, on Discord @&… of a role), or everyone.',
  ],
  // What to do next, in a line of the log; and the message of an Error, for the log.
  'src/compose/desks.ts': ['npm run check'],
  'src/compose/slack-channels.ts': ['npm run check'],
  'src/compose/slack.ts': ['correct it in .env, npm run check, restart'],
  'src/compose/slack-identity.ts': ['Slack refuses … (…)'],
  // Answers to the page's own script, and a comment in its event stream.
  'src/rehearsal/page-server.ts': [
    'GET only.', 'POST only', 'JSON only', 'too large', 'not an act', ': still here', 'Not found.', 'That went wrong.',
  ],
  'src/rehearsal/blog/blog.ts': ['img-src data:', 'data: changed', ': still here'],
  // An order by, as the API wants it.
  'src/sources/reviews/google-business.ts': ['updateTime desc'],
  // Selectors and class names.
  'src/rehearsal/page/dom.ts': ['a[href], button, input, select, textarea, [tabindex="0"]'],
  'src/rehearsal/page/icons.ts': ['icon icon-…'],
  'src/rehearsal/page/modal.ts': [
    'modal x', 'modal close', 'modal submit',
    'input, textarea, .select', '.wrong :is(input, textarea, .select)',
  ],
  'src/rehearsal/page/rail.ts': ['place home'],
  // Issues of zod on values that only our own code has written.
  'src/core/sheet/pages.ts': ['not a page of ours'],
  'src/core/thread.ts': ['not a preview of ours'],
  'src/core/card/pressed.ts': ['not a value of ours'],
  // The message of an Error, for the log.
  'src/desks/slack/transport/give-up.ts': ['Slack refuses the app-level token (…)'],
  // The sample team: its name and its topics.
  'src/cli/rehearsal.ts': ['Maison Noisette', 'palm oil', 'huile de palme', 'not found'],
}; // prettier-ignore

const files = globSync('src/**/*.ts').filter((file) => !notOurs.some(([path]) => path.test(file)));

test('every sentence a person reads is in the catalogue', () => {
  expect(files.length).toBeGreaterThan(150);
  const outside = files.flatMap((file) =>
    sentencesIn(readFileSync(file, 'utf8'))
      .filter(({ text }) => !(allowed[file] ?? []).includes(text))
      .map(({ line, text }) => `${file}:${line} ${text}`),
  );
  expect(outside).toEqual([]);
});

test('a sentence outside the catalogue would be seen', () => {
  const planted = `
    import { h } from './no such module.ts';
    /** A comment may say what it likes. */
    type Said = 'not a sentence';
    const name: string = 'Ana';
    throw new TypeError('this one is for the log');
    h('p', { class: 'big and red' }, 'Please try again.');
    const said = \`\${name} has approved it\`;
    const page = html\`<p class="one two">Il manque \${name} ici</p>\`;
    const list = ['Nothing waits' as const, ok ? \`Bravo, \${name}\` : ''];
  `;
  expect(sentencesIn(planted).map(({ line, text }) => `${line} ${text}`)).toEqual([
    '7 Please try again.',
    '8 … has approved it',
    '9 <p class="one two">Il manque … ici</p>',
    '10 Nothing waits',
  ]);
});
