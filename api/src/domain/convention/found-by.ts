import type { ParticipantCode, ProviderId } from '../base/ids.ts';
import { textIn } from '../base/language.ts';
import { finds, foldedOnce } from '../base/search.ts';
import type { Article, Provision } from './article.ts';
import { broadAt, concernOf } from './broad/broad.ts';
import type { Catalogue } from './catalogue.ts';
import type { AssistanceType } from './instrument.ts';
import type { Participant } from './participant.ts';
import type { Provider } from './provider.ts';

/** What a State, a provider, a type or a provision is found by, folded: what a reader sees of it, and all that a State is called. */
export function stateText({ participants }: Catalogue, code: string): string {
  const participant = participants.get(code as ParticipantCode);
  return participant ? callings(participant, '') : '';
}

export function providerText({ providers }: Catalogue, id: ProviderId): string {
  const provider = providers.get(id);
  return provider ? providerName(provider, '') : '';
}

export function typeText({ assistanceTypes }: Catalogue, code: string, language: string): string {
  const type = assistanceTypes.get(code);
  return type ? typeLabels(type, language) : '';
}

export function provisionText(catalogue: Catalogue, of: string, language: string): string {
  const provision = concernOf(catalogue, of);
  if (!provision) return '';
  const article = catalogue.articles.get(provision.article) ?? broadAt(catalogue, of)?.asArticle;
  return `${provisionTitle(provision, language)}\n${article ? articleTitle(article, language) : ''}`;
}

/** Those whose names have all of these words, as a word or within one. */
export const statesCalled = (catalogue: Catalogue, words: readonly string[]): readonly ParticipantCode[] =>
  [...catalogue.participants.keys()].filter((code) => finds(words, stateText(catalogue, code)));

/** In every language, commonly, and formerly. */
export const namesOf = ({ names, commonNames = [] }: Participant): readonly string[] => [
  ...Object.values(names),
  ...commonNames,
];

const callings = foldedOnce((one: Participant) => namesOf(one).join('\n'));
const providerName = foldedOnce(({ name, names = {} }: Provider) =>
  [...new Set([name, ...Object.values(names)])].join('\n'),
);
const typeLabels = foldedOnce(
  ({ labels, shortLabels }: AssistanceType, language) =>
    `${textIn(labels, language)}\n${shortLabels?.[language] ?? ''}`,
);
const provisionTitle = foldedOnce(
  ({ reference, shortTitles }: Provision, language) => `${reference}\n${shortTitles?.[language] ?? ''}`,
);
const articleTitle = foldedOnce(
  ({ titles, shortTitles }: Article, language) =>
    `${textIn(titles, language)}\n${shortTitles?.[language] ?? ''}`,
);
