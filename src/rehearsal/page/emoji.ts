/** The few shortcodes the bot's own messages use; any other stays as it was written. */
const emoji: Record<string, string> = {
  white_check_mark: '✅', heavy_check_mark: '✔', x: '❌', warning: '⚠', red_circle: '🔴', large_orange_circle: '🟠',
  large_yellow_circle: '🟡', large_green_circle: '🟢', large_blue_circle: '🔵', white_circle: '⚪', black_circle: '⚫',
  wave: '👋', eyes: '👀', hourglass: '⌛', hourglass_flowing_sand: '⏳', alarm_clock: '⏰', zzz: '💤', pencil2: '✏',
  speech_balloon: '💬', bell: '🔔', no_bell: '🔕', lock: '🔒', link: '🔗', rotating_light: '🚨', memo: '📝',
  double_vertical_bar: '⏸', arrow_forward: '▶', tada: '🎉', thumbsup: '👍', '+1': '👍', thumbsdown: '👎', heart: '❤',
  bulb: '💡', information_source: 'ℹ', scroll: '📜', fire: '🔥', sparkles: '✨', robot_face: '🤖', inbox_tray: '📥',
  outbox_tray: '📤', calendar: '📅', mag: '🔍', globe_with_meridians: '🌐', question: '❓', exclamation: '❗',
}; // prettier-ignore

/** `:wave:` becomes the character, an unknown shortcode stays. */
export const withEmoji = (text: string): string =>
  text.replaceAll(/:([a-z0-9_+-]{1,30}):/g, (whole, name: string) => emoji[name] ?? whole);

/** The character of one shortcode, or the shortcode itself. */
export const emojiOf = (name: string): string => emoji[name] ?? `:${name}:`;
