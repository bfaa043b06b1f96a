/** The graph around an entity, which is chosen in it. */
export function graphHref(entityId: string): string {
  return `/graph?entity=${entityId}&node=${entityId}`;
}
