import { useQuery } from '@apollo/client/react';
import { useTexts } from '../../lib/i18n.ts';
import { CheckField } from '../../ui/Field.tsx';
import { ListFaces } from '../../ui/ListFaces.tsx';
import { Own } from '../../ui/Own.tsx';
import type { ActivityForm } from './activity-form.ts';
import { NeedsToServe } from './documents.ts';
import { texts } from './editor-texts.ts';

type NeedsServedProps = {
  readonly form: Pick<ActivityForm, 'participants' | 'provisions' | 'types' | 'needs'>;
  readonly onChange: (needs: readonly string[]) => void;
};

/** The needs that fit what is chosen; naming none of them means all of them. */
export function NeedsServed({ form, onChange }: NeedsServedProps) {
  const t = useTexts(texts);
  const { participants, provisions, types, needs } = form;
  const whole = participants.length > 0 && provisions.length > 0 && types.length > 0;
  const filter = { participants: [...participants], provisions: [...provisions], types: [...types] };
  const { data, previousData, error, refetch, fetchMore } = useQuery(NeedsToServe, {
    variables: { filter },
    skip: !whole,
  });
  if (!whole) return <p className="sm muted">{t('needsFirst')}</p>;
  return (
    <>
      <p className="sm ink2">{t('needsWhat')}</p>
      <ListFaces
        page={(data ?? previousData)?.needs}
        error={error}
        lines={3}
        empty={<p className="sm muted">{t('needsNone')}</p>}
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
      >
        {(found) => (
          <fieldset aria-label={t('needsPart')}>
            {found.map(({ id, subject, participant, provision, type }) => (
              <CheckField
                key={id}
                checked={needs.includes(id)}
                onChange={(event) =>
                  onChange(event.target.checked ? [...needs, id] : needs.filter((one) => one !== id))
                }
                label={
                  <>
                    <b>
                      <Own>{participant.name}</Own>
                    </b>{' '}
                    <bdi dir="ltr">{provision.label}</bdi> · {type.label}
                    {subject && (
                      <>
                        {': '}
                        <Own>{subject}</Own>
                      </>
                    )}
                  </>
                }
              />
            ))}
          </fieldset>
        )}
      </ListFaces>
    </>
  );
}
