import type { ReactNode } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Own } from '../../../ui/Own.tsx';
import { Panel } from '../../../ui/Panel.tsx';

/** What the secretariat set: a number, since when, and why. */
export interface Version {
  readonly version: number;
  readonly setAt: string | null;
  readonly reason: string | null;
}

type VersionsProps<V extends Version> = {
  readonly all: { readonly inForce: V; readonly earlier: readonly V[]; readonly viewerCanSet: boolean };
  /** What it is for. */
  readonly what: string;
  readonly others: string;
  readonly table: (version: V) => ReactNode;
  readonly form: (inForce: V) => ReactNode;
};

/** Reference data that the secretariat sets: what is in force, the way to set another version, and every earlier one. */
export function Versions<V extends Version>({ all, what, others, table, form }: VersionsProps<V>) {
  const t = useTexts(texts);
  const { day } = useFormat();
  const { inForce, earlier, viewerCanSet } = all;
  return (
    <div className="stack">
      <Panel title={t('inForce', { version: inForce.version })}>
        <p className="sm ink2">{what}</p>
        {inForce.setAt && (
          <p className="sm">
            {t('since', { day: day(inForce.setAt) })} <Own>{inForce.reason}</Own>
          </p>
        )}
        {table(inForce)}
      </Panel>
      {viewerCanSet && <Panel title={others}>{form(inForce)}</Panel>}
      {earlier.length > 0 && (
        <Panel title={t('earlier')}>
          {earlier.map((one) => (
            <details key={one.version}>
              <summary>
                {t('version', { version: one.version })}
                {one.setAt && ` · ${day(one.setAt)}`}
              </summary>
              {one.reason && <Own as="p">{one.reason}</Own>}
              {table(one)}
            </details>
          ))}
        </Panel>
      )}
    </div>
  );
}

export const texts = english('match.versions', {
  inForce: 'In force: version {{version}}',
  since: 'Since {{day}}.',
  earlier: 'Earlier versions',
  version: 'Version {{version}}',
});
