import { readFileSync } from 'node:fs';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildSchema, getNamedType, isInputObjectType } from 'graphql';
import { expect, it } from 'vitest';
import type { Guides } from '../guide/use-guides.tsx';
import { PaperBlock } from './PaperBlock.tsx';
import { PaperForm } from './PaperForm.tsx';
import type { PaperInstrument } from './paper-codes.ts';
import { lettered } from './paper-fields.ts';
import { TypeInRow } from './TypeInRow.tsx';

const provision = {
  ...{ reference: 'x:5(1)', title: 'Seizure', shortTitle: 'Seizure', summary: 'Seize it.' },
  ...{
    obligationLevel: 'MANDATORY',
    article: { number: 'x:5', title: 'Seizure', chapter: { number: 'II', title: '' } },
  },
} as PaperInstrument['provisions'][number];
const options = [
  { code: 'A', label: 'Always' },
  { code: 'B', label: 'Rarely' },
];
const asked = (code: string, kind: string, more: object = {}) => ({
  ...{ code, kind, provision: provision.reference, text: `About ${code}?`, options: [], columns: [] },
  ...{ hint: null, required: false, when: null, unit: null, min: null, max: null },
  ...more,
});
const instrument = {
  ...{ code: 'x-2027', title: 'X', version: '1', provisions: [provision] },
  assistanceTypes: [{ code: 'OTHER', label: 'Other', category: null }],
  challenges: [{ code: 'MEANS', label: 'Too few means' }],
  subjects: [{ code: 'ASSETS', name: 'Assets', version: '2026-11-30' }],
  questions: [
    asked('own', 'COMPLIANCE'),
    asked('often', 'SINGLE', { options, when: { question: 'own', is: 'IN_PART' } }),
    asked('how', 'MULTIPLE', { options, required: true, hint: 'Tick all.' }),
    asked('many', 'NUMBER', { unit: 'people', min: 0 }),
    asked('why', 'TEXT', {
      when: {
        all: [
          { question: 'how', contains: 'B' },
          { any: [{ question: 'many', atLeast: 5 }, { not: { question: 'often', answered: true } }] },
        ],
      },
    }),
    asked('cases', 'TABLE', { columns: [{ code: 'end', label: 'End', kind: 'CHOICE', options }] }),
  ],
} as unknown as PaperInstrument;
const noGuides = { ofArticle: () => null, ofProvision: () => null } as unknown as Guides;
const one = { number: 7, provision };
const typing = { row: {}, faults: {}, refused: null, onChange: () => undefined };
const onPaper = () => render(<PaperBlock one={one} instrument={instrument} />).container;
async function typedIn() {
  const { container } = render(<TypeInRow {...{ one, instrument, ...typing }} />);
  await userEvent.click(within(container).getByLabelText(/^About own/));
  return container;
}
/** The fields and the parts of their entries, each once, in their order. */
const fieldsIn = (root: HTMLElement): readonly string[] => [
  ...new Set(
    [...root.querySelectorAll('[data-field], [data-part]')].map((one) =>
      [one.closest('[data-field]'), one]
        .map((of) => of?.getAttribute('data-part') ?? of?.getAttribute('data-field'))
        .filter((name, at, all) => at === 0 || name !== all[0])
        .join('.'),
    ),
  ),
];

it('is typed in as it is asked on paper: the same fields in the same order, by the same numbers', async () => {
  const paper = onPaper();
  const fields = fieldsIn(paper);
  const texts = paper.textContent ?? '';
  expect(texts).toMatch(/^75\(1\) X/);
  expect(texts).toContain('4 Not provided');
  const labels = [...paper.querySelectorAll('[data-part]')].map(({ textContent }) => textContent);
  cleanup();
  const typed = await typedIn();
  expect(fieldsIn(typed)).toEqual(fields);
  expect(fields.slice(-6)).toEqual([
    'reply cases',
    'reply cases.end',
    'texts',
    'texts.text',
    'texts.language',
    'texts.translation',
  ]);
  expect(typed.textContent).toMatch(/^7 5\(1\) X/);
  for (const label of new Set(labels)) expect(typed.textContent).toContain(label?.trim());
  expect(screen.getAllByText('1 Always; 2 Rarely')).toHaveLength(2);
});

it('says on paper and where it is typed in when a question is asked, and what its reply is of', async () => {
  for (const root of [onPaper(), await typedIn()]) {
    const said = root.textContent;
    expect(said).toContain('Only if the reply to “About own?” is “In part”.');
    expect(said).toContain(
      'Only if “Rarely” is ticked at “About how?”, and (the reply to “About many?” is 5 or more, or this does not hold: “About often?” is answered).',
    );
    expect(said).toContain('About how? (asked to be answered)');
    expect(said).toContain('Tick all.');
    expect(said).toContain('About many? (people; at least 0)');
  }
});

/** What each field of the paper says of an answer, by the names of the API. */
const says: Readonly<Record<string, readonly string[]>> = {
  wanted: ['assistanceWanted.type', 'noneRequired'],
  otherKind: ['assistanceWanted.category'],
  ...{ measures: [], figures: [], wishes: [], received: [] },
  texts: [
    ...lettered.flatMap((text) => [`${inApi(text)}Language`, `${inApi(text)}Translation`]),
    ...['replies.language', 'replies.translation'],
  ],
  ...{ 'texts.text': [], 'texts.language': [], 'texts.translation': [] },
};
function inApi(field: string): string {
  return field.replace(/^wishes\./, 'assistanceWanted.').replace(/^received\./, 'assistanceReceived.');
}
const saidBy = (root: HTMLElement): readonly string[] =>
  fieldsIn(root).flatMap((field) =>
    field.startsWith('reply ') ? ['replies.question', 'replies.value'] : (says[field] ?? [inApi(field)]),
  );
/** Every field of an answer, as the API takes it from a report. */
function everyPart(): readonly string[] {
  const schema = buildSchema(readFileSync('../api/schema.graphql', 'utf8'));
  const partsOf = (type: string): readonly string[] => {
    const input = schema.getType(type);
    if (!isInputObjectType(input)) return [''];
    return Object.values(input.getFields()).flatMap(({ name, type: inner }) =>
      partsOf(getNamedType(inner).name).map((part) => (part ? `${name}.${part}` : name)),
    );
  };
  return partsOf('ReportedAnswerInput').filter((part) => part !== 'provision');
}
/** Files do not come by paper; the first page says so. */
const notOnPaper = ['measures.evidence'];

it('has a line for every field of an answer, on paper and where it is typed in', async () => {
  const cover = ['language', 'secondLanguage'];
  const form = render(<PaperForm instrument={instrument} guides={noGuides} />).container;
  for (const field of cover) expect(form.querySelector(`[data-field="${field}"]`)).not.toBeNull();
  const every = everyPart().filter((part) => !notOnPaper.includes(part));
  const said = (root: HTMLElement) => [...new Set([...cover, ...saidBy(root)])].sort();
  expect(said(onPaper())).toEqual(every.toSorted());
  expect(said(await typedIn())).toEqual(every.toSorted());
});
