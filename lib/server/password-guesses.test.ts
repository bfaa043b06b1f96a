import { expect, test } from "vitest";
import { PasswordGuesses } from "./password-guesses.ts";

const PASSWORD = "profondeur 40";
let nowMs = 0;
const clock = {
  now: () => "",
  monotonicMs: () => nowMs,
  every: () => () => {},
  yield: async () => {},
};
const open = () => new PasswordGuesses(clock, PASSWORD);

test("after ten wrong guesses no other is listened to for a minute, not even the right one", () => {
  const guesses = open();
  expect(guesses.isRight(PASSWORD)).toBe(true);
  for (let guess = 0; guess < 10; guess++) expect(guesses.isRight(`faux ${guess}`)).toBe(false);
  expect(() => guesses.isRight("faux 10")).toThrow(/Too many attempts/);
  expect(() => guesses.isRight(PASSWORD)).toThrow(/Too many attempts/);
  nowMs += 60_000;
  expect(guesses.isRight(PASSWORD)).toBe(true);
});

test("the same wrong guess again is no other one, and is never taken for right", () => {
  const guesses = open();
  for (let attempt = 0; attempt < 100; attempt++) expect(guesses.isRight("l’ancien")).toBe(false);
  expect(guesses.isRight(PASSWORD)).toBe(true);
});
