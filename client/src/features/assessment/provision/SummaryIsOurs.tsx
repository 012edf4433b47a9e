import { english, useTexts } from '../../../lib/i18n.ts';

/** A summary says that it is ours, and leads to the text that counts; of another convention than that against corruption there is no address. */
export function SummaryIsOurs({ reference }: { readonly reference: string }) {
  const t = useTexts(texts);
  return (
    <p className="xs muted">
      {t('ours')}{' '}
      {!reference.includes(':') && (
        <a href="https://www.unodc.org/unodc/en/corruption/uncac.html" rel="noreferrer">
          {t('authentic')}
        </a>
      )}
    </p>
  );
}

export const texts = english('assessment.summary-is-ours', {
  ours: 'Our summary.',
  authentic: 'Read the authentic text in six languages',
});
