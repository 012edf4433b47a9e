import { graphql } from '../../../gql/gql.ts';

export const EvidenceRow = graphql(`
  fragment EvidenceRow on EvidenceFile {
    id sha256 name kind bytes url revision storedAt visibility
    earlier { id name url }
  }
`);

/** Read when files are sent: how much more fits. */
export const evidenceRoom = graphql(`
  query EvidenceRoom($assessment: ID!) {
    assessment(id: $assessment) {
      id
      participant { code name }
      evidenceRoom { usedBytes mostBytes mostFileBytes }
    }
  }
`);
