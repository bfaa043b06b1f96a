// A line of a table of contents: dots, or a rule of low lines, lead to the number of a page.
const LEADER = /(?:(?:[.…·] ?){4,}|…{2,}|_{4,})\s*(?:\d{1,4}|[ivxl]{1,7})$/u;

export function hasLeader(text: string): boolean {
  return LEADER.test(text);
}
