import { describe, expect, it } from "vitest";
import { isMisprint } from "./is-misprint.ts";

describe("two words differ by a misprint", () => {
  it.each([
    ["compresseur", "compreseur", "a letter lost"],
    ["sustentation", "sustenttation", "a letter twice"],
    ["mousqueton", "mousquteon", "two letters swapped"],
    ["profondimetre", "profondirnetre", "letters read as one another"],
    ["narcotique", "narcotlque", "a letter read as its lookalike"],
    ["plaque", "plake", "spoken alike"],
    ["barotraumatisme", "barotromatisme", "spoken alike"],
  ])("%s, %s: %s", (a, b) => {
    expect(isMisprint(a, b)).toBe(true);
    expect(isMisprint(b, a)).toBe(true);
  });
});

describe("two words differ by meaning", () => {
  it.each([
    ["hypotension", "hypertension", "a prefix"],
    ["gonflage", "degonflage", "a prefix"],
    ["adduction", "abduction", "a prefix"],
    ["evaluation", "evacuation", "a letter that is not taken for the other"],
    ["moteur", "auteur", "the first letter"],
    ["lacet", "lacets", "too short to tell"],
    ["annexe12", "annexe13", "a digit"],
  ])("%s, %s: %s", (a, b) => {
    expect(isMisprint(a, b)).toBe(false);
    expect(isMisprint(b, a)).toBe(false);
  });
});
