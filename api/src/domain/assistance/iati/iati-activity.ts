import type { FileMessage } from '../../base/file-message.ts';

/** A text and its language; null: that of the whole activity, where one is said. */
export interface Narrative {
  readonly language: string | null;
  readonly text: string;
}
/** A code of a vocabulary: one of IATI's, or the one at the address. */
export interface Coded {
  readonly vocabulary: string;
  readonly uri: string | null;
  readonly code: string;
}
export interface Money {
  /** In which element it is, such as `transaction`. */
  readonly element: string;
  readonly value: string;
  readonly currency: string | null;
}

/** What an `iati-activity` of a file says: all that an activity here can say. */
export interface IatiActivity {
  /** Its number in the file, from 0, and its first and last line. */
  readonly at: number;
  readonly line: number;
  readonly lastLine: number;
  readonly identifier: string;
  readonly title: readonly Narrative[];
  readonly description: readonly Narrative[];
  readonly status: string | null;
  readonly dates: readonly { readonly type: string; readonly day: string }[];
  readonly organizations: readonly {
    readonly role: string;
    /** Our own id of it, in a file that we wrote. */
    readonly provider: string | null;
    readonly names: readonly string[];
  }[];
  readonly countries: readonly string[];
  /** Of a country that has one; each as the file writes it. */
  readonly shares: readonly { readonly country: string; readonly percent: string }[];
  readonly sectors: readonly Coded[];
  readonly tags: readonly Coded[];
  readonly aidTypes: readonly string[];
  readonly currency: string | null;
  readonly amounts: readonly Money[];
}

/** Something that only a person can confirm, and what it was taken from. */
export interface Proposal {
  readonly code: string;
  readonly from: 'SECTOR' | 'TAG' | 'AID_TYPE' | 'WORD';
  /** The code or the words of the file. */
  readonly said: string;
}

/** What can be told of it without knowing who is asked and what is there already. */
export interface ReadActivity
  extends Pick<
    IatiActivity,
    'at' | 'line' | 'lastLine' | 'identifier' | 'organizations' | 'countries' | 'shares'
  > {
  readonly title: string;
  readonly description: string | null;
  readonly status: string | null;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly goals: readonly string[];
  /** Said by a file that we wrote: these are no proposals. */
  readonly said: { readonly provisions: readonly string[]; readonly types: readonly string[] } | null;
  readonly proposed: { readonly provisions: readonly Proposal[]; readonly types: readonly Proposal[] };
  readonly messages: readonly FileMessage[];
}
