import type { Coded, IatiActivity, Money, Narrative } from '../../../domain/assistance/iati/iati-activity.ts';

/** The attributes of an element. */
export type Given = Readonly<Record<string, string>>;
export type Draft = ReturnType<typeof begun>;

/** An activity as its elements come. */
export function begun(at: number, line: number, of: Given) {
  const [language, currency] = [of['xml:lang'] ?? null, of['default-currency'] ?? null];
  const title: Narrative[] = [];
  const general: Narrative[] = [];
  const otherwise: Narrative[] = [];
  const dates: { type: string; day: string }[] = [];
  const organizations: { role: string; provider: string | null; names: string[] }[] = [];
  const countries: string[] = [];
  const shares: { country: string; percent: string }[] = [];
  const aidTypes: string[] = [];
  const sectors: Coded[] = [];
  const tags: Coded[] = [];
  const inTransactions = { countries: [] as string[], sectors: [] as Coded[] };
  const amounts: Money[] = [];
  let identifier = '';
  let status: string | null = null;
  let spoken: string | null = null;
  let kind: string | undefined;
  let money: string | null = null;
  return {
    enter([, , element, inner]: readonly string[], given: Given, own: string): void {
      if (inner !== undefined) {
        if (inner === 'narrative') spoken = given['xml:lang'] ?? language;
        else if (inner === 'value') money = given.currency ?? null;
        else if (element === 'transaction' && inner === 'recipient-country')
          inTransactions.countries.push(given.code ?? '');
        else if (element === 'transaction' && inner === 'sector') inTransactions.sectors.push(coded(given));
        return;
      }
      if (element === 'description') kind = given.type;
      else if (element === 'participating-org')
        organizations.push({
          role: given.role ?? '',
          provider: (own && given[`${own}:provider`]) || null,
          names: [],
        });
      else if (element === 'activity-status') status = given.code ?? null;
      else if (element === 'activity-date')
        dates.push({ type: given.type ?? '', day: given['iso-date'] ?? '' });
      else if (element === 'recipient-country') {
        countries.push(given.code ?? '');
        if (given.percentage !== undefined)
          shares.push({ country: given.code ?? '', percent: given.percentage });
      } else if (element === 'sector') sectors.push(coded(given));
      else if (element === 'tag') tags.push(coded(given));
      else if (element === 'default-aid-type' && (given.vocabulary ?? '1') === '1')
        aidTypes.push(given.code ?? '');
    },
    leave([, , element, inner, deeper]: readonly string[], said: string): void {
      if (element === 'iati-identifier' && inner === undefined) identifier = said.trim();
      if (deeper !== undefined) return;
      if (inner === 'narrative') {
        if (element === 'title') title.push({ language: spoken, text: said });
        else if (element === 'description')
          (kind === undefined || kind === '1' ? general : otherwise).push({ language: spoken, text: said });
        else if (element === 'participating-org') organizations.at(-1)?.names.push(said);
      } else if (inner === 'value' && element !== undefined)
        amounts.push({ element, value: said, currency: money });
    },
    done: (lastLine: number): IatiActivity => ({
      ...{ at, line, lastLine, identifier, title, status, dates, organizations, currency, amounts },
      description: [...general, ...otherwise],
      countries: eachOnce(countries.length ? countries : inTransactions.countries),
      shares,
      sectors: sectors.length ? sectors : inTransactions.sectors,
      tags,
      aidTypes,
    }),
  };
}

const coded = (given: Given): Coded => ({
  vocabulary: given.vocabulary ?? '1',
  uri: given['vocabulary-uri'] ?? null,
  code: given.code ?? '',
});
const eachOnce = (codes: readonly string[]): string[] => [...new Set(codes)];
