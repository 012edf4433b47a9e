import { useQuery } from '@apollo/client/react';
import { english, useTexts } from '../../lib/i18n.ts';
import { useSession, widestOf } from '../../lib/session.ts';
import { ConventionSelect } from '../../ui/ConventionSelect.tsx';
import { SearchBar } from '../../ui/SearchBar.tsx';
import { Select } from '../../ui/Select.tsx';
import { NeedChoicesQuery } from './found-documents.ts';
import { TierSelect } from './TierSelect.tsx';
import { tierIn } from './tier.ts';
import type { NeedChoice } from './use-need-filter.ts';

type NeedsFilterProps = {
  readonly chosen: NeedChoice;
  readonly choose: (change: Partial<NeedChoice>) => void;
  readonly count: string | null;
};

/** Words, State, kind of help, article, and what the reader begins with. */
export function NeedsFilter({ chosen, choose, count }: NeedsFilterProps) {
  const t = useTexts(texts);
  const session = useSession();
  const { population } = session;
  const widest = widestOf(session, chosen.convention);
  const { data } = useQuery(NeedChoicesQuery, {
    variables: { instrument: widest?.code ?? '', fictional: population === 'FICTIONAL' },
    skip: !widest,
  });
  const { assistanceTypes = [], articles = [] } = data?.instrument ?? {};
  const states = data?.participants.nodes ?? [];
  const lists = {
    participant: states.map(({ code, name }) => ({ value: code, label: name })),
    type: assistanceTypes.map(({ code, label }) => ({ value: code, label })),
    subject: (data?.subjects ?? []).map(({ code, name }) => ({ value: code, label: name })),
    article: articles.map(({ number, shortTitle }) => ({ value: number, label: `${number} ${shortTitle}` })),
  };
  return (
    <SearchBar label={t('find')} text={chosen.text} onSearch={(text) => choose({ text })} count={count}>
      <ConventionSelect
        value={chosen.convention}
        onChange={(convention) => choose({ convention, type: '', article: '' })}
      />
      {(['participant', 'type', 'subject', 'article'] as const).map((name) => (
        <Select
          key={name}
          label={t(name)}
          value={chosen[name]}
          options={[{ value: '', label: t('any') }, ...lists[name]]}
          onChange={(value) => choose({ [name]: value })}
        />
      ))}
      <TierSelect tier={tierIn(chosen.tier)} onChoose={(tier) => choose({ tier })} />
    </SearchBar>
  );
}

export const texts = english('need.needs-filter', {
  find: 'Find in needs, by problem or State',
  participant: 'State',
  type: 'Kind',
  subject: 'Subject',
  article: 'Article',
  any: 'Any',
});
