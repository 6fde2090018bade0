import type { ModeratedPlace } from '../../../app/ports/moderation.ts';
import { linkTo, nameOf, rawTextOf } from '../events.ts';
import { plainText } from '../../plain-text.ts';
import type { Setup } from './grounds.ts';
import { noOf } from './outcome.ts';

/** One message as it stands on the server now. */
export const createReading =
  ({ api, guildId, language }: Setup): ModeratedPlace['message'] =>
  async (channel, id, signal) => {
    const found = await api.message(channel, id, signal);
    if (found.kind !== 'json') return noOf(language, found);
    const { author } = found.value;
    return {
      ok: true,
      message: {
        channel,
        id,
        url: linkTo(guildId, channel, id),
        author: { id: author.id, name: nameOf(author) },
        text: plainText(rawTextOf(found.value)),
      },
    };
  };
