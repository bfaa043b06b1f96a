/**
 * Tokens that a language model would count for this text, estimated: French and English prose has about 3.6
 * characters a token, and each digit and mark counts nearly for itself.
 */
export function estimateTokens(text: string): number {
  const marks = text.match(/[\p{N}\p{P}\p{S}]/gu)?.length ?? 0;
  return Math.ceil((text.length - marks) / 3.8 + marks * 0.7);
}
