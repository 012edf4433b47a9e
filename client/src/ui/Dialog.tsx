import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { english, useLanguage, useTexts } from '../lib/i18n.ts';
import { locales } from '../lib/languages.ts';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';
import { DialogActions } from './DialogActions.tsx';
import { Own } from './Own.tsx';

type DialogProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
  /** The buttons at the end, the primary one last. */
  readonly actions?: ReactNode;
};

/** A question in front of the page: Esc closes it, the focus goes back to where it came from. */
export function Dialog({ open, onClose, title, wide = false, children, actions }: DialogProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  return (
    <I18nProvider locale={locales[language]}>
      <ModalOverlay
        className={styles.overlay}
        isOpen={open}
        onOpenChange={(next) => !next && onClose()}
        isDismissable
      >
        <Modal className={clsx(styles.dialog, wide && styles.wide)} data-wide={wide || undefined}>
          <AriaDialog>
            <div className={styles.head}>
              <Heading slot="title" level={2}>
                <Own>{title}</Own>
              </Heading>
              {/* Where nothing else closes it: on a phone there is no Esc. */}
              {!actions && <Button kind="ghost" icon="close" aria-label={t('back')} onClick={onClose} />}
            </div>
            {children}
            {actions && <DialogActions>{actions}</DialogActions>}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}

export const texts = english('ui.dialog', { back: 'Back to the page' });
