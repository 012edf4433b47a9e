import type { PrioritiesSaidFragment, SetPrioritiesInput } from '../../../gql/graphql.ts';
import { blankOffer, type OfferForm } from '../offer-form.ts';

/** What a provider puts first, as typed: kinds of help, parts of the Convention and States as in the form of an offer. */
export type PrioritiesForm = Pick<
  OfferForm,
  | 'types'
  | 'wholeConvention'
  | 'chapters'
  | 'articles'
  | 'provisions'
  | 'groups'
  | 'participants'
  | 'leastDevelopedOnly'
  | 'except'
> & {
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly text: string;
};

export const blankPriorities: PrioritiesForm = {
  types: [],
  wholeConvention: false,
  ...{ chapters: [], articles: [], provisions: [] },
  groups: blankOffer.groups,
  ...{ participants: [], leastDevelopedOnly: false, except: [] },
  ...{ firstYear: null, lastYear: null, text: '' },
};

export const prioritiesForm = ({
  types,
  scope,
  eligible,
  firstYear,
  lastYear,
  text,
}: PrioritiesSaidFragment): PrioritiesForm => ({
  types: types.map(({ code }) => code),
  wholeConvention: scope.wholeConvention,
  chapters: scope.chapters,
  articles: scope.articles,
  provisions: scope.provisions,
  groups: eligible.regionalGroups,
  participants: eligible.participants.map(({ code }) => code),
  leastDevelopedOnly: eligible.leastDevelopedOnly,
  except: eligible.except.map(({ code }) => code),
  firstYear: firstYear ?? null,
  lastYear: lastYear ?? null,
  text: text ?? '',
});

export const prioritiesInput = ({
  types,
  wholeConvention,
  chapters,
  articles,
  provisions,
  groups,
  participants,
  leastDevelopedOnly,
  except,
  ...rest
}: PrioritiesForm): Omit<SetPrioritiesInput, 'operationId' | 'provider' | 'expectedRevision'> => ({
  types: [...types],
  scope: wholeConvention
    ? { wholeConvention }
    : { chapters: [...chapters], articles: [...articles], provisions: [...provisions] },
  eligible: {
    participants: [...participants],
    regionalGroups: [...groups],
    leastDevelopedOnly,
    except: [...except],
  },
  ...rest,
  text: rest.text.trim() || null,
});
