import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import type { ChoiceSaidFragment, ChooseConvergenceInput } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useAct } from '../../lib/use-act.ts';
import { AskedChoice } from '../../ui/AskedChoice.tsx';
import styles from './Convergence.module.css';
import { ConvergenceChoiceQuery, chooseConvergence } from './documents.ts';

/** Where a State orders its needs: whether others may see it beside States that put the same first. Nothing for whoever does not decide it. */
export function ChooseConvergence({ participant }: { readonly participant: string }) {
  const t = useTexts(texts);
  const { data } = useQuery(ConvergenceChoiceQuery, { variables: { participant } });
  const said = data?.convergenceChoice;
  const act = useAct<Omit<ChooseConvergenceInput, 'operationId'>, ChoiceSaidFragment>(
    async (mutate, { operationId, input }) => {
      const sent = { mutation: chooseConvergence, variables: { input: { ...input, operationId } } };
      const reread = { refetchQueries: [ConvergenceChoiceQuery] };
      return (await mutate({ ...sent, ...reread })).chooseConvergence;
    },
    { guardedBy: said?.revision ?? 0 },
  );
  if (!said?.viewerCanChoose) return null;
  const { takesPart, revision } = said;
  const choose = async (next: boolean) => {
    const pressed = await act.press({ participant, takesPart: next, expectedRevision: revision });
    return pressed.kind === 'done';
  };
  return (
    <section className={styles.choose} aria-label={t('title')}>
      <p className="sm ink2">{t(takesPart ? 'takesPart' : 'doesNot')}</p>
      <AskedChoice
        title={t('title')}
        chosen={takesPart}
        words={{ choose: t('takePart'), takeBack: t('takeBack'), cancel: t('cancel') }}
        told={[t('whatOthersSee'), t('offerNames'), t('own')]}
        act={act}
        onChoose={choose}
      >
        <Link className="sm" to={paths.convergence}>
          {t('toGroups')}
        </Link>
      </AskedChoice>
    </section>
  );
}

export const texts = english('convergence.choose', {
  title: 'With States that put the same first',
  takesPart: 'Your State is grouped with others that put the same first.',
  doesNot: 'Your State is not grouped with others that put the same first.',
  whatOthersSee:
    'Whoever may see your needs will see which of them are among your first five, without their order, beside those of other States that put the same first.',
  offerNames:
    'A provider can then make one offer to the whole group. Such an offer names your State and the provisions that it is about, and everybody can read that; your needs stay hidden from whoever may not see them.',
  own: 'You answer each offer for yourselves, and you can take this back at any time.',
  takePart: 'Take part',
  takeBack: 'No longer take part',
  toGroups: 'See the groups',
  cancel: 'Cancel',
});
