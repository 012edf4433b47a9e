import { sentences as ofAssessment } from '@needs-matrix/api/domain/assessment/sentences';
import { sentences as ofAssistance } from '@needs-matrix/api/domain/assistance/sentences';
import type { Language } from '@needs-matrix/api/domain/base/language';
import { makeCatalogue } from '@needs-matrix/api/domain/convention/make-catalogue';
import { texts } from '@needs-matrix/api/texts';
import { englishTables, sources } from '@needs-matrix/client/english';
import { readReference } from '@needs-matrix/seed/reference';
import { makeWorld } from '@needs-matrix/seed/worlds/worlds';
import type { Page } from 'playwright-core';

/** English sentences of ours that a page in another language says, seen or only heard. */
export async function englishIn(page: Page, language: Language): Promise<readonly string[]> {
  const said = sourceTitles().reduce(
    (rest, title) => rest.replaceAll(title, ''),
    (await page.evaluate(saidOn)).map(plain).join('\n'),
  );
  return knownEnglish(language)
    .filter(({ pieces, pattern }) => pieces.every((one) => said.includes(one)) && pattern.test(said))
    .map(({ text }) => text);
}

/** A source is named as it is called, in whatever language. */
function sourceTitles(): readonly string[] {
  titles ??= (readReference().sources ?? []).map(({ title }) => plain(title));
  return titles;
}
let titles: readonly string[] | undefined;

type Known = { readonly text: string; readonly pieces: readonly string[]; readonly pattern: RegExp };
const known = new Map<Language, readonly Known[]>();

/** The tables of the client, the API's reasons and refusals, and what the reference data have in both languages. */
function knownEnglish(language: Language): readonly Known[] {
  const made = known.get(language);
  if (made) return made;
  const reference = readReference();
  const all = [
    ...englishTables(sources()).flatMap((table) => Object.values(table.texts)),
    ...Object.values({ ...ofAssessment, ...ofAssistance }),
    ...Object.keys(texts.es.refusals),
    ...translatedIn(reference, language),
  ];
  const found = [...new Set(all.map(plain))].filter((text) => !isOfPeople(text)).flatMap(knownOf);
  known.set(language, found);
  return found;
}

/** Three words at least: one or two may be a name, or the same in both languages. */
function knownOf(text: string): readonly Known[] {
  const pieces = text.split(/\s*\{+\s*\w+\s*\}+\s*/).filter(Boolean);
  if ((pieces.join(' ').match(/\p{L}+/gu) ?? []).length < 3) return [];
  const source = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.{1,200}?');
  return [{ text, pieces, pattern: new RegExp(`(?<!\\p{L})${source}(?!\\p{L})`, 'u') }];
}

/** Every text in several languages, wherever it is in these data, that is not the same in both. */
function translatedIn(data: unknown, language: Language): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  const { en, [language]: own } = data as Readonly<Record<string, unknown>>;
  if (typeof en === 'string') return typeof own === 'string' && own !== en ? [en] : [];
  return Object.values(data).flatMap((one) => translatedIn(one, language));
}

/** What people wrote in the demonstration world is theirs, even if it is a title of the Convention. Asked once a text: six languages have most of them in common. */
function isOfPeople(text: string): boolean {
  peoples ??= ofPeople().join('\n');
  const is = asked.get(text) ?? peoples.includes(text);
  asked.set(text, is);
  return is;
}
let peoples: string | undefined;
const asked = new Map<string, boolean>();

function ofPeople(): readonly string[] {
  const reference = readReference();
  const catalogue = makeCatalogue({
    version: '1',
    ...{ chapters: [], articles: [], instruments: [], participants: [] },
    ...reference,
  });
  const world = makeWorld('demo', catalogue, new Date().toISOString().slice(0, 10));
  return stringsIn({ ...world, assessments: [...(world?.assessments ?? [])] });
}
const stringsIn = (data: unknown): readonly string[] =>
  typeof data === 'string'
    ? [plain(data)]
    : data && typeof data === 'object'
      ? Object.values(data).flatMap(stringsIn)
      : [];

/** Without signs of direction and places where a word may be broken, and with one kind of blank. */
const plain = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Runs in the page. */
function saidOn(): readonly string[] {
  const heard = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'];
  const said = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Element)
      said.push(...heard.map((name) => (node as Element).getAttribute(name) ?? ''));
    else said.push(node.nodeValue ?? '');
  return [...new Set(said)];
}
