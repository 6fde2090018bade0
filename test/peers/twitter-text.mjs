import twitterText from 'twitter-text';

/** How long a post is, as X's own library weighs it. */
export const weigh = (text) => twitterText.parseTweet(text).weightedLength;
