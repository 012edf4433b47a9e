import { useFragment } from '@apollo/client/react';
import { useState } from 'react';
import { evidenceIdOf } from '../../../lib/files/evidence-id.ts';
import { useFileSize } from '../../../lib/files/file-size.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Button, buttonLook } from '../../../ui/Button.tsx';
import { FileLine } from '../../../ui/FileLine.tsx';
import { Own } from '../../../ui/Own.tsx';
import { SaveMark } from '../../../ui/SaveMark.tsx';
import { EvidenceRow } from './documents.ts';
import styles from './EvidenceFileRow.module.css';

type EvidenceFileRowProps = {
  /** The code of the State whose file it is. */
  readonly state: string;
  readonly sha256: string;
  /** The other provisions that show it. */
  readonly sameAt?: readonly string[] | undefined;
  readonly onRemove?: (() => void) | undefined;
  readonly onReplace?: ((file: File) => void) | undefined;
};

/** A file that is stored: its name downloads it. */
export function EvidenceFileRow({ state, sha256, sameAt = [], onRemove, onReplace }: EvidenceFileRowProps) {
  const t = useTexts(texts);
  const { day, list } = useFormat();
  const size = useFileSize();
  const [copied, setCopied] = useState(false);
  const from = { __typename: 'EvidenceFile', id: evidenceIdOf(state, sha256) } as const;
  const { data, complete } = useFragment({ fragment: EvidenceRow, fragmentName: 'EvidenceRow', from });
  const short = `${sha256.slice(0, 4)}…${sha256.slice(-4)}`;
  const copy = async () => {
    await navigator.clipboard?.writeText(sha256).catch(() => undefined);
    setCopied(true);
  };
  const hash = (
    <button type="button" className={styles.hash} onClick={() => void copy()} aria-label={t('copy')}>
      <bdi dir="ltr" className="mono">
        sha-256 {short}
      </bdi>
      <span aria-live="polite">{copied && ` ${t('copied')}`}</span>
    </button>
  );
  if (!complete || data.url === undefined) return <FileLine kind="" name={t('stored')} facts={hash} />;
  return (
    <FileLine
      kind={data.kind}
      name={
        <a href={data.url} download={data.name}>
          <Own>{data.name}</Own>
        </a>
      }
      facts={
        <>
          <span>{size(data.bytes)}</span>
          {data.revision > 1 && <span>{t('revision', { number: String(data.revision) })}</span>}
          {sameAt.length > 0 && <span>{t('sameAs', { places: list(sameAt.map(shownKey)) })}</span>}
          {hash}
        </>
      }
      acts={
        <>
          <SaveMark tone="saved" icon={sameAt.length > 0 ? 'link' : 'check'}>
            {t(sameAt.length > 0 ? 'linkedOn' : 'storedOn', { day: day(data.storedAt) })}
          </SaveMark>
          {onRemove && (
            <>
              {onReplace && (
                <label
                  className={buttonLook({ size: 'small', kind: 'ghost', children: true }, styles.replace)}
                >
                  <input
                    type="file"
                    className="sr"
                    aria-label={t('replaceThis', { name: data.name })}
                    onChange={(event) => {
                      const [file] = event.target.files ?? [];
                      if (file) onReplace(file);
                      event.target.value = '';
                    }}
                  />
                  {t('replace')}
                </label>
              )}
              <Button
                size="small"
                kind="ghost"
                onClick={onRemove}
                aria-label={t('removeThis', { name: data.name })}
              >
                {t('remove')}
              </Button>
            </>
          )}
        </>
      }
    >
      {data.earlier.length > 0 && (
        <details>
          <summary>{t('earlier')}</summary>
          <ul className={styles.earlier}>
            {data.earlier.map(({ id, name, url }) => (
              <li key={id}>
                <a href={url} download={name}>
                  <Own>{name}</Own>
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </FileLine>
  );
}

export const texts = english('assessment.evidence-file-row', {
  stored: 'A stored file',
  storedOn: 'Stored {{day}}',
  linkedOn: 'Linked {{day}}',
  sameAs: 'the same as at {{places}}: stored once',
  revision: 'Revision {{number}}',
  copy: 'Copy the SHA-256 of this file',
  copied: 'Copied',
  replace: 'Replace',
  replaceThis: 'Replace {{name}} by a newer file',
  remove: 'Remove',
  removeThis: 'Remove {{name}} from this measure',
  earlier: 'Earlier files',
});
