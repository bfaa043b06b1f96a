import { resolve } from "node:path";
import { cruiseLayers } from "./layers/cruise-layers.ts";

const { moduleCount, arrowCount, violations, unseen } = await cruiseLayers(resolve(import.meta.dirname, ".."));
for (const path of unseen) console.error(`not seen: ${path}`);
for (const violation of violations) console.error(violation);
console.log(
  `${moduleCount} modules, ${arrowCount} arrows, ${violations.length} against the layers, ${unseen.length} not seen`,
);
if (violations.length + unseen.length > 0) process.exitCode = 1;
