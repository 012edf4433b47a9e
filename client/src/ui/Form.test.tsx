import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import type { ShownRefusal } from '../lib/refusal.ts';
import { DateField } from './DateField.tsx';
import { TextField } from './Field.tsx';
import { Form, FormEnd } from './Form.tsx';

type Answer = ShownRefusal | null;
const quiet = { busy: false, lost: null, asFirstSent: false, again: () => undefined };
const invalid = (path: readonly string[], message: string): ShownRefusal => ({
  code: 'INVALID',
  path,
  message,
});

/** A form that is answered with these, press by press. */
function Example({
  answers,
  wrong,
}: {
  readonly answers: readonly Answer[];
  readonly wrong?: Record<string, string>;
}) {
  const [presses, setPresses] = useState(0);
  const refusal = presses === 0 ? null : (answers[presses - 1] ?? null);
  return (
    <MemoryRouter>
      <Form
        act={{ ...quiet, refusal }}
        wrong={presses > 0 ? wrong : undefined}
        checked
        onSubmit={() => setPresses(presses + 1)}
      >
        <TextField name="title" label="Title" />
        <TextField name="places" label="Places" />
        <FormEnd submit="Send" />
      </Form>
    </MemoryRouter>
  );
}

async function enter(): Promise<void> {
  await userEvent.click(screen.getByLabelText('Title'));
  await userEvent.keyboard('{Enter}');
}

it('says what the API refused at the field that its path names, and leads there', async () => {
  render(<Example answers={[invalid(['input', 'places'], 'Send a number.')]} />);
  await enter();
  const places = screen.getByLabelText('Places');
  expect(document.activeElement).toBe(places);
  expect(places.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getAllByText('Send a number.')).toHaveLength(1);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('says at its end what belongs to no field', async () => {
  render(<Example answers={[invalid(['operationId'], 'Send it again.'), null]} />);
  await enter();
  expect(screen.getByRole('alert').textContent).toContain('Send it again.');
  expect(screen.getByLabelText('Title').getAttribute('aria-invalid')).toBeNull();
  await enter();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('leads to the first that is wrong as one reads, whatever the order in which it was found', async () => {
  render(<Example answers={[]} wrong={{ places: 'How many?', title: 'Name it.' }} />);
  await userEvent.click(screen.getByLabelText('Places'));
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByLabelText('Title'));
});

it('sends nothing by itself: Enter says that it is done, in a line of text and in a date', async () => {
  const done: string[] = [];
  render(
    <MemoryRouter>
      <Form onSubmit={() => done.push('done')}>
        <TextField name="title" label="Title" />
        <DateField name="until" label="Until" value="2027-05-01" onChange={() => undefined} />
        <FormEnd submit="Done" />
      </Form>
    </MemoryRouter>,
  );
  await enter();
  await userEvent.click(screen.getAllByRole('spinbutton')[0] as HTMLElement);
  await userEvent.keyboard('{Enter}');
  expect(done).toEqual(['done', 'done']);
});

it('says at a date what was refused of it, and leads there', async () => {
  const refusal = invalid(['input', 'until'], 'This day is past.');
  render(
    <MemoryRouter>
      <Form act={{ ...quiet, refusal }} onSubmit={() => undefined}>
        <TextField name="title" label="Title" />
        <DateField name="until" label="Until" value="2020-05-01" onChange={() => undefined} />
        <FormEnd submit="Send" />
      </Form>
    </MemoryRouter>,
  );
  expect(screen.getAllByText('This day is past.')).toHaveLength(1);
  expect(document.activeElement).toBe(screen.getAllByRole('spinbutton')[0]);
});
