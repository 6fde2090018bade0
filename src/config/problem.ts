/** Something wrong in a file of settings: where, what, and what to write instead. */
export interface Problem {
  file: string;
  /** Counted from 1; absent when the file as a whole is meant. */
  line?: number | undefined;
  /** `routes[0].slack` */
  path?: string | undefined;
  what: string;
  instead?: string | undefined;
  /** The doctor says it elsewhere too, with the page to open. */
  saidAgain?: boolean | undefined;
}

/** Where and what: `aplomb.yaml:12 routes[0] — unknown key "slak".` */
export const problemText = ({ file, line, path, what }: Problem): string =>
  [`${file}${line === undefined ? '' : `:${line}`}`, path, '—', what].filter(Boolean).join(' ');

/** The same with what to write instead, in one line. */
export const problemLine = (problem: Problem): string =>
  [problemText(problem), problem.instead].filter(Boolean).join(' ');

/** The settings cannot be used; nothing was started. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
    this.problems = problems;
  }
}
