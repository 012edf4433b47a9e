import { graphql } from '../../../gql/gql.ts';

/** What there is for a wish while it is written: codes alone are sent, never the words of a draft. */
export const wishedHelp = graphql(`
  query WishedHelp($input: WishInput!) {
    wishedHelp(input: $input) {
      offersThatFit
      offers { ...OfferBesideWish }
      nearest { ...OfferBesideWish }
      alreadyAsked { ...AskedAlready }
    }
  }
`);

export const OfferBesideWish = graphql(`
  fragment OfferBesideWish on OfferForWish {
    score
    offer { id title provider { id name } }
    parts { code points of sentence }
    blockers { code sentence }
  }
`);

export const AskedAlready = graphql(`
  fragment AskedAlready on AlreadyAsked {
    kind exact providerName until
    provision { reference }
    need { id state coverage }
    match { id stage offer { id title provider { id name } } }
    activity { id title }
    assessment { id cycle instrument { title } }
  }
`);
