import { type FileMessage, message } from '../../base/file-message.ts';
import type { ParticipantCode, ProviderId } from '../../base/ids.ts';
import { Refusal } from '../../base/refusal.ts';
import { fold } from '../../base/search.ts';
import { knownConcerns } from '../../convention/broad/broad.ts';
import type { Catalogue } from '../../convention/catalogue.ts';
import { providerNow } from '../../convention/known-providers.ts';
import type { ActivityRole } from '../activity.ts';
import { type ActivityContent, type KnownParts, parseActivity } from '../activity-input.ts';
import { areWhole } from '../shares.ts';
import { roleOfCode, statusOfCode } from './codes.ts';
import type { Proposal, ReadActivity } from './iati-activity.ts';

export interface PlacedActivity
  extends Pick<ReadActivity, 'at' | 'line' | 'lastLine' | 'identifier' | 'title'> {
  /** Null: it cannot be an activity here; why is among the messages. */
  readonly content: ActivityContent | null;
  /** Its provisions and kinds of help are proposals, for a person to confirm. */
  readonly toConfirm: boolean;
  readonly proposed: ReadActivity['proposed'];
  readonly messages: readonly FileMessage[];
}

/** Where what a file names is known here: States, organizations, provisions and kinds of help. */
export function placeActivity(read: ReadActivity, names: Names): PlacedActivity {
  const { at, line, lastLine, identifier, title } = read;
  const path = ['iati-activity', `${at + 1}`];
  const told: FileMessage[] = [...read.messages];
  const { known } = names;
  const proposed = {
    provisions: read.proposed.provisions.filter(({ code }) => known.provisions.has(code as never)),
    types: read.proposed.types.filter(({ code }) => known.assistanceTypes.has(code)),
  };
  const [organizations, strangers] = organizationsIn(read, names);
  if (strangers.length > 0)
    told.push(message('WARNING', [...path, 'participating-org'], notListed, { name: strangers.join(' · ') }));
  const [shares, sharesWrong] = sharesIn(read, names);
  if (sharesWrong) told.push(message('WARNING', [...path, 'recipient-country', 'percentage'], notWhole));
  const unknown = read.countries.filter((code) => !names.states.has(code));
  for (const code of unknown) told.push(message('ERROR', [...path, 'recipient-country'], noState, { code }));
  if (read.countries.length === 0) told.push(message('ERROR', [...path, 'recipient-country'], nobodyHelped));
  if (organizations.length === 0) told.push(message('ERROR', [...path, 'participating-org'], nobodyKnown));
  if (identifier === '') told.push(message('ERROR', [...path, 'iati-identifier'], unnamed));
  const status = statusOfCode(read.status);
  if (status === null)
    told.push(message('ERROR', [...path, 'activity-status'], noStatus, { code: read.status ?? '' }));
  const content = told.some(({ severity }) => severity === 'ERROR')
    ? null
    : contentOf(
        {
          ...{ title, description: read.description, goals: read.goals, status },
          ...{ starts: read.starts, ends: read.ends, organizations },
          participants: read.countries.map((code) => names.states.get(code)),
          shares,
          provisions: read.said?.provisions ?? codesOf(proposed.provisions),
          types: read.said?.types ?? codesOf(proposed.types),
        },
        known,
        { path, told },
      );
  return {
    ...{ at, line, lastLine, identifier, title, content, proposed },
    toConfirm: read.said === null,
    messages: told,
  };
}

/** By what States and organizations are called in files, and what is known here; it can be sent to a thread. */
export interface Names {
  readonly known: KnownParts;
  readonly states: ReadonlyMap<string, ParticipantCode>;
  readonly providers: ReadonlyMap<string, ProviderId>;
}

/** States by their code of two letters (ISO 3166-1) and by ours; organizations by their name, where one alone has it. */
export function namesIn(catalogue: Catalogue): Names {
  const states = new Map<string, ParticipantCode>();
  for (const { code, iso2 } of catalogue.participants.values()) {
    states.set(code, code);
    if (iso2) states.set(iso2, code);
  }
  const providers = new Map<string, ProviderId>();
  const twice = new Set<string>();
  for (const { id, name } of catalogue.providers.values()) {
    const called = fold(name);
    if (providers.has(called)) twice.add(called);
    providers.set(called, id);
  }
  for (const called of twice) providers.delete(called);
  // A record that was merged is known by its name and its id as the one that it became.
  for (const { id, name } of catalogue.formerProviders?.values() ?? [])
    for (const called of [fold(id), fold(name)])
      if (!providers.has(called)) providers.set(called, providerNow(catalogue, id));
  const { participants, assistanceTypes } = catalogue;
  const known = {
    participants: byCode(participants),
    providers: byCode(catalogue.providers),
    provisions: byCode(knownConcerns(catalogue)),
    assistanceTypes: byCode(assistanceTypes),
  };
  return { known, states, providers };
}

const byCode = <Code>(all: ReadonlyMap<Code, unknown>): ReadonlyMap<Code, true> =>
  new Map([...all.keys()].map((code) => [code, true]));

function organizationsIn({ organizations }: ReadActivity, { known: all, providers }: Names) {
  const known: { readonly provider: ProviderId; readonly role: ActivityRole }[] = [];
  const strangers: string[] = [];
  for (const { role: code, provider: own, names } of organizations) {
    const role = roleOfCode(code);
    const named = all.providers.has(own as ProviderId)
      ? (own as ProviderId)
      : [own ?? '', ...names].flatMap((name) => providers.get(fold(name.trim())) ?? [])[0];
    if (!named || !role) strangers.push(names[0]?.trim() || code);
    else if (!known.some((one) => one.provider === named && one.role === role))
      known.push({ provider: named, role });
  }
  return [known, [...new Set(strangers)]] as const;
}

/** What a file says beside the States; left out, with a word, where it does not make a whole. */
function sharesIn({ countries, shares }: ReadActivity, { states }: Names) {
  if (shares.length === 0) return [[], false] as const;
  const participants = [...new Set(countries.map((code) => states.get(code) ?? code))];
  const said = shares.map(({ country, percent }) => ({
    participant: states.get(country) ?? country,
    percent: Number(percent),
  }));
  const good =
    said.every(({ percent }) => percent >= 0.001 && percent <= 100) && areWhole(said, participants);
  return [good ? said : [], !good] as const;
}

/** What is still wrong with it is said at the element that it comes from. */
function contentOf(
  input: Readonly<Record<string, unknown>>,
  known: KnownParts,
  { path, told }: { readonly path: readonly string[]; readonly told: FileMessage[] },
): ActivityContent | null {
  try {
    return parseActivity(input, known, { toConfirm: true });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const element = elements[error.inputPath[0] ?? ''] ?? 'title';
    told.push({ severity: 'ERROR', path: [...path, element], words: error.words });
    return null;
  }
}

const elements: Readonly<Record<string, string>> = {
  title: 'title',
  description: 'description',
  status: 'activity-status',
  starts: 'activity-date',
  ends: 'activity-date',
  organizations: 'participating-org',
  participants: 'recipient-country',
  provisions: 'tag',
  types: 'tag',
  goals: 'tag',
};
const codesOf = (proposals: readonly Proposal[]): string[] => proposals.map(({ code }) => code);

const notWhole = 'The percentages of its States do not make 100 together. They are left out.';
const notListed = 'Not listed here, and left out: {name}.';
const noState = 'There is no State "{code}" here. Correct the code in the file, or leave this activity out.';
const nobodyHelped = 'This activity names no State that it helps. Add a recipient-country in the file.';
const nobodyKnown =
  'None of its organizations is listed here. Write the name of one as it is listed here, or ask the secretariat to list it.';
const unnamed = 'This activity has no iati-identifier. Give it one in the file.';
const noStatus = 'There is no status "{code}". Send one of the codes 1 to 6 of IATI.';
