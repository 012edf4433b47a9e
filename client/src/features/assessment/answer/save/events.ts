import type { AnswerField, AnswerValues } from '../answer-values.ts';
import type { Reason } from './state.ts';

export type WriteEvent =
  | { readonly type: 'typed'; readonly place: string; readonly values: Partial<AnswerValues> }
  | { readonly type: 'sent'; readonly operationId: string; readonly fields: readonly AnswerField[] }
  | { readonly type: 'sentAgain' }
  | { readonly type: 'lost'; readonly ended?: boolean }
  | { readonly type: 'saved'; readonly revision: number; readonly at: string; readonly stored: AnswerValues }
  /** `path` leads into the input; where the API names no place, `unplaced` says that one of the fields is meant and not the answer. */
  | {
      readonly type: 'refused';
      readonly path: readonly string[];
      readonly reason: Reason;
      readonly unplaced?: boolean;
    }
  | {
      readonly type: 'conflict';
      readonly revision: number;
      readonly theirs: AnswerValues;
      readonly by: string | null;
      readonly at: string | null;
    }
  | { readonly type: 'keptMine'; readonly field: AnswerField }
  | { readonly type: 'tookTheirs'; readonly field: AnswerField }
  | { readonly type: 'joined'; readonly values: Partial<AnswerValues> }
  | { readonly type: 'tried'; readonly field: AnswerField };

export type Event<T extends WriteEvent['type']> = Extract<WriteEvent, { readonly type: T }>;
