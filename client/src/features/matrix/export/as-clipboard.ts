import { type Exported, guarded } from './exported.ts';
import { type Value, wideTable } from './tables.ts';

/** What is pasted: a table in a document and a spreadsheet, lines with tabs everywhere else. */
export interface Copied {
  readonly html: string;
  readonly plain: string;
}

export function asClipboard(exported: Exported): Copied {
  const { title, facts, language, direction } = exported;
  const [heads = [], ...rows] = wideTable(exported);
  const cell = (value: Value, at: number) =>
    typeof value === 'number'
      ? `<td align="right">${value}</td>`
      : `<${at === 0 ? 'th align="start" scope="row"' : 'td'}>${escaped(guarded(value))}</${at === 0 ? 'th' : 'td'}>`;
  const about = facts.map(({ name, text }) => `<p>${escaped(name)}: ${escaped(text)}</p>`);
  const html = [
    `<div lang="${language}" dir="${direction}"><table dir="${direction}" border="1"><caption>${escaped(title)}</caption>`,
    `<thead><tr>${heads.map((head) => `<th scope="col">${escaped(guarded(`${head}`))}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody></table>`,
    `${about.join('')}</div>`,
  ].join('');
  const line = (row: readonly Value[]) =>
    row.map((value) => (typeof value === 'string' ? guarded(oneLine(value)) : value)).join('\t');
  const plain = [
    ...[heads, ...rows].map(line),
    '',
    ...[[title], ...facts.map(({ name, text }) => [name, text])].map(line),
  ].join('\n');
  return { html, plain };
}

const oneLine = (text: string) => text.replace(/[\t\r\n]+/g, ' ');
const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
