import { section } from './section.ts';
import type { SourceValues } from './source.ts';

/** What `check` says of a source, and what to do about it. */
export const checkSource = section({
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
      not_a_moderator: (v: SourceValues) =>
        `${v['source']}: "${v['account']}" may not moderate there (${v['right']}): what a card asks of the place will be refused.`,
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
      disqus_account: (v: SourceValues) =>
        `${v['source']}: reads the comments of "${v['forum']}" at Disqus and answers there as @${v['account']}.`,
      disqus_refused: (v: SourceValues) =>
        `${v['source']}: the comments of "${v['forum']}" cannot be read from Disqus. ${v['detail']}`,
      disqus_no_moderator: (v: SourceValues) =>
        `${v['source']}: @${v['account']} is no moderator of "${v['forum']}" at Disqus, so replies that wait there cannot be seen, and nothing can be moderated.`,
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
      reddit_no_edit: (v: SourceValues) =>
        `${v['source']}: the refresh token lacks the scope edit: no reply can be corrected or taken back there.`,
      reddit_no_mod: (v: SourceValues) =>
        `${v['source']}: the refresh token lacks ${v['scopes']}: what a card asks of the place will be refused.`,
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
      disqus_refused: () =>
        'At disqus.com/api/applications, open your application, set its default access to "Read, Write, and Manage Forums", and put API Key, API Secret and Access Token into .env, or type /aplomb connect; `forum` is the shortname in the site’s settings there.',
      disqus_no_moderator: () =>
        'At disqus.com/admin, open the site → Settings → Moderators, and add the account; or use the token of one that is there.',
      flarum_refused: () =>
        'Sign in to Flarum as the account that answers, open its page "Security" → Developer Tokens → New Token, and put the token into .env; guests must be allowed to read.',
      nodebb_refused: () =>
        'In NodeBB, open Admin → Settings → API Access → Create Token, with the user id of the account that answers (no master token), and put it into .env; guests must be allowed to read.',
      github_refused: () =>
        'At github.com → Settings → Developer settings → Fine-grained tokens, make a token for this repository with Issues: read and write, Discussions: read and write, put it into .env, and look at the name in `repository`.',
      discourse_refused: () =>
        'In Discourse, open Admin → API → New API key, for the single user set as `username`, with the scopes "global: read", "topics: write", "posts: edit" and "posts: delete" (or unrestricted), and put the key into .env.',
      bluesky_refused: () =>
        'In Bluesky, open Settings → Privacy and security → App passwords, make one, and put it into .env; `identifier` is the handle without @.',
      google_play_refused: () =>
        'In the Play Console, open Users and permissions, invite the service account, and give it "View app information" and "Reply to reviews" for the app; in its Google Cloud project, enable the Google Play Android Developer API. A new right may take a day to work.',
      app_store_refused: () =>
        'In App Store Connect, open Users and Access → Integrations, and check issuer, key id and key; the key needs a role that may answer reviews (Customer Support; if answering is refused, Admin), and must not be limited to other apps.',
      google_business_refused: () =>
        'Google must have let your project use the Business Profile APIs (a form; until then the quota is 0), the location must be verified, and the token (or the consent, after /aplomb connect) needs the scope business.manage; see "Reviews" in src/sources/README.md.',
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
        'Make a new permanent refresh token, or type /aplomb connect, signed in as that account, with the scopes identity, read, history, privatemessages, submit and edit, and to moderate modposts and modcontributors; see "The Reddit source" in src/sources/README.md. Reddit must have approved your use of its API first.',
      linkedin_refused: () =>
        'Make a new token (they live 60 days), or type /aplomb connect, as an administrator of the page, with rw_organization_admin, r_organization_social_feed and w_organization_social_feed; LinkedIn must have let your app use the Community Management API. NONEXISTENT_VERSION: LinkedIn has ended that version, set a newer `version`. See "The LinkedIn source" in src/sources/README.md.',
      feed_unreadable: () =>
        'Set `url` to the feed itself, as a browser shows it after all redirects, not to the page that links it.',
      x_refused: () =>
        'In X’s developer console give the app the permission "Read and write", and generate new access tokens for the account and put all four keys into .env, or type /aplomb connect; there must be credits.',
      mail_login: () =>
        'Make a password for this application in the settings of the mailbox (with Gmail and Outlook it is the only one that works), and put it into .env.',
      mail_folder: () =>
        'Set `mailbox` to the folder’s name as the server has it, such as INBOX or INBOX/Comments.',
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
      not_a_moderator: (v: SourceValues) =>
        `${v['source']} : « ${v['account']} » ne peut pas y modérer (${v['right']}) : ce qu’une carte demande au site sera refusé.`,
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
      disqus_account: (v: SourceValues) =>
        `${v['source']} : lit les commentaires de « ${v['forum']} » chez Disqus et y répond comme @${v['account']}.`,
      disqus_refused: (v: SourceValues) =>
        `${v['source']} : les commentaires de « ${v['forum']} » ne peuvent pas être lus chez Disqus. ${v['detail']}`,
      disqus_no_moderator: (v: SourceValues) =>
        `${v['source']} : @${v['account']} n’est pas modérateur de « ${v['forum']} » chez Disqus ; les réponses qui y attendent restent donc invisibles, et rien ne peut être modéré.`,
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
      reddit_no_edit: (v: SourceValues) =>
        `${v['source']} : il manque au jeton d’actualisation la portée edit : aucune réponse ne peut y être corrigée ni supprimée.`,
      reddit_no_mod: (v: SourceValues) =>
        `${v['source']} : il manque au jeton d’actualisation ${v['scopes']} : ce qu’une carte demande au site sera refusé.`,
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
      disqus_refused: () =>
        'Sur disqus.com/api/applications, ouvrez votre application, choisissez l’accès par défaut « Read, Write, and Manage Forums », et mettez API Key, API Secret et Access Token dans .env, ou tapez /aplomb connecter ; `forum` est le nom court (shortname) indiqué dans les réglages du site.',
      disqus_no_moderator: () =>
        'Sur disqus.com/admin, ouvrez le site → Settings → Moderators, et ajoutez le compte ; ou utilisez le jeton d’un compte qui y figure.',
      flarum_refused: () =>
        'Connectez-vous à Flarum avec le compte qui répond, ouvrez sa page « Sécurité » → Jetons de développeur → Nouveau jeton, et mettez le jeton dans .env ; les invités doivent pouvoir lire.',
      nodebb_refused: () =>
        'Dans NodeBB, ouvrez Admin → Paramètres → Accès API → Créer un jeton, avec l’identifiant du compte qui répond (pas de jeton maître), et mettez-le dans .env ; les invités doivent pouvoir lire.',
      github_refused: () =>
        'Sur github.com → Settings → Developer settings → Fine-grained tokens, créez un jeton pour ce dépôt avec Issues : read and write et Discussions : read and write, mettez-le dans .env et vérifiez le nom dans `repository`.',
      discourse_refused: () =>
        'Dans Discourse, ouvrez Admin → API → Nouvelle clé, pour le seul utilisateur indiqué dans `username`, avec les portées « global : read », « topics : write », « posts : edit » et « posts : delete » (ou sans restriction), et mettez la clé dans .env.',
      bluesky_refused: () =>
        'Dans Bluesky, ouvrez Paramètres → Confidentialité et sécurité → Mots de passe d’application, créez-en un et placez-le dans .env ; `identifier` est le pseudo sans @.',
      google_play_refused: () =>
        'Dans la Play Console, ouvrez Utilisateurs et autorisations, invitez le compte de service et accordez-lui, pour l’application, la consultation des informations et la réponse aux avis ; dans son projet Google Cloud, activez Google Play Android Developer API. Un nouveau droit peut mettre une journée à agir.',
      app_store_refused: () =>
        'Dans App Store Connect, ouvrez Utilisateurs et accès → Intégrations et vérifiez l’émetteur, l’identifiant de la clé et la clé ; il lui faut un rôle qui permette de répondre aux avis (Assistance client ou, si la réponse est refusée, Admin), sans limite à d’autres apps.',
      google_business_refused: () =>
        'Google doit avoir ouvert les API Business Profile à votre projet (un formulaire ; d’ici là, le quota est de 0), l’établissement doit être validé, et le jeton (ou l’accord, après /aplomb connecter) a besoin de la portée business.manage ; voir « Reviews » dans src/sources/README.md.',
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
        'Créez un nouveau jeton d’actualisation permanent, ou tapez /aplomb connecter, avec ce compte et les portées identity, read, history, privatemessages, submit et edit, et pour modérer modposts et modcontributors ; voir « The Reddit source » dans src/sources/README.md. Reddit doit d’abord avoir approuvé votre usage de son API.',
      linkedin_refused: () =>
        'Créez un nouveau jeton (il vit 60 jours), ou tapez /aplomb connecter, comme administrateur de la page, avec rw_organization_admin, r_organization_social_feed et w_organization_social_feed ; LinkedIn doit avoir ouvert la Community Management API à votre application. NONEXISTENT_VERSION : LinkedIn a mis fin à cette version, indiquez une `version` plus récente. Voir « The LinkedIn source » dans src/sources/README.md.',
      feed_unreadable: () =>
        'Indiquez dans `url` le flux lui-même, tel qu’un navigateur l’affiche après toutes les redirections, et non la page qui y renvoie.',
      x_refused: () =>
        'Dans la console des développeurs de X, donnez à l’application les droits « Read and write », puis créez de nouveaux jetons d’accès pour le compte et placez les quatre clés dans .env, ou tapez /aplomb connecter ; des crédits doivent être disponibles.',
      mail_login: () =>
        'Créez un mot de passe d’application dans les réglages de la boîte (chez Gmail et Outlook, c’est le seul qui fonctionne) et placez-le dans .env.',
      mail_folder: () =>
        'Indiquez dans `mailbox` le nom du dossier tel que le serveur le connaît, par exemple INBOX ou INBOX/Comments.',
    },
  },
});
