import { excerpt } from '../text/excerpt.ts';
import { nextVersion } from '../versioned.ts';
import { newIncident } from './incident.ts';
import type { Incident, ReportedMessage } from './incident.ts';
import type { ModerationRefusal } from './refusal.ts';

/** A card shows no more of them; the count goes on. */
export const mostReasons = 5;
const longestReason = 300;
const longestText = 2_000;

/** So many reports of one member in so long; whoever floods the moderators is heard no more for a while. */
export const reportLimits = { most: 5, inMs: 600_000 } as const;

/** The same message is the same matter, however many report it. */
export const reportKey = ({ channel, id }: Pick<ReportedMessage, 'channel' | 'id'>): string =>
  `report ${channel} ${id}`;

/** Why a member's report is not taken; `lately`: how many they made within the limit's time. */
export const reportRefusal = (
  message: ReportedMessage,
  reporterId: string,
  lately: number,
): ModerationRefusal | undefined => {
  if (message.author.id === reporterId) return { refused: 'report_own' };
  return lately >= reportLimits.most ? { refused: 'too_many_reports' } : undefined;
};

const reasonsOf = (reason: string): string[] => {
  const said = excerpt(reason.trim(), longestReason).toWellFormed();
  return said === '' ? [] : [said];
};

/** The first report of a message. */
export const firstReport = (
  { id, place, message, reason }: { id: string; place: string; message: ReportedMessage; reason: string },
  now: number,
): Incident =>
  newIncident(
    {
      id,
      place,
      key: reportKey(message),
      matter: {
        about: 'report',
        message: { ...message, text: excerpt(message.text, longestText) },
        count: 1,
        reasons: reasonsOf(reason),
      },
    },
    now,
  );

/** One more report of it. What was settled stays settled: the moderators have looked at it. */
export const oneMore = (of: Incident, reason: string, now: number): Incident => {
  if (of.matter.about !== 'report') return of;
  const reasons = [...of.matter.reasons, ...reasonsOf(reason)].slice(0, mostReasons);
  return nextVersion(of, now, { matter: { ...of.matter, count: of.matter.count + 1, reasons } });
};
