import { useTexts } from '../../../lib/i18n.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useBeginDraft } from './BeginDraft.tsx';
import { texts } from './texts.ts';

/** What is loaded is not written in place: a draft of its next version is made from it. */
export function NewVersion({
  instrument,
}: {
  readonly instrument: { readonly code: string; readonly version: string };
}) {
  const t = useTexts(texts);
  const { act, begin } = useBeginDraft();
  const { code, version } = instrument;
  const next = /^\d+$/.test(version) ? String(Number(version) + 1) : `${version}-2`;
  return (
    <>
      <Button size="small" busy={act.busy} onClick={() => void begin({ instrument: code, version: next })}>
        {t('newVersion')}
      </Button>
      <ActNote act={act} />
    </>
  );
}
