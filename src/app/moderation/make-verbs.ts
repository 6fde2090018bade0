import type { Kit } from '../kit.ts';
import { answerAppeal, appeal, history, lift, look, second } from './decide.ts';
import { forget } from './forget.ts';
import { calm, incident, settle } from './incidents.ts';
import { act } from './order.ts';
import { report } from './report.ts';
import { makeRule, suggestRule } from './rule.ts';
import type { ModerationVerbs } from './verbs.ts';

/** Everything a desk can ask about moderation, over one kit. */
export const makeModerationVerbs = (kit: Kit): ModerationVerbs => ({
  act: act(kit),
  second: second(kit),
  lift: lift(kit),
  answerAppeal: answerAppeal(kit),
  look: look(kit),
  history: history(kit),
  incident: incident(kit),
  settle: settle(kit),
  calm: calm(kit),
  suggestRule: suggestRule(kit),
  makeRule: makeRule(kit),
  report: report(kit),
  appeal: appeal(kit),
  forget: forget(kit),
});
