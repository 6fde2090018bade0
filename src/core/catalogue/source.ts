import type { UiLanguage } from '../language.ts';
import { section } from './section.ts';

/** What a sentence about a source is filled with. */
export type SourceValues = Readonly<Record<string, string | number>>;

const statusOf = (v: SourceValues): string =>
  [v['status'], v['code']].filter((part) => part !== undefined && part !== '').join(' ');

/** Sentences about sources: for whoever runs `check`, and for the team when a place does not do what it should. */
export const source = section({
  en: {
    /** `SourceCheck.says`. */
    check: {
      not_connected: (v: SourceValues) => `${v['source']}: not connected yet; the bot starts all the same.`,
      manual_ready: (v: SourceValues) =>
        `${v['source']}: teammates bring comments by shortcut or command, and post approved replies by hand.`,
      webhook_ready: (v: SourceValues) =>
        `${v['source']}: receives signed webhooks at ${v['path']} (secrets accepted: ${v['secrets']}).`,
      webhook_no_reply: (v: SourceValues) =>
        `${v['source']}: no replyUrl, so approved replies are handed to a teammate to post.`,
      webhook_reply_ok: (v: SourceValues) => `${v['source']}: ${v['host']} answers, replies can be posted.`,
      webhook_reply_bad: (v: SourceValues) => `${v['source']}: the replyUrl does not work. ${v['detail']}`,
      wordpress_reads: (v: SourceValues) => `${v['source']}: reads the comments of ${v['host']}.`,
      wordpress_unreadable: (v: SourceValues) =>
        `${v['source']}: the comments of ${v['host']} cannot be read. ${v['detail']}`,
      wordpress_user: (v: SourceValues) => `${v['source']}: replies as "${v['user']}".`,
      wordpress_user_refused: (v: SourceValues) =>
        `${v['source']}: ${v['host']} does not accept the user and application password. ${v['detail']}`,
      wordpress_no_user: (v: SourceValues) =>
        `${v['source']}: no user, so approved replies are handed to a teammate to post.`,
      wordpress_not_moderator: (v: SourceValues) =>
        `${v['source']}: "${v['user']}" cannot moderate comments; replies may wait for moderation and texts are read as displayed.`,
      discord_bot: (v: SourceValues) => `${v['source']}: the bot token works, its name is ${v['bot']}.`,
      discord_token: (v: SourceValues) =>
        `${v['source']}: Discord does not accept the bot token. ${v['detail']}`,
      discord_unreachable: (v: SourceValues) => `${v['source']}: Discord cannot be asked. ${v['detail']}`,
      discord_content: (v: SourceValues) => `${v['source']}: the bot may read what people write.`,
      discord_no_content: (v: SourceValues) =>
        `${v['source']}: Discord hands over every message empty, because the Message Content Intent is off.`,
      discord_server: (v: SourceValues) => `${v['source']}: the bot is on the server "${v['server']}".`,
      discord_no_server: (v: SourceValues) =>
        `${v['source']}: the bot cannot look at the server ${v['server']}. ${v['detail']}`,
      discord_channel: (v: SourceValues) => `${v['source']}: reads and answers in #${v['channel']}.`,
      discord_no_channel: (v: SourceValues) =>
        `${v['source']}: there is no channel ${v['channel']} on the server.`,
      discord_permissions: (v: SourceValues) =>
        `${v['source']}: in #${v['channel']} the bot lacks: ${v['permissions']}.`,
      discord_moderates: (v: SourceValues) =>
        `${v['source']}: the bot has every permission that moderation needs.`,
      discord_moderation_right: (v: SourceValues) =>
        `${v['source']}: the bot lacks "${v['permission']}", so moderators cannot have this done: ${v['acts']}.`,
      discord_moderation_lowest: (v: SourceValues) =>
        `${v['source']}: the bot has no role above @everyone, so it can time out, remove and ban nobody.`,
      discord_moderation_above: (v: SourceValues) =>
        `${v['source']}: the bot can time out, remove and ban nobody who has one of these roles: ${v['roles']}.`,
      discord_moderation_top: (v: SourceValues) =>
        `${v['source']}: the bot's role is above all others, so everybody but the owner is within its reach.`,
      discord_moderation_channel: (v: SourceValues) => `${v['source']}: ${v['what']}: #${v['channel']}.`,
      discord_moderation_no_channel: (v: SourceValues) =>
        `${v['source']}: ${v['what']}: there is no text channel ${v['channel']} on the server.`,
      discord_members: (v: SourceValues) =>
        `${v['source']}: the bot is told who joins, so raids are seen while they begin.`,
      discord_no_members: (v: SourceValues) =>
        `${v['source']}: \`watchJoins\` is on, but Discord tells nobody who joins: the Server Members Intent is off.`,
      youtube_channel: (v: SourceValues) =>
        `${v['source']}: reads and answers for the channel "${v['channel']}".`,
      youtube_refused: (v: SourceValues) =>
        `${v['source']}: nothing can be read from YouTube. ${v['detail']}`,
      meta_account: (v: SourceValues) => `${v['source']}: reads and answers for "${v['account']}".`,
      meta_webhook: (v: SourceValues) =>
        `${v['source']}: Meta's webhooks at ${v['path']} tell when there is something to read.`,
      meta_no_webhook: (v: SourceValues) =>
        `${v['source']}: no verifyToken and appSecret, so comments are found by looking, a little later.`,
      facebook_refused: (v: SourceValues) =>
        `${v['source']}: nothing can be read from Facebook. ${v['detail']}`,
      instagram_refused: (v: SourceValues) =>
        `${v['source']}: nothing can be read from Instagram. ${v['detail']}`,
      mastodon_account: (v: SourceValues) =>
        `${v['source']}: reads and answers as @${v['account']} on ${v['host']}.`,
      mastodon_refused: (v: SourceValues) =>
        `${v['source']}: nothing can be read from the Mastodon account. ${v['detail']}`,
      place_limit: (v: SourceValues) =>
        `${v['source']}: ${v['host']} takes ${v['most']} characters, and \`maxCharacters\` says ${v['limit']}.`,
      bluesky_account: (v: SourceValues) => `${v['source']}: reads and answers as @${v['account']}.`,
      rings: (v: SourceValues) =>
        `${v['source']}: webhooks at ${v['path']} tell when there is something to read.`,
      no_rings: (v: SourceValues) =>
        `${v['source']}: no webhookSecret, so news is found by looking, a little later.`,
      github_account: (v: SourceValues) =>
        `${v['source']}: reads ${v['repository']} and answers there as @${v['account']}.`,
      github_refused: (v: SourceValues) => `${v['source']}: nothing can be read from GitHub. ${v['detail']}`,
      github_no_discussions: (v: SourceValues) =>
        `${v['source']}: ${v['repository']} has no discussions, so only its issues are read.`,
      forum_account: (v: SourceValues) =>
        `${v['source']}: reads ${v['host']} and answers there as @${v['account']}.`,
      discourse_refused: (v: SourceValues) =>
        `${v['source']}: nothing can be read from ${v['host']}. ${v['detail']}`,
      ghost_account: (v: SourceValues) =>
        `${v['source']}: reads the comments of ${v['host']} and answers as the member "${v['account']}".`,
      ghost_refused: (v: SourceValues) =>
        `${v['source']}: the comments of ${v['host']} cannot be read. ${v['detail']}`,
      ghost_no_member: (v: SourceValues) =>
        `${v['source']}: ${v['host']} does not know the member who shall answer. ${v['detail']}`,
      ghost_silenced: (v: SourceValues) =>
        `${v['source']}: the member "${v['account']}" may not comment on ${v['host']}.`,
      flarum_refused: (v: SourceValues) =>
        `${v['source']}: nothing can be read from ${v['host']}. ${v['detail']}`,
      nodebb_refused: (v: SourceValues) =>
        `${v['source']}: nothing can be read from ${v['host']}. ${v['detail']}`,
      forum_shortest: (v: SourceValues) =>
        `${v['source']}: ${v['host']} refuses posts of fewer than ${v['least']} characters (${v['setting']}).`,
      bluesky_refused: (v: SourceValues) =>
        `${v['source']}: nothing can be read from the Bluesky account. ${v['detail']}`,
      reviews_read: (v: SourceValues) => `${v['source']}: reads and answers the reviews of "${v['title']}".`,
      google_play_refused: (v: SourceValues) =>
        `${v['source']}: the reviews cannot be read from Google Play. ${v['detail']}`,
      app_store_refused: (v: SourceValues) =>
        `${v['source']}: the reviews cannot be read from the App Store. ${v['detail']}`,
      google_business_refused: (v: SourceValues) =>
        `${v['source']}: the reviews cannot be read from the Google Business Profile. ${v['detail']}`,
      telegram_bot: (v: SourceValues) => `${v['source']}: the bot token works, its name is @${v['bot']}.`,
      telegram_refused: (v: SourceValues) => `${v['source']}: Telegram cannot be asked. ${v['detail']}`,
      telegram_chat: (v: SourceValues) => `${v['source']}: reads and answers in "${v['chat']}".`,
      telegram_no_chat: (v: SourceValues) =>
        `${v['source']}: the bot is not in the group ${v['chat']}, or may not write there. ${v['detail']}`,
      telegram_privacy: (v: SourceValues) =>
        `${v['source']}: in "${v['chat']}" Telegram hands the bot only what answers it, because its privacy mode is on.`,
      telegram_webhook: (v: SourceValues) => `${v['source']}: Telegram sends what happens to ${v['path']}.`,
      telegram_no_webhook: (v: SourceValues) =>
        `${v['source']}: there is a webhookSecret, but Telegram sends nothing to ${v['path']}. ${v['detail']}`,
      telegram_other_webhook: (v: SourceValues) =>
        `${v['source']}: Telegram sends what happens to a webhook, so that nothing can be asked for.`,
      reddit_account: (v: SourceValues) => `${v['source']}: reads and answers as u/${v['account']}.`,
      reddit_refused: (v: SourceValues) =>
        `${v['source']}: nothing can be read from Reddit as u/${v['account']}. ${v['detail']}`,
      reddit_other: (v: SourceValues) =>
        `${v['source']}: the refresh token was given by u/${v['other']}, and \`username\` says ${v['account']}.`,
      linkedin_page: (v: SourceValues) => `${v['source']}: reads and answers for the page "${v['page']}".`,
      linkedin_webhook: (v: SourceValues) =>
        `${v['source']}: LinkedIn's webhooks at ${v['path']} tell when there is something to read, once the app may have them.`,
      linkedin_no_webhook: (v: SourceValues) =>
        `${v['source']}: no clientSecret, so comments are found by looking, a little later.`,
      linkedin_refused: (v: SourceValues) =>
        `${v['source']}: nothing can be read from LinkedIn. ${v['detail']}`,
      feed_reads: (v: SourceValues) =>
        `${v['source']}: reads the feed "${v['title']}" of ${v['host']} (entries: ${v['entries']}); replies are posted by hand.`,
      feed_unreadable: (v: SourceValues) =>
        `${v['source']}: the feed of ${v['host']} cannot be read. ${v['detail']}`,
      x_account: (v: SourceValues) =>
        `${v['source']}: reads and answers as @${v['account']}; at most $${v['dollars']} a day.`,
      x_refused: (v: SourceValues) => `${v['source']}: nothing can be read from X. ${v['detail']}`,
      mail_reads: (v: SourceValues) =>
        `${v['source']}: reads the folder "${v['mailbox']}" at ${v['host']} (mails: ${v['count']}); replies are posted by hand.`,
      mail_no_authserv: (v: SourceValues) =>
        `${v['source']}: no authserv, so each card says that its sender is not proven.`,
      mail_unreadable: (v: SourceValues) =>
        `${v['source']}: the mailbox at ${v['host']} cannot be read. ${v['detail']}`,
    },
    /** `SourceCheck.fix`. */
    fix: {
      not_connected: (v: SourceValues) =>
        `Start the bot; then an admin types /aplomb connect ${v['source']}.`,
      wordpress_url: () =>
        "Set `url` to the address of the site's front page, as a browser shows it after all redirects.",
      wordpress_user_refused: (v: SourceValues) =>
        `Make an application password at ${v['page']} and set \`user\` and \`applicationPassword\`. The site must run on HTTPS, and its server must pass the Authorization header on.`,
      wordpress_not_moderator: (v: SourceValues) => `Give the user the role Editor at ${v['page']}.`,
      discord_token: (v: SourceValues) =>
        `Open ${v['page']} → your application → Bot → Reset Token, and put it into .env as DISCORD_BOT_TOKEN.`,
      discord_no_content: (v: SourceValues) =>
        `Open ${v['page']} → Privileged Gateway Intents and switch Message Content Intent on. Nothing is lost meanwhile.`,
      discord_no_server: (v: SourceValues) => `Correct \`server\`, or invite the bot: ${v['invite']}`,
      discord_no_channel: () =>
        'Correct `channels`: in Discord, switch on Settings → Advanced → Developer Mode, right-click the channel, Copy Channel ID.',
      discord_permissions: (v: SourceValues) =>
        `In Discord, open the settings of #${v['channel']} → Permissions and allow them for the bot or its role.`,
      discord_moderation_right: (v: SourceValues) =>
        `In Discord, open Server Settings → Roles → the bot's role → Permissions and allow "${v['permission']}".`,
      discord_moderation_above: () =>
        "In Discord, open Server Settings → Roles and drag the bot's role above those it should act on.",
      discord_moderation_no_channel: (v: SourceValues) =>
        `Correct \`${v['setting']}\`: right-click the channel, Copy Channel ID.`,
      discord_no_members: (v: SourceValues) =>
        `Open ${v['page']} → Privileged Gateway Intents and switch Server Members Intent on, or set \`watchJoins: false\`.`,
      webhook_reply: () =>
        'See "The webhook source" in the README: the address must verify the signature and answer GET with ?commentId= and POST.',
      youtube_refused: () =>
        'Make a new refresh token for the scope youtube.force-ssl and put it into .env; see "The YouTube source" in src/sources/README.md. While the consent screen is in "Testing", Google lets one live for seven days only.',
      facebook_refused: () =>
        'Make a new Page token with pages_read_engagement, pages_read_user_content and pages_manage_engagement; see "Facebook and Instagram" in src/sources/README.md.',
      instagram_refused: () =>
        'Make a new token with instagram_business_basic and instagram_business_manage_comments; see "Facebook and Instagram" in src/sources/README.md.',
      mastodon_refused: () =>
        'On the server, open Preferences → Development → New application with the scopes read, write:statuses, write:mutes and write:blocks, and put its access token into .env.',
      place_limit: (v: SourceValues) => `Set \`maxCharacters: ${v['most']}\`.`,
      ghost_refused: () =>
        'In Ghost Admin, open Settings → Advanced → Integrations → Add custom integration, and put its Admin API key into .env; `url` is the address of the admin without /ghost.',
      ghost_no_member: () =>
        'In Ghost Admin, open Members, make or open the member who shall answer, and set `memberId` to the end of that page’s address.',
      ghost_silenced: () => 'In Ghost Admin, open the member and enable commenting.',
      flarum_refused: () =>
        'Sign in to Flarum as the account that answers, open its page "Security" → Developer Tokens → New Token, and put the token into .env; guests must be allowed to read.',
      nodebb_refused: () =>
        'In NodeBB, open Admin → Settings → API Access → Create Token, with the user id of the account that answers (no master token), and put it into .env; guests must be allowed to read.',
      github_refused: () =>
        'At github.com → Settings → Developer settings → Fine-grained tokens, make a token for this repository with Issues: read and write, Discussions: read and write, put it into .env, and look at the name in `repository`.',
      discourse_refused: () =>
        'In Discourse, open Admin → API → New API key, for the single user set as `username`, with the scopes "global: read" and "topics: write" (or unrestricted), and put the key into .env.',
      bluesky_refused: () =>
        'In Bluesky, open Settings → Privacy and security → App passwords, make one, and put it into .env; `identifier` is the handle without @.',
      google_play_refused: () =>
        'In the Play Console, open Users and permissions, invite the service account, and give it "View app information" and "Reply to reviews" for the app; in its Google Cloud project, enable the Google Play Android Developer API. A new right may take a day to work.',
      app_store_refused: () =>
        'In App Store Connect, open Users and Access → Integrations, and check issuer, key id and key; the key needs a role that may answer reviews (Customer Support; if answering is refused, Admin), and must not be limited to other apps.',
      google_business_refused: () =>
        'Google must have let your project use the Business Profile APIs (a form; until then the quota is 0), the location must be verified, and the token needs the scope business.manage; see "Reviews" in src/sources/README.md.',
      telegram_refused: () =>
        'In Telegram, ask @BotFather for /mybots → your bot → API Token, and put it into .env as TELEGRAM_BOT_TOKEN.',
      telegram_no_chat: () =>
        'Add the bot to the group and let members write there; `chats` holds the ids (-100…) or @names of groups. A group that became a supergroup has a new id: the log tells it (telegram.group_moved).',
      telegram_privacy: () =>
        'Send @BotFather /setprivacy → your bot → Disable, then remove the bot from the group and add it again; or make it an administrator.',
      telegram_no_webhook: (v: SourceValues) =>
        `Tell Telegram once: curl https://api.telegram.org/bot$TELEGRAM_BOT_TOKEN/setWebhook -d url=https://YOUR-HOST${v['path']} -d secret_token=$TELEGRAM_WEBHOOK_SECRET. Or leave webhookSecret out: then the bot asks by itself.`,
      telegram_other_webhook: () =>
        'Take it away: curl https://api.telegram.org/bot$TELEGRAM_BOT_TOKEN/deleteWebhook (once). Or set webhookSecret, to be told by it.',
      reddit_refused: () =>
        'Make a new permanent refresh token, signed in as that account, with the scopes identity, read, history, privatemessages and submit; see "The Reddit source" in src/sources/README.md. Reddit must have approved your use of its API first.',
      linkedin_refused: () =>
        'Make a new token (they live 60 days) as an administrator of the page, with rw_organization_admin, r_organization_social_feed and w_organization_social_feed; LinkedIn must have let your app use the Community Management API. NONEXISTENT_VERSION: LinkedIn has ended that version, set a newer `version`. See "The LinkedIn source" in src/sources/README.md.',
      feed_unreadable: () =>
        'Set `url` to the feed itself, as a browser shows it after all redirects, not to the page that links it.',
      x_refused: () =>
        'In X’s developer console give the app the permission "Read and write", generate new access tokens for the account and put all four keys into .env; there must be credits.',
      mail_login: () =>
        'Make a password for this application in the settings of the mailbox (with Gmail and Outlook it is the only one that works), and put it into .env.',
      mail_folder: () =>
        'Set `mailbox` to the folder’s name as the server has it, such as INBOX or INBOX/Comments.',
    },
    trouble: {
      dns: (v: SourceValues) => `The name ${v['host']} could not be resolved.`,
      private_address: (v: SourceValues) =>
        `${v['host']} is in a private network. If it is your own site, set \`allowPrivateNetwork: true\`.`,
      refused: (v: SourceValues) => `${v['host']} does not accept connections.`,
      tls: (v: SourceValues) => `The certificate of ${v['host']} is not valid.`,
      timeout: (v: SourceValues) => `${v['host']} did not answer within ${v['seconds']} s.`,
      cut_off: (v: SourceValues) =>
        `The connection to ${v['host']} broke off before the answer was complete.`,
      stopped: (v: SourceValues) => `The call to ${v['host']} was given up because the bot is stopping.`,
      too_big: (v: SourceValues) => `The answer of ${v['host']} is larger than anything expected.`,
      redirect: (v: SourceValues) =>
        `${v['host']} redirects (${v['status']}) to ${v['to']}. Redirects are not followed: set the final address.`,
      rate_limited: (v: SourceValues) => `${v['host']} asks for fewer requests (429).`,
      server_error: (v: SourceValues) => `${v['host']} reports an error of its own (${v['status']}).`,
      not_json: (v: SourceValues) =>
        `${v['host']} answered ${v['status']} with something that is not JSON (${v['type']}): a maintenance page, a login page, or the wrong address.`,
      cut_json: (v: SourceValues) => `${v['host']} answered with incomplete JSON.`,
      unexpected: (v: SourceValues) =>
        `${v['host']} answered ${v['status']} in a form that is not known here (${v['where']}).`,
      not_allowed: (v: SourceValues) => `${v['host']} refuses access (${statusOf(v)}).`,
      not_found: (v: SourceValues) => `${v['host']} does not know this address (${statusOf(v)}).`,
      place_refused: (v: SourceValues) => `${v['host']} refused the reply (${statusOf(v)}).`,
      parent_gone: () => 'The comment to be answered is no longer there.',
      too_long: (v: SourceValues) =>
        `The reply has more than the ${v['most']} characters the place allows, counting those that keep its signs from being taken for markup.`,
      no_content: () =>
        'Discord hands over messages without their words: the Message Content Intent is off. `npm run check` says where to switch it on; nothing is lost meanwhile.',
      quota: (v: SourceValues) =>
        `What ${v['host']} grants for a day is used up. It goes on by itself when the next day begins there.`,
      closed: () => 'The place takes no replies to this comment.',
      over_limit: (v: SourceValues) => `The reply is longer than the place allows (${v['most']} at most).`,
      cuts: () =>
        'The place would cut something out of this text: an HTML tag (<…>), or a hidden sign, such as one that turns the direction of writing. Write it without, and approve it again.',
      markup: () =>
        'The place would take a line of this text for a heading or for code (a line of equals signs, or one that begins with spaces), and nothing keeps it from that. Write it otherwise, and approve it again.',
      altered: () =>
        'The place took the reply, but keeps other words than those that were approved. Look at it there.',
      answered_meanwhile: () =>
        'Somebody answered at the place itself after the approval; this reply would have taken the place of that answer.',
      not_feed: (v: SourceValues) =>
        `${v['host']} answered ${v['status']} with something that is no whole RSS or Atom feed.`,
      mail_login: (v: SourceValues) => `${v['host']} does not accept the user and password.`,
      mail_folder: (v: SourceValues) => `${v['host']} has no folder "${v['mailbox']}", or does not open it.`,
      mail_protocol: (v: SourceValues) =>
        `${v['host']} answered with something that is no IMAP, or far too much.`,
      not_connected: () =>
        'Nobody has given their consent there yet: an admin types /aplomb connect and the name of this source.',
      connection_lost: () =>
        'The place lets us in no more: an admin types /aplomb connect and the name of this source. Nothing is lost meanwhile.',
      no_key: () =>
        'The tokens of this connection are sealed, and APLOMB_KEY is not set in .env. Put the key back, or connect again.',
      wrong_key: () =>
        'The tokens of this connection were sealed with another key than APLOMB_KEY lists. Add that key after the new one, divided by a comma, or connect again.',
      broken_seal: () =>
        'The tokens of this connection were changed or moved in the database, and are not used. Connect again.',
      not_renewed: (v: SourceValues) =>
        `The access to ${v['host']} has run out and could not be renewed yet; it is tried again.`,
      unsendable: () =>
        'The text contains characters no place can keep (NUL or half of a surrogate pair). Edit it and approve again.',
    },
    /** As Discord's own settings call them, so that they can be found there. */
    discordPermission: {
      viewChannel: 'View Channel',
      readMessageHistory: 'Read Message History',
      sendMessages: 'Send Messages',
      sendMessagesInThreads: 'Send Messages in Threads',
    },
    discordModeration: {
      channel: "the moderators' cards",
      log: "the moderators' log",
      automod: "AutoMod's alerts and rules",
    },
    /** `why` of a hand-off. */
    byHand: {
      no_reply_url: () => 'This source has no address for replies.',
      reply_not_supported: (v: SourceValues) => `${v['host']} does not take replies at its address.`,
      feed: () => 'A feed takes no replies.',
      x_not_called: () =>
        'X takes a reply through its API only where the author mentioned or quoted this account. The link opens X with the text, ready to post.',
      x_refused: () => 'X refused this reply through its API. The link opens X with the text, ready to post.',
      mail: () => 'It came by mail: the answer belongs where it was said.',
      no_user: () => 'No user is set for this WordPress.',
    },
    /** Said on a card beside a mail's words, or in their place. */
    mail: {
      mailbox: () => 'Mailbox',
      nobody: () => 'Unknown sender',
      notProven: (v: SourceValues) =>
        v['set'] === ''
          ? `Nobody has checked that this really is from ${v['address']}.`
          : `It is not proven that this is from ${v['address']}. Look at the place itself before you answer.`,
      cut: (v: SourceValues) => `The mail has ${v['megabytes']} MB: only its beginning was read.`,
      attachments: (v: SourceValues) => `Attached, not opened: ${v['names']}`,
      unreadable: (v: SourceValues) =>
        `Aplomb could not find in this mail who said what. Please open it in the mailbox. Its subject: ${v['subject']}`,
      broken: () => 'Aplomb could not read this mail. Please open it in the mailbox.',
    },
  },
  fr: {
    check: {
      not_connected: (v: SourceValues) =>
        `${v['source']} : pas encore connecté ; le bot démarre tout de même.`,
      manual_ready: (v: SourceValues) =>
        `${v['source']} : l’équipe apporte les commentaires par raccourci ou par commande, et publie elle-même les réponses approuvées.`,
      webhook_ready: (v: SourceValues) =>
        `${v['source']} : reçoit des webhooks signés sur ${v['path']} (secrets acceptés : ${v['secrets']}).`,
      webhook_no_reply: (v: SourceValues) =>
        `${v['source']} : pas de replyUrl, les réponses approuvées sont donc remises à un membre de l’équipe, qui les publie.`,
      webhook_reply_ok: (v: SourceValues) =>
        `${v['source']} : ${v['host']} répond, les réponses peuvent être publiées.`,
      webhook_reply_bad: (v: SourceValues) =>
        `${v['source']} : l’adresse replyUrl ne fonctionne pas. ${v['detail']}`,
      wordpress_reads: (v: SourceValues) => `${v['source']} : lit les commentaires de ${v['host']}.`,
      wordpress_unreadable: (v: SourceValues) =>
        `${v['source']} : les commentaires de ${v['host']} ne peuvent pas être lus. ${v['detail']}`,
      wordpress_user: (v: SourceValues) => `${v['source']} : répond sous le nom « ${v['user']} ».`,
      wordpress_user_refused: (v: SourceValues) =>
        `${v['source']} : ${v['host']} n’accepte pas l’utilisateur et son mot de passe d’application. ${v['detail']}`,
      wordpress_no_user: (v: SourceValues) =>
        `${v['source']} : aucun utilisateur, les réponses approuvées sont donc remises à un membre de l’équipe, qui les publie.`,
      wordpress_not_moderator: (v: SourceValues) =>
        `${v['source']} : « ${v['user']} » ne peut pas modérer les commentaires ; ses réponses peuvent rester en attente et les textes sont lus tels qu’ils s’affichent.`,
      discord_bot: (v: SourceValues) =>
        `${v['source']} : le jeton du bot fonctionne, il s’appelle ${v['bot']}.`,
      discord_token: (v: SourceValues) =>
        `${v['source']} : Discord n’accepte pas le jeton du bot. ${v['detail']}`,
      discord_unreachable: (v) => `${v['source']} : impossible d’interroger Discord. ${v['detail']}`,
      discord_content: (v: SourceValues) => `${v['source']} : le bot peut lire ce que les gens écrivent.`,
      discord_no_content: (v: SourceValues) =>
        `${v['source']} : Discord remet tous les messages vides, car Message Content Intent est désactivé.`,
      discord_server: (v: SourceValues) => `${v['source']} : le bot est sur le serveur « ${v['server']} ».`,
      discord_no_server: (v: SourceValues) =>
        `${v['source']} : le bot n’a pas accès au serveur ${v['server']}. ${v['detail']}`,
      discord_channel: (v: SourceValues) => `${v['source']} : lit et répond dans #${v['channel']}.`,
      discord_no_channel: (v: SourceValues) =>
        `${v['source']} : il n’y a pas de salon ${v['channel']} sur le serveur.`,
      discord_permissions: (v: SourceValues) =>
        `${v['source']} : dans #${v['channel']}, il manque au bot : ${v['permissions']}.`,
      discord_moderates: (v: SourceValues) =>
        `${v['source']} : le bot a toutes les permissions que demande la modération.`,
      discord_moderation_right: (v: SourceValues) =>
        `${v['source']} : il manque au bot « ${v['permission']} » ; les modérateurs ne peuvent donc pas obtenir : ${v['acts']}.`,
      discord_moderation_lowest: (v: SourceValues) =>
        `${v['source']} : le bot n’a aucun rôle au-dessus de @everyone ; il ne peut mettre en pause, exclure ni bannir personne.`,
      discord_moderation_above: (v: SourceValues) =>
        `${v['source']} : le bot ne peut ni mettre en pause, ni exclure, ni bannir qui porte un de ces rôles : ${v['roles']}.`,
      discord_moderation_top: (v: SourceValues) =>
        `${v['source']} : le rôle du bot est au-dessus de tous les autres ; seul le propriétaire est hors de sa portée.`,
      discord_moderation_channel: (v: SourceValues) => `${v['source']} : ${v['what']} : #${v['channel']}.`,
      discord_moderation_no_channel: (v: SourceValues) =>
        `${v['source']} : ${v['what']} : il n’y a pas de salon textuel ${v['channel']} sur le serveur.`,
      discord_members: (v: SourceValues) =>
        `${v['source']} : le bot apprend qui arrive ; les raids se voient dès leur début.`,
      discord_no_members: (v: SourceValues) =>
        `${v['source']} : \`watchJoins\` est activé, mais Discord ne dit à personne qui arrive : Server Members Intent est désactivé.`,
      youtube_channel: (v: SourceValues) =>
        `${v['source']} : lit et répond pour la chaîne « ${v['channel']} ».`,
      youtube_refused: (v: SourceValues) =>
        `${v['source']} : rien ne peut être lu sur YouTube. ${v['detail']}`,
      meta_account: (v: SourceValues) => `${v['source']} : lit et répond pour « ${v['account']} ».`,
      meta_webhook: (v: SourceValues) =>
        `${v['source']} : les webhooks de Meta, sur ${v['path']}, disent quand il y a quelque chose à lire.`,
      meta_no_webhook: (v: SourceValues) =>
        `${v['source']} : sans verifyToken ni appSecret, les commentaires sont trouvés en regardant, un peu plus tard.`,
      facebook_refused: (v: SourceValues) =>
        `${v['source']} : rien ne peut être lu sur Facebook. ${v['detail']}`,
      instagram_refused: (v: SourceValues) =>
        `${v['source']} : rien ne peut être lu sur Instagram. ${v['detail']}`,
      mastodon_account: (v: SourceValues) =>
        `${v['source']} : lit et répond comme @${v['account']} sur ${v['host']}.`,
      mastodon_refused: (v: SourceValues) =>
        `${v['source']} : rien ne peut être lu pour le compte Mastodon. ${v['detail']}`,
      place_limit: (v: SourceValues) =>
        `${v['source']} : ${v['host']} accepte ${v['most']} caractères, et \`maxCharacters\` dit ${v['limit']}.`,
      bluesky_account: (v: SourceValues) => `${v['source']} : lit et répond comme @${v['account']}.`,
      rings: (v: SourceValues) =>
        `${v['source']} : des webhooks, sur ${v['path']}, disent quand il y a quelque chose à lire.`,
      no_rings: (v: SourceValues) =>
        `${v['source']} : sans webhookSecret, les nouveautés sont trouvées en regardant, un peu plus tard.`,
      github_account: (v: SourceValues) =>
        `${v['source']} : lit ${v['repository']} et y répond comme @${v['account']}.`,
      github_refused: (v: SourceValues) => `${v['source']} : rien ne peut être lu sur GitHub. ${v['detail']}`,
      github_no_discussions: (v: SourceValues) =>
        `${v['source']} : ${v['repository']} n’a pas de discussions, seuls ses tickets sont lus.`,
      forum_account: (v: SourceValues) =>
        `${v['source']} : lit ${v['host']} et y répond comme @${v['account']}.`,
      discourse_refused: (v: SourceValues) =>
        `${v['source']} : rien ne peut être lu sur ${v['host']}. ${v['detail']}`,
      ghost_account: (v: SourceValues) =>
        `${v['source']} : lit les commentaires de ${v['host']} et répond au nom du membre « ${v['account']} ».`,
      ghost_refused: (v: SourceValues) =>
        `${v['source']} : les commentaires de ${v['host']} ne peuvent pas être lus. ${v['detail']}`,
      ghost_no_member: (v: SourceValues) =>
        `${v['source']} : ${v['host']} ne connaît pas le membre qui doit répondre. ${v['detail']}`,
      ghost_silenced: (v: SourceValues) =>
        `${v['source']} : le membre « ${v['account']} » ne peut pas commenter sur ${v['host']}.`,
      flarum_refused: (v: SourceValues) =>
        `${v['source']} : rien ne peut être lu sur ${v['host']}. ${v['detail']}`,
      nodebb_refused: (v: SourceValues) =>
        `${v['source']} : rien ne peut être lu sur ${v['host']}. ${v['detail']}`,
      forum_shortest: (v: SourceValues) =>
        `${v['source']} : ${v['host']} refuse les messages de moins de ${v['least']} caractères (${v['setting']}).`,
      bluesky_refused: (v: SourceValues) =>
        `${v['source']} : rien ne peut être lu pour le compte Bluesky. ${v['detail']}`,
      reviews_read: (v: SourceValues) => `${v['source']} : lit les avis sur « ${v['title']} » et y répond.`,
      google_play_refused: (v: SourceValues) =>
        `${v['source']} : les avis ne peuvent pas être lus sur Google Play. ${v['detail']}`,
      app_store_refused: (v: SourceValues) =>
        `${v['source']} : les avis ne peuvent pas être lus sur l’App Store. ${v['detail']}`,
      google_business_refused: (v: SourceValues) =>
        `${v['source']} : les avis de la fiche Google Business ne peuvent pas être lus. ${v['detail']}`,
      telegram_bot: (v: SourceValues) =>
        `${v['source']} : le jeton du bot fonctionne, il s’appelle @${v['bot']}.`,
      telegram_refused: (v: SourceValues) =>
        `${v['source']} : impossible d’interroger Telegram. ${v['detail']}`,
      telegram_chat: (v: SourceValues) => `${v['source']} : lit et répond dans « ${v['chat']} ».`,
      telegram_no_chat: (v: SourceValues) =>
        `${v['source']} : le bot n’est pas dans le groupe ${v['chat']}, ou n’a pas le droit d’y écrire. ${v['detail']}`,
      telegram_privacy: (v: SourceValues) =>
        `${v['source']} : dans « ${v['chat']} », Telegram ne remet au bot que ce qui lui répond, car son mode de confidentialité est activé.`,
      telegram_webhook: (v: SourceValues) =>
        `${v['source']} : Telegram envoie ce qui se passe à ${v['path']}.`,
      telegram_no_webhook: (v: SourceValues) =>
        `${v['source']} : il y a un webhookSecret, mais Telegram n’envoie rien à ${v['path']}. ${v['detail']}`,
      telegram_other_webhook: (v: SourceValues) =>
        `${v['source']} : Telegram envoie ce qui se passe à un webhook, si bien qu’on ne peut rien lui demander.`,
      reddit_account: (v: SourceValues) => `${v['source']} : lit et répond comme u/${v['account']}.`,
      reddit_refused: (v: SourceValues) =>
        `${v['source']} : rien ne peut être lu sur Reddit comme u/${v['account']}. ${v['detail']}`,
      reddit_other: (v: SourceValues) =>
        `${v['source']} : le jeton d’actualisation a été donné par u/${v['other']}, et \`username\` dit ${v['account']}.`,
      linkedin_page: (v: SourceValues) => `${v['source']} : lit et répond pour la page « ${v['page']} ».`,
      linkedin_webhook: (v: SourceValues) =>
        `${v['source']} : les webhooks de LinkedIn, sur ${v['path']}, disent quand il y a quelque chose à lire, dès que l’application y a droit.`,
      linkedin_no_webhook: (v: SourceValues) =>
        `${v['source']} : sans clientSecret, les commentaires sont trouvés en regardant, un peu plus tard.`,
      linkedin_refused: (v: SourceValues) =>
        `${v['source']} : rien ne peut être lu sur LinkedIn. ${v['detail']}`,
      feed_reads: (v: SourceValues) =>
        `${v['source']} : lit le flux « ${v['title']} » de ${v['host']} (entrées : ${v['entries']}) ; les réponses sont publiées à la main.`,
      feed_unreadable: (v: SourceValues) =>
        `${v['source']} : le flux de ${v['host']} est illisible. ${v['detail']}`,
      x_account: (v: SourceValues) =>
        `${v['source']} : lit et répond comme @${v['account']} ; au plus ${v['dollars']} $ par jour.`,
      x_refused: (v: SourceValues) => `${v['source']} : rien ne peut être lu sur X. ${v['detail']}`,
      mail_reads: (v: SourceValues) =>
        `${v['source']} : lit le dossier « ${v['mailbox']} » de ${v['host']} (messages : ${v['count']}) ; les réponses sont publiées à la main.`,
      mail_no_authserv: (v: SourceValues) =>
        `${v['source']} : pas d’authserv, chaque carte dit donc que son expéditeur n’est pas prouvé.`,
      mail_unreadable: (v: SourceValues) =>
        `${v['source']} : la boîte de ${v['host']} est illisible. ${v['detail']}`,
    },
    fix: {
      not_connected: (v: SourceValues) =>
        `Démarrez le bot ; un administrateur tape ensuite /aplomb connecter ${v['source']}.`,
      wordpress_url: () =>
        'Indiquez dans `url` l’adresse de la page d’accueil, telle que le navigateur l’affiche après toutes les redirections.',
      wordpress_user_refused: (v: SourceValues) =>
        `Créez un mot de passe d’application sur ${v['page']} et renseignez \`user\` et \`applicationPassword\`. Le site doit être en HTTPS et son serveur doit transmettre l’en-tête Authorization.`,
      wordpress_not_moderator: (v: SourceValues) =>
        `Donnez à cet utilisateur le rôle Éditeur sur ${v['page']}.`,
      discord_token: (v: SourceValues) =>
        `Ouvrez ${v['page']} → votre application → Bot → Reset Token, et placez le jeton dans .env sous DISCORD_BOT_TOKEN.`,
      discord_no_content: (v: SourceValues) =>
        `Ouvrez ${v['page']} → Privileged Gateway Intents et activez Message Content Intent. Rien ne se perd entre-temps.`,
      discord_no_server: (v: SourceValues) => `Corrigez \`server\`, ou invitez le bot : ${v['invite']}`,
      discord_no_channel: () =>
        'Corrigez `channels` : dans Discord, activez Paramètres → Avancés → Mode développeur, faites un clic droit sur le salon, Copier l’identifiant du salon.',
      discord_permissions: (v: SourceValues) =>
        `Dans Discord, ouvrez les paramètres de #${v['channel']} → Permissions et accordez-les au bot ou à son rôle.`,
      discord_moderation_right: (v: SourceValues) =>
        `Dans Discord, ouvrez Paramètres du serveur → Rôles → le rôle du bot → Permissions et accordez « ${v['permission']} ».`,
      discord_moderation_above: () =>
        'Dans Discord, ouvrez Paramètres du serveur → Rôles et glissez le rôle du bot au-dessus de ceux sur lesquels il doit agir.',
      discord_moderation_no_channel: (v: SourceValues) =>
        `Corrigez \`${v['setting']}\` : clic droit sur le salon, Copier l’identifiant du salon.`,
      discord_no_members: (v: SourceValues) =>
        `Ouvrez ${v['page']} → Privileged Gateway Intents et activez Server Members Intent, ou indiquez \`watchJoins: false\`.`,
      webhook_reply: () =>
        'Voyez « The webhook source » dans le README : cette adresse doit vérifier la signature et répondre à GET avec ?commentId= ainsi qu’à POST.',
      youtube_refused: () =>
        'Créez un nouveau jeton d’actualisation pour la portée youtube.force-ssl et placez-le dans .env ; voir « The YouTube source » dans src/sources/README.md. Tant que l’écran de consentement est en « Testing », Google ne le laisse vivre que sept jours.',
      facebook_refused: () =>
        'Créez un nouveau jeton de Page avec pages_read_engagement, pages_read_user_content et pages_manage_engagement ; voir « Facebook and Instagram » dans src/sources/README.md.',
      instagram_refused: () =>
        'Créez un nouveau jeton avec instagram_business_basic et instagram_business_manage_comments ; voir « Facebook and Instagram » dans src/sources/README.md.',
      mastodon_refused: () =>
        'Sur le serveur, ouvrez Préférences → Développement → Nouvelle application avec les portées read, write:statuses, write:mutes et write:blocks, et placez son jeton d’accès dans .env.',
      place_limit: (v: SourceValues) => `Indiquez \`maxCharacters: ${v['most']}\`.`,
      ghost_refused: () =>
        'Dans l’administration de Ghost, ouvrez Settings → Advanced → Integrations → Add custom integration, et mettez sa clé Admin API dans .env ; `url` est l’adresse de l’administration, sans /ghost.',
      ghost_no_member: () =>
        'Dans l’administration de Ghost, ouvrez Members, créez ou ouvrez le membre qui doit répondre, et indiquez dans `memberId` la fin de l’adresse de cette page.',
      ghost_silenced: () => 'Dans l’administration de Ghost, ouvrez le membre et réactivez ses commentaires.',
      flarum_refused: () =>
        'Connectez-vous à Flarum avec le compte qui répond, ouvrez sa page « Sécurité » → Jetons de développeur → Nouveau jeton, et mettez le jeton dans .env ; les invités doivent pouvoir lire.',
      nodebb_refused: () =>
        'Dans NodeBB, ouvrez Admin → Paramètres → Accès API → Créer un jeton, avec l’identifiant du compte qui répond (pas de jeton maître), et mettez-le dans .env ; les invités doivent pouvoir lire.',
      github_refused: () =>
        'Sur github.com → Settings → Developer settings → Fine-grained tokens, créez un jeton pour ce dépôt avec Issues : read and write et Discussions : read and write, mettez-le dans .env et vérifiez le nom dans `repository`.',
      discourse_refused: () =>
        'Dans Discourse, ouvrez Admin → API → Nouvelle clé, pour le seul utilisateur indiqué dans `username`, avec les portées « global : read » et « topics : write » (ou sans restriction), et mettez la clé dans .env.',
      bluesky_refused: () =>
        'Dans Bluesky, ouvrez Paramètres → Confidentialité et sécurité → Mots de passe d’application, créez-en un et placez-le dans .env ; `identifier` est le pseudo sans @.',
      google_play_refused: () =>
        'Dans la Play Console, ouvrez Utilisateurs et autorisations, invitez le compte de service et accordez-lui, pour l’application, la consultation des informations et la réponse aux avis ; dans son projet Google Cloud, activez Google Play Android Developer API. Un nouveau droit peut mettre une journée à agir.',
      app_store_refused: () =>
        'Dans App Store Connect, ouvrez Utilisateurs et accès → Intégrations et vérifiez l’émetteur, l’identifiant de la clé et la clé ; il lui faut un rôle qui permette de répondre aux avis (Assistance client ou, si la réponse est refusée, Admin), sans limite à d’autres apps.',
      google_business_refused: () =>
        'Google doit avoir ouvert les API Business Profile à votre projet (un formulaire ; d’ici là, le quota est de 0), l’établissement doit être validé, et le jeton a besoin de la portée business.manage ; voir « Reviews » dans src/sources/README.md.',
      telegram_refused: () =>
        'Dans Telegram, demandez à @BotFather /mybots → votre bot → API Token, et placez le jeton dans .env sous TELEGRAM_BOT_TOKEN.',
      telegram_no_chat: () =>
        'Ajoutez le bot au groupe et laissez les membres y écrire ; `chats` contient les identifiants (-100…) ou les @noms des groupes. Un groupe devenu supergroupe a un nouvel identifiant : le journal le donne (telegram.group_moved).',
      telegram_privacy: () =>
        'Envoyez à @BotFather /setprivacy → votre bot → Disable, puis retirez le bot du groupe et ajoutez-le de nouveau ; ou nommez-le administrateur.',
      telegram_no_webhook: (v: SourceValues) =>
        `Dites-le une fois à Telegram : curl https://api.telegram.org/bot$TELEGRAM_BOT_TOKEN/setWebhook -d url=https://VOTRE-HÔTE${v['path']} -d secret_token=$TELEGRAM_WEBHOOK_SECRET. Ou retirez webhookSecret : le bot demandera de lui-même.`,
      telegram_other_webhook: () =>
        'Retirez-le : curl https://api.telegram.org/bot$TELEGRAM_BOT_TOKEN/deleteWebhook (une fois). Ou renseignez webhookSecret pour être prévenu ainsi.',
      reddit_refused: () =>
        'Créez un nouveau jeton d’actualisation permanent avec ce compte et les portées identity, read, history, privatemessages et submit ; voir « The Reddit source » dans src/sources/README.md. Reddit doit d’abord avoir approuvé votre usage de son API.',
      linkedin_refused: () =>
        'Créez un nouveau jeton (il vit 60 jours) comme administrateur de la page, avec rw_organization_admin, r_organization_social_feed et w_organization_social_feed ; LinkedIn doit avoir ouvert la Community Management API à votre application. NONEXISTENT_VERSION : LinkedIn a mis fin à cette version, indiquez une `version` plus récente. Voir « The LinkedIn source » dans src/sources/README.md.',
      feed_unreadable: () =>
        'Indiquez dans `url` le flux lui-même, tel qu’un navigateur l’affiche après toutes les redirections, et non la page qui y renvoie.',
      x_refused: () =>
        'Dans la console des développeurs de X, donnez à l’application les droits « Read and write », créez de nouveaux jetons d’accès pour le compte et placez les quatre clés dans .env ; des crédits doivent être disponibles.',
      mail_login: () =>
        'Créez un mot de passe d’application dans les réglages de la boîte (chez Gmail et Outlook, c’est le seul qui fonctionne) et placez-le dans .env.',
      mail_folder: () =>
        'Indiquez dans `mailbox` le nom du dossier tel que le serveur le connaît, par exemple INBOX ou INBOX/Comments.',
    },
    trouble: {
      dns: (v: SourceValues) => `Le nom ${v['host']} est introuvable dans le DNS.`,
      private_address: (v: SourceValues) =>
        `${v['host']} se trouve dans un réseau privé. S’il s’agit de votre site, indiquez \`allowPrivateNetwork: true\`.`,
      refused: (v: SourceValues) => `${v['host']} n’accepte pas les connexions.`,
      tls: (v: SourceValues) => `Le certificat de ${v['host']} n’est pas valable.`,
      timeout: (v: SourceValues) => `${v['host']} n’a pas répondu en ${v['seconds']} s.`,
      cut_off: (v: SourceValues) =>
        `La connexion avec ${v['host']} s’est interrompue avant la fin de la réponse.`,
      stopped: (v: SourceValues) => `L’appel à ${v['host']} a été abandonné, car le bot s’arrête.`,
      too_big: (v: SourceValues) => `La réponse de ${v['host']} dépasse toute taille attendue.`,
      redirect: (v: SourceValues) =>
        `${v['host']} redirige (${v['status']}) vers ${v['to']}. Les redirections ne sont pas suivies : indiquez l’adresse finale.`,
      rate_limited: (v: SourceValues) => `${v['host']} demande moins de requêtes (429).`,
      server_error: (v: SourceValues) => `${v['host']} signale une erreur interne (${v['status']}).`,
      not_json: (v: SourceValues) =>
        `${v['host']} a répondu ${v['status']} par autre chose que du JSON (${v['type']}) : page de maintenance, page de connexion ou mauvaise adresse.`,
      cut_json: (v: SourceValues) => `${v['host']} a répondu par du JSON incomplet.`,
      unexpected: (v: SourceValues) =>
        `${v['host']} a répondu ${v['status']} sous une forme inconnue ici (${v['where']}).`,
      not_allowed: (v: SourceValues) => `${v['host']} refuse l’accès (${statusOf(v)}).`,
      not_found: (v: SourceValues) => `${v['host']} ne connaît pas cette adresse (${statusOf(v)}).`,
      place_refused: (v: SourceValues) => `${v['host']} a refusé la réponse (${statusOf(v)}).`,
      parent_gone: () => 'Le commentaire auquel répondre n’existe plus.',
      too_long: (v: SourceValues) =>
        `La réponse dépasse les ${v['most']} caractères admis à cet endroit, en comptant ceux qui empêchent ses signes d’être pris pour de la mise en forme.`,
      no_content: () =>
        'Discord remet les messages sans leurs mots : Message Content Intent est désactivé. `npm run check` dit où l’activer ; rien ne se perd entre-temps.',
      quota: (v: SourceValues) =>
        `Ce que ${v['host']} accorde pour une journée est épuisé. La suite vient d’elle-même quand le jour suivant y commence.`,
      closed: () => 'Ce commentaire n’accepte pas de réponse.',
      over_limit: (v: SourceValues) =>
        `La réponse est plus longue que permis à cet endroit (${v['most']} au plus).`,
      cuts: () =>
        'Cet endroit retirerait quelque chose de ce texte : une balise HTML (<…>) ou un signe caché, par exemple un changement de sens d’écriture. Écrivez-le sans cela et approuvez-le de nouveau.',
      markup: () =>
        'Cet endroit prendrait une ligne de ce texte pour un titre ou pour du code (une ligne de signes égal, ou qui commence par des espaces), et rien ne l’en empêche. Écrivez-la autrement et approuvez de nouveau.',
      altered: () =>
        'La réponse a été prise, mais ce ne sont pas les mots approuvés qui y figurent. Allez voir sur place.',
      answered_meanwhile: () =>
        'Quelqu’un a répondu sur place depuis l’approbation ; cette réponse aurait pris la place de la sienne.',
      not_feed: (v: SourceValues) =>
        `${v['host']} a répondu ${v['status']} par autre chose qu’un flux RSS ou Atom complet.`,
      mail_login: (v: SourceValues) => `${v['host']} n’accepte pas l’utilisateur et le mot de passe.`,
      mail_folder: (v: SourceValues) =>
        `${v['host']} n’a pas de dossier « ${v['mailbox']} », ou ne l’ouvre pas.`,
      mail_protocol: (v: SourceValues) =>
        `${v['host']} a répondu par autre chose que de l’IMAP, ou par beaucoup trop.`,
      not_connected: () =>
        'Personne n’y a encore donné son accord : un administrateur tape /aplomb connecter et le nom de cette source.',
      connection_lost: () =>
        'Le site ne nous laisse plus entrer : un administrateur tape /aplomb connecter et le nom de cette source. Rien ne se perd entre-temps.',
      no_key: () =>
        'Les jetons de cette connexion sont scellés, et APLOMB_KEY n’est pas définie dans .env. Remettez la clé, ou connectez de nouveau.',
      wrong_key: () =>
        'Les jetons de cette connexion ont été scellés avec une autre clé que celles d’APLOMB_KEY. Ajoutez cette clé après la nouvelle, séparée par une virgule, ou connectez de nouveau.',
      broken_seal: () =>
        'Les jetons de cette connexion ont été modifiés ou déplacés dans la base de données, et ne sont pas utilisés. Connectez de nouveau.',
      not_renewed: (v: SourceValues) =>
        `L’accès à ${v['host']} est arrivé à son terme et n’a pas encore pu être renouvelé ; un nouvel essai suivra.`,
      unsendable: () =>
        'Le texte contient des caractères qu’aucun site ne peut conserver (NUL ou moitié de paire de substitution). Modifiez-le, puis approuvez-le de nouveau.',
    },
    discordPermission: {
      viewChannel: 'Voir le salon',
      readMessageHistory: 'Voir les anciens messages',
      sendMessages: 'Envoyer des messages',
      sendMessagesInThreads: 'Envoyer des messages dans les fils',
    },
    discordModeration: {
      channel: 'les cartes des modérateurs',
      log: 'le journal des modérateurs',
      automod: 'les alertes et les règles d’AutoMod',
    },
    byHand: {
      no_reply_url: () => 'Cette source n’a pas d’adresse pour les réponses.',
      reply_not_supported: (v: SourceValues) => `${v['host']} n’accepte pas de réponses à son adresse.`,
      feed: () => 'Un flux n’accepte pas de réponses.',
      x_not_called: () =>
        'X n’accepte de réponse par son API que si l’auteur a mentionné ou cité ce compte. Le lien ouvre X avec le texte, prêt à publier.',
      x_refused: () => 'X a refusé cette réponse par son API. Le lien ouvre X avec le texte, prêt à publier.',
      mail: () => 'C’est venu par courriel : la réponse a sa place là où cela a été dit.',
      no_user: () => 'Aucun utilisateur n’est indiqué pour ce WordPress.',
    },
    mail: {
      mailbox: () => 'Boîte aux lettres',
      nobody: () => 'Expéditeur inconnu',
      notProven: (v: SourceValues) =>
        v['set'] === ''
          ? `Personne n’a vérifié que cela vient bien de ${v['address']}.`
          : `Rien ne prouve que cela vienne de ${v['address']}. Allez voir sur place avant de répondre.`,
      cut: (v: SourceValues) => `Le message pèse ${v['megabytes']} Mo : seul le début a été lu.`,
      attachments: (v: SourceValues) => `En pièce jointe, non ouvert : ${v['names']}`,
      unreadable: (v: SourceValues) =>
        `Aplomb n’a pas trouvé dans ce message qui a dit quoi. Ouvrez-le dans la boîte. Son objet : ${v['subject']}`,
      broken: () => 'Aplomb n’a pas pu lire ce message. Ouvrez-le dans la boîte.',
    },
  },
});

export type TroubleKey = keyof typeof source.en.trouble;

/** The line `check` prints for `SourceCheck.says`; an unknown key reads as itself. */
export const sayCheck = (language: UiLanguage, says: string, values: SourceValues = {}): string => {
  const known: Record<string, (values: SourceValues) => string> = source[language].check;
  return known[says]?.(values) ?? says;
};

/** What to do about it, for `SourceCheck.fix`. */
export const sayFix = (language: UiLanguage, fix: string, values: SourceValues = {}): string => {
  const known: Record<string, (values: SourceValues) => string> = source[language].fix;
  return known[fix]?.(values) ?? fix;
};
