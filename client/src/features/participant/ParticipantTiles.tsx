import { clsx } from 'clsx';
import type { ParticipantTilesQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';
import styles from './ParticipantTiles.module.css';
import { texts } from './texts.ts';

export type ParticipantNode = ParticipantTilesQuery['participants']['nodes'][number];

/** By regional group, in the order of the codes; never a map with borders. */
export function ParticipantTiles({ participants }: { readonly participants: readonly ParticipantNode[] }) {
  const t = useTexts(texts);
  const word = useVocabulary();
  const { number } = useFormat();
  const count = (test: (one: ParticipantNode) => boolean) => participants.filter(test).length;
  const ungrouped = participants.filter(({ regionalGroup }) => !regionalGroup);
  return (
    <>
      <div className={styles.groups}>
        {groups.map((group) => {
          const members = participants
            .filter(({ regionalGroup }) => regionalGroup === group)
            .sort((a, b) => (a.code < b.code ? -1 : 1));
          const parties = members.filter(({ status }) => status === 'STATE_PARTY').length;
          return (
            <div key={group} data-group={group}>
              <div className={styles.head}>
                <h3>{word(group)}</h3>
                <span>{t('share', { parties, all: members.length })}</span>
              </div>
              <ul className={styles.tiles}>
                {members.map((one) => (
                  <Tile key={one.code} participant={one} />
                ))}
              </ul>
            </div>
          );
        })}
      </div>
      <div className={styles.key}>
        <span>
          <span className={styles.tile} data-status="STATE_PARTY" aria-hidden="true">
            ABC
          </span>
          {word('STATE_PARTY')}
        </span>
        {(['SIGNATORY', 'OBSERVER'] as const).map((status) => (
          <span key={status}>
            <span className={styles.tile} data-status={status} aria-hidden="true">
              ABC
            </span>
            {word(status)} ({number(count((one) => one.status === status))})
          </span>
        ))}
        <span>
          <span className={clsx(styles.tile, styles.recalled)} data-status="STATE_PARTY" aria-hidden="true">
            ABC
          </span>
          {t('recalled', { count: count(isRecalled) })}
        </span>
        {ungrouped.map((one) => (
          <span key={one.code}>
            <span className={styles.tile} data-status={one.status} aria-hidden="true">
              {one.code}
            </span>
            {t('ungrouped', { name: one.name, status: word(one.status).toLocaleLowerCase() })}
          </span>
        ))}
      </div>
    </>
  );
}

/** A date taken from memory, not yet looked up in the record. */
export const isRecalled = ({ statusSource }: ParticipantNode): boolean => /recall/i.test(statusSource ?? '');

function Tile({ participant }: { readonly participant: ParticipantNode }) {
  const t = useTexts(texts);
  const word = useVocabulary();
  const { signs } = useFormat();
  const { code, name, status } = participant;
  const full = [name, word(status), isRecalled(participant) && t('notLookedUp')]
    .filter(Boolean)
    .join(signs.comma);
  return (
    <li
      className={clsx(styles.tile, isRecalled(participant) && styles.recalled)}
      data-status={status}
      title={full}
    >
      <span aria-hidden="true">{code}</span>
      <span className="sr">{full}</span>
    </li>
  );
}

const groups = ['AFRICAN', 'ASIA_PACIFIC', 'EASTERN_EUROPEAN', 'GRULAC', 'WEOG'] as const;
