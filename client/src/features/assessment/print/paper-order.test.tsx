import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { PaperBlock } from './PaperBlock.tsx';
import type { PaperInstrument } from './paper-codes.ts';
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
  ...{
    code,
    kind,
    provision: provision.reference,
    text: `About ${code}?`,
    options: [],
    columns: [],
    rows: null,
  },
  ...more,
});
const instrument = {
  ...{ code: 'x-2027', title: 'X', version: '1', provisions: [provision] },
  assistanceTypes: [{ code: 'OTHER', label: 'Other', category: null }],
  challenges: [{ code: 'MEANS', label: 'Too few means' }],
  questions: [
    asked('own', 'COMPLIANCE'),
    asked('often', 'SINGLE', { options }),
    asked('how', 'MULTIPLE', { options }),
    asked('many', 'NUMBER'),
    asked('why', 'TEXT'),
    asked('cases', 'TABLE', { columns: [{ code: 'end', label: 'End', kind: 'CHOICE', options }] }),
  ],
} as unknown as PaperInstrument;
const one = { number: 7, provision };

it('is typed in as it is asked on paper: the same fields in the same order, by the same numbers', async () => {
  const fieldsIn = (root: HTMLElement) =>
    [...root.querySelectorAll('[data-field]')].map((field) => field.getAttribute('data-field'));
  const paper = render(<PaperBlock one={one} instrument={instrument} />);
  const onPaper = fieldsIn(paper.container);
  const texts = paper.container.textContent ?? '';
  expect(texts).toMatch(/^75\(1\) X/);
  expect(texts).toContain('About own?');
  expect(texts).toContain('4 Not provided');
  paper.unmount();

  const typed = render(
    <TypeInRow
      one={one}
      instrument={instrument}
      row={{}}
      faults={{}}
      refused={null}
      onChange={() => undefined}
    />,
  );
  await userEvent.click(screen.getByLabelText(/^Answer/));
  expect(fieldsIn(typed.container)).toEqual(onPaper);
  expect(onPaper.slice(-5)).toEqual(['reply often', 'reply how', 'reply many', 'reply why', 'reply cases']);
  expect(typed.container.textContent).toMatch(/^7 5\(1\) X/);
  expect(screen.getAllByText('1 Always; 2 Rarely')).toHaveLength(2);
  expect(screen.getByText('End: 1 Always; 2 Rarely')).toBeDefined();
});
