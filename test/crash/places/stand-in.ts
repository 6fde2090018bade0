import type { FaultProxy, Passing } from '../../support/fault-proxy.ts';
import type { Place } from '../../support/place.ts';
import { hearingOf } from './place.ts';
import type { StartPlace } from './place.ts';

type Line = Pick<FaultProxy, 'fail' | 'mend'>;

/**
 * A place by the stand-in that its source is tested against, and which survives the bot. `posts`: the requests that bring a reply there;
 * `often`: how the bot is told to look as often as the source may.
 */
export const standIn =
  (
    start: (passing: (request: Passing) => void) => Promise<Place & { line: Line }>,
    {
      posts = /^/,
      looks = /^GET /,
      often = { pollEverySeconds: 5 },
    }: { posts?: RegExp; looks?: RegExp; often?: object } = {},
  ): StartPlace =>
  async ({ name, seen }) => {
    const place = await start(hearingOf(name, seen, { posts, looks }));
    const said: string[] = [];
    return {
      name,
      settings: { ...place.config, ...often },
      env: {},
      isOpen: () => seen.wasRead(name),
      line: place.line,
      addComment: async (comment) => {
        const id = await place.addComment(comment);
        said.push(id);
        return id;
      },
      // Each stand-in rings at an address of its own choice; the bot listens at the name of its source.
      deliveries: () => (place.deliveries?.() ?? []).map((one) => ({ ...one, path: `/webhooks/${name}` })),
      replies: async () => {
        const under = async (parentId: string) =>
          (await place.answers(parentId)).map(({ id, text }) => ({ place: name, id, parentId, text }));
        return (await Promise.all(said.map(under))).flat();
      },
      close: () => place.close(),
    };
  };
