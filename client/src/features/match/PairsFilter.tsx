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

const useChoices = () => {
  const session = useSession();
  const fictional = session.population === 'FICTIONAL';
  const widest = widestOf(session);
  const variables = { instrument: widest?.code ?? '', fictional };
  const { data } = useQuery(PairChoicesQuery, { variables, skip: !widest });
  const { assistanceTypes = [], articles = [] } = data?.instrument ?? {};
  return {
    types: assistanceTypes.map(({ code, label }) => ({ value: code, label })),
    articles: articles.map(({ number, shortTitle }) => ({
      value: number,
      label: `${shownKey(number)} ${shortTitle}`,
    })),
    subjects: (data?.subjects ?? []).map(({ code, name }) => ({ value: code, label: name })),
    states: (data?.participants.nodes ?? []).map(({ code, name }) => ({ value: code, label: name })),
    providers: (data?.providers ?? [])
      .filter((one) => one.fictional === fictional)
      .map(({ id, name }) => ({ value: id, label: name })),
  };
};

type NeedsProps = { readonly chosen: ChosenPairs; readonly choose: (change: Partial<ChosenPairs>) => void };

/** Which of the needs of an offer, and what comes first; best first unless somebody asks otherwise. */
export function NeedsOfOfferFilter({ chosen, choose }: NeedsProps) {
  const t = useTexts(texts);
  const { subjects, states, articles, types } = useChoices();
  const any = { value: '', label: t('any') };
  return (
    <>
      <Select
        label={t('subject')}
        value={chosen.subject}
        options={[any, ...subjects]}
        onChange={(subject) => choose({ subject })}
      />
      <Select
        label={t('state')}
        value={chosen.state}
        options={[any, ...states]}
        onChange={(state) => choose({ state })}
      />
      <Select
        label={t('article')}
        value={chosen.article}
        options={[any, ...articles]}
        onChange={(article) => choose({ article })}
      />
      <Select
        label={t('type')}
        value={chosen.type}
        options={[any, ...types]}
        onChange={(type) => choose({ type })}
      />
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
  const { subjects, providers } = useChoices();
  const any = { value: '', label: t('any') };
  return (
    <div className="row wrap">
      <Select
        label={t('subject')}
        value={chosen.subject}
        options={[any, ...subjects]}
        onChange={(subject) => choose({ subject })}
      />
      <Select
        label={t('provider')}
        value={chosen.provider}
        options={[any, ...providers]}
        onChange={(provider) => choose({ provider })}
      />
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
