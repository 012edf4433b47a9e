import canonicalize from 'canonicalize';
import { sha256Of } from '../../../lib/sha256.ts';
import { sameContent } from '../answer/same-content.ts';
import { receiptFormat } from './receipt-file.ts';

/** What is known of a submission, by which what somebody holds is checked. */
export interface Known {
  readonly number: number;
  readonly contentHash: string;
  readonly salt: string | null;
  readonly submittedAt: string;
  /** The canonical text that the hash is of. */
  readonly content: string | null;
}

/** One place in which what was dropped says something else. */
export interface Difference {
  /** Null: not in an answer. */
  readonly provision: string | null;
  readonly field: string;
  readonly submitted: unknown;
  readonly dropped: unknown;
}

export type Verdict =
  | { readonly kind: 'same'; readonly hash: string }
  | { readonly kind: 'differs'; readonly hash: string; readonly differences: readonly Difference[] }
  | {
      readonly kind: 'unknown';
      readonly why: 'noSalt' | 'noFile' | 'workbook' | 'csv' | 'other' | 'insecure';
    };

type Content = Readonly<Record<string, unknown>>;
type Answers = readonly Content[];

/** Whether this text says what was submitted. All of it happens here: the text is read, the hash computed again, and nothing is sent. */
export async function checkReceipt(text: string, known: Known): Promise<Verdict> {
  if (!globalThis.crypto?.subtle) return { kind: 'unknown', why: 'insecure' };
  if (known.content === null || known.salt === null) return { kind: 'unknown', why: 'noSalt' };
  const dropped = contentIn(text, known);
  if (!dropped) return { kind: 'unknown', why: tableIn(text) ?? 'noFile' };
  const submitted = JSON.parse(known.content) as Content;
  if (['participant', 'instrument', 'cycle'].some((field) => dropped.content[field] !== submitted[field]))
    return { kind: 'unknown', why: 'other' };
  const hash = await sha256Of(canonicalize(dropped.content) ?? '');
  const differences = [...differencesIn(submitted, dropped.content), ...besides(dropped.head, known)];
  return hash === known.contentHash && differences.length === 0
    ? { kind: 'same', hash }
    : { kind: 'differs', hash, differences };
}

/** A receipt, the content alone, or a checklist file, whose answers are laid beside the salt of this submission. */
function contentIn(text: string, known: Known): { readonly content: Content; readonly head: Content } | null {
  const file = parsed(text);
  if (!isObject(file)) return null;
  if (file.format === receiptFormat)
    return isContent(file.content) ? { content: file.content, head: file } : null;
  if (Array.isArray(file.answers) && typeof file.instrumentVersion === 'string')
    return { content: fromChecklist(file, known), head: {} };
  return isContent(file) ? { content: file, head: {} } : null;
}

/**
 * A workbook and a CSV table are read by people: they have the answers by their labels, in the language they were saved in, and leave out what is seen on the screen alone. What the checksum
 * is of cannot be put together again from that, so it is said rather than guessed.
 */
function tableIn(text: string): 'workbook' | 'csv' | null {
  if (text.startsWith('PK\u0003\u0004')) return 'workbook';
  const [first = ''] = text.split('\n', 1);
  return /^[^{[<]*[,;\t]/.test(first) && text.includes('\n') ? 'csv' : null;
}

function fromChecklist(file: Content, { content, salt }: Known): Content {
  const submitted = JSON.parse(content ?? '{}') as Content;
  const answers = (file.answers as Answers).filter(({ revision }) => Number(revision) > 0);
  const { participant, instrument, cycle } = file;
  return {
    participant,
    instrument,
    cycle,
    consulted: submitted.consulted,
    salt,
    answers: answers.map(({ provision, answer }) => ({ provision, ...saidOnly(answer as Content) })),
  };
}

/** What answers got after the first were submitted is part of the content only where something is said. */
const saidOnly = (answer: Content): Content =>
  Object.fromEntries(
    Object.entries(answer).filter(
      ([field, value]) =>
        always.has(field) || !(value === null || (Array.isArray(value) && value.length === 0)),
    ),
  );
const always = new Set([
  'compliance',
  'practice',
  'challenges',
  'measures',
  'assistanceWanted',
  'noneRequired',
  'assistanceReceived',
]);

function differencesIn(submitted: Content, dropped: Content): readonly Difference[] {
  const own = [...new Set([...Object.keys(submitted), ...Object.keys(dropped)])].filter(
    (field) => field !== 'answers' && !sameContent(submitted[field], dropped[field]),
  );
  const ours = byProvision(submitted.answers);
  const theirs = byProvision(dropped.answers);
  const places = [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((provision) => {
    const [one, other] = [ours.get(provision) ?? {}, theirs.get(provision) ?? {}];
    return [...new Set([...Object.keys(one), ...Object.keys(other)])]
      .filter((field) => field !== 'provision' && !sameContent(one[field], other[field]))
      .map((field) => ({ provision, field, submitted: one[field], dropped: other[field] }));
  });
  return [
    ...own.map((field) => ({ provision: null, field, submitted: submitted[field], dropped: dropped[field] })),
    ...places,
  ];
}

/** What a receipt says beside the content: which number, when, which hash. */
const besides = (head: Content, known: Known): readonly Difference[] =>
  (['number', 'submittedAt', 'contentHash'] as const)
    .filter((field) => field in head && head[field] !== known[field])
    .map((field) => ({ provision: null, field, submitted: known[field], dropped: head[field] }));

const byProvision = (answers: unknown): ReadonlyMap<string, Content> =>
  new Map(
    (Array.isArray(answers) ? answers.filter(isObject) : []).map((one) => [String(one.provision), one]),
  );

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isContent = (value: unknown): value is Content =>
  isObject(value) && Array.isArray(value.answers) && 'salt' in value && 'participant' in value;
