import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/client/i18n.ts");

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `tsc` in `npm run check`, once.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["pino", "pino-pretty", "piscina", "pdfjs-dist"],
};

export default withNextIntl(config);
