/**
 * The score of a pair worked out from what one answer of the API says and docs/domain.md §5, with nothing of the product's own code: as a reader
 * outside would.
 */
export function scoreAgain(inputs: any, weights: any): number {
  const most = Object.fromEntries(weights.parts.map(({ code, points }: any) => [code, points]));
  return (
    type(inputs, most, weights) +
    scope(inputs, most, weights) +
    subject(inputs, most) +
    language(inputs, most) +
    time(inputs, most) +
    mode(inputs, most, weights) +
    budget(inputs, most) +
    tradition(inputs, most) +
    (inputs.present ? most.PRESENCE : 0)
  );
}

const type = (told: any, most: any, { sameCategory }: any): number => {
  if (told.offeredTypes.includes(told.type)) return most.TYPE;
  return told.offeredCategories.includes(told.category) ? sameCategory : 0;
};

const scope = (told: any, most: any, weights: any): number => {
  const named = told.offeredScope;
  if (told.concerns !== 'PROVISION') return broad(told, most, weights);
  if (named.provisions.includes(told.provision)) return most.SCOPE;
  if (named.articles.includes(told.article)) return weights.article;
  if (named.chapters.includes(told.chapter)) return weights.chapter;
  return named.wholeConvention && told.ofWhole ? weights.whole : 0;
};

/** The very same gives all; else the best of what names more, and of the parts that are named. */
const broad = ({ concerns, offeredScope: named, ...told }: any, most: any, weights: any): number => {
  if (concerns === 'JOINING') return named.wholeConvention ? most.SCOPE : 0;
  const inChapter = named.chapters.includes(told.chapter);
  if (concerns === 'ARTICLE' ? named.articles.includes(told.article) : inChapter) return most.SCOPE;
  const byName = inChapter ? weights.chapter : named.wholeConvention && told.ofWhole ? weights.whole : 0;
  return Math.max(byName, told.covered > 0 ? Math.max(1, Math.floor(most.SCOPE * told.covered)) : 0);
};

const subject = (told: any, most: any): number => {
  if (told.subjects.length === 0) return most.SUBJECT;
  const shared = told.subjects.filter((code: string) => told.offeredSubjects.includes(code));
  return Math.floor((most.SUBJECT * shared.length) / told.subjects.length);
};

const language = (told: any, most: any): number => {
  const bare = (list: string[]) => list.map((tag) => tag.split('-')[0]?.toLowerCase());
  const wanted = bare(told.languages.length > 0 ? told.languages : told.stateLanguages);
  if (wanted.length === 0) return half(most.LANGUAGE);
  return bare(told.offeredLanguages).some((tag) => wanted.includes(tag)) ? most.LANGUAGE : 0;
};

const time = (told: any, most: any): number => {
  const day = (text: string) => Date.parse(text) / 86_400_000;
  const from = day(told.day);
  const years: Record<string, number> = { SHORT: 1, MEDIUM: 3, LONG: 5 };
  if (!told.targetDate && !told.horizon) return half(most.TIME);
  const until = told.targetDate
    ? Math.max(from, day(told.targetDate))
    : from + 365 * (years[told.horizon] as number);
  const first = told.opens ? Math.max(from, day(told.opens)) : from;
  const last = told.closes ? Math.min(until, day(told.closes)) : until;
  const shared = last - first + 1;
  return shared <= 0 ? 0 : Math.floor((most.TIME * shared) / (until - from + 1));
};

const mode = (told: any, most: any, { remoteOnly }: any): number => {
  if (!told.offeredMode) return 0;
  const there = told.category !== 'ADVISORY' || told.type === 'ON_SITE_EXPERT';
  return told.offeredMode === 'REMOTE' && there ? remoteOnly : most.MODE;
};

const budget = (told: any, most: any): number => {
  if (!told.ceiling) return most.BUDGET;
  const bands: Record<string, [number, number]> = {
    UNDER_50K: [0, 50_000],
    FROM_50K_TO_250K: [50_000, 250_000],
    FROM_250K_TO_1M: [250_000, 1_000_000],
    OVER_1M: [1_000_000, Number.POSITIVE_INFINITY],
  };
  const band = bands[told.budgetBand];
  if (!band || told.ceiling.currency !== 'USD') return half(most.BUDGET);
  const amount = Number(told.ceiling.amount);
  if (amount >= band[1]) return most.BUDGET;
  return amount >= band[0] ? half(most.BUDGET) : 0;
};

const tradition = (told: any, most: any): number => {
  const own = told.stateLegalTradition;
  const offered = told.offeredLegalTraditions;
  if (!own) return half(most.LEGAL_TRADITION);
  if (offered.includes(own)) return most.LEGAL_TRADITION;
  const mixed = own === 'MIXED' ? offered.length > 0 : offered.includes('MIXED');
  return mixed ? half(most.LEGAL_TRADITION) : 0;
};

const half = (points: number): number => Math.floor(points / 2);
