import type { AnswerField, AnswerValues } from '../answer-values.ts';
import type { Changes } from '../changes.ts';
import type { Reason, Versions } from './state.ts';

/** The answer as the server holds it. */
export interface Stored {
  readonly revision: number;
  readonly stored: AnswerValues;
  /** Of the checklist that shows it; left out: the one that the form is of. */
  readonly version?: string | undefined;
  /** Where nothing is said of a field, it was somebody else. */
  readonly changes?: Changes;
}

export type OpenFields = Partial<Readonly<Record<AnswerField, Versions>>>;

export type WriteEvent =
  | { readonly type: 'typed'; readonly place: string; readonly values: Partial<AnswerValues> }
  | { readonly type: 'sent'; readonly operationId: string; readonly fields: readonly AnswerField[] }
  | { readonly type: 'sentAgain' }
  | { readonly type: 'lost'; readonly ended?: boolean }
  /** Merged with what others wrote; `open` are fields that are not written, since both changed the same passage; `there` is the answer that words of an earlier version were carried to. */
  | ({
      readonly type: 'saved';
      readonly at: string;
      readonly open?: OpenFields;
      readonly there?: Stored | undefined;
    } & Stored)
  /** What another window, or somebody else, wrote meanwhile. */
  | ({ readonly type: 'read' } & Stored)
  /** `path` leads into the input; where the API names no place, `unplaced` says that one of the fields is meant and not the answer. */
  | {
      readonly type: 'refused';
      readonly path: readonly string[];
      readonly reason: Reason;
      readonly unplaced?: boolean;
    }
  | ({ readonly type: 'conflict' } & Stored)
  | { readonly type: 'keptMine'; readonly field: AnswerField }
  | { readonly type: 'tookTheirs'; readonly field: AnswerField }
  | { readonly type: 'joined'; readonly values: Partial<AnswerValues> }
  | { readonly type: 'tried'; readonly field: AnswerField };

export type Event<T extends WriteEvent['type']> = Extract<WriteEvent, { readonly type: T }>;
