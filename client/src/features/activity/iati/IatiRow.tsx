import { useId } from 'react';
import { english, useTexts } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Changes } from '../../../ui/Changes.tsx';
import { Icon, type IconName } from '../../../ui/Icon.tsx';
import { Own } from '../../../ui/Own.tsx';
import { useTime } from '../ActivitiesList.tsx';
import { IatiMessages } from './IatiMessages.tsx';
import styles from './IatiRow.module.css';
import {
  type Decision,
  type IatiContent,
  type IatiMessage,
  isWhole,
  type IatiRow as Row,
  type Standing,
  standingOf,
} from './iati-types.ts';
import { ProposedCodes } from './ProposedCodes.tsx';
import type { Names } from './use-names.ts';

type IatiRowProps = {
  readonly row: Row;
  readonly names: Names;
  readonly decision: Decision;
  readonly onDecide: (change: Partial<Decision>) => void;
};

/** One activity of a file: what it is, what would change here, what has to be confirmed, and what is to be said of it. */
export function IatiRow({ row, names, decision, onDecide }: IatiRowProps) {
  const t = useTexts(texts);
  const [name, why] = [useId(), useId()];
  const standing = standingOf(row);
  const takeable = row.content !== null && isWhole(decision);
  const taken = takeable && decision.taken;
  const look = looks[standing === 'toConfirm' && taken ? 'confirmed' : standing];
  const title = row.title || row.identifier;
  return (
    <li className={styles.row}>
      <input
        type="checkbox"
        checked={taken}
        // Reached by the keyboard all the same, so that it is read why.
        aria-disabled={!takeable}
        aria-labelledby={name}
        aria-describedby={why}
        onChange={(event) => takeable && onDecide({ taken: event.target.checked })}
      />
      <div className={styles.middle}>
        <div>
          <b id={name}>
            <Own>{title || t('untitled')}</Own>
          </b>
          <p className="xs muted">
            {t('line', { line: row.line })}
            {row.identifier && (
              <>
                {' · '}
                <bdi dir="ltr" className="mono own">
                  {row.identifier}
                </bdi>
              </>
            )}
          </p>
        </div>
        {row.outcome === 'NEW' && row.content && <Facts content={row.content} names={names} />}
        {row.changes.map(({ field, now, becomes }) => (
          <div key={field}>
            <span className={styles.field}>{t(field as 'title')}</span>
            <Changes before={names.say(field, now)} after={names.say(field, becomes)} />
          </div>
        ))}
        {row.proposed && row.content && (
          <div className={styles.proposed}>
            <ProposedCodes
              title={t('provisions')}
              of={title}
              another={t('addProvision')}
              proposals={row.proposed.provisions}
              chosen={decision.provisions}
              options={names.provisions.map(({ reference, summary }) => ({
                value: reference,
                label: `${names.provision(reference)} ${summary}`,
                also: [shownKey(reference)],
              }))}
              say={names.provision}
              onChange={(provisions) => onDecide({ provisions })}
            />
            <ProposedCodes
              title={t('types')}
              of={title}
              another={t('addKind')}
              proposals={row.proposed.types}
              chosen={decision.types}
              options={names.kinds.map(({ code, label }) => ({ value: code, label }))}
              say={names.kind}
              onChange={(types) => onDecide({ types })}
            />
          </div>
        )}
        <div id={why}>
          <IatiMessages messages={row.messages.filter((message) => !isSaidAbove(row, message))} />
        </div>
      </div>
      <span className={look.style}>
        <Icon name={look.icon} small />
        {t(standing === 'toConfirm' && taken ? 'confirmed' : standing)}
      </span>
    </li>
  );
}

/** Of an activity that is not here yet: for whom, by whom, and when. */
function Facts({ content, names }: { readonly content: IatiContent; readonly names: Names }) {
  const time = useTime();
  const facts = [
    names.say('participants', content.participants),
    names.say('organizations', content.organizations),
    names.say('status', content.status),
    time(content.starts, content.ends),
  ];
  return <p className="sm own">{facts.filter(Boolean).join(' · ')}</p>;
}

/** That proposals are to be confirmed is said once for all of them. */
const isSaidAbove = ({ proposed }: Row, { path, severity }: IatiMessage): boolean =>
  severity === 'WARNING' &&
  path.at(-1) === 'sector' &&
  proposed !== null &&
  proposed.provisions.length > 0 &&
  proposed.types.length > 0;

const looks: Readonly<
  Record<Standing | 'confirmed', { readonly style: string | undefined; readonly icon: IconName }>
> = {
  refused: { style: styles.refused, icon: 'warning' },
  toConfirm: { style: styles.toConfirm, icon: 'clock' },
  confirmed: { style: styles.ready, icon: 'check' },
  ready: { style: styles.ready, icon: 'check' },
  same: { style: styles.same, icon: 'info' },
};

export const texts = english('activity.iati-row', {
  line: 'Line {{line}}',
  untitled: 'An activity without a title',
  title: 'Title',
  description: 'Description',
  status: 'Status',
  starts: 'First day',
  ends: 'Last day',
  organizations: 'Who takes part',
  participants: 'For whom',
  shares: 'Shares of the States',
  provisions: 'Provisions',
  types: 'Kinds of help',
  goals: 'Goals',
  addProvision: 'Add a provision',
  addKind: 'Add a kind of help',
  refused: 'Cannot be taken in',
  toConfirm: 'To confirm',
  confirmed: 'Confirmed',
  ready: 'Ready',
  same: 'As it is here',
});
