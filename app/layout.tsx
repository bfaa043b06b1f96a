import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Providers } from "#components/layout/providers.tsx";
import { typeColors } from "#lib/client/words/ontology-words.ts";
import { getServices } from "#lib/server/services.ts";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("frame");
  return { description: t("description") };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#0c151c" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, messages, requestHeaders] = await Promise.all([getLocale(), getMessages(), headers()]);
  const { ontology } = await getServices();
  return (
    <html lang={locale} style={typeColors(ontology)} suppressHydrationWarning>
      <body>
        <Providers
          locale={locale}
          messages={messages}
          ontology={ontology}
          nonce={requestHeaders.get("x-nonce") ?? undefined}
        >
          {children}
        </Providers>
      </body>
    </html>
  );
}
