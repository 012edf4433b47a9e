import { message } from '../../base/file-message.ts';
import { currencyDigits } from '../../base/money.ts';
import { goals as known2030 } from '../goal.ts';
import { ours } from './codes.ts';
import type { Coded, IatiActivity, Money, Narrative, ReadActivity } from './iati-activity.ts';
import { proposed } from './proposals.ts';

/** What an activity of a file says, as an activity here would say it. The same file is read to the same, whoever reads it. */
export function readActivity(said: IatiActivity): ReadActivity {
  const { at, line, lastLine, identifier, organizations, countries, shares, status, dates, tags } = said;
  const path = ['iati-activity', `${at + 1}`];
  const spoken = spokenIn(said.title);
  const [title, titleCut] = shortened(spoken.text, longest.title);
  const [description, descriptionCut] = shortened(spokenIn(said.description).text, longest.description);
  const [goals, unknownGoals] = goalsIn(tags);
  const cut = (element: string, most: number) => message('WARNING', [...path, element], tooLong, { most });
  const day = (...types: readonly string[]) =>
    types.flatMap((type) => dates.find((one) => one.type === type)?.day.slice(0, 10) ?? [])[0] ?? null;
  const faults = said.amounts.flatMap((amount) => faultOf(amount, said.currency, path));
  const [amount] = said.amounts;
  return {
    ...{ at, line, lastLine, identifier, organizations, countries, shares, status, goals, title },
    description: description || null,
    starts: day('2', '1'),
    ends: day('4', '3'),
    said: saidIn(tags),
    proposed: proposed({ ...said, texts: [title, description] }),
    messages: [
      ...faults,
      ...(amount && faults.length === 0 ? [message('INFO', [...path, amount.element], notKept)] : []),
      ...(spoken.inEnglish ? [] : [message('INFO', [...path, 'title'], otherLanguage)]),
      ...(titleCut ? [cut('title', longest.title)] : []),
      ...(descriptionCut ? [cut('description', longest.description)] : []),
      ...unknownGoals.map((code) => message('WARNING', [...path, 'tag'], noGoal, { code })),
    ],
  };
}

const longest = { title: 200, description: 10_000 };
const tooLong = 'This text is longer than {most} characters. What is beyond is left out.';
const notKept = 'Its amounts were checked. They are not kept here.';
const otherLanguage = 'It has no title in English. The one that it says first is taken.';
const noGoal = 'There is no goal or target "{code}" of the 2030 Agenda. It is left out.';

/** In English where it is said in English, or in no language by name; else as it is said first. */
function spokenIn(narratives: readonly Narrative[]): { readonly text: string; readonly inEnglish: boolean } {
  const said = narratives.filter(({ text }) => text.trim());
  const english = said.find(({ language }) => language?.toLowerCase().startsWith('en'));
  const first = english ?? said[0];
  return { text: first?.text.trim() ?? '', inEnglish: first?.language == null || first === english };
}

/** Not in the middle of a sign. */
function shortened(text: string, most: number): readonly [string, boolean] {
  if (text.length <= most) return [text, false];
  return [
    text
      .slice(0, most - 1)
      .replace(/[\ud800-\udbff]$/, '')
      .trimEnd()
      .concat('…'),
    true,
  ];
}

function goalsIn(tags: readonly Coded[]): readonly [readonly string[], readonly string[]] {
  const named = tags
    .filter(({ vocabulary }) => vocabulary === '2' || vocabulary === '3')
    .map(({ code }) => code.trim().toLowerCase());
  const all = [...new Set(named)];
  return [all.filter((code) => known2030.has(code)), all.filter((code) => !known2030.has(code))];
}

/** By a file that we wrote, which names both. */
function saidIn(tags: readonly Coded[]): ReadActivity['said'] {
  const of = (uri: string) =>
    tags.filter((tag) => tag.vocabulary === '99' && tag.uri === uri).map(({ code }) => code);
  const [provisions, types] = [of(ours.provisions), of(ours.types)];
  return provisions.length > 0 && types.length > 0 ? { provisions, types } : null;
}

/** Amounts are looked at, since a file with a wrong one is wrong, and not kept. */
function faultOf({ element, value, currency }: Money, usual: string | null, path: readonly string[]) {
  const at = [...path, element, 'value'];
  const code = currency ?? usual;
  if (/^\s*-/.test(value) && Number(value) < 0)
    return [
      message('ERROR', at, 'This amount is below zero: {value}. Correct it in the file.', {
        value: value.trim(),
      }),
    ];
  if (code !== null && currencyDigits(code) === null)
    return [
      message(
        'ERROR',
        at,
        '"{code}" is not a currency. Correct it in the file: send its ISO 4217 code, such as USD.',
        { code },
      ),
    ];
  return [];
}
