/** What Discord's client makes markup, a mention, an emoji or a list of, when no backslash stands before it. */
const active = /[*_~`|[\]<]|@(?=everyone|here)|:(?=[\w+~-]+:)/;
const atLineStart = /^(?:#{1,3}|-#|>{1,3}|[-+*]|\d+\.)\s/;

/** What people see of a message: escapes resolved. Whatever would not be plain text is marked, so that a test sees it. */
export const displayed = (content: string): string => {
  let seen = '';
  for (let at = 0; at < content.length;) {
    const rest = content.slice(at);
    const [address] = /^https?:\/\/[^\s<>]+/.exec(rest) ?? [];
    const [char = ''] = rest;
    const lineStart = at === 0 || content[at - 1] === '\n';
    if (address !== undefined) {
      seen += address;
      at += address.length;
    } else if (/^\\[^0-9A-Za-z\s]/.test(rest)) {
      seen += rest.slice(1, 2);
      at += 2;
    } else {
      const is = active.exec(rest)?.index === 0 || (lineStart && atLineStart.test(rest));
      seen += is ? `«${char}»` : char;
      at += char.length;
    }
  }
  return seen;
};
