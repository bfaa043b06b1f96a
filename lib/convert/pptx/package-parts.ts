// The parts of a PPTX package and how they lead to each other; no relationship leads out of the archive.
import { parseXml, type XmlNode } from "./xml-node.ts";
import type { ZipArchive } from "./zip-archive.ts";

export interface Relationship {
  /** Last word of its type: "slide", "slideLayout", "notesSlide", "chart". */
  readonly type: string;
  /** Name of the part within the archive. */
  readonly target: string;
}

export class PackageParts {
  private readonly archive: ZipArchive;
  private readonly known = new Map<string, XmlNode | null>();

  constructor(archive: ZipArchive) {
    this.archive = archive;
  }

  /** Null where the package has no such part. Fails with `unreadable_document` where it is damaged. */
  read(name: string): XmlNode | null {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const xml = this.archive.readText(name) ?? this.archive.readText(decodeName(name));
    const root = xml === null ? null : parseXml(xml);
    // Layouts and masters are read again and again; slides and charts once.
    if (/\/slide(?:Layouts|Masters)\//.test(name)) this.known.set(name, root);
    return root;
  }

  /** What a part refers to, by relationship id. */
  relationships(name: string): Map<string, Relationship> {
    const slash = name.lastIndexOf("/");
    const folder = name.slice(0, slash);
    const root = this.read(`${folder}/_rels/${name.slice(slash + 1)}.rels`);
    const found = new Map<string, Relationship>();
    for (const { attributes } of root?.children ?? []) {
      const target = resolveTarget(folder, attributes.get("Target") ?? "");
      const id = attributes.get("Id");
      if (!id || target === null || attributes.get("TargetMode") === "External") continue;
      found.set(id, { type: (attributes.get("Type") ?? "").split("/").pop() ?? "", target });
    }
    return found;
  }

  /** The first part of a type that a part refers to. */
  related(name: string, type: string): string | null {
    return (
      this.relationships(name)
        .values()
        .find((relationship) => relationship.type === type)?.target ?? null
    );
  }
}

/** Some write "slide%201.xml" and mean the part "slide 1.xml". */
function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Null where the path leads above the archive's root. */
function resolveTarget(folder: string, target: string): string | null {
  const path: string[] = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") {
      if (path.pop() === undefined) return null;
    } else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
