import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages as sixLanguages } from '@needs-matrix/api/domain/base/language';
import { Invalid, Refusal } from '@needs-matrix/api/domain/base/refusal';
import type { ReferenceData, Store } from '@needs-matrix/api/store';
import type { z } from 'zod';
import { pathText } from './fixture.ts';
import { articlesFile, articlesOf, chaptersOf } from './reference/articles.ts';
import { conventionsFile } from './reference/conventions.ts';
import { explained, explanationsFile, faultOfExplanations, passagesFile } from './reference/guide.ts';
import { instrumentFile, instrumentOf } from './reference/instruments.ts';
import {
  commonNamesFile,
  namesFile,
  participantsFile,
  participantsOf,
  strangers,
  unnamed,
} from './reference/participants.ts';
import { subjectsFile, subjectsIn } from './reference/subjects.ts';
import { shortLabelsFile, translationFile, vocabularyOf } from './reference/translations.ts';

const shipped = fileURLToPath(new URL('./reference/', import.meta.url));

/** Other conventions, one file each, named by its code: `conventions/untoc.json` in the form of `uncac-articles.json`, numbers as the convention writes them. */
function conventionsIn(folder: string) {
  const files = existsSync(join(folder, 'conventions')) ? readdirSync(join(folder, 'conventions')) : [];
  return files
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ code: name.slice(0, -5), file: read(folder, `conventions/${name}`, articlesFile) }));
}

/** What stops a start: the file, the row and what is wrong with it, in one sentence. */
export class DamagedReference extends Refusal {
  constructor(file: string, path: string, message: string) {
    super(
      'INVALID',
      `The reference file ${file} is damaged at ${path || 'its root'}: ${message}. Restore it and start again.`,
      [file, path],
    );
  }
}

/** Reads and checks the Convention, the participants and the instruments, every row of them. */
export function readReference(folder: string = shipped): ReferenceData {
  const languages = readdirSync(join(folder, 'i18n')).filter((name) => name.endsWith('.json'));
  const translations = Object.fromEntries(
    languages.map((name) => [name.slice(0, -5), read(folder, `i18n/${name}`, translationFile)]),
  );
  const short = read(folder, 'short-labels.json', shortLabelsFile);
  const articles = read(folder, 'uncac-articles.json', articlesFile);
  const others = conventionsIn(folder);
  const parties = read(folder, 'uncac-parties.json', participantsFile);
  const names = read(folder, 'participant-names.json', namesFile);
  const [missing] = unnamed(parties, names);
  if (missing)
    throw new DamagedReference('participant-names.json', 'participants', `${missing} has no names`);
  const common = read(folder, 'common-names.json', commonNamesFile);
  const [stranger] = strangers(common, parties);
  if (stranger)
    throw new DamagedReference(
      'common-names.json',
      `participants.${stranger}`,
      'there is no such participant',
    );
  const instruments = readdirSync(join(folder, 'instruments'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => instrumentOf(read(folder, `instruments/${name}`, instrumentFile), translations, short));
  const chapters = chaptersOf(articles, translations);
  const convention = articlesOf(articles, translations, short);
  const subjects = read(folder, 'subjects.json', subjectsFile);
  const explanations = Object.fromEntries(
    sixLanguages.map((language) => [language, read(folder, `guide/${language}.json`, explanationsFile)]),
  );
  const passages = read(folder, 'guide/passages.json', passagesFile);
  const fault = faultOfExplanations(explanations, convention);
  if (fault) throw new DamagedReference(...fault);
  return {
    conventions: read(folder, 'conventions.json', conventionsFile).conventions,
    chapters: [...chapters, ...others.flatMap(({ code, file }) => chaptersOf(file, translations, code))],
    articles: [
      ...explained(convention, chapters, explanations, passages),
      ...others.flatMap(({ code, file }) => articlesOf(file, translations, short, code)),
    ],
    participants: participantsOf(parties, names, common),
    instruments,
    subjects: subjectsIn(subjects),
    vocabulary: vocabularyOf(translations),
    sources: [
      ...articles.meta.sources.map(({ for: subject, what, status }) => ({
        title: fieldNames[subject] ?? subject,
        text: `${what} (${status})`,
        compiled: articles.meta.compiled,
      })),
      ...others.flatMap(({ code, file: { meta } }) =>
        meta.sources.map(({ for: subject, what, status }) => ({
          title: `${code}: ${fieldNames[subject] ?? subject}`,
          text: `${what} (${status})`,
          compiled: meta.compiled,
        })),
      ),
      {
        title: parties.meta.title,
        text: parties.meta.sources.join('; '),
        compiled: parties.meta.compiled,
      },
      { title: names.meta.title, text: names.meta.sources.join('; '), compiled: names.meta.compiled },
      { title: common.meta.title, text: common.meta.sources.join('; '), compiled: common.meta.compiled },
      {
        title: 'What is asked and typical evidence',
        text: explanations.en?.meta.source ?? '',
        compiled: explanations.en?.meta.compiled ?? '',
      },
      {
        title: `${subjects.meta.title}, ${subjects.meta.version}`,
        text: subjects.meta.source,
        compiled: subjects.meta.compiled,
      },
      { title: 'Guides to the Convention', text: passages.meta.source, compiled: passages.meta.compiled },
      { title: 'Short labels', text: short.meta.source, compiled: short.meta.compiled },
      ...Object.entries(translations).map(([language, { meta }]) => ({
        title: `Titles and vocabulary, ${languageNames.of(language)}`,
        text: `${meta.source}; ${meta.titleSource}`,
        compiled: articles.meta.compiled,
      })),
    ],
  };
}

/** Fields of the file that are not words, as a reader calls them. */
const fieldNames: Readonly<Record<string, string>> = {
  dependsOn: 'Prerequisites',
  irmCycle: 'Cycle of the review mechanism',
  inChecklist2007: 'Articles of the checklist of 2007',
  'gist sentences': 'Summaries of provisions',
};
const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** Loads the reference data; what is already there in the same words is left alone. */
export async function loadReference(store: Store, folder?: string): Promise<void> {
  const reference = readReference(folder);
  try {
    await store.atomically(async (writes) => {
      await writes.saveReference(reference);
      writes.record({ user: null, action: 'reference.load', subject: 'reference', detail: {} });
    });
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    const at = pathText(error.inputPath);
    throw new Invalid(`The reference data do not hold together at ${at}: ${error.message}`);
  }
}

function read<T>(folder: string, file: string, shape: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    throw new DamagedReference(file, '', error instanceof Error ? error.message : 'it cannot be read');
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new DamagedReference(
    file,
    issue?.path.join('.') ?? '',
    issue?.message ?? 'a row is not as it should be',
  );
}
