import type { ChosenVersion } from '../../../../gql/graphql.ts';
import type { AnswerField, AnswerValues, SentContent } from '../answer-values.ts';
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
  /** Somebody else, or this person in another window, changed the same passage: `values` holds what is written here until a person chooses or joins. */
  | {
      readonly kind: 'conflict';
      readonly change: Change | null;
      readonly open: Versions;
      /** What a choice takes the place of, where the words were carried to another provision. */
      readonly seen?: Ancestor | undefined;
    };

/** The two versions of a field as the server laid them beside each other: in each is also what the other changed elsewhere in it. */
export interface Versions {
  readonly mine: Partial<AnswerValues>;
  readonly theirs: Partial<AnswerValues>;
  /** Null where only one of the two can be right, or nobody has joined them yet. */
  readonly both: Partial<AnswerValues> | null;
}

/** The refusal's own sentence, or the name of one of ours where the API could give none. */
export type Reason = { readonly said: string } | { readonly ours: 'notTaken' | 'tooLarge' };

/** What the words in a field began from: the server merges them with what others wrote since by it. */
export interface Ancestor {
  readonly values: AnswerValues;
  /** The revision of the answer that it is of. */
  readonly revision: number;
  /** Of the checklist that the words were written for; the server takes them to where a later version asks for them. Not known of what was kept before it was. */
  readonly version?: string | undefined;
}
export type Ancestors = Partial<Readonly<Record<AnswerField, Ancestor>>>;

/** A write that nobody has answered yet. Until somebody has, it is sent exactly as it is here: the operation id makes it count once. */
export interface Sent {
  readonly operationId: string;
  readonly fields: readonly AnswerField[];
  readonly began: Ancestor;
  readonly before: SentContent;
  readonly after: SentContent;
  readonly chosen: readonly ChosenField[];
  /** The form as it was then: a refusal's path counts its entries. */
  readonly values: AnswerValues;
  /** Asked, and the answer may still come. */
  readonly asking: boolean;
}

/** How a person settled a field that two had changed: kept in the audit trail. */
export interface ChosenField {
  readonly field: AnswerField;
  readonly version: ChosenVersion;
}

export interface Writing {
  /** The revision read last: what the next write expects. */
  readonly revision: number;
  /** Of the checklist that the form is of. */
  readonly version?: string | undefined;
  /** What the server holds, as far as known here. */
  readonly base: AnswerValues;
  /** What the person sees. */
  readonly values: AnswerValues;
  readonly states: Readonly<Record<string, SaveState>>;
  /** Of fields with words that are not stored, where others wrote since these began. */
  readonly ancestors: Ancestors;
  /** What a person chose and the server has not heard yet. */
  readonly chosen: Partial<Readonly<Record<AnswerField, ChosenVersion>>>;
  readonly sent: Sent | null;
  /** The last write had no answer; it goes out again by itself. */
  readonly offline: boolean;
  /** It had none because nobody is signed in, or somebody else. */
  readonly ended: boolean;
  /** One of these was refused and nobody said which: they go out one by one. */
  readonly suspects: readonly AnswerField[];
}

export const startWriting = (revision: number, base: AnswerValues, version?: string): Writing => ({
  revision,
  version,
  base,
  values: base,
  states: {},
  ancestors: {},
  chosen: {},
  sent: null,
  offline: false,
  ended: false,
  suspects: [],
});
