/** Bodies as Slack sends them, shortened to what anybody reads. */
export const press = (n: number | string): Record<string, unknown> => ({
  type: 'block_actions',
  team: { id: 'T1' },
  user: { id: 'U1', team_id: 'T1' },
  trigger_id: `trigger-${n}`,
  channel: { id: 'C1' },
  actions: [{ type: 'button', action_id: 'approve', block_id: 'b', value: String(n), action_ts: `17.${n}` }],
});
export const message = (n: number | string): Record<string, unknown> => ({
  type: 'event_callback',
  team_id: 'T1',
  event_id: `Ev${n}`,
  event: { type: 'message', channel: 'C1', user: 'U1', text: `secret text ${n}`, ts: `18.${n}` },
});
export const submission = (n: number | string): Record<string, unknown> => ({
  type: 'view_submission',
  team: { id: 'T1' },
  user: { id: 'U1', team_id: 'T1' },
  trigger_id: `trigger-${n}`,
  view: { id: 'V1', hash: 'h1', type: 'modal', callback_id: 'edit', state: { values: {} } },
});
export const command = (text: string, n: number | string = 1): Record<string, unknown> => ({
  token: 'x',
  team_id: 'T1',
  user_id: 'U1',
  channel_id: 'C1',
  command: '/aplomb',
  text,
  trigger_id: `trigger-${n}`,
});
