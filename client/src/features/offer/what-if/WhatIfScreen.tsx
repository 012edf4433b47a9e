import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type {
  OfferCatalogueFragment,
  OfferTriedFragment,
  ScenarioOpenedFragment,
} from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useRested } from '../../../lib/use-rested.ts';
import { Awaited } from '../../../ui/Awaited.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import type { StateNode } from '../StateFinder.tsx';
import { whatIfQuery } from './documents.ts';
import { KeptScenarios } from './KeptScenarios.tsx';
import { Spending } from './Spending.tsx';
import { TriedOffer } from './TriedOffer.tsx';
import { TriedOffers } from './TriedOffers.tsx';
import { texts as words } from './texts.ts';
import { changesOf, type Tried, triedIn } from './trying.ts';
import { WhatIfActions } from './WhatIfActions.tsx';
import { WhatIfFigures } from './WhatIfFigures.tsx';
import styles from './WhatIfScreen.module.css';

type WhatIfScreenProps = {
  /** Whose offers are tried. */
  readonly provider: string;
  readonly offers: readonly OfferTriedFragment[];
  readonly scenario: ScenarioOpenedFragment | null;
  readonly catalogue: OfferCatalogueFragment;
  readonly states: readonly StateNode[];
};

/** What a provider would do on one side, and on the other what would become of needs. */
export function WhatIfScreen({ provider, offers, scenario, catalogue, states }: WhatIfScreenProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { day } = useFormat();
  const kept = scenario ? triedIn(scenario) : [];
  const [tried, setTried] = useState<readonly Tried[]>(kept);
  const [budget, setBudget] = useState<number | null>(null);
  const mayChange = !scenario || scenario.viewerCanChange;
  const changed = JSON.stringify(changesOf(tried)) !== JSON.stringify(changesOf(kept));
  const asked =
    scenario && !changed
      ? { scenario: scenario.id, budget }
      : { provider, changes: changesOf(tried), budget };
  const rested = useRested(JSON.stringify(asked));
  // One that was applied is history: its offers are as they are now.
  const done = (scenario?.appliedAt ?? null) !== null;
  const skip = done || (tried.length === 0 && budget === null);
  const { data, previousData, error, loading, refetch } = useQuery(whatIfQuery, {
    variables: { input: JSON.parse(rested) },
    skip,
    fetchPolicy: 'network-only',
  });
  const figures = (data ?? previousData)?.whatIf;
  return (
    <div className={styles.screen}>
      <div className="stack">
        {mayChange ? (
          <TriedOffers
            offers={offers}
            tried={tried}
            catalogue={catalogue}
            states={states}
            onTried={setTried}
          />
        ) : (
          <Panel title={word('offers')}>
            <ul>
              {kept.map((one) => (
                <TriedOffer key={one.key} offer={one.offer} tried={one} catalogue={catalogue} />
              ))}
            </ul>
          </Panel>
        )}
        {(!scenario || scenario.viewerCanChange || scenario.appliedAt) && offers.length > 0 && (
          <KeptScenarios provider={provider} />
        )}
      </div>
      <Panel
        className={styles.panel}
        title={t('title')}
        aside={
          <Chip>
            {scenario?.appliedAt
              ? t('applied', { day: day(scenario.appliedAt) })
              : t(changed || !scenario ? 'unsaved' : 'kept')}
          </Chip>
        }
      >
        {(done || tried.length === 0) && <p className="sm ink2">{t(done ? 'appliedText' : 'nothing')}</p>}
        {!skip && !figures && (
          <Awaited data={figures} error={error} lines={6} onRetry={() => void refetch()} />
        )}
        {!skip && figures && error && (
          <Awaited data={null} error={error} lines={1} onRetry={() => void refetch()} />
        )}
        {!skip && figures && !error && (
          <div aria-busy={loading || undefined} className="stack" role="status">
            {tried.length > 0 && <WhatIfFigures figures={figures} />}
          </div>
        )}
        {!done && (
          <Spending
            budget={budget}
            spending={skip ? undefined : figures?.spending}
            asTheyAre={tried.length === 0}
            onBudget={setBudget}
          />
        )}
        {mayChange && tried.length > 0 && (
          <WhatIfActions
            provider={provider}
            scenario={scenario}
            changed={changed}
            tried={tried}
            canApply={!error}
          />
        )}
      </Panel>
    </div>
  );
}

export const texts = english('offer.what-if-screen', {
  title: 'What if',
  unsaved: 'Nothing is saved yet',
  kept: 'Kept',
  applied: 'Done on {{day}}',
  appliedText: 'This was done. Its offers are now as they are listed among your offers.',
  nothing: 'Change, add or withdraw an offer to see here which needs would become covered.',
});
