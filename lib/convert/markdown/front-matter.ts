// The head of a Markdown file between two lines of dashes: only its plain "key: value" lines are read.

export interface FrontMatter {
  readonly title: string;
  readonly body: string;
}

/** Its first key is one word: a text between two rules may well have a colon in it. */
const FIRST_KEY = /^["']?[\p{L}_][\p{L}\p{N}_.-]*["']?:(?:\s|$)/u;
/** A key, its colon right behind it, an entry of a list, what goes on indented, the end of brackets, a comment, nothing. */
const YAML_LINE = /^(?:[^\s:#>|*-](?:[^:]*[^\s:])?:(?:\s|$)|- |[ \t]|[\]}]|#|-?$)/;

export function splitFrontMatter(markdown: string): FrontMatter {
  const match = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(markdown);
  const head = match?.[1] ?? "";
  if (!match || !isYaml(head)) return { title: "", body: markdown };
  const line = /^title[ \t]*:[ \t]*(.+)$/im.exec(head)?.[1]?.trim() ?? "";
  const quoted = /^(["'])(.*)\1$/.exec(line);
  return { title: quoted?.[2] ?? line, body: markdown.slice(match[0].length) };
}

/** A text may begin with a rule too: what stands between it and the next is not thrown away. */
function isYaml(head: string): boolean {
  const lines = head.split(/\r?\n/);
  const first = lines.find((line) => line.trim() !== "" && !line.startsWith("#"));
  return first !== undefined && FIRST_KEY.test(first) && lines.every((line) => YAML_LINE.test(line));
}
