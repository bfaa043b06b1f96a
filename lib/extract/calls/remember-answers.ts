// Asks a model, and keeps what it answers while a reply takes several questions: where one of them fails, or the server
// ends, those before it are not paid again.
import type { AskModel, ModelAnswer, ModelQuestion } from "./model.ts";
import { questionKey } from "./question-key.ts";
import type { KeptAnswer, ReplyStore } from "./reply-store.ts";

/** What is called once an answer is kept: given where answers lie until then, so that each is kept at once. */
type OnKept = (question: ModelQuestion<unknown>) => Promise<void>;

/** `key` is that of the reply; the questions of one reply are asked one after the other. */
export function rememberAnswers(
  ask: AskModel,
  replies: ReplyStore,
  key: string,
  onKept: OnKept | null = null,
): AskModel {
  let kept: ReadonlyMap<string, KeptAnswer> | null = null;
  /** Most replies take one question: nothing is written before there is another. */
  let last: { question: string; answer: KeptAnswer } | null = null;
  return async (question, signal) => {
    const id = questionKey(question);
    kept ??= await replies.readAnswers(key);
    const known = recall(kept.get(id), question);
    if (known) return known;
    if (last && last.question !== id) await replies.keepAnswer(key, last.question, last.answer);
    const answer = await ask(question, signal);
    last = answer.kind === "refused" ? null : { question: id, answer: toKept(answer) };
    if (onKept && last && answer.kind === "answered") {
      await replies.keepAnswer(key, id, last.answer);
      last = null;
      await onKept(question);
    }
    return answer;
  };
}

function recall<T>(answer: KeptAnswer | undefined, { schema }: ModelQuestion<T>): ModelAnswer<T> | null {
  if (!answer) return null;
  const { kind, usage } = answer;
  if (kind !== "answered") return { kind, usage };
  const parsed = schema.safeParse(answer.body);
  return parsed.success ? { kind, usage, body: parsed.data } : null;
}

function toKept<T>(answer: ModelAnswer<T>): KeptAnswer {
  const { kind, usage } = answer;
  return kind === "answered" ? { kind, usage, body: answer.body } : { kind: "cut", usage, body: null };
}
