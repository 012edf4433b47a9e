import { useTexts } from '../../lib/i18n.ts';

/** A summary says that it is ours, and leads to the text that counts. */
export function SummaryIsOurs() {
  const t = useTexts(texts);
  return (
    <p className="xs muted">
      {t('ours')}{' '}
      <a href="https://www.unodc.org/unodc/en/corruption/uncac.html" rel="noreferrer">
        {t('authentic')}
      </a>
    </p>
  );
}

const texts = {
  en: { ours: 'Our summary.', authentic: 'Read the authentic text in six languages' },
  es: { ours: 'Resumen nuestro.', authentic: 'Lea el texto auténtico en seis idiomas' },
};
