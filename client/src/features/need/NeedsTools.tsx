import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { holds, useViewer } from '../../lib/session.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Segments } from '../../ui/Segments.tsx';

/** One list or by horizon; print; and to where a need comes from. */
export function NeedsTools({
  byHorizon,
  onByHorizon,
}: {
  readonly byHorizon: boolean;
  readonly onByHorizon: (byHorizon: boolean) => void;
}) {
  const t = useTexts(texts);
  const viewer = useViewer();
  return (
    <div className="row wrap no-print at-end">
      <Segments>
        <button type="button" aria-pressed={!byHorizon} onClick={() => onByHorizon(false)}>
          <Icon name="list" small />
          {t('oneList')}
        </button>
        <button type="button" aria-pressed={byHorizon} onClick={() => onByHorizon(true)}>
          <Icon name="layers" small />
          {t('byHorizon')}
        </button>
      </Segments>
      <ButtonLink icon="merge" to={paths.consistency}>
        {t('consistency')}
      </ButtonLink>
      <ButtonLink icon="inbox" to={paths.sourcedNeeds}>
        {t('elsewhere')}
      </ButtonLink>
      <ButtonLink icon="note" to={paths.formalRequests}>
        {t('requests')}
      </ButtonLink>
      <Button icon="print" className="hide-s" onClick={() => window.print()}>
        {t('print')}
      </Button>
      {holds(viewer, 'FOCAL_POINT', 'CONTRIBUTOR') && (
        <ButtonLink kind="primary" icon="plus" to={paths.checklists}>
          {t('add')}
        </ButtonLink>
      )}
    </div>
  );
}

export const texts = english('need.needs-tools', {
  oneList: 'One list',
  byHorizon: 'By horizon',
  consistency: 'Fit with the answers',
  elsewhere: 'From elsewhere',
  requests: 'Formal requests',
  print: 'Print',
  add: 'Add a need',
});
