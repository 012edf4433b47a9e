import type { DecimalSign } from '../../base/read-number.ts';
import { saidNumber } from '../../base/said-number.ts';
import type { Instrument } from '../../convention/instrument.ts';
import type { notProvided, Question } from '../../convention/question.ts';
import type { Compliance } from '../answer.ts';
import { rowsIn } from './cell-rows.ts';
import { codeIn, complianceSaid, none, saysNothing } from './code-in.ts';

/** What a cell says of compliance: a level, that it is not provided, or nothing. */
export function complianceIn(cell: string): Compliance | typeof notProvided {
  const said = complianceSaid(cell);
  if (said) return said;
  throw none(cell, ['yes', 'in part', 'no', 'not provided']);
}

/** A reply as cells of a table have it, still to be checked; null where it says that there is none. */
export function replyIn(question: Question, cell: string, decimal: DecimalSign | undefined): unknown {
  if (saysNothing(cell)) return null;
  switch (question.kind) {
    case 'SINGLE':
      return codeIn(question.options ?? [], cell);
    case 'MULTIPLE':
      return listIn(cell, (one) => codeIn(question.options ?? [], one));
    case 'NUMBER':
      return saidNumber(cell, decimal);
    case 'TABLE':
      return rowsIn(question, cell, decimal);
    default:
      return cell;
  }
}

/** The kinds of help that are wanted, by code or label; none where it is not provided. */
export function typesIn({ assistanceTypes }: Instrument, cell: string): readonly string[] {
  if (saysNothing(cell)) return [];
  return [...new Set(listIn(cell, (one) => codeIn(assistanceTypes, one)))];
}

/** Where none of what it would be cut into is known, the whole is tried: labels have commas too. */
function listIn<T>(cell: string, one: (part: string) => T): readonly T[] {
  const cut = (by: RegExp) =>
    cell
      .split(by)
      .map((part) => part.trim())
      .filter(Boolean);
  const parts = cut(/[;|\n；؛]/);
  if (parts.length > 1) return parts.map(one);
  try {
    return [one(cell)];
  } catch {
    return cut(/[,،、，]/).map(one);
  }
}
