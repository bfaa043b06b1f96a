import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { connection } from "#lib/client/http/connection.ts";

/** Opens a page of the app; while the server is gone it says so, where the browser's own error page would replace everything. */
export function useGo(): (href: string) => void {
  const t = useTranslations("frame");
  const router = useRouter();
  return (href) => {
    if (connection.isReachable()) router.push(href);
    else toast(t("cannotOpen"), { id: "cannot-open" });
  };
}
