import { useFormat } from '../lib/format.ts';
import { useTexts } from '../lib/i18n.ts';
import type { UnknownPart } from '../lib/unknown-parts.ts';
import { Note } from './Note.tsx';
import { texts } from './unknown-texts.ts';

/** Says which parts of the link are not known here, and that the rest of it is shown. */
export function UnknownParts({ parts }: { readonly parts: readonly UnknownPart[] }) {
  const t = useTexts(texts);
  const { enumerate } = useFormat();
  if (parts.length === 0) return null;
  const named = parts.map(({ name, value }) => t('part', { name: t(name), value: value.slice(0, 60) }));
  return (
    <div style={{ marginBlockEnd: 12, overflowWrap: 'anywhere' }}>
      <Note tone="wait" role="status">
        {t('unknown', { parts: enumerate(named) })}
      </Note>
    </div>
  );
}
