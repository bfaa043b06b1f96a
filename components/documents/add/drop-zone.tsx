"use client";
import { FolderUp, Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useDropzone } from "react-dropzone";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { ACCEPTED_EXTENSIONS } from "#lib/domain/upload-rules.ts";
import { SampleCourseButton } from "./sample-course-button.tsx";
import { useAddFiles } from "./use-add-files.ts";

/** Half the page while the library is empty, then a strip. Drops are taken by the whole window. */
export function DropZone({ isLarge }: { isLarge: boolean }) {
  const t = useTranslations("library");
  return (
    <section
      aria-label={t("dropTitle")}
      className={classNames(
        "flex rounded-card border border-line border-dashed bg-surface",
        isLarge
          ? "min-h-[50dvh] flex-col items-center justify-center gap-3 px-6 py-12 text-center"
          : "items-center gap-2 py-2 pr-2 pl-4 max-sm:flex-wrap max-sm:border-0 max-sm:bg-transparent max-sm:p-0",
      )}
    >
      {isLarge ? (
        <>
          <Upload className="size-7 text-ink-faint" aria-hidden strokeWidth={1.5} />
          <p className="mt-1 font-bold text-lg">{t("dropTitle")}</p>
          <p className="max-w-xl text-base text-ink-soft">{t("dropText")}</p>
        </>
      ) : (
        <p className="mr-auto hidden min-w-0 items-center gap-2 text-ink-soft sm:flex">
          <Upload className="size-4 shrink-0 text-ink-faint" aria-hidden />
          <span className="truncate">{t("dropStrip")}</span>
        </p>
      )}
      <div
        className={classNames(
          "flex flex-wrap gap-2",
          isLarge ? "mt-4 justify-center" : "shrink-0 max-sm:flex-1 sm:flex-nowrap",
        )}
      >
        <FileButtons isPrimary={isLarge} />
        {isLarge && <SampleCourseButton />}
      </div>
    </section>
  );
}

function FileButtons({ isPrimary }: { isPrimary: boolean }) {
  const t = useTranslations("library");
  const addFiles = useAddFiles();
  const folder = useRef<HTMLInputElement>(null);
  const asFolderInput = (input: HTMLInputElement | null) => {
    folder.current = input;
    // React knows no such attribute; it makes the browser ask for a folder and take all it holds.
    if (input) input.webkitdirectory = true;
  };
  const { getInputProps, open } = useDropzone({ onDrop: addFiles, noClick: true, noDrag: true, noKeyboard: true });
  return (
    <>
      <input {...getInputProps({ accept: ACCEPTED_EXTENSIONS.join(","), hidden: true })} />
      <input
        ref={asFolderInput}
        type="file"
        multiple
        hidden
        aria-label={t("chooseFolder")}
        onChange={(event) => {
          addFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <Button
        look={isPrimary ? "primary" : "plain"}
        size={isPrimary ? "normal" : "small"}
        onClick={open}
        className={classNames(!isPrimary && "max-sm:h-10 max-sm:flex-1")}
      >
        <Upload aria-hidden className={classNames(isPrimary ? "hidden" : "sm:hidden")} />
        {t("chooseFiles")}
      </Button>
      <Button
        look={isPrimary ? "plain" : "quiet"}
        size={isPrimary ? "normal" : "small"}
        onClick={() => folder.current?.click()}
        // Phones have no folders to choose.
        className="hidden sm:inline-flex"
      >
        <FolderUp aria-hidden />
        {t("chooseFolder")}
      </Button>
    </>
  );
}
