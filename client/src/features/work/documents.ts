import { graphql } from '../../gql/gql.ts';

export const JobInList = graphql(`
  fragment JobInList on Job { id name status next tries error createdAt }
`);

export const MailInList = graphql(`
  fragment MailInList on Mail { id to name language status subject text attempts messageId error createdAt }
`);

export const JobsQuery = graphql(`
  query JobsList($statuses: [OpenJobStatus!], $first: Int = 50, $after: String) {
    jobs(statuses: $statuses, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...JobInList }
    }
  }
`);

export const MailsQuery = graphql(`
  query MailsList($statuses: [MailStatus!], $first: Int = 50, $after: String) {
    mails(statuses: $statuses, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...MailInList }
    }
  }
`);

/** How many there are of each: no list is read for it. */
export const WorkCounts = graphql(`
  query WorkCounts {
    sendsMail
    jobsWaiting: jobs(statuses: [WAITING, RUNNING], first: 1) { totalCount }
    jobsDead: jobs(statuses: [DEAD], first: 1) { totalCount }
    mailsWaiting: mails(statuses: [WAITING, SENDING], first: 1) { totalCount }
    mailsInDoubt: mails(statuses: [IN_DOUBT], first: 1) { totalCount }
    mailsFailed: mails(statuses: [FAILED], first: 1) { totalCount }
    mailsSent: mails(statuses: [SENT], first: 1) { totalCount }
  }
`);

export const RunJobAgain = graphql(`
  mutation RunJobAgain($input: RunJobAgainInput!) {
    runJobAgain(input: $input) { __typename ...JobInList ...Why }
  }
`);

export const DropJob = graphql(`
  mutation DropJob($input: DropJobInput!) {
    dropJob(input: $input) { __typename ... on Job { id } ...Why }
  }
`);

export const SendMailAgain = graphql(`
  mutation SendMailAgain($input: SendMailAgainInput!) {
    sendMailAgain(input: $input) { __typename ...MailInList ...Why }
  }
`);

export const ConfirmMailArrived = graphql(`
  mutation ConfirmMailArrived($input: ConfirmMailArrivedInput!) {
    confirmMailArrived(input: $input) { __typename ...MailInList ...Why }
  }
`);

/** How often these lists are asked again while somebody looks at them. */
export const pollMs = 10_000;

/** What an act of the administrator changes elsewhere on the page. */
export const refetched = { refetchQueries: [JobsQuery, MailsQuery, WorkCounts] };
