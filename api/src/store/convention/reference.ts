import type { Document } from 'mongodb';
import type { Article, Chapter, Convention } from '../../domain/convention/article.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import type { Instrument } from '../../domain/convention/instrument.ts';
import { makeCatalogue } from '../../domain/convention/make-catalogue.ts';
import type { Participant } from '../../domain/convention/participant.ts';
import type { PrerequisiteChange } from '../../domain/convention/prerequisite-change.ts';
import type { Provider } from '../../domain/convention/provider.ts';
import type { Subject } from '../../domain/convention/subject.ts';
import type { TimeLimits } from '../../domain/convention/time-limits.ts';
import type { Weights } from '../../domain/convention/weights.ts';
import type { Writing } from '../base/area.ts';
import { type Declaration, declare } from '../base/declare.ts';
import type { Scope } from '../base/scope.ts';
import { type Stored, saveMany } from '../base/write.ts';

/** What the importer loads; a part left out stays as it is. */
export interface ReferenceData {
  readonly conventions?: readonly Convention[];
  readonly chapters?: readonly Chapter[];
  readonly articles?: readonly Article[];
  readonly instruments?: readonly Instrument[];
  /** Versions whose place another one took. */
  readonly earlierInstruments?: readonly Instrument[];
  readonly participants?: readonly Participant[];
  readonly subjects?: readonly Subject[];
  readonly vocabulary?: Catalogue['vocabulary'];
  readonly sources?: Catalogue['sources'];
}

export interface ReferenceWrites {
  saveReference(reference: ReferenceData): Promise<void>;
  saveProviders(providers: readonly Provider[]): Promise<void>;
  saveWeights(weights: Weights): Promise<void>;
  saveTimeLimits(limits: TimeLimits): Promise<void>;
  savePrerequisites(change: PrerequisiteChange): Promise<void>;
}

/** A part of the reference data as stored: the entity under its key, with its place in the order of the Convention. */
interface ReferenceDocument extends Stored {
  readonly order: number;
  readonly entity: Document;
}
interface VersionDocument extends Stored {
  readonly version: number;
}

const part = (name: string): Declaration => declare(name, { order: 'number', entity: 'object' });
const conventions = part('conventions');
const chapters = part('chapters');
const articles = part('articles');
const instruments = part('instruments');
const earlierInstruments = part('earlierInstruments');
const participants = part('participants');
export const providers = part('providers');
const weights = part('weights');
const subjects = part('subjects');
const timeLimits = part('timeLimits');
const prerequisiteChanges = part('prerequisiteChanges');
const vocabulary = part('vocabulary');
const sources = part('sources');
/** One document whose version rises with each change of the others: what a process watches. */
export const reference = declare('reference', { version: 'number' });
export const referenceCollections: readonly Declaration[] = [
  conventions,
  chapters,
  articles,
  instruments,
  earlierInstruments,
  participants,
  providers,
  weights,
  subjects,
  timeLimits,
  prerequisiteChanges,
  vocabulary,
  sources,
  reference,
];

/** The whole catalogue, in one scope's view; refuses what does not hold together. */
export async function readCatalogue(scope: Scope): Promise<Catalogue> {
  const all = async <T>({ name }: Declaration): Promise<T[]> => {
    const found = await scope.run((options) =>
      scope
        .collection<ReferenceDocument>(name)
        .find({}, { ...options, batchSize: 2000 })
        .sort({ order: 1, _id: 1 })
        .toArray(),
    );
    return found.map(({ entity }) => entity as T);
  };
  const languages = await all<{ language: string; lists: Catalogue['vocabulary'][string] }>(vocabulary);
  return makeCatalogue({
    version: await versionOf(scope, 'catalogue'),
    conventions: await all<Convention>(conventions),
    chapters: await all<Chapter>(chapters),
    articles: await all<Article>(articles),
    instruments: await all<Instrument>(instruments),
    earlierInstruments: await all<Instrument>(earlierInstruments),
    participants: await all<Participant>(participants),
    providers: await all<Provider>(providers),
    weights: await all<Weights>(weights),
    subjects: await all<Subject>(subjects),
    timeLimits: await all<TimeLimits>(timeLimits),
    prerequisiteChanges: await all<PrerequisiteChange>(prerequisiteChanges),
    vocabulary: Object.fromEntries(languages.map(({ language, lists }) => [language, lists])),
    sources: await all<Catalogue['sources'][number]>(sources),
  });
}

/** The catalogue of this scope: the one that is known where nobody changed it since. */
export const catalogueHere = async (scope: Scope, known: Catalogue): Promise<Catalogue> =>
  (await versionOf(scope, 'catalogue')) === known.version ? known : readCatalogue(scope);

/** `catalogue` rises with each import, `world` with each reset. */
export async function versionOf(scope: Scope, what: 'catalogue' | 'world'): Promise<string> {
  const found = await scope.run((options) =>
    scope.collection<VersionDocument>(reference.name).findOne({ _id: what }, options),
  );
  return String(found?.version ?? 0);
}

export function writeReference({ scope, gathered }: Writing): ReferenceWrites {
  const noting = async (writing: Promise<boolean>): Promise<void> => {
    if (await writing) gathered.reference = true;
  };
  return {
    saveReference: (data) => noting(saveReference(scope, data)),
    saveProviders: (list) => noting(saveProviders(scope, list)),
    saveWeights: (set) => noting(saveVersion(scope, weights, set)),
    saveTimeLimits: (set) => noting(saveVersion(scope, timeLimits, set)),
    savePrerequisites: (change) => noting(saveVersion(scope, prerequisiteChanges, change)),
  };
}

/** Says whether anything changed: what is there in the same words is left alone. */
async function saveReference(scope: Scope, data: ReferenceData): Promise<boolean> {
  const languages = Object.entries(data.vocabulary ?? {}).map(([language, lists]) => ({ language, lists }));
  const changed =
    (await savePart(scope, conventions, data.conventions, ({ code }) => code)) +
    (await savePart(scope, chapters, data.chapters, ({ number }) => number)) +
    (await savePart(scope, articles, data.articles, ({ number }) => number)) +
    (await savePart(scope, instruments, data.instruments, ({ code }) => code)) +
    (await savePart(
      scope,
      earlierInstruments,
      data.earlierInstruments,
      ({ code, version }) => `${code}@${version}`,
    )) +
    (await savePart(scope, participants, data.participants, ({ code }) => code)) +
    (await savePart(scope, subjects, data.subjects, ({ code }) => code)) +
    (await savePart(scope, vocabulary, languages, ({ language }) => language)) +
    (await savePart(scope, sources, data.sources, ({ title }) => title));
  return changed > 0 && bumpCatalogue(scope);
}

async function saveProviders(scope: Scope, list: readonly Provider[]): Promise<boolean> {
  return (await savePart(scope, providers, list, ({ id }) => id)) > 0 && bumpCatalogue(scope);
}

/** Of what is set in versions: weights, time limits, prerequisites. */
async function saveVersion(
  scope: Scope,
  kept: Declaration,
  set: { readonly version: number },
): Promise<boolean> {
  const changed = await savePart(scope, kept, [set], ({ version }) => String(version));
  return changed > 0 && bumpCatalogue(scope);
}

async function savePart<T extends object>(
  scope: Scope,
  { name }: Declaration,
  entities: readonly T[] | undefined,
  keyOf: (entity: T) => string,
): Promise<number> {
  if (!entities || entities.length === 0) return 0;
  const collection = scope.collection<ReferenceDocument>(name);
  const known = await scope.run((options) =>
    collection.find({}, { ...options, projection: { order: 1 } }).toArray(),
  );
  const orders = new Map(known.map(({ _id, order }) => [_id, order]));
  const next = Math.max(-1, ...orders.values()) + 1;
  return saveMany(
    scope,
    name,
    entities.map(
      (entity, n): ReferenceDocument => ({
        _id: keyOf(entity),
        order: orders.get(keyOf(entity)) ?? next + n,
        entity,
      }),
    ),
  );
}

/** Read once more inside the transaction, so that what does not hold together is never committed. */
async function bumpCatalogue(scope: Scope): Promise<true> {
  await bump(scope, 'catalogue');
  await readCatalogue(scope);
  return true;
}

export async function bump(scope: Scope, what: 'catalogue' | 'world'): Promise<void> {
  await scope.run((options) =>
    scope
      .collection<VersionDocument>(reference.name)
      .updateOne({ _id: what }, { $inc: { version: 1 } }, { ...options, upsert: true }),
  );
}

/** What a reset takes: invented States and treaties, all providers, and weights, time limits and prerequisites that somebody set. The Convention and the real participants stay. */
export async function forgetInvented(scope: Scope): Promise<void> {
  await scope.run((options) =>
    scope.collection<ReferenceDocument>(participants.name).deleteMany({ 'entity.fictional': true }, options),
  );
  const invented = await scope.run((options) =>
    scope
      .collection<ReferenceDocument>(conventions.name)
      .find({ 'entity.fictional': true }, { ...options, projection: { _id: 1 } })
      .toArray(),
  );
  for (const { _id: code } of invented) await forgetConvention(scope, code);
  for (const { name } of [providers, weights, timeLimits, prerequisiteChanges])
    await scope.run((options) => scope.collection<ReferenceDocument>(name).deleteMany({}, options));
}

/** An invented treaty, with its checklists in all their versions. */
async function forgetConvention(scope: Scope, code: string): Promise<void> {
  const ofIt = { $regex: `^${code}:` };
  for (const [{ name }, filter] of [
    [instruments, { 'entity.provisions.0': ofIt }],
    [earlierInstruments, { 'entity.provisions.0': ofIt }],
    [articles, { _id: ofIt }],
    [chapters, { _id: ofIt }],
    [conventions, { _id: code }],
  ] as const)
    await scope.run((options) =>
      scope.collection<ReferenceDocument>(name).deleteMany(filter as never, options),
    );
}
