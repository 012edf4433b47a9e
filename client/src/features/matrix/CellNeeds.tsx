import { useQuery } from '@apollo/client/react';
import type { CellNeedsQuery as Answer, FiguresFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { isolated, useTexts } from '../../lib/i18n.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';
import { Because } from '../../ui/Because.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { CoverageDial } from '../../ui/CoverageDial.tsx';
import { NotConfirmed } from '../../ui/NotConfirmed.tsx';
import { Own } from '../../ui/Own.tsx';
import { StateLink } from '../../ui/PageLink.tsx';
import { Told } from '../../ui/Told.tsx';
import { Unsupported } from '../../ui/Unsupported.tsx';
import { VisibilityBadge } from '../../ui/VisibilityBadge.tsx';
import styles from './CellNeeds.module.css';
import { type CellQuestion, pageSize } from './cell-question.ts';
import { CellNeedsQuery } from './documents.ts';
import { texts } from './panel-texts.ts';
import { RecordPages } from './RecordPages.tsx';

/** The needs of a cell: whose, where, how far served, who may see it, and why it is a need. */
export function CellNeeds({
  question,
  figures,
}: {
  readonly question: CellQuestion;
  readonly figures: FiguresFragment;
}) {
  const t = useTexts(texts);
  const { data, error, loading, fetchMore, refetch } = useQuery(CellNeedsQuery, {
    variables: { ...question, first: pageSize },
  });
  return (
    <RecordPages
      page={data?.matrixCell.needRecords}
      error={error}
      loading={loading}
      count={figures.needs}
      empty={t('noNeeds')}
      onMore={(after) => fetchMore({ variables: { after } })}
      onRenew={() => void refetch()}
    >
      {(need) => <NeedRecord need={need} />}
    </RecordPages>
  );
}

type NeedNode = Answer['matrixCell']['needRecords']['nodes'][number];

function NeedRecord({ need }: { readonly need: NeedNode }) {
  const t = useTexts(texts);
  const word = useVocabulary();
  const { enumerate, signs } = useFormat();
  return (
    <>
      <div className="row sp">
        <b>
          <StateLink {...need.participant} />
        </b>
        <CoverageDial state={need.coverage} />
      </div>
      <div className="sm ink2" title={need.provision.summary}>
        <bdi dir="ltr">{need.provision.label}</bdi> · {need.provision.shortTitle}
      </div>
      <div className="sm">
        {need.type.label}
        {need.subject && (
          <>
            {signs.colon}
            <Told
              of={need}
              text={need.subject}
              translation={need.subjectTranslation}
              own={need.subjectLanguage}
            />
          </>
        )}
      </div>
      <div className={`${styles.meta} row wrap xs`}>
        <span className="muted">{word(need.horizon ?? 'NO_HORIZON')}</span>
        <VisibilityBadge level={need.visibility} />
        <NotConfirmed since={need.notConfirmedSince} />
        <Unsupported unsupported={need.unsupported} />
        {need.waitsFor.length > 0 && (
          <Chip tone="wait" icon="clock">
            {t('waits', { provisions: enumerate(need.waitsFor.map(({ reference }) => isolated(reference))) })}
          </Chip>
        )}
      </div>
      <Reasons because={need.because} />
    </>
  );
}

/** Why it is a need; what it waits for is said above already and explained to whoever asks. */
function Reasons({ because }: { readonly because: NeedNode['because'] }) {
  const t = useTexts(texts);
  const [first, ...others] = because;
  if (!first) return null;
  const reason = ({ version, sentence }: typeof first) => (
    <Because key={sentence} className={styles.because}>
      <Own>
        {sentence} <span className="nw">{t('rule', { version })}</span>
      </Own>
    </Because>
  );
  return (
    <>
      {reason(first)}
      {others.length > 0 && (
        <details className={styles.why}>
          <summary>{t('reasons', { count: others.length })}</summary>
          {others.map(reason)}
        </details>
      )}
    </>
  );
}
