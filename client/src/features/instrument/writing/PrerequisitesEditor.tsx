import { useLanguage, useTexts } from '../../../lib/i18n.ts';
import { SelectField } from '../../../ui/Field.tsx';
import type { DraftArticle, DraftPrerequisite } from './draft-file.ts';
import { EntriesEditor } from './EntriesEditor.tsx';
import { texts } from './entries-texts.ts';
import { saidIn } from './missing.ts';
import { SixTexts } from './SixTexts.tsx';

import styles from './writing.module.css';

type PrerequisitesEditorProps = {
  /** Of the article that has them. */
  readonly number: string;
  readonly articles: readonly DraftArticle[];
  readonly prerequisites: readonly DraftPrerequisite[];
  readonly onChange: (prerequisites: readonly DraftPrerequisite[]) => void;
};

/** Without which other articles this one cannot be fully applied, or gains from, and why. */
export function PrerequisitesEditor({ number, articles, prerequisites, onChange }: PrerequisitesEditorProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const others = articles.filter((one) => one.number !== number);
  const free = others.find((one) => !prerequisites.some(({ article }) => article === one.number));
  return (
    <EntriesEditor
      legend={t('prerequisites')}
      entries={prerequisites}
      onChange={onChange}
      nameOf={({ article }) => article}
      remove={(article) => t('removePrerequisite', { article })}
      add={t('addPrerequisite')}
      fresh={() => ({
        article: (free ?? others[0])?.number ?? '',
        strength: 'HARD' as const,
        reason: {},
      })}
    >
      {({ article, strength, reason }, put) => (
        <>
          <div className={styles.pair}>
            <SelectField
              label={t('prerequisite')}
              value={article}
              onChange={({ target }) => put({ article: target.value })}
            >
              {!others.some((one) => one.number === article) && <option value={article}>{article}</option>}
              {others.map((one) => (
                <option key={one.number} value={one.number}>
                  {`${one.number} ${saidIn(one.titles, language)}`}
                </option>
              ))}
            </SelectField>
            <SelectField
              label={t('strength')}
              value={strength}
              onChange={({ target }) => put({ strength: target.value as DraftPrerequisite['strength'] })}
            >
              <option value="HARD">{t('HARD')}</option>
              <option value="SOFT">{t('SOFT')}</option>
            </SelectField>
          </div>
          <SixTexts
            legend={t('prerequisiteReason')}
            long
            value={typeof reason === 'string' ? { en: reason } : reason}
            onChange={(said) => put({ reason: said })}
          />
        </>
      )}
    </EntriesEditor>
  );
}
