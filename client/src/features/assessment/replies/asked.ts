import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';

/** A question of the instrument, as the form asks it. */
export type AskedQuestion = ChecklistHeadFragment['instrument']['questions'][number];
