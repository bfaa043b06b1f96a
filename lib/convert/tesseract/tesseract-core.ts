// The program of Tesseract itself, compiled for any machine, as far as it is used here. It brings no types of its own.
import { createRequire } from "node:module";

export interface TesseractApi {
  /** 0 where it went well. */
  Init(dataPath: null, languages: string, engineMode: number): number;
  SetVariable(name: string, value: string): void;
  /** Of the file `/input`; 0 where it went well. */
  SetImageFile(exifOrientation: number, angle: number): number;
  Recognize(monitor: null): number;
  GetJSONText(): string;
  End(): void;
}

export interface TesseractCore {
  readonly TessBaseAPI: new () => TesseractApi;
  readonly FS: { writeFile(path: string, data: Uint8Array): void };
}

type LoadCore = (options: { print(line: string): void; printErr(line: string): void }) => Promise<TesseractCore>;

export function loadTesseract(): Promise<TesseractCore> {
  const require = createRequire(import.meta.url);
  const load = require("tesseract.js-core/tesseract-core-simd-lstm.js") as LoadCore;
  const ignore = () => {};
  return load({ print: ignore, printErr: ignore });
}
