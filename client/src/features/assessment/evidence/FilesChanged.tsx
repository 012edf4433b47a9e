import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import type { filesChanged } from '../answer/files-changed.ts';

type FilesChangedProps = {
  readonly changed: ReturnType<typeof filesChanged>;
  readonly nameOf: (sha256: string) => string | undefined;
};

/** Which files came, and which went, by name. */
export function FilesChanged({ changed: { added, removed }, nameOf }: FilesChangedProps) {
  const t = useTexts(texts);
  const { signs } = useFormat();
  const named = (files: readonly string[]): string =>
    files.map((sha256) => nameOf(sha256) ?? sha256.slice(0, 8)).join(signs.item);
  return (
    <>
      {added.length > 0 && <p className="sm">{t('added', { files: named(added) })}</p>}
      {removed.length > 0 && <p className="sm">{t('removed', { files: named(removed) })}</p>}
    </>
  );
}

export const texts = english('assessment.files-changed', {
  added: 'Files attached: {{files}}',
  removed: 'Files removed: {{files}}',
});
