// The places of the bar, on wide screens at the top, on phones at the bottom.
import { Library, type LucideIcon, Shapes, Waypoints } from "lucide-react";

export interface Place {
  readonly name: "library" | "entities" | "graph";
  readonly href: string;
  readonly icon: LucideIcon;
  /** After `g`, as in "g then l". */
  readonly key: string;
}

export const PLACES: readonly Place[] = [
  { name: "library", href: "/", icon: Library, key: "l" },
  { name: "entities", href: "/entities", icon: Shapes, key: "e" },
  { name: "graph", href: "/graph", icon: Waypoints, key: "g" },
];

export function isAt(place: Place, pathname: string): boolean {
  if (place.href === "/") return pathname === "/" || pathname.startsWith("/documents");
  return pathname.startsWith(place.href);
}
