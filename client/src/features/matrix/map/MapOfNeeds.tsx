import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { isNoSuch } from '../../../lib/no-such.ts';
import { useSession } from '../../../lib/session.ts';
import { useStrip } from '../../../lib/strip.ts';
import { refusedPath, useUnknownParts } from '../../../lib/unknown-parts.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyFace } from '../../../ui/EmptyFace.tsx';
import { ErrorFace } from '../../../ui/ErrorFace.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { UnknownParts } from '../../../ui/UnknownParts.tsx';
import { EditionInMatrix, NoEdition } from '../EditionInMatrix.tsx';
import { FilterBar } from '../FilterBar.tsx';
import { texts as matrixTexts } from '../matrix-texts.ts';
import { useSeenAs } from '../seen-as/use-seen-as.tsx';
import { useAsOf } from '../use-as-of.tsx';
import { useChoices } from '../use-choices.ts';
import { useMatrix } from '../use-matrix.ts';
import { useReported } from '../use-reported.ts';
import { useUnread } from '../use-view.ts';
import { filterCount, refusedPart, unfiltered, withoutParts } from '../view.ts';
import { MapStatesQuery } from './documents.ts';
import { MapFaces } from './MapFaces.tsx';
import { MapTools } from './MapTools.tsx';
import { statesOf } from './states.ts';
import { texts } from './texts.ts';
import { mapInput, useMapView } from './use-map-view.ts';

/** Where needs lie: the row of each State in the matrix, as a map, as tiles and as a table. */
export function MapOfNeeds() {
  const t = useTexts(texts);
  const m = useTexts(matrixTexts);
  const fictional = useSession().population === 'FICTIONAL';
  const { view, shade, change, setShade } = useMapView();
  const choices = useChoices(view);
  const reading = useMatrix(useMemo(() => mapInput(view, choices.usual), [view, choices.usual]));
  const { data, error, refetch } = useQuery(MapStatesQuery, { variables: { fictional } });
  const reported = useReported(view.asOf, view.seenAs);
  const refused = refusedPart(refusedPath(reading.error), view);
  const unknown = useUnknownParts(useUnread(), refused, (parts) =>
    change(withoutParts(view, parts), 'replace'),
  );
  const { choose, action, dialog } = useAsOf(view.asOf, change);
  const seenAs = useSeenAs(view, choices, reading.error, change);
  useStrip({
    seen: seenAs.seen,
    asOf: reading.table?.asOf,
    live: view.asOf || view.edition ? 'past' : reading.live,
    boundary: reported ? m('reported', { ...reported }) : view.asOf || view.edition ? '' : undefined,
    action,
  });

  const { table } = reading;
  const absent = !refused && (view.edition !== null || view.seenAs !== null) && isNoSuch(reading.error);
  const fault = (refused || absent ? null : reading.error) ?? error;
  const toLive = () => change({ edition: null, audience: null });
  const states = useMemo(
    () => (data && table ? statesOf(data.participants.nodes, table) : null),
    [data, table],
  );
  const filters = filterCount(view, choices.usual);
  return (
    <Page title={t('title')} tools={<MapTools view={view} shade={shade} onShade={setShade} />}>
      <FilterBar {...{ view, choices }} onChange={change} onAsOf={choose} onSeenAs={seenAs.choose} />
      {seenAs.banner}
      {view.edition !== null && table && (
        <EditionInMatrix edition={view.edition} asOf={table.asOf} audience={table.audience} onLive={toLive} />
      )}
      <UnknownParts parts={unknown} />
      {seenAs.absent}
      {absent && !seenAs.absent && view.edition !== null && (
        <NoEdition edition={view.edition} onLive={toLive} />
      )}
      {fault ? (
        <ErrorFace
          error={fault}
          onRetry={() => {
            reading.retry();
            void refetch();
          }}
        />
      ) : null}
      {!fault && !absent && !states && (
        <div className="card pad">
          <Skeleton lines={12} />
        </div>
      )}
      {!fault && states && table?.rows.length === 0 && (
        <EmptyFace
          title={filters > 0 ? t('emptyTitle') : t('emptyPlain')}
          action={filters > 0 && <Button onClick={() => change(unfiltered(view))}>{t('clear')}</Button>}
        >
          {filters > 0 && t('emptyText')}
        </EmptyFace>
      )}
      {!fault && states && table && table.rows.length > 0 && (
        <MapFaces states={states} table={table} shade={shade} fictional={fictional} busy={reading.loading} />
      )}
      {dialog}
    </Page>
  );
}
