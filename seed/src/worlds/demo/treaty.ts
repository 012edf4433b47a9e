import { readFileSync } from 'node:fs';
import type { InstrumentFileInput } from '@needs-matrix/api/domain/convention/instrument-file';
import { shifted } from '../full-size/services.ts';
import { stateCode } from '../names.ts';

/** A second treaty, invented: a checklist that was adopted and answered, and the next one, about which its States are consulted. */
export interface Treaty {
  readonly adopted: InstrumentFileInput;
  readonly cycle: string;
  readonly source: string;
  readonly day: string;
  readonly table: readonly (readonly string[])[];
  readonly consulted: InstrumentFileInput;
  readonly comments: readonly Said[];
  /** The version that took the place of the adopted one since, and how two States go on with what they had answered. */
  readonly second: InstrumentFileInput;
  readonly goOn: readonly GoesOn[];
  readonly begun: {
    readonly code: string;
    /** Of the checklist that is adopted. */
    readonly version: string;
    readonly question: Readonly<Record<string, unknown>> & { readonly code: string };
  };
}
interface GoesOn {
  readonly participant: string;
  readonly provision: string;
  readonly says: Readonly<Record<string, unknown>>;
  /** Left out: it is still a draft. */
  readonly submits?: true;
}
interface Said {
  /** Null: the secretariat. */
  readonly participant: string | null;
  readonly question: string | null;
  readonly text: string;
  readonly reply?: string;
  readonly settled?: boolean;
}

export function demoTreaty(today: string, cycle: string): Treaty {
  const [example, next] = (['first', 'second'] as const).map(exampleOf) as [
    InstrumentFileInput,
    InstrumentFileInput,
  ];
  // With the provisions that only its second version asks: all its checklists are of one convention.
  const convention = { ...next.convention, fictional: true };
  const provisions = ['1(1)', '2(1)', '3(1)'];
  const day = shifted(today, -90);
  return {
    adopted: {
      ...example,
      convention,
      instrument: {
        ...example.instrument,
        provisions,
        code: 'smuggling-demo',
        state: 'ADOPTED',
        decision: { text: 'Decision 1/1 of its Conference (invented)', day: shifted(today, -120) },
      },
    },
    cycle,
    source: 'Demonstration data: replies to a questionnaire that nobody sent',
    day,
    table: table(),
    consulted: {
      ...example,
      convention,
      instrument: {
        ...example.instrument,
        provisions,
        code: 'smuggling-next',
        titles: nextTitles,
        state: 'UNDER_CONSULTATION',
      },
    },
    second: {
      ...next,
      convention,
      instrument: {
        ...next.instrument,
        code: 'smuggling-demo',
        state: 'ADOPTED',
        decision: { text: 'Decision 2/1 of its Conference (invented)', day: shifted(today, -20) },
      },
    },
    goOn: [
      {
        participant: stateCode(1),
        provision: 'smuggling:1(2)',
        says: { compliance: 'IN_PART', practice: 'Prison for smuggling in a gang, and a fine otherwise.' },
      },
      {
        participant: stateCode(3),
        provision: 'smuggling:1(2)',
        says: { compliance: 'IN_PART', practice: 'The courts fined nine people in the last year.' },
        submits: true,
      },
    ],
    begun: {
      code: 'smuggling-third',
      version: '3',
      question: {
        ...{ code: 'at-sea', provision: '2(1)', kind: 'NUMBER', required: false, min: 0 },
        when: {
          all: [
            { question: 'seizures', atLeast: 1 },
            {
              not: {
                any: [
                  { question: 'seizures', atMost: 2 },
                  { question: 'goods-covered', contains: 'FUEL' },
                ],
              },
            },
          ],
        },
        texts: { en: 'How many of them were at sea?', es: '¿Cuántas de ellas fueron en el mar?' },
      },
    },
    comments: [
      {
        participant: stateCode(0),
        question: 'how-punished',
        text: 'Our courts often give two punishments at once. Could this be several choices?',
        reply: 'A good point: the next version will ask for several.',
      },
      {
        participant: stateCode(4),
        question: 'seizures',
        text: 'Please say whether seizures at sea count here.',
      },
      {
        participant: stateCode(1),
        question: null,
        text: 'Three articles in one checklist are about right for a small administration.',
        reply: 'Thank you. It will stay this short.',
        settled: true,
      },
    ],
  };
}

const exampleOf = (name: string): InstrumentFileInput =>
  JSON.parse(readFileSync(new URL(`../../../examples/smuggling-${name}.json`, import.meta.url), 'utf8'));

const heads = [
  ...['State', 'offence', 'how-punished', '1(1) assistance', '2(1)', '2(1) assistance', 'goods-covered'],
  ...['seizures', '3(1)', '3(1) assistance', 'neighbours'],
];

/** Level of article 1, punishment, help; level of 2, help, goods, seizures; level of 3, help, neighbours. */
const said: readonly (readonly string[])[] = [
  ['in part', 'A fine', 'LEGAL_ADVICE', 'no', 'BORDER_EQUIPMENT', 'Tobacco, Fuel', '12', 'no', '', ''],
  ['yes', 'Prison', '', 'in part', 'BORDER_EQUIPMENT', 'Tobacco', '340', 'yes', '', 'A joint post'],
  ['no', '', 'LEGISLATIVE_DRAFTING', 'not provided', '', '', '', 'no', 'CAPACITY_BUILDING', ''],
  [
    'in part',
    'Prison',
    'LEGAL_ADVICE',
    'yes',
    '',
    'Tobacco, Wild animals and plants',
    '87',
    'in part',
    '',
    '',
  ],
  ['no', '', 'LEGISLATIVE_DRAFTING', 'no', 'BORDER_EQUIPMENT', '', '0', 'no', 'LEGAL_ADVICE', ''],
  [
    'in part',
    'Something else',
    '',
    'in part',
    'CAPACITY_BUILDING',
    'Fuel',
    '45',
    'in part',
    '',
    'By telephone',
  ],
  ['no', '', 'LEGAL_ADVICE', 'no', 'IT_EQUIPMENT', '', '3', 'yes', '', 'A shared team'],
  ['yes', 'Prison', '', 'yes', '', 'Tobacco, Fuel', '1210', 'in part', 'CAPACITY_BUILDING', ''],
];

const table = (): readonly (readonly string[])[] => [
  heads,
  ...said.map((row, n) => [stateCode(n === 0 ? 10 : n), ...row]),
];

const nextTitles = {
  en: 'Second checklist on smuggling (invented)',
  es: 'Segunda lista de verificación sobre el contrabando (inventada)',
  fr: 'Deuxième liste de contrôle sur la contrebande (inventée)',
  ar: 'القائمة المرجعية الثانية بشأن التهريب (مختلقة)',
  ru: 'Второй контрольный перечень по контрабанде (вымышленный)',
  zh: '走私问题第二份核对清单（虚构）',
};
