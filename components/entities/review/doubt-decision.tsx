import { Merge, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { RadioGroup } from "radix-ui";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { useHotkeys } from "#components/ui/use-hotkeys.ts";
import { errorKey } from "#lib/client/http/api-error.ts";
import type { DoubtfulPair } from "#lib/domain/doubt.ts";
import { useDecide } from "../curate/use-decide.ts";
import { useNameOf } from "../use-name-of.ts";
import { DoubtSide } from "./doubt-side.tsx";

/** Both entities side by side with what documents say of them: one thing, or two. */
export function DoubtDecision({ pair: { a, b }, onDecided }: { pair: DoubtfulPair; onDecided: () => void }) {
  const t = useTranslations();
  const nameOf = useNameOf();
  const { decide, isPending, error } = useDecide(onDecided);
  // Whichever the documents speak of more is the likelier name.
  const [keptId, setKeptId] = useState(b.mentionCount > a.mentionCount ? b.id : a.id);
  const [kept, other] = keptId === a.id ? [a, b] : [b, a];
  const merge = () =>
    decide({ kind: "merge", entityId: other.id, into: kept.id }, { subject: nameOf(other), into: nameOf(kept) });
  const keepApart = () =>
    decide({ kind: "apart", entityId: a.id, from: b.id }, { subject: nameOf(a), from: nameOf(b) });
  useHotkeys(isPending ? {} : { m: merge, a: keepApart });
  return (
    <div className="animate-arrive px-4 pb-4">
      <RadioGroup.Root
        value={keptId}
        onValueChange={setKeptId}
        aria-label={t("review.keptName")}
        className="grid gap-3 sm:grid-cols-2"
      >
        {[a, b].map((entity) => (
          <DoubtSide key={entity.id} entity={entity} isKept={entity.id === keptId} />
        ))}
      </RadioGroup.Root>
      {error && (
        <p role="alert" className="mt-3 flex gap-2 text-bad">
          <TriangleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
          {t(`errors.${errorKey(error)}`)}
        </p>
      )}
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <Button look="primary" disabled={isPending} onClick={merge} className="max-w-full">
          <Merge aria-hidden />
          <span className="truncate">{t("review.merge", { name: nameOf(kept) })}</span>
        </Button>
        <Button disabled={isPending} onClick={keepApart}>
          {t("review.apart")}
        </Button>
        <p className="ml-auto hidden items-center gap-2 text-ink-soft text-xs lg:flex">
          <Kbd>m</Kbd> {t("curate.merge")} <Kbd>a</Kbd> {t("review.apart")}
        </p>
      </div>
    </div>
  );
}
