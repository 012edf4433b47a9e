import { useState } from 'react';
import type { MailInListFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Own } from '../../ui/Own.tsx';
import { MailLetter } from './MailLetter.tsx';
import { texts } from './mail-texts.ts';
import styles from './Work.module.css';

/** One letter of the outbox: to whom, about what, what became of it. */
export function MailRow({ mail }: { readonly mail: MailInListFragment }) {
  const t = useTexts(texts);
  const { instant } = useFormat();
  const [reading, setReading] = useState(false);
  const { to, name, language, status, subject, error, createdAt } = mail;
  return (
    <tr>
      <th scope="row">
        <b>
          <Own>{name}</Own>
        </b>
        <div className="xs muted">
          <Own>{to}</Own>
        </div>
      </th>
      <td lang={language}>
        <Own>{subject}</Own>
      </td>
      <td>
        <Chip tone={tones[status]}>{t(status)}</Chip>
        {error && (
          <div className="xs">
            <Own>{error}</Own>
          </div>
        )}
      </td>
      <td>{instant(createdAt)}</td>
      <td>
        <div className={`${styles.acts} row wrap`}>
          <Button
            size="small"
            className="nw"
            aria-label={t('readNamed', { name, subject })}
            onClick={() => setReading(true)}
          >
            {t(status === 'IN_DOUBT' || status === 'FAILED' ? 'decide' : 'read')}
          </Button>
        </div>
        <Dialog open={reading} onClose={() => setReading(false)} title={t('letterTo', { name })} wide>
          <MailLetter mail={mail} onClose={() => setReading(false)} />
        </Dialog>
      </td>
    </tr>
  );
}

const tones = {
  WAITING: 'plain',
  SENDING: 'plain',
  SENT: 'serve',
  IN_DOUBT: 'wait',
  FAILED: 'need',
} as const;
