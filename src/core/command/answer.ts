import { command as catalogue } from '../catalogue/command.ts';
import { commandNames } from '../command.ts';
import type { CommandName, Misuse } from '../command.ts';
import type { UiLanguage } from '../language.ts';

/** Long enough to recognise what one typed, short enough for an answer. */
const longestEcho = 80;

/** How a command is written: `/aplomb snooze N 2h | …`. `slash` is what the desk's command begins with. */
export const usageText = (name: CommandName, language: UiLanguage, slash = '/aplomb'): string =>
  `${slash} ${catalogue[language].usage[name].word} ${catalogue[language].usage[name].arguments}`.trimEnd();

/** All commands with what each does, for desks that set them apart from their explanation. */
export const helpPage = (
  language: UiLanguage,
  slash = '/aplomb',
): { title: string; commands: { use: string; help: string }[]; notes: string[] } => {
  const words = catalogue[language];
  return {
    title: words.helpTitle,
    commands: commandNames.map((name) => ({
      use: usageText(name, language, slash),
      help: words.usage[name].help,
    })),
    notes: [words.helpMore, words.helpThread],
  };
};

/** The help page for one command or, without one, for all; lines of plain text. */
export const helpText = (about: CommandName | undefined, language: UiLanguage, slash = '/aplomb'): string => {
  const words = catalogue[language];
  if (about) {
    const { help, example } = words.usage[about];
    return [usageText(about, language, slash), help, words.example({ example: `${slash} ${example}` })].join(
      '\n',
    );
  }
  const { title, commands, notes } = helpPage(language, slash);
  return [title, ...commands.map(({ use, help }) => `${use}: ${help}`), ...notes].join('\n');
};

const isKey = <T extends object>(of: T, key: PropertyKey): key is keyof T => Object.hasOwn(of, key);

/** What was wrong with a command line, and how it is meant to be used. Plain text; `got` is the reader's own words. */
export const misuseText = (wrong: Misuse, language: UiLanguage, slash = '/aplomb'): string => {
  const words = catalogue[language];
  const why = isKey(words.misuse, wrong.misuse) ? words.misuse[wrong.misuse] : words.misuse.unknown_command;
  const got = wrong.got === undefined ? '' : `${words.got({ got: wrong.got.slice(0, longestEcho) })} `;
  const guess =
    wrong.misuse === 'unknown_command' && wrong.about
      ? ` ${words.didYouMean({ command: words.usage[wrong.about].word })}`
      : '';
  const right = wrong.about
    ? [
        words.use({ use: usageText(wrong.about, language, slash) }),
        words.example({ example: `${slash} ${words.usage[wrong.about].example}` }),
      ]
    : [words.use({ use: usageText('help', language, slash) })];
  return [`${got}${why}${guess}`, ...right].join('\n');
};
