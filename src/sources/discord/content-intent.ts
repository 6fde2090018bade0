import { source as sentences } from '../../core/catalogue/source.ts';
import type { UiLanguage } from '../../core/language.ts';
import { SourceError } from '../source.ts';
import type { DiscordApi } from './api.ts';
import { isByPerson } from './events.ts';
import type { Message } from './shapes.ts';
import { valueOf } from '../json-api.ts';

/** docs: resources/application#application-object-application-flags; the limited one is for apps in under 10,000 servers. */
const MESSAGE_CONTENT = (1 << 18) | (1 << 19);
export const mayReadContent = ({ flags }: { flags: number }): boolean => (flags & MESSAGE_CONTENT) !== 0;

/** Without the message content intent Discord hands over every message empty; those are not to be passed over in silence. */
export interface ContentIntent {
  /** Throws a `SourceError` while people's words are withheld, so that they are read once the intent is switched on. */
  insist(messages: readonly Message[], signal: AbortSignal): Promise<void>;
}

/** Nothing in it, though somebody sent it: either withheld, or something that has no text, such as an activity. */
const isBare = (message: Message): boolean =>
  isByPerson(message) &&
  message.content === '' &&
  message.poll === undefined &&
  [message.attachments, message.sticker_items, message.embeds, message.message_snapshots].every(
    ({ length }) => length === 0,
  );

const keptMs = 60_000;

export const createContentIntent = (
  api: DiscordApi,
  { language, now }: { language: UiLanguage; now: () => number },
): ContentIntent => {
  let grantedAt = Number.NEGATIVE_INFINITY;
  return {
    async insist(messages, signal) {
      if (!messages.some(isBare) || Math.abs(now() - grantedAt) < keptMs) return;
      const application = valueOf(language, await api.application(signal));
      if (!mayReadContent(application)) throw new SourceError(sentences[language].trouble.no_content());
      grantedAt = now();
    },
  };
};
