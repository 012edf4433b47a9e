import type { CapacityOfType } from '../../domain/assistance/matrix/figures.ts';
import type { ReportContent } from '../../domain/assistance/report/content.ts';
import type { Block, Cell, Column } from '../document/block.ts';
import type { Said } from './said.ts';

/** Places and money offered, against what is asked for, kind by kind [WG 27, 38]; each figure says of how many it is. */
export function moneySection(say: Said, { money, question }: ReportContent): readonly Block[] {
  if (money === undefined) return [];
  const heading = { is: 'heading', text: say('money') } as const;
  if (money === null)
    return [
      heading,
      { is: 'text', text: say(question.edition === null ? 'moneyOneChecklist' : 'noAnswers') },
    ];
  const kinds = money.filter(({ type }) => type !== null);
  const all = money.find(({ type }) => type === null);
  if (kinds.length === 0) return [heading, { is: 'text', text: say('nothing') }];
  return [
    heading,
    { is: 'text', text: say('moneyNote') },
    {
      is: 'table',
      columns: columnsOf(say),
      rows: kinds.map((one) => cellsOf(say, say.label('TYPE', one.type ?? 'NONE'), one)),
      total: all ? cellsOf(say, say('all'), all) : null,
    },
  ];
}

const columnsOf = (say: Said): readonly Column[] => [
  { label: say('kind'), holds: 'words', width: 24 },
  { label: say('openNeeds'), holds: 'figures', width: 15 },
  { label: say('askedUsd'), holds: 'figures', width: 24 },
  { label: say('offers'), holds: 'figures', width: 15 },
  { label: say('placesAYear'), holds: 'figures', width: 15 },
  { label: say('agreedPlaces'), holds: 'figures', width: 14 },
  { label: say('offeredAYear'), holds: 'figures', width: 25 },
];

function cellsOf(say: Said, name: string, one: CapacityOfType): readonly Cell[] {
  const of = (figure: string, some: number, count: number) =>
    some === 0 ? '–' : `${figure} (${say.figure(some)}/${say.figure(count)})`;
  return [
    name,
    say.figure(one.needs),
    of(askedOf(say, one), one.withBudget, one.needs),
    say.figure(one.offers),
    of(say.figure(one.places), one.withPlaces, one.offers),
    one.withPlaces === 0 ? '–' : say.figure(one.taken),
    of(offeredOf(say, one), one.withCeiling, one.offers),
  ];
}

/** From the lower ends of the bands to the upper ones; open where one has none. */
const askedOf = (say: Said, { askedFrom, askedUpTo }: CapacityOfType): string =>
  askedUpTo === null ? `${say.figure(askedFrom)}+` : `${say.figure(askedFrom)} – ${say.figure(askedUpTo)}`;

const offeredOf = (say: Said, { money }: CapacityOfType): string =>
  money.map(({ currency, minor }) => say.money(currency, minor)).join(' + ');
