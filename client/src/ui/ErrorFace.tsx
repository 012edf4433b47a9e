import { english, useTexts } from '../lib/i18n.ts';
import { Button } from './Button.tsx';
import { Note } from './Note.tsx';

type ErrorFaceProps = {
  readonly error?: unknown;
  readonly onRetry?: () => void;
};

/** What happened and what to do; the API's own sentence where it gave one. */
export function ErrorFace({ error, onRetry }: ErrorFaceProps) {
  const t = useTexts(texts);
  const said = sentenceOf(error);
  return (
    <Note tone="bad" role="alert">
      <b>{t('title')}</b> {said ?? t('reach')}
      {onRetry && (
        <div style={{ marginBlockStart: 8 }}>
          <Button size="small" onClick={onRetry}>
            {t('again')}
          </Button>
        </div>
      )}
    </Note>
  );
}

/** The sentence of a GraphQL error with a code from the closed list; a fault of the network has none. */
function sentenceOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('errors' in error) || !Array.isArray(error.errors))
    return null;
  const first: unknown = error.errors[0];
  return typeof first === 'object' && first !== null && 'message' in first ? String(first.message) : null;
}

export const texts = english('ui.error-face', {
  title: 'This could not be shown.',
  reach: 'The server did not answer. Check the connection and try again.',
  again: 'Try again',
});
