import { useState } from 'react';
import type { FormalRequestWholeFragment } from '../../gql/graphql.ts';
import { english, useLanguage, useTexts } from '../../lib/i18n.ts';
import { languageNames, languages } from '../../lib/languages.ts';
import { paths } from '../../lib/paths.ts';
import { buttonLook } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './RequestDocument.module.css';

const formats = ['docx', 'pdf', 'json'] as const;

/** The document in each of the six languages, to be printed, sent or checked. */
export function RequestDocument({ request }: { readonly request: FormalRequestWholeFragment }) {
  const t = useTexts(texts);
  const reader = useLanguage().language;
  const [language, setLanguage] = useState(reader);
  return (
    <div className={styles.document}>
      <p className="sm ink2">{t(request.sentAt ? 'frozen' : 'preview')}</p>
      <div className="no-print">
        <Select
          label={t('language')}
          value={language}
          options={languages.map((one) => ({ value: one, label: languageNames[one] }))}
          onChange={setLanguage}
        />
      </div>
      <div className="row wrap no-print">
        {formats.map((format) => (
          <a
            key={format}
            download
            className={buttonLook({ size: 'small', children: true })}
            href={paths.formalRequestDocument(request.id, format, language)}
          >
            <Icon name="download" small />
            {format.toUpperCase()}
          </a>
        ))}
      </div>
      {request.sha256 && (
        <p className="xs muted">
          {t('checksum')} <code className="mono">{request.sha256}</code>
        </p>
      )}
    </div>
  );
}

export const texts = english('formal-request.document', {
  frozen: 'As it was sent. The same file comes out each time.',
  preview: 'As it would be sent today.',
  language: 'Language',
  checksum: 'SHA-256 of the JSON file:',
});
