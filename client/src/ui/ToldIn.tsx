import { useFormat } from '../lib/format.ts';
import { english, useLanguage, useTexts } from '../lib/i18n.ts';
import { isSame, type Spoken } from '../lib/told.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

type ToldInProps = {
  readonly of: Spoken;
  /** The State's own translation is shown. */
  readonly second: boolean;
  /** Left out where nothing was translated. */
  readonly onSwitch?: (() => void) | undefined;
};

/** In which language a State's texts are shown, that it is its own translation, and the way to the other one. */
export function ToldIn({ of: { language, secondLanguage }, second, onSwitch }: ToldInProps) {
  const t = useTexts(texts);
  const { language: own } = useLanguage();
  const { languageName } = useFormat();
  const name = (tag: string | null | undefined) => (tag ? languageName(tag) : t('another'));
  if (!onSwitch && (!language || isSame(language, own))) return null;
  return (
    <p className="xs muted">
      <Icon name="globe" small />{' '}
      {second
        ? t('translated', { language: name(secondLanguage) })
        : t('original', { language: name(language) })}{' '}
      {onSwitch && (
        <Button size="small" kind="ghost" onClick={onSwitch}>
          {second
            ? t('toOriginal', { language: name(language) })
            : t('toTranslation', { language: name(secondLanguage) })}
        </Button>
      )}
    </p>
  );
}

export const texts = english('parts.told-in', {
  original: 'Texts as the State wrote them: {{language}}.',
  translated: 'Texts in the State’s own translation: {{language}}.',
  another: 'language not stated',
  toOriginal: 'Show the original: {{language}}',
  toTranslation: 'Show the State’s own translation: {{language}}',
});
