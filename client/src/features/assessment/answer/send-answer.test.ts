import type { ApolloClient } from '@apollo/client';
import { expect, it, vi } from 'vitest';
import { blankAnswer } from './answer-values.ts';
import { createAnswerWriter } from './answer-writer.ts';
import { startWriting, type Writing } from './save/state.ts';
import { sendAnswer } from './send-answer.ts';

vi.mock('../../../lib/who.ts', () => ({ whoIsHere: () => 'amira' }));

/** What goes up when this is written and sent; the line is gone before an answer comes. */
async function upFrom(from: Writing, write: (writer: ReturnType<typeof createAnswerWriter>) => void) {
  const up: Record<string, unknown>[] = [];
  const mutate = async ({ variables }: { readonly variables: { readonly input: never } }) => {
    up.push(variables.input);
    throw new TypeError('Failed to fetch');
  };
  const client = { mutate } as unknown as ApolloClient;
  const place = { client, viewer: 'amira', assessment: 'a', provision: 'smuggling:1(1)' };
  const writer = createAnswerWriter({ from, send: sendAnswer(place), newId: () => 'id' });
  write(writer);
  writer.flush();
  await vi.waitFor(() => expect(writer.snapshot().offline).toBe(true));
  writer.stop();
  return { up: up.at(-1), kept: JSON.parse(JSON.stringify(writer.snapshot())) as Writing };
}
const practice = { practice: 'Fines are very rare.' };

it('an edit names the version that it was written for, also once the page knows the next, and after a restart', async () => {
  const { up, kept } = await upFrom(startWriting(2, blankAnswer, '1'), (writer) => {
    writer.change('practice', practice);
    writer.read({ revision: 2, stored: blankAnswer, version: '2' });
  });
  expect(up).toEqual({
    ...{ assessment: 'a', provision: 'smuggling:1(1)', operationId: 'id', expectedRevision: 2 },
    ...{ before: { practice: null }, after: practice, instrumentVersion: '1' },
  });
  const again = await upFrom(kept, (writer) =>
    writer.read({ revision: 3, stored: blankAnswer, version: '2' }),
  );
  expect(again.up).toEqual(up);
});

it('one that an earlier build kept goes out as it would have then', async () => {
  const { up } = await upFrom(startWriting(2, blankAnswer), (writer) => writer.change('practice', practice));
  expect(up).not.toHaveProperty('instrumentVersion');
  expect(up).toMatchObject({ chosen: [] });
});
