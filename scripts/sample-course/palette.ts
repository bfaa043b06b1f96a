// The colours and the date that the whole course shares.

export const INK = "#182731";
export const SOFT = "#5b6b76";
export const DEEP = "#0e4f63";
export const LINE = "#c3ced4";
export const WASH = "#eaf1f3";
export const PAPER = "#ffffff";

/** Fixed, so that the course is the same to the byte whenever it is made. */
export const EDITION_DATE = new Date("2026-01-05T09:00:00Z");
export const AUTHOR = "École de plongée de l’Île aux Phoques";
