import type { Horizon } from '../../../domain/assessment/answer.ts';
import type { Coverage } from '../../../domain/assistance/coverage.ts';
import { goals, noGoal } from '../../../domain/assistance/goal.ts';
import type { NeedFilter, Population } from '../../../domain/assistance/matrix/figures.ts';
import type { ParticipantCode, ProviderId, Reference } from '../../../domain/base/ids.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import type { ObligationLevel, PriorityArea } from '../../../domain/convention/article.ts';
import { knownConcerns } from '../../../domain/convention/broad/broad.ts';
import type { Catalogue } from '../../../domain/convention/catalogue.ts';
import type { AssistanceCategory } from '../../../domain/convention/instrument.ts';
import { formerRecordsOf, providerNow } from '../../../domain/convention/known-providers.ts';
import { legislativeTypes } from '../../../domain/convention/legislation.ts';
import type { RegionalGroup } from '../../../domain/convention/participant.ts';
import { conventionOf } from '../../../domain/convention/provision-key.ts';
import { searchedWords } from '../../base/searched-words.ts';

type Path = readonly (string | number)[];
type List<T> = readonly T[] | null | undefined;

/** As it was sent: closed lists are already checked by the schema, codes of the catalogue are not. */
export interface NeedFilterInput {
  readonly population?: Population | null | undefined;
  readonly participants?: List<string>;
  /** All their chapters. */
  readonly conventions?: List<string>;
  readonly chapters?: List<string>;
  readonly articles?: List<string>;
  readonly provisions?: List<string>;
  readonly priorityAreas?: List<PriorityArea>;
  readonly obligationLevels?: List<ObligationLevel>;
  readonly types?: List<string>;
  readonly subjects?: List<string>;
  /** Those of the kinds that make law, or all others. */
  readonly legislation?: boolean | null | undefined;
  readonly categories?: List<AssistanceCategory>;
  readonly regionalGroups?: List<RegionalGroup>;
  readonly leastDeveloped?: boolean | null | undefined;
  readonly smallIslandDeveloping?: boolean | null | undefined;
  readonly landlockedDeveloping?: boolean | null | undefined;
  readonly coverage?: List<Coverage>;
  readonly horizons?: List<Horizon>;
  readonly providers?: List<ProviderId>;
  readonly goals?: List<string>;
  /** Of these providers: what they put first narrows it. Made ordinary by `narrowed`. */
  readonly priorities?: List<ProviderId>;
  readonly vague?: boolean | null | undefined;
  readonly withoutGap?: boolean | null | undefined;
  readonly waiting?: boolean | null | undefined;
  /** Narrows the list of needs alone. */
  readonly text?: string | null | undefined;
}

/** The filter with every code known, or INVALID with the place of the first that is not. Words are no part of it: only a list is searched. */
export function needFilterOf(
  catalogue: Catalogue,
  input: NeedFilterInput | null | undefined,
  path: Path,
): NeedFilter {
  if (!input) return {};
  const { text, conventions, legislation, priorities, ...rest } = input;
  if (priorities != null)
    throw new Invalid(
      'What providers put first narrows the matrix, its figures and the list of needs. Leave it out here.',
      [...path, 'priorities'],
    );
  if (searchedWords(text, [...path, 'text']).length > 0)
    throw new Invalid(
      'Words are looked for in the list of needs alone, not in figures. Leave them out here.',
      [...path, 'text'],
    );
  checkCodes(catalogue.participants, input.participants, [...path, 'participants'], 'participant');
  checkCodes(catalogue.conventions, conventions, [...path, 'conventions'], 'convention');
  checkCodes(catalogue.chapters, input.chapters, [...path, 'chapters'], 'chapter');
  checkCodes(catalogue.articles, input.articles, [...path, 'articles'], 'article');
  checkCodes(knownConcerns(catalogue), input.provisions, [...path, 'provisions'], 'provision');
  checkCodes(catalogue.assistanceTypes, input.types, [...path, 'types'], 'assistance type');
  checkCodes(catalogue.subjects, input.subjects, [...path, 'subjects'], 'subject');
  checkCodes(catalogue.providers, input.providers, [...path, 'providers'], 'provider');
  checkGoals(input.goals, [...path, 'goals']);
  return {
    ...rest,
    ...(legislation != null && { types: typesOf(catalogue, legislation, input.types) }),
    ...(conventions && { chapters: chaptersOf(catalogue, conventions, input.chapters) }),
    participants: input.participants as List<ParticipantCode>,
    ...(input.providers && {
      // In the past, what became one provider since is asked for as one.
      providers: input.providers.flatMap((id) => {
        const now = providerNow(catalogue, id as ProviderId);
        return [now, ...formerRecordsOf(catalogue, now).map((one) => one.id)];
      }),
    }),
    provisions: input.provisions as List<Reference>,
  };
}

function typesOf(catalogue: Catalogue, legislation: boolean, given: List<string>): readonly string[] {
  const tier = legislativeTypes(catalogue);
  const all = [...catalogue.assistanceTypes.keys()].filter((type) => tier.has(type) === legislation);
  return given ? all.filter((type) => given.includes(type)) : all;
}

function chaptersOf(
  { chapters }: Catalogue,
  conventions: readonly string[],
  given: List<string>,
): readonly string[] {
  const all = [...chapters.keys()].filter((chapter) => conventions.includes(conventionOf(chapter)));
  return given ? all.filter((chapter) => given.includes(chapter)) : all;
}

/** Of the 2030 Agenda, which no file brings. */
export function checkGoals(codes: List<string>, path: Path): void {
  for (const [at, code] of (codes ?? []).entries())
    if (!goals.has(code)) throw new Invalid(noGoal, [...path, at]);
}

/** INVALID with the place of the first code that the catalogue does not hold. */
export function checkCodes(
  known: ReadonlyMap<string, unknown>,
  codes: List<string>,
  path: Path,
  noun: string,
): void {
  for (const [at, code] of (codes ?? []).entries()) {
    if (!known.has(code))
      throw new Invalid(`There is no ${noun} "${code}". Take the code as the catalogue writes it.`, [
        ...path,
        at,
      ]);
  }
}
