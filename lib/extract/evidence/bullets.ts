// The signs that set off an item and say nothing themselves: the inside of a regular expression's brackets.
export const BULLETS = String.raw`•●○◦▪▫■□◆◇‣⁃∙➢➤►▶▷❖❑✓✔☐☑\uE000-\uF8FF`;
