import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from 'react-router';
import { OfferEditor } from '../features/offer/OfferEditor.tsx';
import { widest } from '../features/offer/widest.ts';
import { NotYours } from '../features/session/NotYours.tsx';
import { RecordAwaited } from '../features/session/RecordAwaited.tsx';
import { graphql } from '../gql/gql.ts';
import { useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { providerOf, useSession } from '../lib/session.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { Page } from '../ui/Page.tsx';

const query = graphql(`
  query ReviseOfferRoute($offer: ID!, $fictional: Boolean!) {
    offer(id: $offer) { ...OfferToRevise }
    about { instruments { ...OfferCatalogue } }
    participants(fictional: $fictional) { nodes { code name } }
  }
`);

/** An offer of ours, said otherwise: matches go on. */
export default function ReviseOffer() {
  const t = useTexts(texts);
  const { offer: id = '' } = useParams();
  const { viewer, population } = useSession();
  const provider = providerOf(viewer);
  const navigate = useNavigate();
  const { data, error, loading, refetch } = useQuery(query, {
    variables: { offer: id, fictional: population === 'FICTIONAL' },
    skip: !provider,
    fetchPolicy: 'cache-and-network',
  });
  if (!provider) return <NotYours title={t('title')} />;
  const catalogue = widest(data?.about.instruments);
  const offer = data?.offer;
  if (!offer || !catalogue)
    return (
      <RecordAwaited
        title={t('title')}
        error={error}
        reading={loading}
        lines={10}
        onRetry={() => void refetch()}
      />
    );
  return (
    <Page title={t('title')}>
      {offer.viewerCanRevise ? (
        <>
          <p className="sm ink2">{t('what')}</p>
          <OfferEditor
            provider={provider}
            offer={offer}
            catalogue={catalogue}
            states={data.participants.nodes}
            onDone={(_offer, unsent) => !unsent && void navigate(paths.offer(id))}
          />
        </>
      ) : (
        <EmptyFace title={t('closed')} action={<ButtonLink to={paths.offer(id)}>{t('toOffer')}</ButtonLink>}>
          {t('closedText')}
        </EmptyFace>
      )}
    </Page>
  );
}

const texts = {
  en: {
    title: 'Change the offer',
    what: 'Everyone sees the offer as you publish it here. Matches already agreed go on.',
    closed: 'This offer cannot be changed',
    closedText: 'It was withdrawn, or it is not your provider’s.',
    toOffer: 'To the offer',
  },
  es: {
    title: 'Cambiar la oferta',
    what: 'Todos verán la oferta tal como la publique aquí. Lo ya acordado sigue adelante.',
    closed: 'Esta oferta no se puede cambiar',
    closedText: 'Se retiró, o no es de su proveedor.',
    toOffer: 'A la oferta',
  },
  fr: {
    title: 'Modifier l’offre',
    what: 'Tous voient l’offre telle que vous la publiez ici. Ce qui est déjà convenu se poursuit.',
    closed: 'Cette offre ne peut pas être modifiée',
    closedText: 'Elle a été retirée, ou n’est pas celle de votre organisme.',
    toOffer: 'Vers l’offre',
  },
  ar: {
    title: 'تغيير العرض',
    what: 'يرى الجميع العرض كما تنشرونه هنا. ويستمر ما اتُّفق عليه من قبل.',
    closed: 'لا يمكن تغيير هذا العرض',
    closedText: 'سُحب هذا العرض، أو ليس من عروض جهتكم.',
    toOffer: 'إلى العرض',
  },
  ru: {
    title: 'Изменить предложение',
    what: 'Все увидят предложение в том виде, в каком вы опубликуете его здесь. Уже согласованное продолжается.',
    closed: 'Это предложение нельзя изменить',
    closedText: 'Оно отозвано или принадлежит другому поставщику помощи.',
    toOffer: 'К предложению',
  },
  zh: {
    title: '修改援助提议',
    what: '所有人都会看到您在此发布的内容。已商定的事项继续进行。',
    closed: '此提议不能修改',
    closedText: '该提议已撤回，或不属于您的机构。',
    toOffer: '查看提议',
  },
};
