// What a value of a request must be, as the end of a sentence that begins with its name.
import type { z } from "zod";

const KINDS: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  number: "a number",
  object: "an object",
  record: "an object",
  string: "a text",
};

/** For zod, which asks it about what a schema has no words of its own for. */
export function describeIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "is missing" : `must be ${KINDS[issue.expected] ?? "something else"}`;
    case "invalid_value":
      return `must be one of: ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return `must ${verbOf(issue.origin)} at least ${issue.minimum}`;
    case "too_big":
      return `must ${verbOf(issue.origin)} at most ${issue.maximum}`;
    default:
      return "is not valid";
  }
}

function verbOf(origin: string): string {
  return origin === "string" || origin === "array" ? "have a length of" : "be";
}
