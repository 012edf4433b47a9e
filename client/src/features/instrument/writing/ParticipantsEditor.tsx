import { useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { useVocabulary } from '../../../lib/vocabulary.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { CheckField, SelectField, TextField } from '../../../ui/Field.tsx';
import { Own } from '../../../ui/Own.tsx';
import type { DraftFile, DraftParticipant } from './draft-file.ts';
import { EntriesEditor } from './EntriesEditor.tsx';
import { texts } from './entries-texts.ts';
import { SixTexts } from './SixTexts.tsx';
import styles from './writing.module.css';

type List = DraftFile['participants'];
type ParticipantsEditorProps = {
  readonly list: List;
  readonly known: readonly { readonly code: string; readonly name: string }[];
  readonly onChange: (list: List) => void;
};

/** Who is asked: everybody, or those that are chosen, and participants that this checklist alone knows. */
export function ParticipantsEditor({ list, known, onChange }: ParticipantsEditorProps) {
  const t = useTexts(texts);
  const word = useVocabulary();
  const own = (list ?? []).filter((one) => typeof one !== 'string');
  const codes = (list ?? []).filter((one) => typeof one === 'string');
  return (
    <>
      <Choice
        legend={t('participants')}
        value={list ? 'these' : 'everybody'}
        options={[
          { value: 'everybody', label: t('everybody') },
          { value: 'these', label: t('these') },
        ]}
        onChange={(who) => onChange(who === 'these' ? (list ?? []) : undefined)}
      />
      {list && (
        <>
          <Chosen codes={codes} known={known} onChange={(next) => onChange([...next, ...own])} />
          <EntriesEditor<DraftParticipant>
            legend={t('ownParticipants')}
            entries={own}
            onChange={(next) => onChange([...codes, ...next])}
            nameOf={({ code }) => code}
            remove={(what) => t('remove', { what })}
            add={t('addOwn')}
            fresh={() => ({ code: '', names: {}, fictional: false, regionalGroup: null })}
          >
            {(participant, put) => (
              <>
                <div className={styles.pair}>
                  <TextField
                    label={t('participantCode')}
                    dir="ltr"
                    value={participant.code}
                    onChange={({ target }) => {
                      const code = target.value.toUpperCase().trim();
                      put({ code, fictional: /^X[A-Z]{2}$/.test(code) });
                    }}
                  />
                  <SelectField
                    label={t('group')}
                    value={participant.regionalGroup ?? ''}
                    onChange={({ target }) => put({ regionalGroup: target.value || null })}
                  >
                    <option value="">{t('noGroup')}</option>
                    {groups.map((group) => (
                      <option key={group} value={group}>
                        {word(group)}
                      </option>
                    ))}
                  </SelectField>
                </div>
                <SixTexts
                  legend={t('called')}
                  value={participant.names}
                  onChange={(names) => put({ names })}
                />
              </>
            )}
          </EntriesEditor>
        </>
      )}
    </>
  );
}

const groups = ['AFRICAN', 'ASIA_PACIFIC', 'EASTERN_EUROPEAN', 'GRULAC', 'WEOG'] as const;

type ChosenProps = {
  readonly codes: readonly string[];
  readonly known: ParticipantsEditorProps['known'];
  readonly onChange: (codes: readonly string[]) => void;
};

/** A tick for each participant that there is; words find some of them, to be chosen together. */
function Chosen({ codes, known, onChange }: ChosenProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase();
  const shown = known.filter(
    ({ code, name }) => code.toLocaleLowerCase() === wanted || name.toLocaleLowerCase().includes(wanted),
  );
  const shownCodes = shown.map(({ code }) => code);
  const others = codes.filter((code) => !shownCodes.includes(code));
  return (
    <>
      <div className={styles.pair}>
        <TextField label={t('find')} value={text} onChange={({ target }) => setText(target.value)} />
      </div>
      <div className="row wrap">
        <span className="sm" role="status">
          {t('chosen', { number: number(codes.length) })}
        </span>
        <Button size="small" onClick={() => onChange([...others, ...shownCodes])}>
          {t('chooseShown')}
        </Button>
        <Button size="small" kind="ghost" onClick={() => onChange(others)}>
          {t('chooseNone')}
        </Button>
      </div>
      <fieldset className={styles.choices}>
        <legend className="sr">{t('participants')}</legend>
        {shown.map(({ code, name }) => (
          <CheckField
            key={code}
            label={<Own>{name}</Own>}
            checked={codes.includes(code)}
            onChange={({ target }) =>
              onChange(target.checked ? [...codes, code] : codes.filter((one) => one !== code))
            }
          />
        ))}
      </fieldset>
    </>
  );
}
