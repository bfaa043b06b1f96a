// The places of the bar, on wide screens at the top, on phones at the bottom.
import { Library, type LucideIcon, Shapes } from "lucide-react";

export interface Place {
  readonly name: "library" | "entities";
  readonly href: string;
  readonly icon: LucideIcon;
  /** After `g`, as in "g then l". */
  readonly key: string;
}

export const PLACES: readonly Place[] = [
  { name: "library", href: "/", icon: Library, key: "l" },
  { name: "entities", href: "/entities", icon: Shapes, key: "e" },
];

export function isAt(place: Place, pathname: string): boolean {
  if (place.href === "/") return pathname === "/" || pathname.startsWith("/documents");
  return pathname.startsWith(place.href);
}
