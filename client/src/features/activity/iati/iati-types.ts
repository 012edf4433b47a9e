import type { ImportedActivityInput, ImportedActivityOutcome } from '../../../gql/graphql.ts';

/** What the API says of a file of IATI that was sent: docs/api.md, “Activities as IATI”. */
export interface IatiMessage {
  readonly severity: 'ERROR' | 'WARNING' | 'INFO';
  readonly path: readonly string[];
  readonly sentence: string;
}
export interface Proposal {
  readonly code: string;
  readonly from: 'SECTOR' | 'TAG' | 'AID_TYPE' | 'WORD';
  /** The code or the words of the file. */
  readonly said: string;
}
export type IatiContent = Omit<ImportedActivityInput, 'iatiIdentifier' | 'expectedRevision'>;
export interface IatiRow {
  /** Its place in the file, from 0. */
  readonly at: number;
  readonly line: number;
  readonly identifier: string;
  readonly title: string;
  readonly outcome: 'NEW' | 'CHANGED' | 'UNCHANGED' | 'ERROR';
  readonly expectedRevision: number | null;
  readonly content: IatiContent | null;
  readonly changes: readonly { readonly field: string; readonly now: unknown; readonly becomes: unknown }[];
  /** Its provisions and kinds of help are proposals, for a person to confirm. */
  readonly proposed: {
    readonly provisions: readonly Proposal[];
    readonly types: readonly Proposal[];
  } | null;
  readonly messages: readonly IatiMessage[];
}
export interface ImportedActivity {
  readonly iatiIdentifier: string;
  readonly outcome: ImportedActivityOutcome;
  readonly sentence: string | null;
  /** As it is here, or, where it was refused, in the file. */
  readonly title: string;
}

/** In what order a person looks at activities, and by what they choose among them. */
export const standings = ['refused', 'toConfirm', 'ready', 'same'] as const;
export type Standing = (typeof standings)[number];

export function standingOf({ outcome, proposed }: Pick<IatiRow, 'outcome' | 'proposed'>): Standing {
  if (outcome === 'ERROR') return 'refused';
  if (outcome === 'UNCHANGED') return 'same';
  return proposed ? 'toConfirm' : 'ready';
}

/** What a person decided of an activity so far. */
export interface Decision {
  readonly taken: boolean;
  readonly provisions: readonly string[];
  readonly types: readonly string[];
}

/** What only a person can confirm is not taken before one did. */
export const firstDecision = (row: IatiRow): Decision => ({
  taken: standingOf(row) === 'ready',
  provisions: row.content?.provisions ?? [],
  types: row.content?.types ?? [],
});

/** An activity is about some provision, by some kind of help. */
export const isWhole = ({ provisions, types }: Decision): boolean =>
  provisions.length > 0 && types.length > 0;

/** As it is sent to be kept; null: it is not. */
export function chosenInput(row: IatiRow, decision: Decision): ImportedActivityInput | null {
  if (!row.content || !decision.taken || !isWhole(decision)) return null;
  const { provisions, types } = decision;
  return {
    ...row.content,
    iatiIdentifier: row.identifier,
    expectedRevision: row.expectedRevision,
    provisions: [...provisions],
    types: [...types],
  };
}
