/**
 * As learn.microsoft.com/en-us/linkedin/marketing/community-management shows them: one notification of each action, in a webhook and in
 * what is pulled alike, and the comment one of them is about.
 */
const activity = 'activity:7094637247890620418';
const common = {
  organizationalEntity: 'urn:li:organization:1337',
  sourcePost: `urn:li:${activity}`,
  decoratedSourcePost: {
    owner: 'urn:li:organization:1337',
    mediaCategory: 'NONE',
    text: 'This is my post',
    entity: 'urn:li:share:7094637247487995904',
  },
  subscriber: 'urn:li:person:zLqTygBP8S',
};
export const commentUrn = `urn:li:comment:(urn:li:${activity},7094977717598625792)`;
const decorated = (text: string) => ({
  comment: { owner: 'urn:li:person:zLqTygBP8S', text, entity: commentUrn, object: `urn:li:${activity}` },
});
const about = `urn:li:comment:(${activity},7094977717598625792)`;

export const notifications = [
  {
    ...common,
    notificationId: 5_603_453_321,
    action: 'COMMENT',
    lastModifiedAt: 1_795_676_826_310,
    generatedActivity: about,
    decoratedGeneratedActivity: decorated('Is it out yet?'),
  },
  {
    ...common,
    notificationId: 5_603_453_322,
    action: 'COMMENT_EDIT',
    lastModifiedAt: 1_795_676_830_000,
    generatedActivity: about,
    decoratedGeneratedActivity: decorated('Is it out now?'),
  },
  {
    ...common,
    notificationId: 5_603_453_323,
    action: 'COMMENT_DELETE',
    lastModifiedAt: 1_795_676_840_000,
    generatedActivity: `urn:li:comment:(${activity},1)`,
  },
];
export const comment = {
  actor: 'urn:li:person:zLqTygBP8S',
  commentUrn,
  created: {
    actor: 'urn:li:person:zLqTygBP8S',
    impersonator: 'urn:li:servicePrincipal:x',
    time: 1_795_676_826_000,
  },
  id: '7094977717598625792',
  lastModified: { actor: 'urn:li:person:zLqTygBP8S', time: 1_795_676_830_000 },
  message: { attributes: [], text: 'Is it out now?' },
  object: `urn:li:${activity}`,
  likesSummary: { aggregatedTotalLikes: 0, likedByCurrentUser: false, totalLikes: 0 },
};
