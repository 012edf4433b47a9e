import { useState } from 'react';
import { useLanguage, useTexts } from '../../../lib/i18n.ts';
import { saveFile } from '../../../lib/save-file.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { copyText } from '../copy-text.ts';
import { asClipboard } from './as-clipboard.ts';
import { copyTable } from './copy-table.ts';
import styles from './ExportChoices.module.css';
import type { Exported } from './exported.ts';
import { frameOf } from './frame-of.ts';
import { texts } from './texts.ts';
import { type ToExport, useExported, usePurposes } from './use-exported.ts';

/** Each is script of its own, fetched when it is asked for. */
const makers = {
  csv: async (exported: Exported) => (await import('./as-csv.ts')).asCsv(exported),
  xlsx: async (exported: Exported) => (await import('./as-xlsx.ts')).asXlsx(exported),
  ods: async (exported: Exported) => (await import('./as-ods.ts')).asOds(exported),
  svg: async (exported: Exported) => (await import('./as-svg.ts')).asSvg(exported),
  png: async (exported: Exported) => (await import('./as-png.ts')).asPng(exported),
} as const;
type Kind = keyof typeof makers;
const kinds = ['xlsx', 'ods', 'csv', 'png', 'svg'] as const satisfies readonly Kind[];

/** A picture has no codes. */
const drawn: ReadonlySet<Kind> = new Set(['png', 'svg']);

export default function ExportChoices(shown: ToExport) {
  const t = useTexts(texts);
  const exported = useExported(shown);
  const purposes = usePurposes(shown);
  const [said, setSaid] = useState<string | null>(null);
  const [framing, setFraming] = useState(false);
  const { language } = useLanguage();
  const frame = framing ? frameOf(shown.view, window.location.origin, language, t('matrix')) : '';
  const save = async (kind: Kind) => {
    setSaid(t('making'));
    try {
      const crsPurpose = drawn.has(kind) ? null : await purposes();
      const bytes = await makers[kind]({ ...exported, crsPurpose });
      if (!bytes) return setSaid(t('tooLarge'));
      const name = nameOf(shown, kind);
      saveFile(name, bytes);
      setSaid(t('saved', { name }));
    } catch {
      setSaid(t('failed'));
    }
  };
  return (
    <>
      <button
        type="button"
        onClick={async () => setSaid(t((await copyTable(asClipboard(exported))) ? 'copied' : 'closed'))}
      >
        <Icon name="swap" small />
        {t('copy')}
      </button>
      {kinds.map((kind) => (
        <button key={kind} type="button" onClick={() => void save(kind)}>
          <Icon name="download" small />
          {t(kind)}
        </button>
      ))}
      <button type="button" aria-expanded={framing} onClick={() => setFraming(!framing)}>
        <Icon name="matrix" small />
        {t('frame')}
      </button>
      {framing && (
        <div className={styles.frame}>
          <p className="xs ink2">{t('frameNote')}</p>
          <textarea
            readOnly
            rows={5}
            dir="ltr"
            aria-label={t('frame')}
            value={frame}
            onFocus={(event) => event.target.select()}
          />
          <button
            type="button"
            onClick={async () => setSaid(t((await copyText(frame)) ? 'frameCopied' : 'frameByHand'))}
          >
            <Icon name="swap" small />
            {t('frameCopy')}
          </button>
        </div>
      )}
      <p className={styles.said} role="status">
        {said ?? t('note')}
      </p>
    </>
  );
}

/** needs-matrix-2026-11-21-donors.xlsx, needs-matrix-edition-7-2026-11-21-donors.xlsx */
const nameOf = ({ view, table: { asOf, audience } }: ToExport, kind: Kind) =>
  [
    'needs-matrix',
    ...(view.edition === null ? [] : ['edition', view.edition]),
    asOf.slice(0, 10),
    `${audience.toLowerCase()}.${kind}`,
  ].join('-');
