import { isRightToLeft, type Language } from '../../domain/base/language.ts';
import { drawBar, drawSwatch } from './bar.ts';
import type { AboutDocument, Bar, Block, Cell, Fact, Figure, Table } from './block.ts';
import { readsRightToLeft } from './direction.ts';
import { escaped, svgOf } from './svg.ts';

/** The document as one page that needs nothing beside it, with no script. */
export function writeHtml(
  blocks: readonly Block[],
  { language, title, on, running = '' }: AboutDocument<Language>,
  /** Where it can be read on, at its end; the page is as wide as the frame that it is in then. */
  link?: { readonly text: string; readonly href: string },
): Buffer {
  const turned = isRightToLeft(language);
  const page = [
    '<!doctype html>',
    `<html lang="${language}" dir="${turned ? 'rtl' : 'ltr'}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="date" content="${on}">`,
    `<title>${escaped(title)}</title><style>${style}</style></head>`,
    `<body${link ? ' class="framed"' : ''}><header>${escaped(running)}</header><main>`,
    ...blocks.map((block) => partOf(block, turned)),
    '</main>',
    link
      ? `<footer><a href="${escaped(link.href)}" target="_blank" rel="noopener">${escaped(link.text)}</a></footer>`
      : '',
    '</body></html>',
  ];
  return Buffer.from(`${page.join('\n')}\n`);
}

const tags = {
  title: 'h1',
  heading: 'h2',
  need: 'h3',
  subheading: 'h3',
  help: 'h4',
  note: 'p class="note"',
  text: 'p',
} as const;

function partOf(block: Block, turned: boolean): string {
  switch (block.is) {
    case 'facts':
      return factsOf(block.facts, turned);
    case 'figures':
      return `<ul class="figures">${block.figures.map(figureOf).join('')}</ul>`;
    case 'table':
      return tableOf(block, turned);
    case 'quote':
      return `<blockquote><p${directionOf(block.text, turned)}>${escaped(block.text)}</p><footer>${escaped(block.by)}</footer></blockquote>`;
    case 'legend':
      return `<p class="legend" aria-hidden="true">${block.entries
        .map(({ part, label }) => `<span>${svgOf(drawSwatch(part), label)} ${escaped(label)}</span>`)
        .join(' ')}</p>`;
    default: {
      const tag = tags[block.is];
      return `<${tag}${directionOf(block.text, turned)}>${escaped(block.text)}</${tag.split(' ')[0]}>`;
    }
  }
}

/** Only where it reads the other way than the page. */
function directionOf(text: string, turned: boolean): string {
  const rightToLeft = readsRightToLeft(text, turned);
  return rightToLeft === turned ? '' : ` dir="${rightToLeft ? 'rtl' : 'ltr'}"`;
}

const factsOf = (facts: readonly Fact[], turned: boolean): string =>
  `<dl>${facts
    .map(
      ({ label, value }) =>
        `<dt>${escaped(label)}</dt><dd${directionOf(value, turned)}>${escaped(value).replace(/\n+/g, '<br>')}</dd>`,
    )
    .join('')}</dl>`;

const figureOf = ({ label, value, detail }: Figure): string =>
  `<li><b>${escaped(label)}</b><strong>${escaped(value)}</strong><small>${escaped(detail)}</small></li>`;

function tableOf({ columns, rows, total }: Table, turned: boolean): string {
  const cellOf = (said: Cell, at: number, tag: 'td' | 'th') => {
    const column = columns[at];
    const name = column?.holds === 'figures' ? ' class="figure"' : '';
    const scope = tag === 'th' ? ' scope="row"' : '';
    const inside =
      typeof said === 'string'
        ? name === ''
          ? escaped(said)
          : `<bdi dir="ltr">${escaped(said)}</bdi>`
        : svgOf(drawBar(said as Bar, turned), (said as Bar).says);
    const direction = typeof said === 'string' && name === '' ? directionOf(said, turned) : '';
    return `<${tag}${scope}${name}${direction}>${inside}</${tag}>`;
  };
  const rowOf = (cells: readonly Cell[]) =>
    `<tr>${cells.map((one, at) => cellOf(one, at, at === 0 ? 'th' : 'td')).join('')}</tr>`;
  const head = columns
    .map(
      ({ label, holds }) =>
        `<th scope="col"${holds === 'figures' ? ' class="figure"' : ''}>${escaped(label)}</th>`,
    )
    .join('');
  return `<div class="wide" tabindex="0" role="group" aria-label="${escaped(columns[0]?.label ?? '')}"><table><thead><tr>${head}</tr></thead><tbody>${rows.map(rowOf).join('')}</tbody>${total ? `<tfoot>${rowOf(total)}</tfoot>` : ''}</table></div>`;
}

/** All of how it looks, so that whoever serves it can allow this and nothing else. */
export const style = `:root{color-scheme:light}body{margin:0 auto;max-width:52rem;padding:1.5rem;font:15px/1.5 "IBM Plex Sans","IBM Plex Sans Arabic","Noto Sans SC",system-ui,sans-serif;color:#1b2430;background:#fff}
header,footer,small,.note,dt{color:#55606e}header{font-size:.8rem;border-block-end:1px solid #d5dae1;padding-block-end:.4rem}
h1{font:500 1.9rem/1.2 "IBM Plex Serif",Georgia,serif;margin-block:1rem .6rem}h2{font:500 1.3rem/1.3 "IBM Plex Serif",Georgia,serif;margin-block:2rem .5rem}h3{font-size:1rem;margin-block:1.2rem .3rem}
dl{display:grid;grid-template-columns:minmax(7rem,12rem) 1fr;gap:.25rem 1rem}dd{margin:0;overflow-wrap:anywhere}
.figures{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));border:1px solid #d5dae1;border-radius:6px}.figures li{padding:.6rem .9rem;display:grid}.figures strong{font-size:1.6rem;line-height:1.2}
.wide{overflow-x:auto;margin-block:.6rem}table{border-collapse:collapse;width:100%;font-size:.85rem}th,td{text-align:start;font-weight:400;padding:.25rem .4rem;border-block-start:1px solid #d5dae1;vertical-align:middle}thead th.figure{white-space:normal}tbody th{min-width:8rem}.framed{max-width:none;padding:.75rem}thead th{border:0;color:#55606e;font-size:.75rem;vertical-align:bottom}.figure{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}tfoot th,tfoot td{font-weight:600;border-block-start-color:#8a94a3}
blockquote{margin:.8rem 0;padding-inline-start:.8rem;border-inline-start:3px solid #ecbb9f}blockquote p{margin:0}blockquote footer{font-size:.8rem}.legend{display:flex;flex-wrap:wrap;gap:.2rem 1rem;font-size:.8rem}svg{vertical-align:middle}
@media (max-width:30rem){dl{grid-template-columns:1fr}dd{margin-block-end:.4rem}body{padding:1rem}}@media print{body{max-width:none;padding:0}tr,blockquote,.figures{break-inside:avoid}h2,h3{break-after:avoid}}`;
