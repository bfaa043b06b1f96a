import { useLocale, useTranslations } from "next-intl";
import { formatDuration } from "#lib/client/words/format-measure.ts";
import type { LogLine } from "#lib/domain/api/documents.ts";
import { APP_ERRORS, appErrorCodeSchema } from "#lib/domain/app-error.ts";
import { STEPS, stepNumber } from "#lib/domain/steps.ts";

/** A line of the log in the reader's language: the event's kind is the message's key, its figures are the values. */
export function useLogText(): (line: LogLine) => string {
  const t = useTranslations();
  const locale = useLocale();

  const causeOf = ({ code, message }: LogLine["figures"]) => {
    const known = appErrorCodeSchema.safeParse(code);
    if (!known.success) return String(message ?? "");
    const isGeneral = message === APP_ERRORS[known.data].detail;
    return t(`errors.${known.data}`) + (isGeneral ? "" : ` (${message})`);
  };

  return ({ type, figures }) => {
    const { index, done, pairs, merged, apart, durationMs, fault = null, message = null } = figures;
    const step = STEPS.find(({ id }) => id === figures.step);
    const plain = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, value ?? "none"]));
    return t(`log.lines.${type}`, {
      ...plain,
      cause: causeOf(figures),
      step: step ? t(`steps.${step.id}`) : "",
      number: step ? stepNumber(step.id) : 0,
      steps: STEPS.length,
      passage: Number(index) + 1,
      next: Number(done) + 1,
      left: Number(pairs) - Number(merged) - Number(apart),
      duration: formatDuration(Number(durationMs ?? 0), locale),
      warning: t("run.warning", { fault: fault ?? "none", message: message ?? "" }),
    });
  };
}
