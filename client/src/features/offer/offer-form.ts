import type {
  LegalTradition,
  Mode,
  OfferToReviseFragment,
  PublishOfferInput,
  RegionalGroup,
} from '../../gql/graphql.ts';
import { wrongDay } from '../../lib/day.ts';

/** The form of an offer, as typed: numbers and dates are texts until they are sent. */
export interface OfferForm {
  readonly title: string;
  readonly description: string;
  readonly types: readonly string[];
  readonly wholeConvention: boolean;
  readonly chapters: readonly string[];
  readonly articles: readonly string[];
  readonly provisions: readonly string[];
  readonly subjects: readonly string[];
  readonly groups: readonly RegionalGroup[];
  readonly participants: readonly string[];
  readonly leastDevelopedOnly: boolean;
  readonly except: readonly string[];
  readonly languages: readonly string[];
  readonly legalTraditions: readonly LegalTradition[];
  readonly mode: Mode | '';
  readonly opens: string;
  readonly closes: string;
  readonly capacityPerYear: string;
  /** As `AmountField` has it: a decimal number, or what was typed and is not one. */
  readonly ceilingAmount: string;
  readonly ceilingCurrency: string;
  readonly conditions: string;
  readonly contact: string;
}

export const blankOffer: OfferForm = {
  title: '',
  description: '',
  types: [],
  wholeConvention: false,
  chapters: [],
  articles: [],
  provisions: [],
  subjects: [],
  groups: [],
  participants: [],
  leastDevelopedOnly: false,
  except: [],
  languages: [],
  legalTraditions: [],
  mode: '',
  opens: '',
  closes: '',
  capacityPerYear: '',
  ceilingAmount: '',
  ceilingCurrency: 'USD',
  conditions: '',
  contact: '',
};

/** What an offer says, published or only supposed. */
type SaidOffer = Pick<
  OfferToReviseFragment,
  Exclude<OfferPlace, 'scope' | 'subjects' | 'eligible' | 'ceiling' | 'types'>
> & {
  readonly types: readonly { readonly code: string }[];
  readonly subjects: readonly { readonly code: string }[];
  readonly ceiling?: { readonly amount: string; readonly currency: string } | null;
  readonly scope: Pick<OfferForm, 'wholeConvention' | 'chapters' | 'articles' | 'provisions'>;
  readonly eligible: {
    readonly regionalGroups: readonly RegionalGroup[];
    readonly participants: readonly { readonly code: string }[];
    readonly leastDevelopedOnly: boolean;
    readonly except: readonly { readonly code: string }[];
  };
};

/** An offer as it is, to be changed. */
export const formOf = (offer: SaidOffer): OfferForm => ({
  title: offer.title,
  description: offer.description ?? '',
  types: offer.types.map(({ code }) => code),
  wholeConvention: offer.scope.wholeConvention,
  chapters: offer.scope.chapters,
  articles: offer.scope.articles,
  provisions: offer.scope.provisions,
  subjects: offer.subjects.map(({ code }) => code),
  groups: offer.eligible.regionalGroups,
  participants: offer.eligible.participants.map(({ code }) => code),
  leastDevelopedOnly: offer.eligible.leastDevelopedOnly,
  except: offer.eligible.except.map(({ code }) => code),
  languages: offer.languages,
  legalTraditions: offer.legalTraditions,
  mode: offer.mode ?? '',
  opens: offer.opens ?? '',
  closes: offer.closes ?? '',
  capacityPerYear: offer.capacityPerYear?.toString() ?? '',
  ceilingAmount: offer.ceiling?.amount ?? '',
  ceilingCurrency: offer.ceiling?.currency ?? 'USD',
  conditions: offer.conditions ?? '',
  contact: offer.contact ?? '',
});

/** What is sent. The API checks the content; what is not a number is sent as it is, so that it is refused and not dropped. */
export function offerInput(form: OfferForm): Omit<PublishOfferInput, 'operationId' | 'provider'> {
  return {
    title: form.title.trim(),
    description: orNull(form.description),
    types: [...form.types],
    scope: form.wholeConvention
      ? { wholeConvention: true }
      : { chapters: [...form.chapters], articles: [...form.articles], provisions: [...form.provisions] },
    subjects: [...form.subjects],
    eligible: {
      participants: [...form.participants],
      regionalGroups: [...form.groups],
      leastDevelopedOnly: form.leastDevelopedOnly,
      except: [...form.except],
    },
    languages: [...form.languages],
    legalTraditions: [...form.legalTraditions],
    mode: form.mode === '' ? null : form.mode,
    opens: orNull(form.opens),
    closes: orNull(form.closes),
    capacityPerYear: form.capacityPerYear.trim() === '' ? null : Number(form.capacityPerYear),
    ceiling:
      form.ceilingAmount.trim() === ''
        ? null
        : { amount: form.ceilingAmount.trim(), currency: form.ceilingCurrency.trim().toUpperCase() },
    conditions: orNull(form.conditions),
    contact: orNull(form.contact),
  };
}

export type OfferPlace =
  | 'title'
  | 'description'
  | 'types'
  | 'scope'
  | 'subjects'
  | 'eligible'
  | 'languages'
  | 'legalTraditions'
  | 'mode'
  | 'opens'
  | 'closes'
  | 'capacityPerYear'
  | 'ceiling'
  | 'conditions'
  | 'contact';
export const places: readonly OfferPlace[] = [
  'title',
  'description',
  'types',
  'scope',
  'subjects',
  'eligible',
  'languages',
  'legalTraditions',
  'mode',
  'opens',
  'closes',
  'capacityPerYear',
  'ceiling',
  'conditions',
  'contact',
];

/** What the form itself can see before anything is sent: the fields that must not be empty, and numbers that are not numbers. */
export function missingIn(form: OfferForm): readonly {
  readonly place: OfferPlace;
  readonly why: 'title' | 'types' | 'scope' | 'date' | 'capacity' | 'ceiling' | 'window';
}[] {
  const scoped =
    form.wholeConvention || form.chapters.length + form.articles.length + form.provisions.length > 0;
  return [
    ...(form.title.trim() === '' ? [{ place: 'title', why: 'title' } as const] : []),
    ...(form.types.length === 0 ? [{ place: 'types', why: 'types' } as const] : []),
    ...(scoped ? [] : [{ place: 'scope', why: 'scope' } as const]),
    ...(['opens', 'closes'] as const)
      .filter((place) => wrongDay(form[place]))
      .map((place) => ({ place, why: 'date' }) as const),
    ...(form.opens &&
    form.closes &&
    !wrongDay(form.opens) &&
    !wrongDay(form.closes) &&
    form.closes < form.opens
      ? [{ place: 'closes', why: 'window' } as const]
      : []),
    ...(isWholeNumber(form.capacityPerYear.trim())
      ? []
      : [{ place: 'capacityPerYear', why: 'capacity' } as const]),
    ...(isAmount(form.ceilingAmount.trim()) ? [] : [{ place: 'ceiling', why: 'ceiling' } as const]),
  ];
}

/** No number, or as many places as the API takes. */
const isWholeNumber = (text: string) =>
  text === '' || (/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 1_000_000);

/** No amount, or one of as many digits as the API's Decimal has. */
const isAmount = (text: string) => /^(\d{1,15}(\.\d{1,6})?)?$/.test(text);

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
