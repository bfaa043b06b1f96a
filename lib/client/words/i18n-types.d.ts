import type en from "#messages/en.json";
import type { Locale } from "./locales.ts";

/** The words of the ontology come beside those of the interface. */
interface OntologyWords {
  types: Record<string, string>;
  predicates: { out: Record<string, string>; in: Record<string, string> };
}

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof en & OntologyWords;
  }
}
