import { Binary } from 'mongodb';
import {
  type Edition,
  type EditionAudience,
  editionAudiences,
} from '../../domain/assistance/edition/edition.ts';
import { type EditionPlan, editionPeriods } from '../../domain/assistance/edition/plan.ts';
import type { OutboxEntry } from '../../domain/assistance/matrix/rows.ts';
import { type Instant, instantOf } from '../../domain/base/calendar.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { insertAll, saveOne } from '../base/write.ts';
import { entriesWhere, holdOrder, lastNumber, lastNumberAt } from '../live/outbox.ts';
import { inParts } from './in-parts.ts';

type EditionDocument = Omit<Edition, 'number'> & { readonly _id: number };
interface PartDocument {
  readonly _id: string;
  readonly data: Binary;
}
type PlanDocument = EditionPlan & { readonly _id: string };

/** Written once and never again: there is an edition when its document is there, and its contents came in the same transaction. */
export const editions = declare('editions', {
  ...{ asOf: 'string', entry: 'number', onSchedule: 'bool', contents: 'object' },
});
/** What was published, byte by byte, in parts that a document has room for. */
export const editionContents = declare('editionContents', { data: 'any' });
export const editionPlans = declare('editionPlans', {
  ...{ revision: 'number', every: editionPeriods, next: 'string?', onDay: 'number?' },
});

export interface Editions {
  /** The newest; null before the first. */
  last(): Promise<Edition | null>;
  byNumbers(numbers: readonly number[]): Promise<Edition[]>;
  content(edition: Edition, audience: EditionAudience): Promise<Buffer>;
  plan(): Promise<EditionPlan | null>;
  /** What happened after the one entry, up to the other. */
  happened(after: number, upTo: number): AsyncIterable<OutboxEntry>;
  /** The last entry that is in the matrix as of that instant. */
  entryAt(at: Instant): Promise<number>;
  /** The last entry that there is, and an instant which is not before it. */
  order(): Promise<{ readonly entry: number; readonly at: Instant }>;
}
export interface EditionWrites {
  /** Until this transaction ends nothing happens in the matrix, and what happens then is later than the instant that comes back, which is `now` or later. */
  holdOrder(now: Instant): Promise<{ readonly entry: number; readonly at: Instant }>;
  publishEdition(edition: Edition, contents: Readonly<Record<EditionAudience, Buffer>>): Promise<void>;
  savePlan(plan: EditionPlan, replaces: number | null): Promise<void>;
}

const only = 'plan';

export function readEditions(scope: Scope): Editions {
  const find = findIn<EditionDocument, Edition>(scope, editions, fromDocument);
  const findParts = findIn<PartDocument, PartDocument>(scope, editionContents, (part) => part);
  return {
    last: async () => {
      const found = await scope.run((options) =>
        scope.collection<EditionDocument>(editions.name).findOne({}, { ...options, sort: { _id: -1 } }),
      );
      return found && fromDocument(found);
    },
    byNumbers: async (numbers) => (numbers.length === 0 ? [] : find({ _id: { $in: numbers } })),
    content: async ({ number, contents }, audience) => {
      const count = inParts.count(contents[audience].bytes);
      const ids = Array.from({ length: count }, (_, part) => partId(number, audience, part));
      const parts = new Map((await findParts({ _id: { $in: ids } })).map(({ _id, data }) => [_id, data]));
      return inParts.joined(ids.map((id) => parts.get(id)));
    },
    plan: async () => {
      const found = await scope.run((options) =>
        scope.collection<PlanDocument>(editionPlans.name).findOne({ _id: only }, options),
      );
      if (!found) return null;
      const { _id, ...plan } = found;
      return plan;
    },
    happened: (after, upTo) => entriesWhere(scope, { _id: { $gt: after, $lte: upTo } }),
    entryAt: (at) => lastNumberAt(scope, at),
    order: async () => {
      const { number, at } = await lastNumber(scope);
      return { entry: number, at };
    },
  };
}

const fromDocument = ({ _id, ...edition }: EditionDocument): Edition => ({ number: _id, ...edition });
const partId = (edition: number, audience: EditionAudience, part: number) => `${edition}/${audience}/${part}`;

export const writeEditions = ({ scope }: Writing): EditionWrites => ({
  holdOrder: async (now) => {
    const { number, at } = await holdOrder(scope, now);
    return { entry: number, at: instantOf(at) };
  },
  publishEdition: async ({ number, ...edition }, contents) => {
    const parts = editionAudiences.flatMap((audience) =>
      inParts.of(contents[audience]).map((data, part) => ({
        _id: partId(number, audience, part),
        data: new Binary(data),
      })),
    );
    await insertAll<PartDocument>(scope, editionContents.name, parts);
    await insertAll<EditionDocument>(scope, editions.name, [{ _id: number, ...edition }]);
  },
  savePlan: (plan, replaces) =>
    saveOne<PlanDocument>(scope, editionPlans.name, { _id: only, ...plan }, replaces),
});
