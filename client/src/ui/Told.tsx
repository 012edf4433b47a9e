import { useFormat } from '../lib/format.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { type Spoken, spokenIn, told, useReadsSecond } from '../lib/told.ts';
import { Own } from './Own.tsx';

type ToldProps = {
  readonly of: Spoken;
  readonly text: string | null | undefined;
  readonly translation: string | null | undefined;
  /** In which this text is, where it is another language than that of the others. */
  readonly own?: string | null | undefined;
};

/** One text of a State: to whoever reads its second language, the State's own translation, marked as that. */
export function Told({ of: all, text, translation, own }: ToldProps) {
  const t = useTexts(texts);
  const { languageName } = useFormat();
  const of = spokenIn(all, own);
  const shown = told(of, text, translation, useReadsSecond(of));
  return (
    <>
      <Own lang={shown.lang}>{shown.text}</Own>
      {shown.translated && (
        <>
          {' '}
          <small className="xs muted" data-translated>
            {of.language ? t('from', { language: languageName(of.language) }) : t('translated')}
          </small>
        </>
      )}
    </>
  );
}

export const texts = english('parts.told', {
  from: '(the State’s own translation; in the original: {{language}})',
  translated: '(the State’s own translation)',
});
