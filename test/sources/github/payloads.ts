/**
 * Bodies of GitHub's webhooks in the shapes of docs.github.com/webhooks/webhook-events-and-payloads (and the examples of
 * octokit/webhooks), shortened to what names the event, one for each event about issues and discussions; and the ping.
 */
const user = { login: 'marie', id: 7, node_id: 'U_7', type: 'User', html_url: 'https://github.com/marie' };
const common = {
  repository: { id: 1, full_name: 'maison/boutique', private: false },
  sender: user,
};
const moment = '2026-11-26T07:00:00Z';
const issue = {
  id: 11,
  node_id: 'I_kwDO101',
  number: 3,
  title: 'Il manque une vis',
  body: 'Il manque une vis',
  state: 'open',
  locked: false,
  comments: 1,
  created_at: moment,
  updated_at: moment,
  user,
};
const comment = {
  id: 12,
  node_id: 'IC_kwDO102',
  body: 'Moi aussi',
  created_at: moment,
  updated_at: moment,
  user,
};
const discussion = {
  ...issue,
  id: 13,
  node_id: 'D_kwDO103',
  category: { id: 1, name: 'Q&A' },
  answer_html_url: null,
};
const reply = {
  ...comment,
  node_id: 'DC_kwDO104',
  discussion_id: 13,
  parent_id: null,
  child_comment_count: 0,
};
const changes = { body: { from: 'avant' } };

export const payloads: { event: string; body: object }[] = [
  {
    event: 'ping',
    body: { zen: 'Design for failure.', hook_id: 1, hook: { type: 'Repository' }, ...common },
  },
  { event: 'issues', body: { action: 'opened', issue, ...common } },
  { event: 'issues', body: { action: 'edited', issue, changes, ...common } },
  { event: 'issues', body: { action: 'deleted', issue, ...common } },
  { event: 'issues', body: { action: 'locked', issue: { ...issue, locked: true }, ...common } },
  { event: 'issue_comment', body: { action: 'created', issue, comment, ...common } },
  { event: 'issue_comment', body: { action: 'edited', issue, comment, changes, ...common } },
  { event: 'issue_comment', body: { action: 'deleted', issue, comment, ...common } },
  { event: 'discussion', body: { action: 'created', discussion, ...common } },
  { event: 'discussion', body: { action: 'edited', discussion, changes, ...common } },
  { event: 'discussion', body: { action: 'deleted', discussion, ...common } },
  { event: 'discussion_comment', body: { action: 'created', discussion, comment: reply, ...common } },
  { event: 'discussion_comment', body: { action: 'edited', discussion, comment: reply, changes, ...common } },
  { event: 'discussion_comment', body: { action: 'deleted', discussion, comment: reply, ...common } },
];
