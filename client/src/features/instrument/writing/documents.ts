import { graphql } from '../../../gql/gql.ts';

export const draftQuery = graphql(`
  query DraftInWriting($code: String!) {
    instrumentDraft(code: $code) { instrument revision next file changedAt changedBy faults { severity path sentence } }
  }
`);

export const draftsQuery = graphql(`
  query DraftsInWriting {
    instrumentDrafts { instrument revision changedAt changedBy }
  }
`);

export const writeDraft = graphql(`
  mutation WriteDraft($input: WriteInstrumentDraftInput!) {
    writeInstrumentDraft(input: $input) {
      __typename
      ... on InstrumentDraft { instrument revision next file changedAt changedBy faults { severity path sentence } }
      ... on Refusal { ...Why }
      ... on Conflict { currentRevision theirs }
    }
  }
`);

export const beginDraft = graphql(`
  mutation BeginDraft($input: BeginInstrumentDraftInput!) {
    beginInstrumentDraft(input: $input) { __typename ... on InstrumentDraft { instrument revision } ... on Refusal { ...Why } }
  }
`);

export const dropDraft = graphql(`
  mutation DropDraft($input: DropInstrumentDraftInput!) {
    dropInstrumentDraft(input: $input) { __typename ... on DroppedInstrumentDraft { instrument } ... on Refusal { ...Why } }
  }
`);

export const advanceInstrument = graphql(`
  mutation AdvanceInstrument($input: AdvanceInstrumentInput!) {
    advanceInstrument(input: $input) {
      __typename
      ... on Instrument { version state }
      ... on Refusal { ...Why }
    }
  }
`);

export const instrumentFile = graphql(`
  query InstrumentFile($code: String!) {
    instrument(code: $code) { file }
  }
`);

export const instrumentWritten = graphql(`
  subscription InstrumentWritten($code: String!) {
    instrumentChanged(code: $code) { draft { revision } }
  }
`);

export const knownParts = graphql(`
  query KnownParts {
    instruments { code version assistanceTypes { code label } challenges { code label } }
    participants { totalCount nodes { code name } }
  }
`);
