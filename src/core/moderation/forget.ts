import { nextVersion } from '../versioned.ts';
import type { CaseState, ModerationCase } from './case.ts';
import type { Incident } from './incident.ts';

/** While these hold, the reason is what they rest on. */
const inForce = new Set<CaseState>(['proposed', 'due', 'stands', 'lifting']);

/** Whether a case still rests on its reason, which is kept for so long. */
export const isInForce = ({ state }: ModerationCase): boolean => inForce.has(state);

/** A case without what the member said and who they say they are; nothing where that is so already. */
export const forgotten = (of: ModerationCase, now: number): ModerationCase | undefined => {
  const reason = isInForce(of) ? of.reason : '';
  const said = of.evidence !== undefined || (of.appeal?.text ?? '') !== '' || of.member?.name !== '';
  if (!said && reason === of.reason) return undefined;
  return nextVersion(of, now, {
    reason,
    evidence: undefined,
    ...(of.member && { member: { id: of.member.id, name: '' } }),
    ...(of.appeal && { appeal: { ...of.appeal, text: '' } }),
  });
};

/** The same for what asked for moderators. */
export const forgottenIncident = (of: Incident, now: number): Incident | undefined => {
  const { matter } = of;
  if (matter.about === 'report') {
    const { channel, id, author } = matter.message;
    const message = { channel, id, author: { id: author.id, name: '' }, text: '' };
    return nextVersion(of, now, { matter: { ...matter, message, reasons: [] } });
  }
  if (matter.about !== 'automod') return undefined;
  const { about, rule, member } = matter;
  return nextVersion(of, now, { matter: { about, rule, member: { id: member.id, name: '' }, text: '' } });
};
