import { english, useTexts } from '../../lib/i18n.ts';
import styles from './LiftMessage.module.css';

/** Each step of the ordering, said aloud; while a need is lifted it is shown on the page with the keys. */
export function LiftMessage({ said, lifted }: { readonly said: string; readonly lifted: boolean }) {
  const t = useTexts(texts);
  return (
    <div className={lifted ? styles.message : 'sr'}>
      <span role="status" aria-live="assertive">
        {said}
      </span>
      {lifted && (
        <>
          <span className="hide-s" aria-hidden="true">
            <kbd>↑</kbd> <kbd>↓</kbd> {t('move')}
          </span>
          <span className="hide-s" aria-hidden="true">
            <kbd>{t('space')}</kbd> {t('drop')}
          </span>
          <span className="hide-s" aria-hidden="true">
            <kbd>Esc</kbd> {t('back')}
          </span>
          <span className="only-s" aria-hidden="true">
            {t('touch')}
          </span>
        </>
      )}
    </div>
  );
}

export const texts = english('need.lift-message', {
  move: 'move',
  space: 'Space',
  drop: 'drop',
  back: 'put back',
  touch: 'Drag, or use the arrows',
});
