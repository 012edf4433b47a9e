import type { ApolloClient } from '@apollo/client';
import type { MeasureInput } from '../../../gql/graphql.ts';
import { valuesOf } from '../answer/answer-values.ts';
import type { AnswerWriter } from '../answer/answer-writer.ts';
import { beginWriter } from '../answer/begin-writer.ts';
import { keptWriters } from '../answer/kept-writers.ts';
import { readAnswer } from '../answer/queries.ts';
import { startWriting } from '../answer/save/state.ts';
import { showSent } from './evidence-of.ts';
import type { Sending } from './sending.ts';

/** A file that came belongs to its measure from now on, as if it had been written there. False: that measure is no longer there. */
export async function attach(client: ApolloClient, sending: Sending, sha256: string): Promise<boolean> {
  const writer = await writerOf(client, sending);
  const { measures } = writer.snapshot().values;
  const at = placeOf(measures, sending);
  const measure = measures[at];
  if (!measure) return false;
  showSent(client.cache, sending, { state: stateOf(sending), sha256 });
  const kept = (measure.evidence ?? []).filter((one) => one !== sending.replaces && one !== sha256);
  writer.change(
    `measures.${at}.evidence`,
    { measures: measures.with(at, { ...measure, evidence: [...kept, sha256] }) },
    true,
  );
  return true;
}

/** By its title; one that was given another meanwhile is where it was. */
function placeOf(measures: readonly MeasureInput[], { title, at }: Sending): number {
  if (measures[at]?.title === title) return at;
  const named = measures.findIndex((measure) => measure.title === title);
  return named >= 0 ? named : at;
}

async function writerOf(
  client: ApolloClient,
  { person: viewer, assessment, provision }: Sending,
): Promise<AnswerWriter> {
  const known = keptWriters(viewer, assessment).writers.get(provision);
  if (known) return known;
  const variables = { assessment, provision };
  const { data } = await client.query({ query: readAnswer, variables });
  const answer = data?.answer;
  if (!answer) throw new Error('This answer cannot be read now.');
  return beginWriter(
    { client, viewer, assessment, provision },
    startWriting(answer.revision, valuesOf(answer)),
  );
}

/** An assessment's id begins with the code of its State. */
const stateOf = ({ assessment }: Sending): string =>
  atob(assessment.replaceAll('-', '+').replaceAll('_', '/'))
    .replace(/^Assessment:/, '')
    .split('/')[0] ?? '';
