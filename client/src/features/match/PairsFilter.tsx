import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useSession, widestOf } from '../../lib/session.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { LawAlone } from '../../ui/LawAlone.tsx';
import { Select } from '../../ui/Select.tsx';
import {
  type ChosenOffers,
  type ChosenPairs,
  needsOrderIn,
  needsOrders,
  offersOrderIn,
  offersOrders,
} from './pairs-order.ts';

const PairChoicesQuery = graphql(`
  query PairChoices($instrument: String!, $fictional: Boolean!) {
    subjects { code name }
    participants(fictional: $fictional) { totalCount nodes { code name } }
    providers { id name fictional }
    instrument(code: $instrument) {
      code
      assistanceTypes { code label }
      articles { number shortTitle }
    }
  }
`);

type Name = Exclude<keyof ChosenPairs | keyof ChosenOffers, 'order'>;
type NarrowingProps<Narrowed extends Name> = {
  readonly names: readonly Narrowed[];
  readonly chosen: Readonly<Record<Narrowed, string>>;
  readonly choose: (change: { readonly [Each in Narrowed]?: string }) => void;
};

/** What is narrowed by one value of each. */
function Narrowing<Narrowed extends Name>({ names, chosen, choose }: NarrowingProps<Narrowed>) {
  const t = useTexts(texts);
  const session = useSession();
  const fictional = session.population === 'FICTIONAL';
  const widest = widestOf(session);
  const variables = { instrument: widest?.code ?? '', fictional };
  const { data } = useQuery(PairChoicesQuery, { variables, skip: !widest });
  const { assistanceTypes = [], articles = [] } = data?.instrument ?? {};
  const options: Readonly<Record<Name, readonly { readonly value: string; readonly label: string }[]>> = {
    type: assistanceTypes.map(({ code, label }) => ({ value: code, label })),
    article: articles.map(({ number, shortTitle }) => ({
      value: number,
      label: `${shownKey(number)} ${shortTitle}`,
    })),
    subject: (data?.subjects ?? []).map(({ code, name }) => ({ value: code, label: name })),
    state: (data?.participants.nodes ?? []).map(({ code, name }) => ({ value: code, label: name })),
    provider: (data?.providers ?? [])
      .filter((one) => one.fictional === fictional)
      .map(({ id, name }) => ({ value: id, label: name })),
  };
  return names.map((name) => (
    <Select
      key={name}
      label={t(name)}
      value={chosen[name]}
      options={[{ value: '', label: t('any') }, ...options[name]]}
      onChange={(value) => choose({ [name]: value } as { readonly [Each in Narrowed]?: string })}
    />
  ));
}

type NeedsProps = { readonly chosen: ChosenPairs; readonly choose: (change: Partial<ChosenPairs>) => void };

/** Which of the needs of an offer, and what comes first; best first unless somebody asks otherwise. */
export function NeedsOfOfferFilter({ chosen, choose }: NeedsProps) {
  const t = useTexts(texts);
  return (
    <>
      <Narrowing names={['subject', 'state', 'article', 'type']} chosen={chosen} choose={choose} />
      <Select
        label={t('first')}
        value={needsOrderIn(chosen.order)}
        options={needsOrders.map((value) => ({ value, label: t(value) }))}
        onChange={(order) => choose({ order: order === 'BEST' ? '' : order })}
      />
      {chosen.order === 'LEGISLATION' && (
        <p className="sm ink2" role="status">
          <LawAlone />
        </p>
      )}
    </>
  );
}

type OffersProps = {
  readonly chosen: ChosenOffers;
  readonly choose: (change: Partial<ChosenOffers>) => void;
};

/** The same of the offers for a need. */
export function OffersOfNeedFilter({ chosen, choose }: OffersProps) {
  const t = useTexts(texts);
  return (
    <div className="row wrap">
      <Narrowing names={['subject', 'provider']} chosen={chosen} choose={choose} />
      <Select
        label={t('first')}
        value={offersOrderIn(chosen.order)}
        options={offersOrders.map((value) => ({ value, label: t(value) }))}
        onChange={(order) => choose({ order: order === 'BEST' ? '' : order })}
      />
    </div>
  );
}

export const texts = english('match.pairs-filter', {
  any: 'Any',
  subject: 'Subject',
  state: 'State',
  article: 'Article',
  type: 'Kind of help',
  provider: 'Provider',
  first: 'First',
  BEST: 'The best score',
  SUBJECTS: 'Most subjects in common',
  STATE: 'State by State',
  PROVIDER: 'Provider by provider',
  MANDATORY: 'Mandatory first',
  LEGISLATION: 'Legislation first',
});
