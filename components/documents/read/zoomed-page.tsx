import { ZoomIn, ZoomOut } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { PdfPage } from "./pdf-page.tsx";

/** On a phone a whole page can be seen, and not read: enlarged it can, and is moved with a finger. */
export function ZoomedPage(props: ComponentProps<typeof PdfPage>) {
  const t = useTranslations("read");
  const [isLarge, setIsLarge] = useState(false);
  const Icon = isLarge ? ZoomOut : ZoomIn;
  return (
    <div className="relative">
      {/* Drawn anew at another size, the chosen mark is brought into view again. */}
      <div key={String(isLarge)} className="overflow-x-auto rounded-control border border-line">
        <PdfPage {...props} className={isLarge ? "max-sm:w-[225%]" : "w-full"} />
      </div>
      <Button
        size="iconSmall"
        className="absolute top-2 right-2 sm:hidden"
        aria-label={t("enlarge")}
        aria-pressed={isLarge}
        onClick={() => setIsLarge(!isLarge)}
      >
        <Icon aria-hidden />
      </Button>
    </div>
  );
}
