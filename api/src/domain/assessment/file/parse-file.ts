import { z } from 'zod';
import { type FileMessage, message } from '../../base/file-message.ts';
import { parse } from '../../base/parse.ts';
import { Invalid, words } from '../../base/refusal.ts';
import type { Instrument } from '../../convention/instrument.ts';
import { type SaidField, saidFields } from '../answer.ts';
import { askedProvision, parseAnswer } from '../answer-input.ts';
import type { Assessment } from '../assessment.ts';
import type { Said } from '../merge/merge-content.ts';
import { fileFormat, fileFormatVersion } from './checklist-file.ts';
import { withoutNames } from './evidence-lines.ts';
import { withCounts, withNumbers } from './reply-lines.ts';
import type { FileRow } from './row.ts';
import { nothingSaid } from './said.ts';

/** More than any checklist asks. */
export const mostRows = 1_000;

/** The rows of a file that belongs to this assessment. A file of something else is refused whole, a row alone where only the row is wrong. */
export function parseFile(
  input: unknown,
  assessment: Pick<Assessment, 'participant' | 'cycle'>,
  instrument: Instrument,
): readonly FileRow[] {
  const { answers } = headOf(input, assessment, instrument);
  const sent = answers.map((row, at) => rowAt(row, at, instrument));
  const twice = new Set(
    sent
      .map(({ provision }) => provision)
      .filter((provision, at, all) => provision && all.indexOf(provision) !== at),
  );
  const once = sent.filter(
    ({ provision }, at) => sent.findIndex((row) => row.provision === provision) === at,
  );
  return [
    ...once.filter(({ provision }) => provision && !twice.has(provision)),
    ...[...twice].map((provision) => ({ at: -1, provision, said: null, messages: atEach(sent, provision) })),
    ...sent.filter(({ provision }) => !provision),
  ];
}

const atEach = (sent: readonly FileRow[], provision: string): readonly FileMessage[] =>
  sent.flatMap((row, at) =>
    row.provision === provision
      ? message(
          'ERROR',
          ['answers', at],
          'This provision is in the file more than once. Keep one of its rows.',
        )
      : [],
  );

function headOf(
  input: unknown,
  { participant, cycle }: Pick<Assessment, 'participant' | 'cycle'>,
  { code, version }: Instrument,
) {
  const { format, formatVersion } = (input ?? {}) as Record<string, unknown>;
  if (format !== fileFormat || formatVersion !== fileFormatVersion)
    throw new Invalid('This is not the file of a checklist. Choose one that was exported here.', ['format']);
  const file = parse(head, input);
  if (file.instrument !== code)
    throw new Invalid('This file is of another checklist. Export this one and fill in that file.', [
      'instrument',
    ]);
  if (file.instrumentVersion !== version)
    throw new Invalid(
      words(
        'This file is of version "{code}" of this checklist, which is in version {version} now. Export it again and fill in that file.',
        { code: file.instrumentVersion, version },
      ),
      ['instrumentVersion'],
    );
  if (file.participant !== participant || file.cycle !== cycle)
    throw new Invalid('This file is of another State or another cycle. Choose the file of this checklist.', [
      file.participant === participant ? 'cycle' : 'participant',
    ]);
  if (file.answers.length > mostRows)
    throw new Invalid(
      words(
        'This file has more than {most} rows, and no checklist has so many. Export the checklist again.',
        {
          most: mostRows,
        },
      ),
      ['answers'],
    );
  return file;
}

const head = z.object({
  participant: z.string(),
  instrument: z.string(),
  instrumentVersion: z.string(),
  cycle: z.string(),
  answers: z.array(z.unknown()),
});

const row = z.object({
  provision: z.string(),
  revision: z.int().min(0).optional(),
  answer: z.record(z.string(), z.unknown()),
  asWritten: z.record(z.string(), z.unknown()).optional(),
});

/** What was written by hand, without a revision or an ancestor, began from nothing. */
function rowAt(input: unknown, at: number, instrument: Instrument): FileRow {
  const messages: FileMessage[] = [];
  const path = ['answers', at];
  const tried = <T>(work: () => T, where: readonly (string | number)[]): T | null => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      const { template, values } = error.words;
      messages.push(message('ERROR', [...where, ...error.inputPath], template, values));
      return null;
    }
  };
  const sent = tried(() => parse(row, input), path);
  const named = (input as { readonly provision?: unknown } | null)?.provision;
  if (!sent) return { at, provision: typeof named === 'string' ? named : '', said: null, messages };
  const provision = tried(() => askedProvision(sent.provision, instrument), path);
  const inParts = new Set<string>();
  const content = (fields: Readonly<Record<string, unknown>>, where: string): Partial<Said> => {
    const given = saidFields.filter((field) => fields[field] !== undefined);
    const of = (...some: readonly SaidField[]) =>
      parseAnswer(
        Object.fromEntries(some.map((field) => [field, readIn(field, fields[field], instrument)])),
        instrument,
        provision ?? undefined,
      );
    const all = attempt(() => of(...given));
    if (!all) inParts.add(where);
    // Something is wrong: each field says it for itself.
    const field = (name: SaidField) => (all ?? tried(() => of(name), [...path, where]))?.[name];
    return Object.fromEntries(given.map((name) => [name, field(name)]));
  };
  const after = content(withoutNames(sent.answer), 'answer');
  const before = { ...nothingSaid, ...content(withoutNames(sent.asWritten ?? {}), 'asWritten') };
  if (messages.length === 0 && inParts.has('answer'))
    tried(() => parseAnswer(after, instrument, provision ?? undefined), [...path, 'answer']);
  for (const key of Object.keys(sent.answer).filter(
    (one) => !(saidFields as readonly string[]).includes(one),
  ))
    messages.push(
      message('WARNING', [...path, 'answer', key], 'An answer has no field "{key}". It was passed over.', {
        key,
      }),
    );
  const wrong = !provision || messages.some(({ severity }) => severity === 'ERROR');
  return {
    at,
    provision: sent.provision,
    said: wrong ? null : { provision, revision: sent.revision ?? 0, after, before },
    messages,
  };
}

/** A file has its numbers as text. */
function readIn(field: string, value: unknown, { questions = [] }: Instrument): unknown {
  if (!Array.isArray(value)) return value;
  if (field === 'figures') return withCounts(value);
  return field === 'replies' ? withNumbers(value, questions) : value;
}

/** Null where it is refused. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    return null;
  }
}
