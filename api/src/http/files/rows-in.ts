/** How many rows a table has, without making any of them: a million of them would fill the memory before they are refused. Ends of lines between quotation marks are words of a cell. */
export function rowsIn(text: string): number {
  let rows = 1;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === quote) quoted = !quoted;
    else if (!quoted && (sign === feed || (sign === carriage && text.charCodeAt(at + 1) !== feed))) rows += 1;
  }
  return rows;
}
/** No more cells than this many signs could part; whether they do is seen when they are read. */
export function cellsAtMost(text: string, delimiter: string): number {
  let cells = 1;
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1)) cells += 1;
  return cells;
}

const quote = 0x22;
const feed = 0x0a;
const carriage = 0x0d;
