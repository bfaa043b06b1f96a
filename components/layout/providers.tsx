"use client";
import { QueryClientProvider } from "@tanstack/react-query";
import { type IntlError, IntlErrorCode, type Messages, NextIntlClientProvider } from "next-intl";
import { ThemeProvider } from "next-themes";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { type ReactNode, useState } from "react";
import { Toaster } from "sonner";
import { createQueryClient } from "#lib/client/queries/query-client.ts";
import { OntologyProvider } from "#lib/client/use-ontology.ts";
import type { Locale } from "#lib/client/words/locales.ts";
import { ontologyMessages, readableName } from "#lib/client/words/ontology-words.ts";
import type { Ontology } from "#lib/domain/ontology.ts";

interface ProvidersProps {
  locale: Locale;
  messages: Messages;
  ontology: Ontology;
  nonce?: string | undefined;
  children: ReactNode;
}

export function Providers({ locale, messages, ontology, nonce, children }: ProvidersProps) {
  const [queryClient] = useState(() => createQueryClient({ onSignedOut: goToSignIn }));
  return (
    <NextIntlClientProvider
      locale={locale}
      messages={{ ...messages, ...ontologyMessages(ontology, locale) }}
      timeZone={readTimeZone()}
      getMessageFallback={({ key }) => readableName(key.split(".").at(-1) ?? "")}
      onError={tellFault}
    >
      <ThemeProvider attribute="class" disableTransitionOnChange {...(nonce ? { nonce } : {})}>
        <QueryClientProvider client={queryClient}>
          <OntologyProvider value={ontology}>
            <NuqsAdapter>{children}</NuqsAdapter>
          </OntologyProvider>
        </QueryClientProvider>
        <Toaster position="bottom-right" offset={16} mobileOffset={{ bottom: 72 }} toastOptions={TOAST} />
      </ThemeProvider>
    </NextIntlClientProvider>
  );
}

const TOAST = {
  unstyled: true,
  classNames: {
    // Sonner sets a family of its own.
    toast:
      "font-sans flex w-full items-start gap-3 rounded-card border border-line bg-surface p-3 text-ink text-sm shadow-float",
    title: "font-medium",
    description: "text-ink-soft",
    icon: "mt-0.5 [&_svg]:size-4",
    actionButton: "ml-auto shrink-0 font-medium text-accent hover:underline",
  },
};

/** A name that is not in this ontology comes from an earlier one; the interface's own words are all there, as a test sees. */
function tellFault(error: IntlError): void {
  if (error.code !== IntlErrorCode.MISSING_MESSAGE) console.error(error);
}

/** Dates are shown on the reader's clock; nothing dated is drawn on the server. */
function readTimeZone(): string {
  return typeof window === "undefined" ? "UTC" : Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function goToSignIn(): void {
  const { pathname, search } = window.location;
  if (pathname !== "/sign-in") window.location.assign(`/sign-in?next=${encodeURIComponent(pathname + search)}`);
}
