import type { Indicator } from '../../domain/assistance/matrix/figures.ts';
import type { ReportContent, ReportTable } from '../../domain/assistance/report/content.ts';
import { sectionOfTable, tells } from '../../domain/assistance/report/sections.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { indicatorWords } from '../../texts/indicator-texts.ts';
import type { Block, Figure } from '../document/block.ts';
import { moneySection } from './money.ts';
import { profileBlocks } from './profile-blocks.ts';
import { type Said, saidOf } from './said.ts';
import { audienceSaid, momentSaid, scopeFacts } from './scope.ts';
import { across, coveredOf, demand, levelsTable, openOf, percentOf, shareOf, unserved } from './tables.ts';

/** The report in its language, piece by piece: every format is made of these. */
export function reportBlocks(
  content: ReportContent,
  sha256: string,
  catalogue: Catalogue,
): { readonly title: string; readonly running: string; readonly blocks: readonly Block[] } {
  const say = saidOf(content, catalogue);
  const { question } = content;
  const title = say(question.template);
  const blocks = [
    { is: 'title', text: title } as const,
    ...(content.population === 'FICTIONAL' ? [{ is: 'note', text: say('demonstration') } as const] : []),
    {
      is: 'facts',
      of: 'request',
      facts: [
        { label: say('writtenFor'), value: audienceSaid(say, content) },
        { label: say('asOf'), value: momentSaid(say, content) },
        ...reportedFact(say, content),
        ...scopeFacts(say, content, catalogue),
      ],
    } as const,
    ...bodyOf(say, content, catalogue),
    ...sourceOf(say, content, title, sha256),
  ];
  return {
    title,
    running: [title, audienceSaid(say, content), momentSaid(say, content)].join(' · '),
    blocks,
  };
}

function reportedFact(say: Said, { indicators }: ReportContent) {
  const rate = indicators.find(({ code }) => code === 'RESPONSE_RATE');
  return rate && rate.denominator > 0
    ? [{ label: say('reported'), value: say('ofParties', fractionOf(say, rate)) }]
    : [];
}

const fractionOf = (say: Said, { numerator, denominator }: Indicator) => ({
  numerator: say.figure(numerator),
  denominator: say.figure(denominator),
});

function bodyOf(say: Said, content: ReportContent, catalogue: Catalogue): readonly Block[] {
  const { question, profiles, total, tables, levels } = content;
  if (question.template === 'STATE_PROFILE')
    return profiles.flatMap((profile) => profileBlocks(say, profile, catalogue, question));
  if (total.needs === 0 && levels.length === 0) return [{ is: 'text', text: say('nothing') }];
  return [
    { is: 'figures', figures: keyFigures(say, content) },
    ...inShort(say, content),
    ...(tells(question, 'PROGRESS') ? progress(say, content) : []),
    ...tables.flatMap((table) => sectionOf(say, table, content)),
    ...moneySection(say, content),
    ...(tells(question, 'LEVELS') ? levelsSection(say, content) : []),
    ...(tells(question, 'UNSERVED') ? tables : [])
      .filter(({ rows, across: crossed }) => rows === 'ARTICLE' && crossed !== null)
      .flatMap((table): readonly Block[] => [
        { is: 'heading', text: say('unserved') },
        ...unserved(say, table),
      ]),
    ...(tells(question, 'WORDS') ? wordsSection(say, content) : []),
  ];
}

function keyFigures(say: Said, { total, indicators }: ReportContent): readonly Figure[] {
  const open = openOf(total.coverage);
  const of = (part: number) =>
    say('fraction', { numerator: say.figure(part), denominator: say.figure(open) });
  const share = (part: number) => {
    const percent = percentOf(part, open);
    return percent === null ? '–' : say.percent(percent);
  };
  const perGap = indicators.find(({ code }) => code === 'NEEDS_STATED_PER_GAP');
  return [
    {
      label: say('needs'),
      value: say.figure(total.needs),
      detail: say('needsOf', { states: say.figure(total.participants), open: say.figure(open) }),
    },
    {
      label: say('coverage'),
      value: share(coveredOf(total.coverage)),
      detail: of(coveredOf(total.coverage)),
    },
    { label: say('unmet'), value: share(total.coverage.unmet), detail: of(total.coverage.unmet) },
    ...(perGap?.percent == null
      ? []
      : [
          {
            label: indicatorWords('NEEDS_STATED_PER_GAP', say.language).label,
            value: say.percent(perGap.percent),
            detail: say('fraction', fractionOf(say, perGap)),
          },
        ]),
  ];
}

function inShort(say: Said, { tables, total }: ReportContent): readonly Block[] {
  const kinds = tables.find(({ rows }) => rows === 'TYPE');
  const most = (kinds?.lines ?? [])
    .filter(({ row, needs }) => row !== null && needs > 0)
    .toSorted((one, other) => other.needs - one.needs)
    .slice(0, 3)
    .map(({ row, needs }) => `${say.label('TYPE', row ?? 'NONE')} (${say.figure(needs)})`);
  return [
    { is: 'heading', text: say('inShort') },
    ...(most.length > 0 ? [{ is: 'text', text: say('mostAsked', { list: say.list(most) }) } as const] : []),
    ...(total.silentGaps > 0
      ? [{ is: 'text', text: say('silent', { count: say.figure(total.silentGaps) }) } as const]
      : []),
    { is: 'text', text: say('coverageNote') },
  ];
}

const headings: Readonly<Record<string, readonly [heading: string, column: string]>> = {
  TYPE: ['kinds', 'kind'],
  ARTICLE: ['articles', 'article'],
  REGIONAL_GROUP: ['groups', 'group'],
  PARTICIPANT: ['byState', 'state'],
  HORIZON: ['horizons', 'horizon'],
};

function sectionOf(say: Said, table: ReportTable, { total, question }: ReportContent): readonly Block[] {
  const [heading = '', column = ''] = headings[table.rows] ?? [];
  if (!tells(question, sectionOfTable(table.rows))) return [];
  const blocks = [...demand(say, table, total, say(column)), ...across(say, table, say(column))];
  return blocks.length === 0 ? [] : [{ is: 'heading', text: say(heading) }, ...blocks];
}

function levelsSection(say: Said, { levels, question }: ReportContent): readonly Block[] {
  if (question.edition !== null)
    return [
      { is: 'heading', text: say('levels') },
      { is: 'text', text: say('noAnswers') },
    ];
  return levels.length === 0
    ? []
    : [
        { is: 'heading', text: say('levels') },
        { is: 'text', text: say('levelsNote') },
        ...levelsTable(say, levels),
      ];
}

function progress(say: Said, { groups, cycles }: ReportContent): readonly Block[] {
  const codes = ['RESPONSE_RATE', 'NEEDS_STATED_PER_GAP', 'COVERAGE'] as const;
  const rate = (indicators: readonly Indicator[], code: (typeof codes)[number]) => {
    const one = indicators.find((indicator) => indicator.code === code);
    return one ? shareOf(say, one.numerator, one.denominator) : '–';
  };
  return [
    ...(groups.length > 0
      ? [
          { is: 'heading', text: say('byGroup') } as const,
          {
            is: 'facts',
            of: 'request',
            facts: groups.map(({ group, reported }) => ({
              label: say.label('REGIONAL_GROUP', group),
              value: say('ofParties', fractionOf(say, reported)),
            })),
          } as const,
        ]
      : []),
    { is: 'heading', text: say('cycles') },
    {
      is: 'table',
      columns: [
        { label: say('cycle'), holds: 'words', width: 20 },
        ...codes.map((code) => ({
          label: indicatorWords(code, say.language).label,
          holds: 'figures' as const,
          width: 25,
        })),
      ],
      rows: cycles.map(({ cycle, indicators }) => [cycle, ...codes.map((code) => rate(indicators, code))]),
      total: null,
    },
  ];
}

function wordsSection(say: Said, { words }: ReportContent): readonly Block[] {
  return [
    { is: 'heading', text: say('words') },
    { is: 'text', text: words.length === 0 ? say('noWords') : say('wordsNote') },
    ...words.map(({ participant, provision, type, horizon, text }): Block => {
      const by = [
        say.label('PARTICIPANT', participant),
        say.key(provision),
        say.label('TYPE', type),
        ...(horizon === null ? [] : [say.label('HORIZON', horizon)]),
      ];
      return { is: 'quote', text, by: say.list(by) };
    }),
  ];
}

function sourceOf(say: Said, content: ReportContent, title: string, sha256: string): readonly Block[] {
  const scope = content.question.instrument;
  const moment = momentSaid(say, content);
  const cited = {
    ...{ title, moment, audience: audienceSaid(say, content), short: sha256.slice(0, 12) },
    scope: scope === null ? say('anyChecklist') : say.instrument(scope),
  };
  return [
    { is: 'heading', text: say('source') },
    {
      is: 'facts',
      of: 'request',
      facts: [
        { label: say('sourceName'), value: say('sourceText') },
        {
          label: say('boundary'),
          value: say(content.question.edition === null ? 'boundaryText' : 'boundaryEdition'),
        },
        { label: say('howCounted'), value: say('counting') },
        { label: say('citation'), value: say('cite', cited) },
        { label: say('checksum'), value: sha256 },
      ],
    },
    { is: 'note', text: say('notTheirs') },
    { is: 'note', text: say('sameAgain') },
  ];
}
