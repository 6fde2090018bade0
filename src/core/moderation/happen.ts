import { endsByItself, isToldBefore, isToldToMember, lengthOf } from './act.ts';
import type { ModerationCase } from './case.ts';
import { nextVersion } from '../versioned.ts';
import { changed } from './change.ts';
import type { CaseWork, Changed } from './change.ts';

/** What the place did, or what time did. */
export type CaseEvent =
  /** Saved before the first call that may change something there; `before`: how it was until then. */
  | { happened: 'begun'; before?: string | undefined }
  | { happened: 'carried_out' }
  | { happened: 'failed'; code: string }
  | { happened: 'lifted' }
  /** Taking it back failed for good: it stands as before. */
  | { happened: 'not_lifted'; code: string }
  | { happened: 'over' }
  | { happened: 'told'; told: NonNullable<ModerationCase['told']> };

const stands = (of: ModerationCase, now: number): Changed => {
  const { act } = of.act;
  const tells = isToldToMember(act) && !isToldBefore(act);
  const work: CaseWork[] = [
    ...(tells ? [{ work: 'tell', what: 'decided', at: now } as const] : []),
    { work: 'log', what: 'done', at: now },
    ...(of.until === undefined ? [] : [{ work: 'end', at: of.until } as const]),
  ];
  return changed(nextVersion(of, now, { state: 'stands', failure: undefined }), 'case_done', work);
};

/** Its time has come: what the place ends by itself is only noted, the rest is taken back there. */
const over = (of: ModerationCase, now: number): Changed =>
  endsByItself(of.act.act)
    ? changed(nextVersion(of, now, { state: 'over' }), 'case_over', [{ work: 'log', what: 'over', at: now }])
    : changed(
        nextVersion(of, now, { state: 'lifting', lifted: { by: { kind: 'system' }, at: now } }),
        'case_ending',
        [{ work: 'lift', at: now }],
      );

const lifted = (of: ModerationCase, now: number): Changed => {
  const byTime = of.lifted?.by.kind === 'system';
  // Somebody who was banned cannot be written to.
  const tells = !byTime && isToldToMember(of.act.act) && of.act.act !== 'ban';
  return changed(
    nextVersion(of, now, { state: byTime ? 'over' : 'lifted', failure: undefined }),
    'case_lifted',
    [
      ...(tells ? [{ work: 'tell', what: 'lifted', at: now } as const] : []),
      { work: 'log', what: byTime ? 'over' : 'lifted', at: now },
    ],
  );
};

/** The place said no for good. */
const failed = (of: ModerationCase, code: string, patch: Partial<ModerationCase>, now: number): Changed =>
  changed(
    nextVersion(of, now, { ...patch, failure: { code, at: now } }),
    'case_failed',
    [{ work: 'log', what: 'failed', at: now }],
    { code },
  );

/** What becomes of a case by itself; nothing where it came too late to matter. */
export const happen = (of: ModerationCase, event: CaseEvent, now: number): Changed | undefined => {
  switch (event.happened) {
    case 'begun': {
      if (of.state !== 'due' || of.begunAt !== undefined) return undefined;
      const length = lengthOf(of.act);
      return changed(
        nextVersion(of, now, {
          begunAt: now,
          ...(length !== undefined && { until: now + length }),
          ...(event.before !== undefined && { before: event.before }),
        }),
        'case_begun',
      );
    }
    case 'carried_out':
      return of.state === 'due' ? stands(of, now) : undefined;
    case 'failed':
      return of.state === 'due' ? failed(of, event.code, { state: 'failed' }, now) : undefined;
    case 'lifted':
      return of.state === 'lifting' ? lifted(of, now) : undefined;
    case 'not_lifted':
      return of.state === 'lifting'
        ? failed(of, event.code, { state: 'stands', lifted: undefined }, now)
        : undefined;
    case 'over':
      return of.state === 'stands' ? over(of, now) : undefined;
    case 'told':
      return of.told === undefined
        ? changed(nextVersion(of, now, { told: event.told }), 'member_told', [], { told: event.told })
        : undefined;
  }
};
