import type { Profile } from '../../domain/assistance/report/content.ts';
import type { ReportQuestion } from '../../domain/assistance/report/report.ts';
import { tells } from '../../domain/assistance/report/sections.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import type { Block } from '../document/block.ts';
import type { Said } from './said.ts';
import { coveredOf, levelsTable, openOf, shareOf } from './tables.ts';

/** One State: its dated facts, what it says, what it asks for and what it gets, as far as the audience may see it. */
export function profileBlocks(
  say: Said,
  profile: Profile,
  catalogue: Catalogue,
  question: ReportQuestion,
): readonly Block[] {
  const { participant, total, levels, needs, activities } = profile;
  const source = catalogue.participants.get(participant)?.statusSource;
  return [
    { is: 'heading', text: say.label('PARTICIPANT', participant) },
    {
      is: 'facts',
      of: 'request',
      facts: [
        { label: say('status'), value: say(profile.status) },
        ...(profile.group === null
          ? []
          : [{ label: say('group'), value: say.label('REGIONAL_GROUP', profile.group) }]),
        { label: say('leastDeveloped'), value: say(profile.leastDeveloped ? 'yes' : 'no') },
        ...(source ? [{ label: say('sourceName'), value: source }] : []),
        ...(total && total.needs > 0
          ? [
              { label: say('needs'), value: say.figure(total.needs) },
              { label: say('unmet'), value: say.figure(total.coverage.unmet) },
              {
                label: say('coverage'),
                value: shareOf(say, coveredOf(total.coverage), openOf(total.coverage)),
              },
            ]
          : []),
      ],
    },
    ...(levels.length > 0
      ? [{ is: 'subheading', text: say('levels') } as const, ...levelsTable(say, levels)]
      : question.edition !== null && tells(question, 'LEVELS')
        ? [{ is: 'note', text: say('noAnswers') } as const]
        : []),
    ...(tells(question, 'NEEDS')
      ? [{ is: 'subheading', text: say('itsNeeds') } as const, ...needsOf(say, needs)]
      : []),
    ...(tells(question, 'HELP')
      ? [{ is: 'subheading', text: say('itsHelp') } as const, ...helpOf(say, activities)]
      : []),
  ];
}

const needsOf = (say: Said, needs: Profile['needs']): readonly Block[] =>
  needs.length === 0
    ? [{ is: 'text', text: say('noNeeds') }]
    : [
        {
          is: 'table',
          columns: [
            { label: say('provision'), holds: 'words', width: 18 },
            { label: say('kind'), holds: 'words', width: 30 },
            { label: say('howFar'), holds: 'words', width: 18 },
            { label: say('inItsWords'), holds: 'words', width: 44 },
          ],
          rows: needs.map(({ provision, type, coverage, text }) => [
            say.key(provision),
            say.label('TYPE', type),
            say.label('COVERAGE', coverage),
            text ?? '–',
          ]),
          total: null,
        },
      ];

const helpOf = (say: Said, activities: Profile['activities']): readonly Block[] =>
  activities.length === 0
    ? [{ is: 'text', text: say('noHelp') }]
    : [
        {
          is: 'table',
          columns: [
            { label: say('activity'), holds: 'words', width: 40 },
            { label: say('status'), holds: 'words', width: 18 },
            { label: say('kind'), holds: 'words', width: 30 },
            { label: say('provision'), holds: 'words', width: 22 },
          ],
          rows: activities.map(({ title, status, types, provisions }) => [
            title,
            say(status),
            say.list(types.map((type) => say.label('TYPE', type))),
            say.list(provisions.map(say.key)),
          ]),
          total: null,
        },
      ];
