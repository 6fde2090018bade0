/** For the few places that take Slack's markup: exactly these three, https://docs.slack.dev/messaging/formatting-message-text */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What a teammate typed, as Slack sends it, back in their own characters: links and entities undone. */
export const typedText = (text: string): string =>
  text
    .replaceAll(/<(?:https?:\/\/[^|>]+|mailto:[^|>]+)(?:\|[^>]*)?>/gu, (link) => {
      const [address = '', label] = link.slice(1, -1).split('|');
      return address.startsWith('mailto:') ? (label ?? address.slice('mailto:'.length)) : address;
    })
    .replaceAll(/<#[A-Z0-9]+\|([^>]*)>/gu, '#$1')
    .replaceAll(/<!(here|channel|everyone)(?:\|[^>]*)?>/gu, '@$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
