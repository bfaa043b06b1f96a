// How fast are chunks saved in the embedded graph? The first of what `npm run bench:graph` measures, without a server.
import type { Figure } from "./figure.ts";
import { compareSaving } from "./graph/compare-saving.ts";
import { embeddedGround } from "./graph/grounds.ts";

export async function measure(): Promise<readonly Figure[]> {
  const ground = await embeddedGround();
  try {
    return [await compareSaving(ground)];
  } finally {
    await ground.close();
  }
}
