import { useState } from 'react';
import { Link } from 'react-router';
import type { AskedAlreadyFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { Button } from '../../../ui/Button.tsx';
import { texts as coverages } from '../../../ui/coverage-texts.ts';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './BesideWish.module.css';

const shownAtFirst = 2;

type AskedAlreadyProps = {
  readonly asked: readonly AskedAlreadyFragment[];
  /** The address of this answer: no link leads to where one is. */
  readonly here: string;
};

/** What of the same help was asked for or is given already, and what that means for this wish; it stops nobody. */
export function AskedAlready({ asked, here }: AskedAlreadyProps) {
  const t = useTexts(texts);
  const [all, setAll] = useState(false);
  const shown = all ? asked : asked.slice(0, shownAtFirst);
  return (
    <div className={styles.already}>
      <h3>
        <Icon name="info" small /> {t('title')}
      </h3>
      <ul>
        {shown.map((one) => (
          <Asked
            key={JSON.stringify([one.kind, one.provision.reference, linkOf(one), one.providerName])}
            one={one}
            here={here}
          />
        ))}
      </ul>
      {asked.length > shown.length && (
        <Button size="small" kind="ghost" icon="down" onClick={() => setAll(true)}>
          {t('more', { count: asked.length - shown.length })}
        </Button>
      )}
    </div>
  );
}

function Asked({ one, here }: { readonly one: AskedAlreadyFragment; readonly here: string }) {
  const t = useTexts(texts);
  const coverage = useTexts(coverages);
  const { day } = useFormat();
  const { kind, exact, provision, need, match, activity, assessment, providerName, until } = one;
  const place = exact ? '' : t('elsewhere', { reference: provision.reference });
  const said = {
    MATCH: () => t('MATCH', { offer: match?.offer.title ?? '', provider: match?.offer.provider.name ?? '' }),
    ACTIVITY: () => t('ACTIVITY', { title: activity?.title ?? '' }),
    RECEIVED: () =>
      until
        ? t('RECEIVED_UNTIL', { provider: providerName ?? '', until: day(until) })
        : t('RECEIVED', { provider: providerName ?? '' }),
    NEED: () => {
      if (!exact) return t('NEED_ELSEWHERE');
      if (need?.state === 'MET') return t('NEED_MET');
      if (need?.state === 'WITHDRAWN') return t('NEED_WITHDRAWN');
      return t('NEED', { coverage: need ? coverage(need.coverage) : '' });
    },
    OTHER_INSTRUMENT: () =>
      t('OTHER_INSTRUMENT', {
        instrument: assessment?.instrument.title ?? '',
        cycle: assessment?.cycle ?? '',
      }),
  }[kind]();
  const link = linkOf(one);
  return (
    <li>
      {place} {said} {link && link !== here && <Link to={link}>{t('look')}</Link>}
    </li>
  );
}

function linkOf({ match, activity, need, assessment, provision }: AskedAlreadyFragment): string | null {
  if (match) return paths.match(match.id);
  if (activity) return paths.activities;
  if (need) return paths.needs;
  return assessment ? paths.checklist(assessment.id, provision.reference) : null;
}

export const texts = english('parts.asked-already', {
  title: 'Asked for or given already',
  elsewhere: 'At {{reference}}:',
  MATCH:
    '{{provider}} and you are in contact about this: “{{offer}}”. This wish goes on with that; nobody is asked twice.',
  ACTIVITY: 'This help is under way: “{{title}}”. Ask only for what it leaves out.',
  RECEIVED: 'You say that {{provider}} helps with this already. Ask only for what is still missing.',
  RECEIVED_UNTIL:
    'You say that {{provider}} helps with this already, until {{until}}. Ask only for what is still missing.',
  NEED: 'This is one of your needs already ({{coverage}}). This wish goes on with it; nothing is asked for twice.',
  NEED_MET: 'You said that this need is met. Asking for it again opens it again.',
  NEED_WITHDRAWN: 'You withdrew this need. Asking for it again opens it again.',
  NEED_ELSEWHERE:
    'You ask for the same help there. One provider may do both: say in the problem what is different here.',
  OTHER_INSTRUMENT:
    'You ask for this in “{{instrument}}” of {{cycle}}, too. The answer submitted last is in force.',
  look: 'Look at it',
  more_one: '1 more',
  more_other: '{{count}} more',
});
