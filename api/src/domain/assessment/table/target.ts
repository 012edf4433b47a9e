import type { Reference } from '../../base/ids.ts';
import { fold } from '../../base/search.ts';
import type { Instrument } from '../../convention/instrument.ts';
import { parseKey } from '../../convention/provision-key.ts';
import { type Column, type Question, usualRows } from '../../convention/question.ts';

export const targetParts = ['compliance', 'law', 'practice', 'assistanceWanted'] as const;
/** What a column of a table of answers says: who answers, a part of the answer to a provision, the reply to a question, or a cell of a table that replies to one. */
export type Target =
  | { readonly kind: 'PARTICIPANT' }
  | { readonly kind: 'PART'; readonly part: (typeof targetParts)[number]; readonly provision: Reference }
  | { readonly kind: 'REPLY'; readonly question: Question }
  | { readonly kind: 'CELL'; readonly question: Question; readonly row: number; readonly column: Column };

/** As text, by which a person chooses it: `participant`, `compliance 5(1)`, `reply offence`, `reply by-year.1.goods`. */
export const printTarget = (target: Target): string => {
  if (target.kind === 'PARTICIPANT') return 'participant';
  if (target.kind === 'PART') return `${target.part} ${target.provision}`;
  const reply = `reply ${target.question.code}`;
  return target.kind === 'CELL' ? `${reply}.${target.row}.${target.column.code}` : reply;
};

/** All that columns of a table for this instrument can say; a table in a cell, and not each of its cells. */
export function targetsOf({ provisions, questions = [] }: Instrument): readonly Target[] {
  return [
    { kind: 'PARTICIPANT' },
    ...provisions.flatMap((provision) =>
      targetParts.map((part): Target => ({ kind: 'PART', part, provision })),
    ),
    ...questions
      .filter(({ kind }) => kind !== 'COMPLIANCE')
      .map((question): Target => ({ kind: 'REPLY', question })),
  ];
}

/** What each of these headers says; null: nothing that this instrument asks. */
export function targetFinder(instrument: Instrument): (header: string) => Target | null {
  const known = new Map<string, Target>();
  const add = (name: string, target: Target) => {
    const key = keyOf(name);
    if (key !== '' && !known.has(key)) known.set(key, target);
  };
  for (const target of targetsOf(instrument)) add(printTarget(target), target);
  for (const word of words.participant) add(word, { kind: 'PARTICIPANT' });
  for (const provision of instrument.provisions) {
    const number = parseKey(provision)?.number ?? provision;
    for (const name of [provision, number, `article ${number}`, `art. ${number}`]) {
      add(name, { kind: 'PART', part: 'compliance', provision });
      for (const part of targetParts)
        for (const word of words[part]) add(`${name} ${word}`, { kind: 'PART', part, provision });
    }
  }
  for (const question of instrument.questions ?? []) {
    const target: Target =
      question.kind === 'COMPLIANCE'
        ? { kind: 'PART', part: 'compliance', provision: question.provision }
        : { kind: 'REPLY', question };
    add(question.code, target);
    for (const text of Object.values(question.texts)) add(text, target);
  }
  return (header) => known.get(keyOf(header)) ?? cellNamed(keyOf(header), known);
}

/** `by-year.1.goods`: a question, which row of its table, and a column by code or label. */
function cellNamed(key: string, known: ReadonlyMap<string, Target>): Target | null {
  const parts = key.split(' ');
  for (const [at, part] of parts.entries()) {
    const table = /^\d{1,3}$/.test(part) ? known.get(parts.slice(0, at).join(' ')) : undefined;
    if (table?.kind !== 'REPLY') continue;
    const { columns = [], rows = usualRows } = table.question;
    const name = parts.slice(at + 1).join(' ');
    const column = columns.find(({ code, labels }) =>
      [code, ...Object.values(labels)].some((one) => keyOf(one) === name),
    );
    const row = Number(part);
    if (column && row >= 1 && row <= rows) return { kind: 'CELL', question: table.question, row, column };
  }
  return null;
}

const keyOf = (text: string): string =>
  fold(text)
    .replaceAll(/[\s:;,.?!¿¡؟،？！：_-]+/gu, ' ')
    .trim();

/** How people head such columns, in the six languages. */
const words: Readonly<Record<'participant' | (typeof targetParts)[number], readonly string[]>> = {
  participant: [
    ...[
      'participant',
      'state',
      'state party',
      'states parties',
      'country',
      'iso3',
      'iso',
      'code',
      'country code',
    ],
    ...['estado', 'estado parte', 'país', 'participante', 'código'],
    ...['état', 'état partie', 'pays', 'participant'],
    ...['الدولة', 'الدولة الطرف', 'البلد', 'المشارك'],
    ...['государство', 'государство-участник', 'страна', 'участник'],
    ...['国家', '缔约国', '参与方'],
  ],
  compliance: ['compliance', 'cumplimiento', 'conformité', 'الامتثال', 'соблюдение', '遵守情况'],
  law: ['law', 'ley', 'loi', 'القانون', 'закон', '法律'],
  practice: ['practice', 'in practice', 'práctica', 'pratique', 'الممارسة', 'практика', '实践'],
  assistanceWanted: [
    ...['assistance', 'assistance wanted', 'assistance needed', 'help', 'help wanted', 'need', 'needs'],
    ...['asistencia', 'ayuda', 'assistance technique', 'aide', 'المساعدة', 'مساعدة', 'помощь', '援助'],
  ],
};
