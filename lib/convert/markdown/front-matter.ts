// The head of a Markdown file between two lines of dashes: only its plain "key: value" lines are read.

export interface FrontMatter {
  readonly title: string;
  readonly body: string;
}

export function splitFrontMatter(markdown: string): FrontMatter {
  const match = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(markdown);
  if (!match) return { title: "", body: markdown };
  const line = /^title[ \t]*:[ \t]*(.+)$/im.exec(match[1] ?? "")?.[1]?.trim() ?? "";
  const quoted = /^(["'])(.*)\1$/.exec(line);
  return { title: quoted?.[2] ?? line, body: markdown.slice(match[0].length) };
}
