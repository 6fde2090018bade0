export interface Asked {
  method: string;
  url: URL;
  authorization: string | undefined;
  userAgent: string | undefined;
  body: string;
  /** Why, for the server's own log, as it was sent. */
  auditReason?: string | undefined;
}
export interface Said {
  status: number;
  json?: unknown;
  headers?: Record<string, string>;
}

/** Discord's no: a status, and a code of its own. */
export const refused = (status: number, code: number, message: string, errors?: object): Said => ({
  status,
  json: { code, message, ...(errors && { errors }) },
});
/** docs: topics/opcodes-and-status-codes#json */
export const no = {
  unauthorized: refused(401, 0, '401: Unauthorized'),
  route: refused(404, 0, '404: Not Found'),
  guild: refused(404, 10_004, 'Unknown Guild'),
  channel: refused(404, 10_003, 'Unknown Channel'),
  message: refused(404, 10_008, 'Unknown Message'),
  member: refused(404, 10_007, 'Unknown Member'),
  access: refused(403, 50_001, 'Missing Access'),
  permission: refused(403, 50_013, 'Missing Permissions'),
  empty: refused(400, 50_006, 'Cannot send an empty message'),
  archived: refused(400, 50_083, 'Thread is archived'),
  form: refused(400, 50_035, 'Invalid Form Body'),
  voice: refused(400, 50_008, 'Cannot send messages in a non-text channel'),
};
export const wrongField = (field: string, code: string): Said =>
  refused(400, 50_035, 'Invalid Form Body', { [field]: { _errors: [{ code, message: code }] } });
