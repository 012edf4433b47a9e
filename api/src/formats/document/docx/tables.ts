import { drawBar, drawSwatch } from '../bar.ts';
import type { BarPart, Cell, Column, Fact, Figure, Table } from '../block.ts';
import type { Pictures } from '../pictures.ts';
import { escaped } from '../svg.ts';
import { labelWidth, textWidth } from './look.ts';
import { boxed, cell, line, paragraph, row, ruled, table } from './markup.ts';

const whole = '<w:cantSplit/>';

export function factsTable(facts: readonly Fact[], turned: boolean): string {
  const widths = [labelWidth, textWidth - labelWidth] as const;
  const lines = (text: string, style: 'Fact' | 'FactLabel') =>
    text
      .split(/\n+/)
      .map((one) => line(one, { style, turned }))
      .join('');
  return table(
    facts.map(({ label, value }) =>
      row(
        [cell(widths[0], lines(label, 'FactLabel')), cell(widths[1], lines(value, 'Fact'))],
        value.length < 600 ? whole : '',
      ),
    ),
    { turned, widths, borders: ruled, margins: { top: 40, bottom: 40, left: 0, right: 120 } },
  );
}

export function figuresTable(figures: readonly Figure[], turned: boolean): string {
  const width = Math.floor(textWidth / figures.length);
  const cells = figures.map(({ label, value, detail }) =>
    cell(
      width,
      [
        line(label, { style: 'KeyLabel', turned }),
        line(value, { style: 'KeyValue', turned }),
        line(detail, { style: 'KeyDetail', turned }),
      ].join(''),
    ),
  );
  return table([row(cells, whole)], {
    ...{ turned, widths: figures.map(() => width), borders: boxed },
    margins: { top: 80, bottom: 60, left: 120, right: 120 },
  });
}

type Look = 'head' | 'row' | 'total';

export function tableOf({ columns, rows, total }: Table, turned: boolean, pictures: Pictures): string {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((textWidth * width) / shares));
  const small = columns.length > 8;
  const rowOf = (cells: readonly Cell[], look: Look) => {
    const prefix = look === 'head' ? 'Head' : small ? 'Small' : '';
    const said = (one: Cell, { holds }: Column) => {
      const figure = holds === 'figures';
      const style = `${prefix}${figure ? 'Figures' : 'Words'}` as const;
      return typeof one === 'string'
        ? line(one, { style, turned, figure, bold: look === 'total' })
        : paragraph(
            `<w:pStyle w:val="${style}"/>${turned ? '<w:bidi/>' : ''}`,
            pictures.run(drawBar(one, turned), one.says),
          );
    };
    return row(
      cells.map((one, at) =>
        cell(
          widths[at] ?? 0,
          said(one, columns[at] as Column),
          `<w:vAlign w:val="${look === 'head' ? 'bottom' : 'center'}"/>`,
        ),
      ),
      look === 'head' ? `${whole}<w:tblHeader/>` : whole,
    );
  };
  const side = small ? 20 : 60;
  return table(
    [
      rowOf(
        columns.map(({ label }) => label),
        'head',
      ),
      ...rows.map((cells) => rowOf(cells, 'row')),
      ...(total ? [rowOf(total, 'total')] : []),
    ],
    {
      turned,
      widths,
      borders: ruled,
      margins: { top: 36, bottom: 36, left: side, right: side },
      fixed: true,
    },
  );
}

export function legendOf(
  entries: readonly { readonly part: BarPart; readonly label: string }[],
  turned: boolean,
  pictures: Pictures,
): string {
  const small = `<w:rPr><w:sz w:val="17"/><w:szCs w:val="17"/>${turned ? '<w:rtl/>' : ''}</w:rPr>`;
  const runs = entries.map(({ part, label }) => {
    const words = escaped(`\u00a0${label}   `);
    return `${pictures.run(drawSwatch(part), label)}<w:r>${small}<w:t xml:space="preserve">${words}</w:t></w:r>`;
  });
  const look = `${turned ? '<w:bidi/>' : ''}<w:spacing w:before="40" w:after="80"/>`;
  return paragraph(look, runs.join(''));
}
