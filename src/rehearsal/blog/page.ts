import { rehearsal } from '../../core/catalogue/rehearsal.ts';
import type { Article } from './articles.ts';
import { html, type Html } from './html.ts';
import { standingReplies } from './state.ts';
import type { BlogComment, BlogReply, BlogState } from './state.ts';

type Words = (typeof rehearsal)['en']['blog'];
export const wordsOf = (language: 'fr' | 'en'): Words => rehearsal[language].blog;

/** The time where the company is. */
const moment = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  }).format(at);
const day = (date: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(date));

const frame = (title: string, language: string, body: Html): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/blog/files/blog.css" />
        <script type="module" src="/blog/files/live.ts"></script>
      </head>
      <body>
        <header class="site">
          <a class="brand" href="/blog"><span class="mark" aria-hidden="true"></span>${rehearsal.en.team}</a>
          <p>${wordsOf(language === 'fr' ? 'fr' : 'en').tagline}</p>
        </header>
        <main>${body}</main>
      </body>
    </html>`.html;

const latestShown = 4;

const latestComment = (comment: BlogComment, state: BlogState): Html[] => {
  const article = state.articles.find(({ id }) => id === comment.article);
  if (!article) return [];
  return [
    html`<article class="comment" lang="${article.language}">
      <p class="by">
        <strong>${comment.author.name}</strong>
        <a href="/blog/${article.id}#${comment.id}"><time>${moment(comment.at, article.language)}</time></a>
      </p>
      <p class="text">${comment.text}</p>
      ${standingReplies(comment).map((reply) => replyBox(reply, article))}
    </article>`,
  ];
};

/** The newest comments with our replies, so that a reply is seen to arrive without a search for its article. */
const latestBox = (state: BlogState): Html => {
  const standing = state.comments().filter((each) => !each.gone);
  const newestAt = (each: BlogComment): number =>
    Math.max(each.at, ...each.replies.map(({ at, changedAt = at }) => changedAt));
  const latest = standing.toSorted((a, b) => newestAt(b) - newestAt(a)).slice(0, latestShown);
  const words = wordsOf('fr');
  return html`<section class="latest" aria-live="polite">
    ${latest.length > 0 && html`<h2>${words.latest}</h2>`}
    ${latest.flatMap((comment) => latestComment(comment, state))}
  </section>`;
};

/** The list of articles, newest first, after the newest comments. */
export const indexPage = (state: BlogState): string =>
  frame(
    rehearsal.en.team,
    'fr',
    html`<div data-live>
      ${latestBox(state)}
      ${state.articles.toReversed().map((article) => {
        const count = state.comments(article.id).filter((each) => !each.gone).length;
        return html`<article class="teaser" lang="${article.language}">
          <p class="when">${day(article.date, article.language)}</p>
          <h2><a href="/blog/${article.id}">${article.title}</a></h2>
          <p>${article.lead}</p>
          <p class="count">
            <a href="/blog/${article.id}#comments">${wordsOf(article.language).comments({ count })}</a>
          </p>
        </article>`;
      })}
    </div>`,
  );

const replyBox = (reply: BlogReply, article: Article): Html =>
  html`<article class="reply" id="${reply.id}">
    <p class="by">
      <strong>${wordsOf(article.language).reply}</strong>
      <time>${moment(reply.at, article.language)}</time>
      ${reply.edited && html`<em>${wordsOf(article.language).edited}</em>`}
    </p>
    <p class="text">${reply.text}</p>
  </article>`;

const commentBox = (comment: BlogComment, article: Article, all: readonly BlogComment[]): Html => {
  const words = wordsOf(article.language);
  const at = `/blog/${article.id}/${comment.id}`;
  return html`<article class="comment" id="${comment.id}">
    <p class="by">
      <span class="face" aria-hidden="true">${comment.author.name.slice(0, 1).toUpperCase()}</span>
      <strong>${comment.author.name}</strong>
      <time>${moment(comment.at, article.language)}</time>
      ${comment.edited && html`<em>${words.edited}</em>`}
    </p>
    <p class="text">${comment.text}</p>
    <details>
      <summary>${words.edit}</summary>
      <form method="post" action="${at}/edit">
        <textarea name="text" rows="3" required maxlength="5000" aria-label="${words.text}">
${comment.text}</textarea>
        <button>${words.save}</button>
      </form>
      <form method="post" action="${at}/delete"><button class="quiet">${words.remove}</button></form>
    </details>
    ${standingReplies(comment).map((reply) => replyBox(reply, article))}
    ${all.filter((each) => each.parent === comment.id && !each.gone).map((each) => commentBox(each, article, all))}
  </article>`;
};

/** The comments under an article; also what the page fetches anew when something changed. */
const commentsBox = (state: BlogState, article: Article): Html => {
  const words = wordsOf(article.language);
  const all = state.comments(article.id);
  const roots = all.filter(
    (each) => !each.gone && !all.some((other) => other.id === each.parent && !other.gone),
  );
  return html`<section id="comments" data-live aria-live="polite">
    <h2>${words.comments({ count: all.filter((each) => !each.gone).length })}</h2>
    ${roots.length === 0 && html`<p class="none">${words.none}</p>`}
    ${roots.map((comment) => commentBox(comment, article, all))}
  </section>`;
};

/** An article, its comments, and a form that works without any script. */
export const articlePage = (
  state: BlogState,
  article: Article,
  problem?: { says: string; name: string; text: string },
): string => {
  const words = wordsOf(article.language);
  return frame(
    article.title,
    article.language,
    html`<article class="article">
        <p class="when"><a href="/blog">${words.home}</a> · ${day(article.date, article.language)}</p>
        <h1>${article.title}</h1>
        <p class="lead">${article.lead}</p>
        ${article.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
      </article>
      ${commentsBox(state, article)}
      <form class="write" method="post" action="/blog/${article.id}/comments">
        ${problem && html`<p class="problem" role="alert">${problem.says}</p>`}
        <label
          >${words.name}<input
            name="name"
            required
            maxlength="80"
            autocomplete="name"
            value="${problem?.name}"
        /></label>
        <label
          >${words.text}<textarea name="text" rows="4" required maxlength="5000">${problem?.text}</textarea>
        </label>
        <button>${words.send}</button>
      </form>`,
  );
};

export const notFoundPage = (): string =>
  frame('404', 'en', html`<p class="none">${rehearsal.en.noPage}</p>`);
