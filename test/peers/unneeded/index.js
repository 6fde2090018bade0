/** `@atproto/aws`, which is named wherever the server begins, and asked nothing. */
export const KmsKeypair = undefined;
export const S3BlobStore = undefined;
