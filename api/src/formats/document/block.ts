/** What a document says, piece by piece; how it looks is another matter. */
export type Block =
  | { readonly is: LineKind; readonly text: string }
  | { readonly is: 'facts'; readonly facts: readonly Fact[]; readonly of: 'request' | 'need' | 'help' }
  | { readonly is: 'figures'; readonly figures: readonly Figure[] }
  | { readonly is: 'quote'; readonly text: string; readonly by: string }
  | { readonly is: 'legend'; readonly entries: readonly { readonly part: BarPart; readonly label: string }[] }
  | Table;

export type LineKind = 'title' | 'note' | 'heading' | 'need' | 'subheading' | 'text' | 'help';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A figure large enough to be read first, with what it is of. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly detail: string;
}

export interface Table {
  readonly is: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The last line, where there is one for all of them. */
  readonly total: readonly Cell[] | null;
}
export interface Column {
  readonly label: string;
  readonly holds: 'words' | 'figures' | 'bar';
  /** Its share of the width. */
  readonly width: number;
}
export type Cell = string | Bar;

export const barParts = ['unmet', 'offered', 'agreed', 'underWay', 'met', 'yes', 'inPart', 'no'] as const;
export type BarPart = (typeof barParts)[number];

/** Parts one after another on the one scale of its table. */
export interface Bar {
  readonly parts: readonly { readonly part: BarPart; readonly count: number }[];
  /** The count that fills the whole width. */
  readonly most: number;
  /** The same in words, for whoever does not see it. */
  readonly says: string;
}

/** About a document, the same in every format. */
export interface AboutDocument<Language extends string = string> {
  readonly language: Language;
  readonly title: string;
  /** The day that the file tells as that of its making. */
  readonly on: string;
  /** Repeated at the head of each page. */
  readonly running?: string;
}
