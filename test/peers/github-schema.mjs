/** Resolved from here, where it is installed: what GitHub's own published schema says of a question; an empty list is no fault. */
export { validate } from '@octokit/graphql-schema';
