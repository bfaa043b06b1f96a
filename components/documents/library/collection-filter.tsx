import { useTranslations } from "next-intl";
import { Select } from "#components/ui/select.tsx";
import { DEFAULT_COLLECTION, type Document } from "#lib/domain/document.ts";
import { listCollections, useShownCollection } from "../use-collections.ts";

/** No collection has this name: names are trimmed. */
const ALL = " ";

/** Which documents are shown; nothing where there are no collections. */
export function CollectionFilter({ documents }: { documents: readonly Document[] }) {
  const t = useTranslations("collections");
  const [shown, setShown] = useShownCollection();
  const collections = listCollections(documents);
  if (shown === null && collections.every(({ name }) => name === DEFAULT_COLLECTION)) return null;
  const known = collections.some(({ name }) => name === shown);
  const listed = shown === null || known ? collections : [...collections, { name: shown, count: 0 }];
  const labelOf = (name: string) => (name === DEFAULT_COLLECTION ? t("none") : name);
  return (
    <Select
      label={t("filter")}
      value={shown ?? ALL}
      options={[
        { value: ALL, label: t("all") },
        ...listed.map(({ name, count }) => ({ value: name, label: `${labelOf(name)} (${count})` })),
      ]}
      onChange={(name) => void setShown(name === ALL ? null : name)}
    />
  );
}
