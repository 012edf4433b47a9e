import { useState } from 'react';
import { useLanguage, useTexts } from '../../../lib/i18n.ts';
import { directionOf, type Language, languageNames, languages } from '../../../lib/languages.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { SelectField } from '../../../ui/Field.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import type { QuestionLook, ShownOf } from '../asked.ts';
import { askedOf } from './asked-of.ts';
import { useComplianceWords } from './compliance-words.ts';
import type { DraftFile } from './draft-file.ts';
import { provisionsOf } from './edits.ts';
import { texts } from './texts.ts';
import styles from './writing.module.css';

type PreviewProps = { readonly file: DraftFile; readonly look: QuestionLook; readonly shownOf: ShownOf };

/** The questions as a focal point will see them, in any language; what is replied here shows what hangs on it, and is not kept. */
export function Preview({ file, look, shownOf }: PreviewProps) {
  const t = useTexts(texts);
  const own = useLanguage().language;
  const [language, setLanguage] = useState<Language>(own);
  const [replies, setReplies] = useState<Readonly<Record<string, unknown>>>({});
  const levels = useComplianceWords();
  const put = (code: string) => (value: unknown) => setReplies((before) => ({ ...before, [code]: value }));
  const all = file.questions.map((question) => askedOf(question, language));
  return (
    <div className={styles.parts}>
      <div className={styles.pair}>
        <SelectField
          label={t('previewIn')}
          hint={t('previewNote')}
          value={language}
          onChange={({ target }) => setLanguage(target.value as Language)}
        >
          {languages.map((one) => (
            <option key={one} value={one}>
              {languageNames[one]}
            </option>
          ))}
        </SelectField>
      </div>
      {provisionsOf(file).map((provision) => {
        const asked = all.filter((one) => one.provision === provision);
        const level = asked.find(({ kind }) => kind === 'COMPLIANCE');
        const said = level ? replies[level.code] : null;
        const shown = shownOf(asked, replies);
        return (
          <Panel key={provision} level={3} title={t('ofProvision', { provision })}>
            <div className={styles.form} lang={language} dir={directionOf(language)}>
              {level && (
                <Choice
                  legend={level.text}
                  value={typeof said === 'string' ? said : null}
                  options={levels.map(({ code, label }) => ({ value: code, label }))}
                  onChange={put(level.code)}
                />
              )}
              {shown
                .filter(({ kind }) => kind !== 'COMPLIANCE')
                .map((question) => (
                  <div key={question.code}>
                    {look({
                      question,
                      value: replies[question.code] ?? null,
                      readOnly: false,
                      onChange: put(question.code),
                    })}
                  </div>
                ))}
            </div>
          </Panel>
        );
      })}
    </div>
  );
}
