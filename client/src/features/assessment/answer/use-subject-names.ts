import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '../../../gql/gql.ts';

export const WishSubjectsQuery = graphql(`
  query WishSubjects { subjects { code name articles { number } provisions { reference } } }
`);

/** What the subjects of wishes are called, for whoever tells of some; a code that is not known yet is said as it is. */
export function useSubjectNames(someAreTold: boolean): (code: string) => string {
  const { data } = useQuery(WishSubjectsQuery, { skip: !someAreTold });
  return useMemo(() => {
    const names = new Map(data?.subjects.map(({ code, name }) => [code, name]));
    return (code) => names.get(code) ?? code;
  }, [data]);
}
