import type { Dimension } from '../../domain/assistance/matrix/figures.ts';
import type { ReportContent } from '../../domain/assistance/report/content.ts';
import type { ReportQuestion } from '../../domain/assistance/report/report.ts';
import type { SearchFilter } from '../../domain/assistance/saved-search/saved-search.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { shortTitleIn } from '../../domain/convention/short-title.ts';
import type { Fact } from '../document/block.ts';
import type { Said } from './said.ts';

/** The State or the general audience that it is written for, in words. */
export const audienceSaid = (say: Said, { question: { audience, participant } }: ReportContent): string =>
  audience === 'STATE' ? say.label('PARTICIPANT', participant ?? '') : say(audience);

export const momentSaid = (
  say: Said,
  {
    asOf,
    question: { edition },
  }: Pick<ReportContent, 'asOf'> & { readonly question: Pick<ReportQuestion, 'edition'> },
): string => {
  const moment = say('utc', { moment: say.moment(asOf) });
  return edition === null ? moment : say('asOfEdition', { edition: `${edition}`, moment });
};

/** What was asked, filter by filter. */
export function scopeFacts(
  say: Said,
  { question }: { readonly question: Pick<ReportQuestion, 'filter' | 'instrument' | 'cycle'> },
  catalogue: Catalogue,
): readonly Fact[] {
  const { filter, instrument, cycle } = question;
  const facts = [
    {
      label: say('checklist'),
      value: instrument === null ? say('anyChecklist') : say.instrument(instrument),
    },
    ...(cycle === null ? [] : [{ label: say('cycle'), value: cycle }]),
    ...Object.entries(filter).flatMap(([name, value]): Fact[] => {
      const said = filterSaid(say, catalogue, name as keyof SearchFilter, value);
      return said === null ? [] : [said];
    }),
  ];
  return Object.keys(filter).length === 0
    ? [...facts, { label: say('scope'), value: say('everything') }]
    : facts;
}

const dimensions: Readonly<Record<string, readonly [label: string, dimension: Dimension]>> = {
  participants: ['states', 'PARTICIPANT'],
  chapters: ['chapters', 'CHAPTER'],
  articles: ['article', 'ARTICLE'],
  provisions: ['provisions', 'PROVISION'],
  priorityAreas: ['priorityAreas', 'PRIORITY_AREA'],
  obligationLevels: ['obligationLevels', 'OBLIGATION_LEVEL'],
  types: ['kind', 'TYPE'],
  subjects: ['subjects', 'SUBJECT'],
  categories: ['categories', 'CATEGORY'],
  regionalGroups: ['group', 'REGIONAL_GROUP'],
  coverage: ['howServed', 'COVERAGE'],
  horizons: ['horizon', 'HORIZON'],
  providers: ['providers', 'PROVIDER'],
};

function filterSaid(say: Said, catalogue: Catalogue, name: keyof SearchFilter, value: unknown): Fact | null {
  if (value === null || value === undefined) return null;
  const known = dimensions[name];
  if (known && Array.isArray(value)) {
    const [label, dimension] = known;
    return { label: say(label), value: say.list(value.map((code: string) => say.head(dimension, code))) };
  }
  if (name === 'conventions')
    return {
      label: say(name),
      value: say.list(
        (value as string[]).map((code) =>
          shortTitleIn(catalogue.conventions.get(code) ?? { code }, say.language),
        ),
      ),
    };
  if (name === 'population') return { label: say(name), value: say(value as string) };
  if (name === 'goals') return { label: say(name), value: say.list(value as string[]) };
  return { label: say(name), value: say(value === true ? 'yes' : 'no') };
}
