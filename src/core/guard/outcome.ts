import type { Finding } from './finding.ts';

/** The findings that keep a text from going out as it is. */
export const stops = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ level }) => level === 'stop');

/** Whether somebody besides the writer has to approve: a finding asks for it, or a stop can only go out overruled. */
export const needsSecondPerson = (findings: readonly Finding[]): boolean =>
  findings.some(({ level }) => level === 'second_person' || level === 'stop');

/** Whether a second person with a reason may let the text pass: there are stops, and none of them is a fact. */
export const overrulable = (findings: readonly Finding[]): boolean => {
  const stopping = stops(findings);
  return stopping.length > 0 && stopping.every((finding) => finding.overrulable);
};
