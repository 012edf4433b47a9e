import { graphql } from '../../../gql/gql.ts';

export const TimeLimitsQuery = graphql(`
  query TimeLimitsRoute {
    timeLimits { viewerCanSet inForce { ...TimeLimitsWhole } earlier { ...TimeLimitsWhole } }
  }
  fragment TimeLimitsWhole on TimeLimits {
    version setAt reason
    limits { step days }
  }
`);

export const SupposedTimeLimitsQuery = graphql(`
  query SupposedTimeLimits($limits: [TimeLimitInput!]!) {
    supposedTimeLimits(limits: $limits) { step before after }
  }
`);

export const SetTimeLimits = graphql(`
  mutation SetTimeLimits($input: SetTimeLimitsInput!) {
    setTimeLimits(input: $input) { __typename ... on TimeLimits { ...TimeLimitsWhole } ...Why }
  }
`);
