import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Session, SessionContext } from '../../../lib/session.ts';
import type { DraftQuestion } from './draft-file.ts';
import { QuestionForm } from './QuestionForm.tsx';
import type { Clash, Writing } from './use-draft-file.ts';

const asked = (code: string): DraftQuestion => ({
  ...{ code, provision: '1(1)', kind: 'NUMBER', texts: { en: `How many ${code}?` }, required: false },
});
const all = [asked('seizures'), asked('posts')];
const write = vi.fn(async () => true);
const writing = (clash: Clash | null = null) =>
  ({
    ...{ code: 'x-first', write, settle: () => undefined },
    act: { busy: false, lost: null, refusal: null, asFirstSent: false, again: () => undefined },
    clashIn: (part: string, key?: string) =>
      clash?.edits[clash.at]?.part === part && clash.edits[clash.at]?.key === key ? clash : null,
  }) as unknown as Writing;
const open = (code: string, clash?: Clash) =>
  render(
    <MemoryRouter>
      <SessionContext.Provider value={{ viewer: { id: 'ida' } } as Session}>
        <QuestionForm
          writing={writing(clash)}
          questions={all}
          provisions={['1(1)']}
          question={all.find((one) => one.code === code) ?? asked(code)}
          fresh={false}
          onKept={() => undefined}
        />
      </SessionContext.Provider>
    </MemoryRouter>,
  );
const english = () => screen.getByLabelText<HTMLTextAreaElement>('The question (English)');

beforeEach(() => {
  localStorage.clear();
  write.mockClear();
});

it('keeps what is written in one question while another one is opened, until it is sent', async () => {
  const first = open('seizures');
  await userEvent.type(english(), ' A year');
  await userEvent.type(screen.getByLabelText('At least'), '-1,5');
  expect(screen.getByLabelText<HTMLInputElement>('At least').value).toBe('-1,5');
  first.unmount();
  const other = open('posts');
  expect(english().value).toBe('How many posts?');
  other.unmount();

  const again = open('seizures');
  expect(english().value).toBe('How many seizures? A year');
  await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
  const becomes = { ...all[0], texts: { en: 'How many seizures? A year' }, min: -1.5 };
  expect(write).toHaveBeenCalledExactlyOnceWith([
    { part: 'questions', key: 'seizures', was: all[0], becomes },
  ]);
  again.unmount();
  open('seizures');
  expect(english().value).toBe('How many seizures?');
});

it('asks about what two wrote where it is, and leaves what is there if told so', async () => {
  const theirs = { ...asked('seizures'), texts: { en: 'How many at sea?' } };
  const edits = [{ part: 'questions', key: 'seizures', was: all[0], becomes: asked('seizures') }] as const;
  const clash = { edits, at: 0, theirs };
  const other = open('posts', clash);
  expect(screen.queryByText(/Somebody else wrote in this meanwhile/)).toBeNull();
  other.unmount();

  open('seizures', clash);
  await userEvent.type(english(), ' A year');
  await userEvent.click(screen.getByRole('button', { name: 'Leave what is there' }));
  expect(english().value).toBe('How many seizures?');
  await userEvent.type(english(), ' A year');
  await userEvent.click(screen.getByRole('button', { name: 'Put mine in its place' }));
  expect(write).toHaveBeenLastCalledWith([
    expect.objectContaining({
      key: 'seizures',
      was: theirs,
      becomes: expect.objectContaining({ code: 'seizures' }),
    }),
  ]);
});
