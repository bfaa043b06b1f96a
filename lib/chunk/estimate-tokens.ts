const LETTERS_PER_TOKEN = 3.8;
const TOKENS_PER_MARK = 0.7;

/**
 * Tokens that a language model would count for this text, estimated: French and English prose has about 3.6
 * characters a token, and each digit and mark counts nearly for itself.
 */
export function estimateTokens(text: string): number {
  const marks = text.match(/[\p{N}\p{P}\p{S}]/gu)?.length ?? 0;
  return Math.ceil((text.length - marks) / LETTERS_PER_TOKEN + marks * TOKENS_PER_MARK);
}

/** Whether a text has at most `maxTokens`: of one that is far too long no mark is counted. */
export function fitsTokens(text: string, maxTokens: number): boolean {
  return text.length / LETTERS_PER_TOKEN <= maxTokens && estimateTokens(text) <= maxTokens;
}
