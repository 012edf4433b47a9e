import { graphql } from '../../../gql/gql.ts';

export const consultationQuery = graphql(`
  query ConsultationOn($code: String!) {
    instrument(code: $code) {
      code version title state decision decidedOn openComments
      convention { code title }
      provisions { reference label shortTitle summary article { number title } }
      questions { code provision kind text hint required when options { code label } unit min max limit rows columns { code label kind options { code label } } }
    }
  }
`);

export const commentsQuery = graphql(`
  query CommentsInConsultation($code: String!, $open: Boolean, $first: Int = 50, $after: String) {
    instrument(code: $code) {
      code version
      consultation(open: $open, first: $first, after: $after) {
        totalCount
        pageInfo { ...Paging }
        nodes {
          id revision version questionCode provision { reference } at participant { code name } text byViewer settledAt
          replies { id at participant { code name } text byViewer }
        }
      }
    }
  }
`);

export const commentOnInstrument = graphql(`
  mutation SayOfInstrument($input: CommentOnInstrumentInput!) {
    commentOnInstrument(input: $input) { __typename ... on ConsultationComment { id revision } ... on Refusal { ...Why } }
  }
`);

export const replyToConsultation = graphql(`
  mutation ReplyInConsultation($input: ReplyToConsultationInput!) {
    replyToConsultation(input: $input) { __typename ... on ConsultationComment { id revision settledAt } ... on Refusal { ...Why } }
  }
`);

export const settleConsultation = graphql(`
  mutation SettleInConsultation($input: SettleConsultationInput!) {
    settleConsultation(input: $input) { __typename ... on ConsultationComment { id revision settledAt } ... on Refusal { ...Why } }
  }
`);

export const consultationHeard = graphql(`
  subscription ConsultationHeard($code: String!) {
    instrumentChanged(code: $code) { instrument { code openComments } }
  }
`);

export const consultedQuery = graphql(`
  query UnderConsultation {
    instruments { code version title state openComments convention { code title } }
  }
`);
