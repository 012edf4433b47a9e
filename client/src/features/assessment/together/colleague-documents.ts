import { graphql } from '../../../gql/gql.ts';

/** How colleagues divide a checklist, and what they noted of it: read apart, since the question comes first. */
export const colleaguesOfChecklist = graphql(`
  query ColleaguesOfChecklist($id: ID!) {
    assessment(id: $id) {
      id viewerCanAssign
      colleagues { id name focalPoint onlyAssigned isViewer }
      assignments {
        revision
        parts { ...AssignedPart }
        nobodys { reference article { number } }
      }
      readyMarks { provision { reference } stands }
      noteCounts { provision { reference } field article { number } open unread }
    }
  }
`);

export const AssignedPart = graphql(`
  fragment AssignedPart on Assignment {
    id due answered ready late whole personId
    person { id name isViewer }
    article { number title shortTitle }
    provisions { reference }
    next { reference }
  }
`);

export const colleaguesAtAnswer = graphql(`
  query ColleaguesAtAnswer($assessment: ID!, $provision: String!) {
    answer(assessment: $assessment, provision: $provision) {
      id
      ready { at by byViewer stands changedBy }
      notes { ...NoteThread }
    }
  }
`);

export const NoteThread = graphql(`
  fragment NoteThread on NoteThread {
    id field article { number } resolvedAt resolvedBy unread
    notes { id at by byViewer text toViewer deletedAt }
  }
`);

export const fieldHistory = graphql(`
  query FieldHistory($assessment: ID!, $provision: String!, $field: String!, $before: Int) {
    answer(assessment: $assessment, provision: $provision) {
      id
      history(field: $field, before: $before) {
        earlier
        versions { revision at by byViewer value was chosen byFile report filesGone removedGone files { id sha256 name } }
      }
    }
  }
`);

export const myQuestions = graphql(`
  query MyQuestions {
    viewer {
      id
      myQuestions { ...AssignedPart assessment { id cycle instrument { code title } } }
      unreadNotes { provision { reference title } field article { number title } unread assessment { id cycle } }
    }
  }
`);

export const assignProvisions = graphql(`
  mutation AssignProvisions($input: AssignProvisionsInput!) {
    assignProvisions(input: $input) { __typename ... on Assessment { id } ...Why }
  }
`);

export const unassignProvisions = graphql(`
  mutation UnassignProvisions($input: UnassignProvisionsInput!) {
    unassignProvisions(input: $input) { __typename ... on Assessment { id } ...Why }
  }
`);

export const limitContributor = graphql(`
  mutation LimitContributor($input: LimitContributorInput!) {
    limitContributor(input: $input) { __typename ... on Colleague { id name onlyAssigned } ...Why }
  }
`);

export const markReady = graphql(`
  mutation MarkReady($input: MarkReadyInput!) {
    markReady(input: $input) {
      __typename
      ... on Assessment { id readyMarks { provision { reference } stands } }
      ...Why
    }
  }
`);

export const writeNote = graphql(`
  mutation WriteNote($input: WriteNoteInput!) {
    writeNote(input: $input) { __typename ... on NoteThread { ...NoteThread } ...Why }
  }
`);

export const resolveNote = graphql(`
  mutation ResolveNote($input: ResolveNoteInput!) {
    resolveNote(input: $input) { __typename ... on NoteThread { ...NoteThread } ...Why }
  }
`);

export const deleteNote = graphql(`
  mutation DeleteNote($input: DeleteNoteInput!) {
    deleteNote(input: $input) { __typename ... on NoteThread { ...NoteThread } ...Why }
  }
`);

export const readNotes = graphql(`
  mutation ReadNotes($input: ReadNotesInput!) {
    readNotes(input: $input) { __typename ... on Assessment { id } ...Why }
  }
`);

/** What is read again after one of them. */
export const alsoColleagues: { readonly refetchQueries: string[] } = {
  refetchQueries: ['ColleaguesOfChecklist', 'ColleaguesAtAnswer', 'Shell'],
};

/** Which answers there are, and as of when: what the open checklist has read already. */
export const revisionsOfChecklist = graphql(`
  query RevisionsOfChecklist($id: ID!) {
    assessment(id: $id) { id allAnswers { ...AnswerForm } }
  }
`);
