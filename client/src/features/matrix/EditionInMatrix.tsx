import { Link } from 'react-router';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { Note } from '../../ui/Note.tsx';

type EditionInMatrixProps = {
  readonly edition: number;
  readonly asOf: string;
  readonly audience: string;
  readonly onLive: () => void;
};

/** Over the matrix of an edition: which one it is, for whom, and the ways out of it. */
export function EditionInMatrix({ edition, asOf, audience, onLive }: EditionInMatrixProps) {
  const t = useTexts(texts);
  const { day } = useFormat();
  return (
    <Note role="status">
      {t('edition', { number: edition, day: day(asOf), audience: t(audience as 'PUBLIC') })} {t('records')}{' '}
      <Link to={paths.edition(edition, audience)}>{t('about')}</Link>{' '}
      <Button size="small" kind="ghost" className="no-print" onClick={onLive}>
        {t('live')}
      </Button>
    </Note>
  );
}

/** A link to an edition that is not there, or has nothing for this reader: the two look the same. */
export function NoEdition({ edition, onLive }: Pick<EditionInMatrixProps, 'edition' | 'onLive'>) {
  const t = useTexts(texts);
  return (
    <EmptyFace title={t('none', { number: edition })} action={<Button onClick={onLive}>{t('live')}</Button>}>
      <Link to={paths.editions}>{t('editions')}</Link>
    </EmptyFace>
  );
}

/** The way to all that was published. */
export function EditionsLink() {
  const t = useTexts(texts);
  return (
    <ButtonLink className="no-print" icon="book" to={paths.editions}>
      {t('editions')}
    </ButtonLink>
  );
}

export const texts = english('edition.in-matrix', {
  edition: 'Edition {{number}}, as of {{day}}, content for {{audience}}. What was published does not change.',
  PUBLIC: 'the public',
  DONORS: 'donors',
  SECRETARIAT: 'the secretariat',
  none: 'There is no edition {{number}} that you can read',
  about: 'Quote it or check it',
  live: 'See the matrix of now',
  editions: 'Editions',
  records: 'This is what was counted then. A record opens as it is today, if you may see it today.',
});
