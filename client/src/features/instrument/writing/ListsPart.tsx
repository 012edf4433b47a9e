import { useQuery } from '@apollo/client/react';
import { useTexts } from '../../../lib/i18n.ts';
import { useVocabulary } from '../../../lib/vocabulary.ts';
import { Awaited } from '../../../ui/Awaited.tsx';
import { SelectField } from '../../../ui/Field.tsx';
import { CodedEntries } from './CodedEntries.tsx';
import { knownParts } from './documents.ts';
import { categories, type DraftFile, type DraftType, type Option } from './draft-file.ts';
import { texts } from './entries-texts.ts';
import { ParticipantsEditor } from './ParticipantsEditor.tsx';
import type { Writing } from './use-draft-file.ts';
import { WholePart } from './WholePart.tsx';
import styles from './writing.module.css';

/** The kinds of help and challenges that an instrument names by their codes, and who is asked. */
export function ListsPart({ writing, file }: { readonly writing: Writing; readonly file: DraftFile }) {
  const t = useTexts(texts);
  const word = useVocabulary();
  const { data, error, refetch } = useQuery(knownParts);
  if (!data) return <Awaited data={null} error={error} lines={6} onRetry={() => void refetch()} />;
  const types = oncePerCode(data.instruments.flatMap(({ assistanceTypes }) => assistanceTypes));
  const challenges = oncePerCode(data.instruments.flatMap((one) => one.challenges));
  const part = { writing, file };
  return (
    <div className={styles.parts}>
      <WholePart {...part} part="assistanceTypes" title={t('types')} lead={t('typesLead')}>
        {(list, change) => (
          <CodedEntries<DraftType>
            legend={t('types')}
            list={list}
            known={types}
            freshCode={(n) => `HELP_${n}`}
            fresh={{ category: 'ADVISORY' }}
            onChange={change}
          >
            {(type, put) => (
              <SelectField
                label={t('category')}
                value={type.category ?? ''}
                onChange={({ target }) =>
                  put({ category: categories.find((one) => one === target.value) ?? null })
                }
              >
                {categories.map((one) => (
                  <option key={one} value={one}>
                    {word(one)}
                  </option>
                ))}
                <option value="">{t('stateSays')}</option>
              </SelectField>
            )}
          </CodedEntries>
        )}
      </WholePart>
      <WholePart {...part} part="challenges" title={t('challenges')} lead={t('challengesLead')}>
        {(list, change) => (
          <CodedEntries<Option>
            legend={t('challenges')}
            list={list}
            known={challenges}
            freshCode={(n) => `CHALLENGE_${n}`}
            fresh={{}}
            onChange={change}
          />
        )}
      </WholePart>
      <WholePart {...part} part="participants" title={t('participants')}>
        {(list, change) => (
          <ParticipantsEditor list={list} known={data.participants.nodes} onChange={change} />
        )}
      </WholePart>
    </div>
  );
}

const oncePerCode = <T extends { readonly code: string }>(list: readonly T[]): readonly T[] => [
  ...new Map(list.map((one) => [one.code, one])).values(),
];
