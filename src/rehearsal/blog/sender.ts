import type { World } from '../../app/ports/world.ts';
import type { Timers } from '../slack/timers.ts';
import { sign } from './signature.ts';
import type { BlogComment, BlogEvent, BlogState } from './state.ts';

interface Setup {
  world: World;
  timers: Timers;
  state: () => BlogState;
  secret: string;
  /** Where the bot takes webhooks in. */
  webhookUrl: () => string;
  baseUrl: () => string;
  fetch: typeof fetch;
}

/** Waits between tries, in milliseconds: at once, then while the bot may still be starting. */
const pauses = [500, 1000, 2000, 5000, 10_000, 30_000, 60_000];

export const urlOf = (
  baseUrl: string,
  comment: Pick<BlogComment, 'article' | 'id'>,
  at = comment.id,
): string => `${baseUrl}/blog/${comment.article}#${at}`;

/** Sends what happened on the blog as signed Standard Webhooks, one after another, again while nobody takes it. */
export const makeSender = (setup: Setup): ((event: BlogEvent) => void) => {
  const { world, timers, secret } = setup;

  const bodyOf = ({ type, comment }: BlogEvent): string => {
    const state = setup.state();
    const article = state.articles.find((each) => each.id === comment.article);
    const parent = comment.parent === undefined ? undefined : state.byId(comment.parent);
    const base = setup.baseUrl();
    return JSON.stringify({
      type,
      data: {
        id: comment.id,
        author: comment.author,
        text: comment.text,
        url: urlOf(base, comment),
        place: { id: comment.article, title: article?.title, url: `${base}/blog/${comment.article}` },
        ...(parent
          ? { parent: { id: parent.id, author: { name: parent.author.name }, text: parent.text } }
          : {}),
        postedAt: new Date(comment.at).toISOString(),
      },
    });
  };

  /** Each try is signed anew, under the same id: the receiver knows a repetition by it. */
  const attempt = async (id: string, body: string): Promise<boolean> => {
    try {
      const headers = { 'content-type': 'application/json', ...sign(secret, { id, at: world.now(), body }) };
      const signal = AbortSignal.timeout(10_000);
      const answer = await setup.fetch(setup.webhookUrl(), {
        method: 'POST',
        headers,
        body,
        signal,
        redirect: 'manual',
      });
      await answer.arrayBuffer();
      return answer.ok;
    } catch {
      return false;
    }
  };

  let last: Promise<unknown> = Promise.resolve();
  const send = async (id: string, body: string): Promise<void> => {
    for (const pause of [...pauses, undefined]) {
      if ((await attempt(id, body)) || pause === undefined) return;
      await new Promise<void>((resolve) => timers.later(pause, resolve));
    }
  };
  return (event) => {
    const [id, body] = [`msg_${world.id()}`, bodyOf(event)];
    last = last.then(() => send(id, body));
  };
};
