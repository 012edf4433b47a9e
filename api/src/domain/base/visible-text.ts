/**
 * A text without the blanks around it; nothing where none of its characters can be seen: no blank (Unicode's White_Space), no format character
 * such as a zero width space or a direction mark, none that is drawn as nothing (Default_Ignorable_Code_Point, and the empty Braille cell).
 */
export function visibleText(text: string): string {
  return unseen.test(text) ? '' : text.trim();
}

const unseen = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u2800]*$/u;

/** Which character that nobody typed on purpose is where, and what to do; null for none. Tabs and line ends are typed. */
export function brokenCharacter(text: string): string | null {
  const found = neverTyped.exec(text);
  if (!found) return null;
  const place = [...text.slice(0, found.index)].length + 1;
  const code = (found[0].codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
  return /\p{Cs}/u.test(found[0])
    ? `This text is broken: there is half a character at place ${place}. Write it again.`
    : `Take out the control character U+${code} at place ${place}.`;
}

// Halves of a surrogate pair can be carried by no encoding.
const neverTyped = /(?![\t\n\r])[\p{Cs}\p{Cc}]/u;
