import { useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import type { Texts } from './draft-file.ts';
import { texts } from './mapping-texts.ts';
import { SixTexts } from './SixTexts.tsx';

type ReasonTextsProps = {
  /** Of what is parked a State reads why. */
  readonly needed: boolean;
  readonly value: Texts | undefined;
  readonly onChange: (value: Texts) => void;
};

/** Why answers go where they go. */
export function ReasonTexts({ needed, value, onChange }: ReasonTextsProps) {
  const t = useTexts(texts);
  if (needed || value) return <SixTexts legend={t('reason')} long value={value ?? {}} onChange={onChange} />;
  return (
    <div>
      <Button size="small" icon="plus" onClick={() => onChange({})}>
        {t('addReason')}
      </Button>
    </div>
  );
}
