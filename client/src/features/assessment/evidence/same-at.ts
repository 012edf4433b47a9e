import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { graphql } from '../../../gql/gql.ts';

const query = graphql(`
  query FilesOfChecklist($id: ID!) {
    assessment(id: $id) {
      id
      allAnswers {
        id
        provision { reference }
        measures { evidence { id sha256 } }
      }
    }
  }
`);

type Places = ReadonlyMap<string, readonly string[]>;

/** At which other provisions of the checklist a file is shown too, by its SHA-256: it is stored once. */
export function useSameAt(assessment: string, provision: string, files: readonly string[]): Places {
  const client = useApolloClient();
  const [all, setAll] = useState<Places>(new Map());
  const wanted = files.length > 0;
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    const read = async () => {
      // Not into the cache: a measure is there with all its words or not at all.
      const { data } = await client.query({
        query,
        variables: { id: assessment },
        fetchPolicy: 'no-cache',
      });
      const found = new Map<string, string[]>();
      for (const answer of data?.assessment?.allAnswers ?? [])
        for (const { sha256 } of answer.measures.flatMap(({ evidence }) => evidence)) {
          const places = found.get(sha256) ?? [];
          const { reference } = answer.provision;
          if (reference !== provision && !places.includes(reference)) places.push(reference);
          found.set(sha256, places);
        }
      if (!gone) setAll(found);
    };
    read().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [client, assessment, provision, wanted]);
  return all;
}
