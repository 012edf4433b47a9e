import { useQuery } from '@apollo/client/react';
import type { CSSProperties } from 'react';
import type { KeyFiguresQuery as Answer } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { useSession } from '../../lib/session.ts';
import { ErrorFace } from '../../ui/ErrorFace.tsx';
import { KeyFiguresQuery } from './documents.ts';
import './home.css';

/** Three figures, each with its numerator, denominator and instant. */
export function KeyFigures() {
  const t = useTexts(texts);
  const { instrument, instruments, now } = useSession();
  const { day } = useFormat();
  const code = instrument?.code ?? instruments[0]?.code ?? '';
  const { data, error, refetch } = useQuery(KeyFiguresQuery, {
    variables: { input: { instrument: code } },
    skip: code === '',
  });
  if (error) return <ErrorFace error={error} onRetry={() => void refetch()} />;

  const figures = shown.map((code) => data?.indicators.find((one) => one.code === code));

  return (
    <section className="figs" aria-label={t('label')}>
      {figures.map((figure, place) => (
        <div key={shown[place]} className="card fig" aria-busy={!figure}>
          {figure ? (
            <Figure figure={figure} asOf={now ? t('asOf', { day: day(now) }) : ''} />
          ) : (
            <div className="v">–</div>
          )}
        </div>
      ))}
    </section>
  );
}

function Figure({ figure, asOf }: { readonly figure: Answer['indicators'][number]; readonly asOf: string }) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const { percent, numerator, denominator, label, definition } = figure;
  return (
    <>
      <div className="v">
        {percent == null ? '–' : number(percent)}
        <small> %</small>
      </div>
      <div>
        <div className="sm b">{label}</div>
        <div className="fr">
          <b>{number(numerator)}</b> {t('of')} <b>{number(denominator)}</b>
        </div>
      </div>
      <div className="meter" style={{ '--p': percent ?? 0 } as CSSProperties}>
        <i />
      </div>
      <div className="xs muted sp row">
        <span>{definition}</span>
        <span className="nw">{asOf}</span>
      </div>
    </>
  );
}

const shown = ['RESPONSE_RATE', 'NEEDS_STATED_PER_GAP', 'COVERAGE'] as const;

const texts = {
  en: { label: 'Key figures', of: 'of', asOf: 'As of {{day}}' },
  es: { label: 'Cifras principales', of: 'de', asOf: 'A {{day}}' },
};
