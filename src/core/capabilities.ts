/** What a model's server was found to offer besides Chat Completions; `undefined` where it could not be told. */
export interface Capabilities {
  /** How it can be held to a JSON object. */
  json: 'schema' | 'object' | 'none';
  responses: boolean | undefined;
  moderation: boolean | undefined;
  /** It tells how much of a prompt it had read before. */
  caching: boolean | undefined;
}
