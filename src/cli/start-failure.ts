import { SlackTokenError } from '../compose/slack-identity.ts';
import { ConfigError } from '../config/problem.ts';
import { checkSlack } from '../core/catalogue/check-slack.ts';
import { cli } from '../core/catalogue/cli.ts';
import { store } from '../core/catalogue/store.ts';
import type { UiLanguage } from '../core/language.ts';
import { PromptError } from '../llm/prompts.ts';
import { StoreError } from '../store/errors.ts';
import { listenTrouble } from './listen-trouble.ts';

const tokenFix = { SLACK_BOT_TOKEN: 'bot_token', SLACK_APP_TOKEN: 'app_token' } as const;

/** What an operator reads when a start failed: what is wrong and what to do, without a stack. */
export const startFailure = (error: unknown, language: UiLanguage): string => {
  const t = cli[language];
  if (error instanceof ConfigError) return `${t.settingsWrong}\n${error.message.replaceAll(/^/gm, '  ')}`;
  if (error instanceof StoreError) return store[language][error.trouble]({ where: error.where });
  if (error instanceof PromptError) return t.prompts({ why: error.message });
  if (error instanceof SlackTokenError) {
    const { token, code } = error;
    return `${t.tokenRefused({ token, code })} ${checkSlack[language].fix[tokenFix[token]]()}`;
  }
  const listen = listenTrouble(error);
  if (listen) return `${t.listen[listen.trouble](listen)} ${t.listenFix[listen.trouble](listen)}`;
  return `${t.failed({ why: error instanceof Error ? error.message : String(error) })}\n${t.moreHelp}`;
};
