import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './repository.ts';

const reference = (name: string) =>
  JSON.parse(readFileSync(join(repository, 'seed/src/reference', name), 'utf8'));

export interface DirtyTable {
  readonly csv: Buffer;
  /** Rows whose names nobody has, by what is written. */
  readonly strangers: readonly string[];
  /** The participants that can be taken in, with what was made up for them. */
  readonly answers: ReadonlyMap<string, { readonly compliance: string | null; readonly wants: boolean }>;
}

/**
 * A table of 169 rows as secretariats get them: real names in six languages, with capitals, signs, former names and typing errors. The dirt is invented, and so are
 * the answers, which no State gave: for a test's own database alone.
 */
export function dirtyTable(): DirtyTable {
  const { participants } = reference('participant-names.json') as {
    participants: { code: string; names: Record<string, string> }[];
  };
  const common = reference('common-names.json').participants as Record<string, string[]>;
  const answers = new Map<string, { compliance: string | null; wants: boolean }>();
  const rows = participants.slice(0, 164).map(({ code, names }, at) => {
    const [word = '', compliance = null] = levels[at % levels.length] ?? [];
    const wants = compliance === 'NO' || compliance === 'IN_PART';
    answers.set(code, { compliance, wants });
    return [
      dirty(code, names, common[code], at),
      word,
      wants ? helps[at % helps.length] : '',
      `${at},5`,
      'x',
    ];
  });
  const strangers = ['Atlantis', 'Kingdom of Nowhere', 'Afgahnistan'];
  const [first = [], second = []] = rows;
  const all = [
    ['Country', 'Article 1(1)', '1(1) assistance', 'seizures', 'Remarks of the clerk'],
    ...rows,
    ...strangers.map((name) => [name, 'yes', '', '1', '']),
    // The same row twice is one; another row of the same State is nobody's to choose between.
    first,
    [second[0], 'no', '', '7,25', ''],
  ];
  answers.delete(participants[1]?.code ?? '');
  const csv = all
    .map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(';'))
    .join('\r\n');
  return { csv: Buffer.from(`\ufeff${csv}\r\n`, 'utf16le'), strangers, answers };
}

const levels: readonly (readonly [string, string | null])[] = [
  ['yes', 'YES'],
  ['In part', 'IN_PART'],
  ['NO', 'NO'],
  ['n/a', null],
  ['oui', 'YES'],
  ['частично', 'IN_PART'],
  ['不', 'NO'],
  ['not provided', null],
  ['sí', 'YES'],
];
const helps = [
  'Legal advice',
  'LEGISLATIVE_DRAFTING; capacity building programmes',
  'Asesoramiento jurídico',
] as const;

function dirty(code: string, names: Record<string, string>, common: string[] = [], at: number): string {
  const name = names.en ?? code;
  switch (at % 8) {
    case 1:
      return `  ${name.toUpperCase()}  `;
    case 2:
      return names.es ?? name;
    case 3:
      return (names.fr ?? name).normalize('NFD');
    case 4:
      return code.toLowerCase();
    case 5:
      return common[0] ?? `The ${name}`;
    case 6:
      return name.replace(/^(.*) \((.*)\)$/, '$2 $1').replaceAll("'", '’');
    case 7:
      return [names.ar, names.ru, names.zh][at % 3] ?? name;
    default:
      return name;
  }
}
