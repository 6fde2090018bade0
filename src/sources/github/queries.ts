/**
 * Questions to GitHub's GraphQL API (docs.github.com/graphql/reference, and guides/using-the-graphql-api-for-discussions:
 * discussions are in no other API). A test asks GitHub's published schema whether they are right.
 */
const words = (type: string): string => `fragment ${type}Words on ${type} {
  id body createdAt url
  author { __typename login url ... on User { name } }
}`;
const [issue, issueComment, discussion, discussionComment] = [
  'Issue',
  'IssueComment',
  'Discussion',
  'DiscussionComment',
].map(words);

export const viewerQuery = `query Viewer($owner: String!, $name: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    nameWithOwner hasDiscussionsEnabled viewerPermission owner { __typename }
  }
}`;

/** Threads of a repository, the latest changed first, each with the last of what was said in it. */
export const threadsQuery = `query Threads(
  $owner: String!, $name: String!, $size: Int!
  $issues: String, $discussions: String, $withIssues: Boolean!, $withDiscussions: Boolean!
) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    issues(first: $size, after: $issues, orderBy: { field: UPDATED_AT, direction: DESC }) @include(if: $withIssues) {
      pageInfo { hasNextPage endCursor }
      nodes {
        ...IssueWords title updatedAt
        comments(last: 20) { totalCount nodes { ...IssueCommentWords isMinimized } }
      }
    }
    discussions(first: $size, after: $discussions, orderBy: { field: UPDATED_AT, direction: DESC }) @include(if: $withDiscussions) {
      pageInfo { hasNextPage endCursor }
      nodes {
        ...DiscussionWords title updatedAt
        comments(last: 20) {
          totalCount
          nodes {
            ...DiscussionCommentWords isMinimized
            replies(last: 10) { totalCount nodes { ...DiscussionCommentWords isMinimized } }
          }
        }
      }
    }
  }
}
${issue}
${issueComment}
${discussion}
${discussionComment}`;

/** Somebody's words, and where an answer to them would stand. */
export const wordsQuery = `query Words($id: ID!) {
  node(id: $id) {
    __typename
    ... on Issue { ...IssueWords title locked }
    ... on IssueComment { ...IssueCommentWords isMinimized issue { ...IssueWords title locked } }
    ... on Discussion { ...DiscussionWords title locked }
    ... on DiscussionComment {
      ...DiscussionCommentWords isMinimized
      replyTo { ...DiscussionCommentWords }
      discussion { ...DiscussionWords title locked }
    }
  }
}
${issue}
${issueComment}
${discussion}
${discussionComment}`;

/** What was said right under an issue, a discussion or a comment of one; the last first, page by page. */
export const underQuery = `query Under($id: ID!, $before: String) {
  node(id: $id) {
    __typename
    ... on Issue {
      under: comments(last: 100, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { ...IssueCommentWords isMinimized }
      }
    }
    ... on Discussion {
      under: comments(last: 100, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes {
          ...DiscussionCommentWords isMinimized
          replies(last: 100) { totalCount nodes { ...DiscussionCommentWords isMinimized } }
        }
      }
    }
    ... on DiscussionComment {
      under: replies(last: 100, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { ...DiscussionCommentWords isMinimized }
      }
    }
  }
}
${issueComment}
${discussionComment}`;

export const commentMutation = `mutation Comment($subject: ID!, $body: String!) {
  addComment(input: { subjectId: $subject, body: $body }) {
    commentEdge { node { id url createdAt } }
  }
}`;
export const answerMutation = `mutation Answer($discussion: ID!, $replyTo: ID, $body: String!) {
  addDiscussionComment(input: { discussionId: $discussion, replyToId: $replyTo, body: $body }) {
    comment { id url createdAt }
  }
}`;

/** Folded as off topic: the mildest of the reasons that GitHub shows with what it folded. */
export const foldMutation = `mutation Fold($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OFF_TOPIC }) { minimizedComment { isMinimized } }
}`;
export const unfoldMutation = `mutation Unfold($id: ID!) {
  unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } }
}`;
export const lockMutation = `mutation Lock($id: ID!) {
  lockLockable(input: { lockableId: $id }) { lockedRecord { locked } }
}`;
export const unlockMutation = `mutation Unlock($id: ID!) {
  unlockLockable(input: { lockableId: $id }) { unlockedRecord { locked } }
}`;
const removal = (input: string): string => `mutation Remove($id: ID!) {
  ${input} { clientMutationId }
}`;
export const removeIssueMutation = removal('deleteIssue(input: { issueId: $id })');
export const removeIssueCommentMutation = removal('deleteIssueComment(input: { id: $id })');
export const removeDiscussionMutation = removal('deleteDiscussion(input: { id: $id })');
export const removeDiscussionCommentMutation = removal('deleteDiscussionComment(input: { id: $id })');
/** A comment of ours: those under issues and those in discussions are changed in two ways. */
export const changeCommentMutation = `mutation ChangeComment($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { issueComment { id } }
}`;
export const changeAnswerMutation = `mutation ChangeAnswer($id: ID!, $body: String!) {
  updateDiscussionComment(input: { commentId: $id, body: $body }) { comment { id } }
}`;
