import type { ApolloClient } from '@apollo/client';
import { graphql } from '../../../gql/gql.ts';
import type { MeasureInput, MeasuresToReuseQuery, ReadAnswerQuery } from '../../../gql/graphql.ts';
import { recallAnswer } from '../../../lib/device/copies.ts';
import { isUnreachable } from '../../../lib/device/copy-link.ts';
import { measureOf } from '../answer/answer-values.ts';

const query = graphql(`
  query MeasuresToReuse($id: ID!, $first: Int = 100, $after: String) {
    assessment(id: $id) {
      id
      answers(first: $first, after: $after) {
        totalCount
        pageInfo { ...Paging }
        nodes {
          id
          provision { reference }
          measures {
            title kind status citation url summary practice titleTranslation summaryTranslation practiceTranslation
            titleLanguage summaryLanguage practiceLanguage
            evidence { id sha256 }
          }
        }
      }
    }
  }
`);

/** A measure that the State relies on at these other provisions. */
export interface Reusable {
  readonly measure: MeasureInput;
  readonly provisions: readonly string[];
}

type Said = { readonly provision: string; readonly measures: readonly MeasureInput[] };

/** The measures of all other provisions of this checklist, each once, in its order; without a connection those that the device keeps. */
export async function measuresElsewhere(
  client: ApolloClient,
  assessment: string,
  here: string,
  provisions: readonly string[],
): Promise<readonly Reusable[]> {
  const answers = await readAll(client, assessment).catch((error: unknown) => {
    if (!isUnreachable(error)) throw error;
    return recallAll(assessment, provisions);
  });
  const said = new Map(answers.map(({ provision, measures }) => [provision, measures]));
  const found = new Map<string, { measure: MeasureInput; provisions: string[] }>();
  for (const provision of provisions.filter((one) => one !== here)) {
    for (const measure of said.get(provision) ?? []) {
      const key = JSON.stringify([measure.title.trim(), measure.kind]);
      const known = found.get(key);
      if (known) known.provisions.push(provision);
      else found.set(key, { measure, provisions: [provision] });
    }
  }
  return [...found.values()];
}

async function readAll(client: ApolloClient, id: string): Promise<readonly Said[]> {
  const all: Said[] = [];
  let after: string | null | undefined;
  do {
    const variables = { id, after };
    const { data } = await client.query<MeasuresToReuseQuery>({ query, variables, fetchPolicy: 'no-cache' });
    const page = data?.assessment?.answers;
    for (const { provision, measures } of page?.nodes ?? [])
      all.push({ provision: provision.reference, measures: measures.map(measureOf) });
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return all;
}

async function recallAll(assessment: string, provisions: readonly string[]): Promise<readonly Said[]> {
  const all: Said[] = [];
  for (const provision of provisions) {
    const kept = await recallAnswer<ReadAnswerQuery>('ReadAnswer', { assessment, provision });
    if (kept?.answer) all.push({ provision, measures: kept.answer.measures.map(measureOf) });
  }
  return all;
}
