import type { CheckSlackFix, CheckSlackSays } from '../../../core/catalogue/check-slack.ts';

/** One line of the doctor. `says` and `fix` are keys of the catalogue section `check_slack`, both told with `values`. */
export interface CheckLine {
  ok: boolean;
  /** A line that is not ok and required stops a start. */
  required: boolean;
  says: CheckSlackSays;
  values: Record<string, string | number>;
  fix?: CheckSlackFix;
}
type Values = CheckLine['values'];

export const fine = (says: CheckSlackSays, values: Values = {}): CheckLine => ({
  ok: true,
  required: true,
  says,
  values,
});
export const wrong = (says: CheckSlackSays, fix: CheckSlackFix, values: Values = {}): CheckLine => ({
  ok: false,
  required: true,
  says,
  values,
  fix,
});
/** Worth saying, nothing to stop for. */
export const doubtful = (line: CheckLine): CheckLine => ({ ...line, required: false });
