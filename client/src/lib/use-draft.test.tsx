import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { type Session, SessionContext } from './session.ts';
import { useDraft } from './use-draft.ts';

beforeEach(() => localStorage.clear());

let person = 'ida';
const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <SessionContext.Provider value={{ viewer: { id: person } } as Session}>{children}</SessionContext.Provider>
);
const blank = { title: '', types: [] as readonly string[] };
const open = (revision: number | null = null, subject = 'offer') =>
  renderHook(({ at }) => useDraft(subject, { blank, revision: at }), {
    wrapper,
    initialProps: { at: revision },
  });

it('is there for the same person when the form is opened again, and for nobody else', () => {
  person = 'ida';
  const first = open();
  expect(first.result.current.kept).toBe(null);
  act(() => first.result.current.change({ title: 'Half' }));
  expect(first.result.current.kept).toBe('device');
  expect(first.result.current.restored).toBe(null);
  first.unmount();
  const again = open().result;
  expect(again.current.values.title).toBe('Half');
  expect(again.current.restored?.at).toMatch(/^\d{4}-/);
  person = 'ugo';
  expect(open().result.current.values).toEqual(blank);
});

it('shows another person in the same place of the screen their own', () => {
  person = 'ida';
  const form = open();
  act(() => form.result.current.change({ title: 'Half' }));
  person = 'ugo';
  form.rerender({ at: null });
  expect(form.result.current.values).toEqual(blank);
  act(() => form.result.current.change({ title: 'Mine' }));
  person = 'ida';
  form.rerender({ at: null });
  expect(form.result.current.values.title).toBe('Half');
});

it('says that what it edits has changed since, also while one writes', () => {
  person = 'ida';
  const form = open(3);
  act(() => form.result.current.change({ title: 'Half' }));
  expect(form.result.current.changedSince).toBe(false);
  form.rerender({ at: 4 });
  expect(form.result.current.changedSince).toBe(true);
  expect(open(4).result.current.changedSince).toBe(true);
  act(() => form.result.current.throwAway());
  expect(form.result.current.changedSince).toBe(false);
});

it('keeps nothing of what was typed and taken back, sent, or thrown away', () => {
  person = 'ida';
  const { current } = { current: open().result };
  act(() => current.current.change({ title: 'Half' }));
  act(() => current.current.change({ title: '' }));
  expect(localStorage.length).toBe(0);
  act(() => current.current.change({ title: 'Half' }));
  act(() => current.current.sending.done('9999'));
  expect([localStorage.length, current.current.values.title]).toEqual([0, '']);
});

it('leaves what was typed after the press when it is done, and moves it to what came of it', () => {
  person = 'ida';
  const { result } = open();
  act(() => result.current.change({ title: 'Sent, and more' }));
  act(() => result.current.sending.done('2000-01-01T00:00:00.000Z'));
  expect(result.current.values.title).toBe('Sent, and more');
  expect(result.current.moveTo('offer 1', 1)).toBe(true);
  expect(open(1, 'offer 1').result.current.values.title).toBe('Sent, and more');
  expect(open().result.current.values.title).toBe('');
});

it('is one form in two windows: neither wipes out the words of the other, and both show what is kept', () => {
  person = 'ida';
  const here = open().result;
  act(() => here.current.change({ title: 'Long words' }));
  inAnotherWindow((there) => there.change({ types: ['LEGAL_ADVICE'] }));
  expect(here.current.values).toEqual({ title: 'Long words', types: ['LEGAL_ADVICE'] });
  expect(here.current.kept).toBe('device');
  inAnotherWindow((there) => there.throwAway());
  expect([here.current.values, here.current.kept]).toEqual([blank, null]);
});

it('takes in what another window wrote before it heard of it', () => {
  person = 'ida';
  const asleep = open().result;
  const there = open().result;
  act(() => there.current.change({ title: 'Written elsewhere' }));
  act(() => asleep.current.change({ types: ['LEGAL_ADVICE'] }));
  expect(asleep.current.values).toEqual({ title: 'Written elsewhere', types: ['LEGAL_ADVICE'] });
});

it('knows the write that went out in another window as its own', () => {
  person = 'ida';
  const here = open().result;
  act(() => here.current.change({ title: 'Sent there' }));
  const before = here.current.sending.key;
  inAnotherWindow((there) => there.change({ title: 'Sent there, once' }));
  expect(here.current.sending.key).toBe(before);
  const unsettled = { sent: { operationId: 'one', input: {}, became: null }, became: null };
  inAnotherWindow((there) => there.sending.keep(unsettled));
  expect(here.current.sending.key).not.toBe(before);
  expect(here.current.sending.read()).toEqual(unsettled);
});

/** What a browser tells the other windows of a site when one of them changes the storage. */
function inAnotherWindow(does: (there: ReturnType<typeof open>['result']['current']) => void): void {
  const before = { ...localStorage };
  const there = open();
  act(() => does(there.result.current));
  there.unmount();
  for (const key of new Set([...Object.keys(before), ...Object.keys(localStorage)])) {
    const oldValue = before[key] ?? null;
    const newValue = localStorage.getItem(key);
    if (oldValue !== newValue)
      act(() => void window.dispatchEvent(new StorageEvent('storage', { key, oldValue, newValue })));
  }
}
