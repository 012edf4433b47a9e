import { useTexts } from '../lib/i18n.ts';
import { Own } from './Own.tsx';
import './HelpThatEnds.css';

interface Help {
  readonly stage: string;
  readonly placeGivenBack: boolean;
  readonly activity?: { readonly title: string } | null;
  readonly match: {
    readonly id: string;
    readonly offer: { readonly title: string; readonly provider: { readonly name: string } };
    readonly need: {
      readonly participant: { readonly name: string };
      readonly provision: { readonly reference: string };
      readonly type: { readonly label: string };
    };
  };
}
type HelpThatEndsProps = {
  readonly help: readonly Help[];
  /** To the State its other side is the offer, to the provider the need. */
  readonly of: 'offer' | 'need';
  /** It goes on, and is only named. */
  readonly goesOn?: boolean;
};

/** The running help that one press would end, each with all that ends of it. */
export function HelpThatEnds({ help, of, goesOn = false }: HelpThatEndsProps) {
  const t = useTexts(texts);
  return (
    <ul className="hte">
      {help.map(({ match: { id, offer, need }, stage, activity, placeGivenBack }) => (
        <li key={id}>
          {of === 'offer' ? (
            <>
              <b>
                <Own>{offer.title}</Own>
              </b>
              , <Own>{offer.provider.name}</Own>
            </>
          ) : (
            <>
              <b>
                <Own>{need.participant.name}</Own>
              </b>
              , <bdi dir="ltr">{need.provision.reference}</bdi>, {need.type.label}
            </>
          )}
          <div className="sm ink2">
            {t(stage as 'AGREED')}
            {!goesOn && activity && <> {t('activity', { title: activity.title })}</>}
            {!goesOn && placeGivenBack && <> {t('place')}</>}
          </div>
        </li>
      ))}
    </ul>
  );
}

const texts = {
  en: {
    PROPOSED: 'It is proposed.',
    CONTACTED: 'Both sides are in contact.',
    AGREED: 'Both sides have agreed on it.',
    DELIVERING: 'It is being delivered.',
    activity: 'The activity “{{title}}” is cancelled.',
    place: 'The place goes back to the offer, and another State may take it.',
  },
  es: {
    PROPOSED: 'Está propuesta.',
    CONTACTED: 'Ambas partes están en contacto.',
    AGREED: 'Ambas partes la han acordado.',
    DELIVERING: 'Se está prestando.',
    activity: 'Se cancela la actividad «{{title}}».',
    place: 'La plaza vuelve a la oferta y otro Estado puede ocuparla.',
  },
  fr: {
    PROPOSED: 'Elle est proposée.',
    CONTACTED: 'Les deux parties sont en contact.',
    AGREED: 'Les deux parties en sont convenues.',
    DELIVERING: 'Elle est en cours.',
    activity: 'L’activité « {{title}} » est annulée.',
    place: 'La place revient à l’offre et un autre État peut la prendre.',
  },
  ar: {
    PROPOSED: 'مقترحة.',
    CONTACTED: 'الطرفان على اتصال.',
    AGREED: 'اتفق الطرفان عليها.',
    DELIVERING: 'يجري تقديمها.',
    activity: 'يُلغى النشاط «{{title}}».',
    place: 'يعود المكان إلى العرض، وقد تأخذه دولة أخرى.',
  },
  ru: {
    PROPOSED: 'Предложена.',
    CONTACTED: 'Стороны связались друг с другом.',
    AGREED: 'Стороны договорились о ней.',
    DELIVERING: 'Оказывается сейчас.',
    activity: 'Мероприятие «{{title}}» отменяется.',
    place: 'Место возвращается к предложению, и его может занять другое государство.',
  },
  zh: {
    PROPOSED: '已提出。',
    CONTACTED: '双方正在联系。',
    AGREED: '双方已商定。',
    DELIVERING: '正在提供。',
    activity: '活动“{{title}}”将被取消。',
    place: '名额退回该援助提议，其他国家可以占用。',
  },
};
