import { graphql } from '../../../gql/gql.ts';

export const UnsupportedQuery = graphql(`
  query Unsupported($filter: UnsupportedFilter, $first: Int = 25, $after: String) {
    unsupportedNeeds(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...UnsupportedNeed }
    }
  }
  fragment UnsupportedNeed on Need {
    id subject language secondLanguage subjectTranslation subjectLanguage notConfirmedSince vague offersThatFit
    participant { code name }
    provision { reference concerns label shortTitle article { number } }
    type { code label }
    unsupported { reason since openSince }
  }
`);

/** By which State, article, kind of help and subject they can be looked for. */
export const UnsupportedChoicesQuery = graphql(`
  query UnsupportedChoices($instrument: String!, $fictional: Boolean!) {
    instrument(code: $instrument) {
      code
      assistanceTypes { code label }
      articles { number shortTitle }
    }
    participants(fictional: $fictional) { totalCount nodes { code name } }
    subjects { code name }
  }
`);

export const UnsupportedInBriefQuery = graphql(`
  query UnsupportedInBrief {
    unsupportedCounts { nobodyProposed everyProposalEnded }
  }
`);
