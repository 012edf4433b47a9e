import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Note } from '../../ui/Note.tsx';
import { Own } from '../../ui/Own.tsx';
import { openedHelpOfNeed } from './documents.ts';

/** What became of the help that ended when this need was withdrawn: back, waiting for the provider, or lost and why. */
export function OpenedHelp({ need }: { readonly need: string }) {
  const t = useTexts(texts);
  const { data } = useQuery(openedHelpOfNeed, { variables: { need }, fetchPolicy: 'network-only' });
  const help = data?.need?.openedHelp ?? [];
  if (help.length === 0) return null;
  return (
    <Note tone={help.every(({ outcome }) => outcome === 'CAME_BACK') ? 'ok' : 'wait'} role="status">
      {t('title')}
      <ul>
        {help.map(({ match: { id, offer }, outcome, why }) => (
          <li key={id}>
            <Link to={paths.match(id)}>
              <Own>{offer.title}</Own>
            </Link>
            , <Own>{offer.provider.name}</Own>: {t(outcome)} {why && t(why)}
          </li>
        ))}
      </ul>
    </Note>
  );
}

const texts = {
  en: {
    title: 'The need was withdrawn and opened again. Of the help that had ended:',
    CAME_BACK: 'runs again as before.',
    WAITS_FOR_PROVIDER: 'proposed anew; its provider has changed the offer since and must agree again.',
    LOST: 'did not come back.',
    OFFER_WITHDRAWN: 'The offer was withdrawn.',
    NO_PLACE_LEFT: 'All its places of this year are taken.',
    BLOCKED: 'The offer no longer fits this need.',
    HIDDEN_FROM_DONORS: 'Donors may not see this need.',
  },
  es: {
    title: 'La necesidad se retiró y se abrió de nuevo. De la ayuda que había terminado:',
    CAME_BACK: 'está en curso como antes.',
    WAITS_FOR_PROVIDER: 'propuesta de nuevo; su proveedor ha cambiado la oferta y debe volver a acordarla.',
    LOST: 'no ha vuelto.',
    OFFER_WITHDRAWN: 'La oferta se retiró.',
    NO_PLACE_LEFT: 'Todas sus plazas de este año están ocupadas.',
    BLOCKED: 'La oferta ya no encaja con esta necesidad.',
    HIDDEN_FROM_DONORS: 'Los donantes no pueden ver esta necesidad.',
  },
  fr: {
    title: 'Le besoin a été retiré puis rouvert. De l’aide qui avait pris fin :',
    CAME_BACK: 'reprend comme avant.',
    WAITS_FOR_PROVIDER:
      'proposée de nouveau ; le prestataire a modifié l’offre et doit de nouveau donner son accord.',
    LOST: 'n’est pas revenue.',
    OFFER_WITHDRAWN: 'L’offre a été retirée.',
    NO_PLACE_LEFT: 'Toutes ses places de cette année sont prises.',
    BLOCKED: 'L’offre ne correspond plus à ce besoin.',
    HIDDEN_FROM_DONORS: 'Les donateurs ne peuvent pas voir ce besoin.',
  },
  ar: {
    title: 'سُحبت الحاجة ثم فُتحت من جديد. من المساعدة التي انتهت:',
    CAME_BACK: 'مستمرة كما كانت.',
    WAITS_FOR_PROVIDER: 'اقتُرحت من جديد؛ فقد غيّر مقدمها العرض وعليه أن يوافق مرة أخرى.',
    LOST: 'لم تعد.',
    OFFER_WITHDRAWN: 'سُحب العرض.',
    NO_PLACE_LEFT: 'كل أماكنه لهذه السنة مشغولة.',
    BLOCKED: 'لم يعد العرض يناسب هذه الحاجة.',
    HIDDEN_FROM_DONORS: 'لا يجوز للمانحين رؤية هذه الحاجة.',
  },
  ru: {
    title: 'Потребность была отозвана и открыта снова. Из прекращённой помощи:',
    CAME_BACK: 'продолжается как прежде.',
    WAITS_FOR_PROVIDER: 'предложена заново; поставщик изменил предложение и должен снова дать согласие.',
    LOST: 'не возобновлена.',
    OFFER_WITHDRAWN: 'Предложение отозвано.',
    NO_PLACE_LEFT: 'Все места этого года заняты.',
    BLOCKED: 'Предложение больше не подходит к этой потребности.',
    HIDDEN_FROM_DONORS: 'Донорам эта потребность не видна.',
  },
  zh: {
    title: '需求曾被撤回并重新开启。此前结束的援助：',
    CAME_BACK: '照旧继续。',
    WAITS_FOR_PROVIDER: '已重新提出；提供方此后修改了提议，须再次同意。',
    LOST: '没有恢复。',
    OFFER_WITHDRAWN: '提议已撤回。',
    NO_PLACE_LEFT: '本年度名额已满。',
    BLOCKED: '提议不再适合此需求。',
    HIDDEN_FROM_DONORS: '捐助方看不到此需求。',
  },
};
