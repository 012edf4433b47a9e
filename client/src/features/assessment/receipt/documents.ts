import { graphql } from '../../../gql/gql.ts';

export const receiptRoute = graphql(`
  query ReceiptRoute($id: ID!, $number: Int, $first: Int = 50, $after: String) {
    assessment(id: $id) {
      id cycle status submittedRevision acceptedAt reviewedRevision contentHash provisionCount viewerCanReview viewerCanAnswer
      participant { code name }
      instrument { code title assistanceTypes { code label category } challenges { code label } }
      receipts(first: $first, after: $after) {
        totalCount
        pageInfo { ...Paging }
        nodes { id number submittedAt }
      }
      receipt(number: $number) {
        id number submittedAt submittedBy channel consulted contentHash salt answeredCount content
        unanswered { reference }
      }
    }
  }
`);

export const ComparedAnswers = graphql(`
  fragment ComparedAnswers on Comparison {
    sameCount
    before { number submittedAt assessment { id cycle } }
    after { number submittedAt assessment { id cycle } }
    changed(first: 15, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes {
        fields
        provision { reference summary shortTitle article { number title } }
        before { ...AnswerForm }
        after { ...AnswerForm }
      }
    }
  }
`);

export const compareRoute = graphql(`
  query CompareRoute($id: ID!, $with: ID, $number: Int, $until: Int, $after: String) {
    assessment(id: $id) {
      id cycle submittedRevision
      participant { code name }
      instrument { code title assistanceTypes { code label category } challenges { code label } }
      comparedWith(assessment: $with, number: $number, until: $until) { ...ComparedAnswers }
    }
  }
`);

export const comparable = graphql(`
  query Comparable($participant: String!, $first: Int = 100, $after: String) {
    assessments(filter: { participants: [$participant] }, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { id cycle submittedRevision instrument { code title } }
    }
  }
`);

export const replyToComment = graphql(`
  mutation ReplyToComment($input: ReplyToCommentInput!) {
    replyToComment(input: $input) {
      __typename
      ... on Answer { id comments { ...CommentOn } }
      ...Why
    }
  }
`);

export const CommentOn = graphql(`
  fragment CommentOn on Comment { number text at by field answered reply { text language translation at by } }
`);

export const lacksOf = graphql(`
  query Lacks($id: ID!) {
    assessment(id: $id) { id lacks { provision { reference } code field entry count } }
  }
`);
