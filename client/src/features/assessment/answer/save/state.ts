import type { AnswerProvisionInput } from '../../../../gql/graphql.ts';
import type { AnswerField, AnswerValues } from '../answer-values.ts';
import type { Change } from '../changes.ts';

/** What a person is told about one place of the form: nothing typed is ever lost, and one sees it. */
export type SaveState =
  | { readonly kind: 'waiting' }
  /** Part of the write on its way. */
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly reason: Reason }
  /** Nothing wrong here, but the list it is in waits for a correction beside it. */
  | { readonly kind: 'held' }
  /** In an entry that cannot be sent before its title, name or category is there, or a date that is not one. */
  | { readonly kind: 'here' }
  /** Somebody else, or this person in another window, changed this field too: `values` holds what is written here, `base` theirs, until a person chooses or joins. */
  | { readonly kind: 'conflict'; readonly change: Change | null };

/** The refusal's own sentence, or the name of one of ours where the API could give none. */
export type Reason = { readonly said: string } | { readonly ours: 'notTaken' | 'tooLarge' };

/** A write that nobody has answered yet. Until somebody has, it is sent exactly as it is here: the operation id makes it count once. */
export interface Sent {
  readonly operationId: string;
  readonly expectedRevision: number;
  readonly fields: readonly AnswerField[];
  readonly input: Partial<AnswerProvisionInput>;
  /** The form as it was then: a refusal's path counts its entries. */
  readonly values: AnswerValues;
  /** Asked, and the answer may still come. */
  readonly asking: boolean;
}

export interface Writing {
  /** The revision read last: what the next write expects. */
  readonly revision: number;
  /** What the server holds, as far as known here. */
  readonly base: AnswerValues;
  /** What the person sees. */
  readonly values: AnswerValues;
  readonly states: Readonly<Record<string, SaveState>>;
  readonly sent: Sent | null;
  /** The last write had no answer; it goes out again by itself. */
  readonly offline: boolean;
  /** It had none because nobody is signed in, or somebody else. */
  readonly ended: boolean;
  /** One of these was refused and nobody said which: they go out one by one. */
  readonly suspects: readonly AnswerField[];
}

export const startWriting = (revision: number, base: AnswerValues): Writing => ({
  revision,
  base,
  values: base,
  states: {},
  sent: null,
  offline: false,
  ended: false,
  suspects: [],
});
