import { useQuery } from '@apollo/client/react';
import { english, useTexts } from '../../../lib/i18n.ts';
import { stateOf, useSession, useViewer, widestOf } from '../../../lib/session.ts';
import { Select } from '../../../ui/Select.tsx';
import { texts as words } from '../../../ui/Unsupported.tsx';
import { UnsupportedChoicesQuery } from './documents.ts';
import styles from './Unsupported.module.css';
import { reasons, type UnsupportedChoice } from './use-unsupported-filter.ts';

type UnsupportedSearchProps = {
  readonly chosen: UnsupportedChoice;
  readonly choose: (change: Partial<UnsupportedChoice>) => void;
  readonly count: string | null;
};

/** Why, whose, on what, of which kind. */
export function UnsupportedSearch({ chosen, choose, count }: UnsupportedSearchProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const session = useSession();
  // The people of a State see its own alone.
  const own = stateOf(useViewer()) !== null;
  const widest = widestOf(session);
  const { data } = useQuery(UnsupportedChoicesQuery, {
    variables: { instrument: widest?.code ?? '', fictional: session.population === 'FICTIONAL' },
    skip: !widest,
  });
  const { assistanceTypes = [], articles = [] } = data?.instrument ?? {};
  const named = (one: { readonly code: string; readonly name: string }) => ({
    value: one.code,
    label: one.name,
  });
  const lists = {
    reason: reasons.map((value) => ({ value: value as string, label: word(value) })),
    participant: (data?.participants.nodes ?? []).map(named),
    subject: (data?.subjects ?? []).map(named),
    article: articles.map(({ number, shortTitle }) => ({ value: number, label: `${number} ${shortTitle}` })),
    type: assistanceTypes.map(({ code, label }) => ({ value: code, label })),
  };
  const names = (Object.keys(lists) as (keyof typeof lists)[]).filter(
    (name) => !own || name !== 'participant',
  );
  return (
    <search className={styles.search}>
      {names.map((name) => (
        <Select
          key={name}
          label={t(name)}
          value={chosen[name]}
          options={[{ value: '', label: t('any') }, ...lists[name]]}
          onChange={(value) => choose({ [name]: value })}
        />
      ))}
      {count && (
        <span className={`${styles.count} sm muted`} role="status">
          {count}
        </span>
      )}
    </search>
  );
}

export const texts = english('match.unsupported-search', {
  reason: 'Why',
  participant: 'State',
  subject: 'Subject',
  article: 'Article',
  type: 'Kind of help',
  any: 'Any',
});
