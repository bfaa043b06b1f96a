// Which doubtful pairs a model is being asked about, over all documents: one that ends while another asks waits for that
// answer instead of paying for its own.
import PQueue from "p-queue";
import type { DoubtfulPair } from "#lib/domain/doubt.ts";

export interface Share {
  /** Those that nobody asks about: they are taken now. */
  readonly mine: readonly DoubtfulPair[];
  /** Once whoever asks about the others is done with them: those of which nothing could be learnt. */
  readonly unanswered: Promise<readonly DoubtfulPair[]>;
  /** To be called once what was learnt of `mine` is applied, or nothing was. */
  readonly giveBack: (isAnswered: boolean) => void;
}

export class OpenQuestions {
  readonly #asked = new Map<string, Promise<boolean>>();
  /** Documents decide one after the other. */
  readonly turns = new PQueue({ concurrency: 1 });

  take(pairs: readonly DoubtfulPair[]): Share {
    const others = pairs.filter((pair) => this.#asked.has(pairId(pair)));
    const mine = pairs.filter((pair) => !others.includes(pair));
    const answers = others.map(async (pair) => ((await this.#asked.get(pairId(pair))) ? [] : [pair]));
    const { promise, resolve } = Promise.withResolvers<boolean>();
    for (const pair of mine) this.#asked.set(pairId(pair), promise);
    const giveBack = (isAnswered: boolean) => {
      for (const pair of mine) this.#asked.delete(pairId(pair));
      resolve(isAnswered);
    };
    return { mine, unanswered: Promise.all(answers).then((lists) => lists.flat()), giveBack };
  }
}

/** Of the same two entities, in the order in which they are listed. */
export function pairId({ a, b }: DoubtfulPair): string {
  return `${a.id} ${b.id}`;
}
