import { useQuery } from '@apollo/client/react';
import type { RegisterEntryShownFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useUnknownParts } from '../../lib/unknown-parts.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { ListFaces } from '../../ui/ListFaces.tsx';
import { SearchBar } from '../../ui/SearchBar.tsx';
import { Select } from '../../ui/Select.tsx';
import { UnknownParts } from '../../ui/UnknownParts.tsx';
import { RegisterQuery } from './documents.ts';
import { EntryCard } from './EntryCard.tsx';
import type { RegisterChoices } from './use-register-choices.ts';
import { refusedChoice, type useRegisterFilter } from './use-register-filter.ts';

type RegisterListProps = {
  readonly asked: ReturnType<typeof useRegisterFilter>;
  readonly choices: RegisterChoices;
  readonly onChange: (entry: RegisterEntryShownFragment) => void;
  readonly onRemove: (entry: RegisterEntryShownFragment) => void;
};

/** One register: what others assessed, or how help is coordinated; found by words, State and article. */
export function RegisterList({ asked, choices, onChange, onRemove }: RegisterListProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const { chosen, choose, drop, clear, filter, narrowed, shown } = asked;
  const { data, previousData, error, fetchMore, refetch } = useQuery(RegisterQuery, {
    variables: { filter },
  });
  const refused = refusedChoice(error, chosen);
  const unknown = useUnknownParts([], refused, drop);
  const page = (data ?? previousData)?.registerEntries;
  const lists = {
    participant: choices.states.map(({ code, name }) => ({ value: code, label: name })),
    article: choices.articles.map(({ number: of, shortTitle }) => ({
      value: of,
      label: `${of} ${shortTitle}`,
    })),
  };
  return (
    <>
      <SearchBar
        label={t('find')}
        text={chosen.text}
        count={page ? t('count', { count: page.totalCount, shown: number(page.totalCount) }) : null}
        onSearch={(text) => choose({ text })}
      >
        {(['participant', 'article'] as const).map((name) => (
          <Select
            key={name}
            label={t(name)}
            value={chosen[name]}
            options={[{ value: '', label: t('any') }, ...lists[name]]}
            onChange={(value) => choose({ [name]: value })}
          />
        ))}
      </SearchBar>
      <UnknownParts parts={unknown} />
      <ListFaces
        page={page}
        error={refused ? null : error}
        lines={8}
        empty={
          <EmptyFace
            title={t(narrowed ? 'noneFound' : shown === 'ASSESSMENT' ? 'noAssessment' : 'noMechanism')}
            action={narrowed && <Button onClick={clear}>{t('all')}</Button>}
          >
            {!narrowed && t('whoEnters')}
          </EmptyFace>
        }
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
      >
        {(entries) => (
          <ul>
            {entries.map((entry) => (
              <EntryCard
                key={entry.id}
                entry={entry}
                onChange={() => onChange(entry)}
                onRemove={() => onRemove(entry)}
              />
            ))}
          </ul>
        )}
      </ListFaces>
    </>
  );
}

export const texts = english('register.list', {
  find: 'Find by title, institution, State or provision',
  participant: 'State',
  article: 'Article',
  any: 'Any',
  count_one: '{{shown}} entry',
  count_other: '{{shown}} entries',
  noAssessment: 'No assessment is entered yet',
  noMechanism: 'No coordination mechanism is entered yet',
  whoEnters: 'Focal points, providers and the secretariat enter what they know of.',
  noneFound: 'Nothing matches',
  all: 'Show all entries',
});
