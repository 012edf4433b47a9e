import { graphql } from '../../gql/gql.ts';

export const FoundNeedsQuery = graphql(`
  query FoundNeeds($filter: NeedFilter, $begin: NeedsFirst, $first: Int, $after: String) {
    needs(filter: $filter, begin: $begin, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...FoundNeed }
    }
  }
  fragment FoundNeed on Need {
    id subjects { name } subject language secondLanguage subjectTranslation subjectLanguage beneficiary horizon coverage visibility notConfirmedSince
    unsupported { reason since }
    participant { code name }
    provision { reference concerns label shortTitle article { number } }
    type { code label }
  }
`);

export const NeedsInFiguresQuery = graphql(`
  query NeedsInFigures($filter: NeedFilter!) {
    needTotals(filter: $filter) { open served coverage { unmet offered agreed underWay met } }
  }
`);

/** Which of a State's open needs mention the words; its list has them all already. */
export const FoundOwnNeedsQuery = graphql(`
  query FoundOwnNeeds($participant: String!, $text: String!, $first: Int = 100, $after: String) {
    needs(
      filter: { participants: [$participant], coverage: [UNMET, OFFERED, AGREED, UNDER_WAY], text: $text }
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo { ...Paging }
      nodes { id }
    }
  }
`);

export const NeedChoicesQuery = graphql(`
  query NeedChoices($instrument: String!, $fictional: Boolean!) {
    instrument(code: $instrument) {
      code
      assistanceTypes { code label }
      articles { number shortTitle }
    }
    participants(fictional: $fictional) { nodes { code name } }
    subjects { code name }
  }
`);
