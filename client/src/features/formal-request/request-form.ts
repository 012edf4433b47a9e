import type { FormalRequestWholeFragment } from '../../gql/graphql.ts';
import type { Language } from '../../lib/languages.ts';

/** What is typed of a request. */
export interface RequestForm {
  /** A provider; empty: the secretariat. */
  readonly receiver: string;
  readonly title: string;
  readonly words: string;
  readonly language: string;
  /** Kept as it is typed. */
  readonly termDays: string;
  readonly needs: readonly string[];
  /** Of these needs. */
  readonly handedOver: readonly string[];
}
export type RequestPlace = 'title' | 'words' | 'termDays' | 'needs';

export const blankRequest = (language: Language, needs: readonly string[]): RequestForm => ({
  ...{ receiver: '', title: '', words: '', language, termDays: '90' },
  needs,
  handedOver: [],
});

export const formOf = (request: FormalRequestWholeFragment): RequestForm => ({
  receiver: request.receiver?.id ?? '',
  title: request.title,
  words: request.words,
  language: request.language,
  termDays: String(request.termDays),
  needs: request.needs.map(({ need }) => need),
  handedOver: request.needs.flatMap(({ need, handOver }) => (handOver ? [need] : [])),
});

/** Said before anything is sent. */
export const missingIn = ({ title, words, termDays, needs }: RequestForm): readonly RequestPlace[] => [
  ...(title.trim() === '' ? (['title'] as const) : []),
  ...(words.trim() === '' ? (['words'] as const) : []),
  ...(Number(termDays) < 7 || Number(termDays) > 366 ? (['termDays'] as const) : []),
  ...(needs.length === 0 ? (['needs'] as const) : []),
];

export const requestInput = ({
  receiver,
  title,
  words,
  language,
  termDays,
  needs,
  handedOver,
}: RequestForm) => ({
  receiver: receiver || null,
  title: title.trim(),
  words: words.trim(),
  language,
  termDays: Number(termDays),
  needs: needs.map((need) => ({ need, handOver: handedOver.includes(need) })),
});
