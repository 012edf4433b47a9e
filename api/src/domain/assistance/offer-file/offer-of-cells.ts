import { type FileMessage, message } from '../../base/file-message.ts';
import { Invalid } from '../../base/refusal.ts';
import type { Catalogue } from '../../convention/catalogue.ts';
import { type OfferContent, parseOffer } from '../offer-input.ts';
import type { Cells, OfferColumn } from './columns.ts';
import { columnAt } from './columns.ts';

export interface OfferInRow {
  /** Null where something in it is wrong. */
  readonly content: OfferContent | null;
  /** Each by its column. */
  readonly messages: readonly FileMessage[];
}

/** What a row offers, and all that is wrong with it: its cells first, then what they say together. */
export function offerOfCells(cells: Cells, catalogue: Catalogue): OfferInRow {
  const messages: FileMessage[] = [];
  const wrong = (column: OfferColumn, template: string) =>
    messages.push(message('ERROR', [column], template));
  const said = (column: OfferColumn) => cells[column]?.trim() ?? '';
  const list = (column: OfferColumn) =>
    said(column)
      .split(/[;,\n]/)
      .flatMap((one) => one.trim() || []);
  const flag = (column: OfferColumn) => {
    const is = yesOrNo[said(column).toLowerCase()];
    if (is === undefined) wrong(column, 'Write yes, or leave the cell empty.');
    return is ?? false;
  };
  const whole = (column: OfferColumn) => {
    if (/^-?\d{1,15}$/.test(said(column))) return Number(said(column));
    if (said(column)) wrong(column, 'Write a whole number, or leave the cell empty.');
    return null;
  };
  const input = {
    title: said('title'),
    description: cells.description ?? '',
    types: list('types'),
    scope: {
      wholeConvention: flag('wholeConvention'),
      chapters: list('chapters'),
      articles: list('articles'),
      provisions: list('provisions'),
    },
    subjects: list('subjects'),
    eligible: {
      participants: list('participants'),
      regionalGroups: list('regionalGroups'),
      leastDevelopedOnly: flag('leastDevelopedOnly'),
      except: list('except'),
    },
    languages: list('languages'),
    legalTraditions: list('legalTraditions'),
    mode: said('mode') || null,
    opens: said('opens') || null,
    closes: said('closes') || null,
    capacityPerYear: whole('capacityPerYear'),
    ceiling:
      said('ceiling') || said('currency')
        ? {
            amount: said('ceiling').replace(/^(\d+),(\d{1,2})$/, '$1.$2'),
            currency: said('currency').toUpperCase(),
          }
        : null,
    conditions: cells.conditions ?? '',
    contact: cells.contact ?? '',
  };
  const { content, faults } = checked(input, catalogue);
  const all = [...messages, ...faults];
  return { content: all.length > 0 ? null : content, messages: all };
}

const yesOrNo: Readonly<Record<string, boolean>> = {
  ...{ yes: true, true: true, '1': true },
  ...{ '': false, no: false, false: false, '0': false },
};

/** `parseOffer` names the first thing wrong: it is put right for the time being, and the next is asked for. */
function checked(input: Readonly<Record<string, unknown>>, catalogue: Catalogue) {
  const faults: FileMessage[] = [];
  let rest = input;
  for (;;) {
    try {
      return { content: parseOffer(rest, catalogue), faults };
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      const { inputPath, words } = error;
      const [field = ''] = inputPath;
      faults.push({ severity: 'ERROR', path: [columnAt(inputPath)], words });
      if (!(field in rest) || faults.length > mostFaults) return { content: null, faults };
      rest = { ...rest, [field]: harmless(field, catalogue) };
    }
  }
}

/** An offer has fewer fields than this. */
const mostFaults = 20;

/** What is never refused in that place. */
function harmless(field: string, { assistanceTypes, articles }: Catalogue): unknown {
  if (field === 'title') return 'x';
  if (field === 'types')
    return [...assistanceTypes.keys()].filter((type) => type !== 'MODEL_LEGISLATION').slice(0, 1);
  if (field === 'scope') return { articles: [...articles.keys()].slice(0, 1) };
  return null;
}
