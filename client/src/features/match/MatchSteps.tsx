import type { MatchWholeFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { Own } from '../../ui/Own.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { texts as words } from './texts.ts';

/** What happened, step by step, by whom; and whose step comes next. */
export function MatchSteps({ match }: { readonly match: MatchWholeFragment }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { instant, list } = useFormat();
  return (
    <ol className="steps">
      {match.steps.map((step, at) => (
        <li key={`${step.at}${step.stage}${step.side}`} className={step.stage}>
          <div>
            <b>{word(step.stage)}</b>{' '}
            <span className="sm ink2">
              {t('by', { side: word(step.side) })}
              {step.by && (
                <>
                  , <Own>{step.by}</Own>
                </>
              )}
            </span>
            <div className="xs muted">{instant(step.at)}</div>
            {at === 0 && match.note && <Quote>{match.note}</Quote>}
            {step.opened ? (
              <Quote>{t(step.why ?? step.opened)}</Quote>
            ) : (
              step.reason && <Quote>{step.reason}</Quote>
            )}
          </div>
        </li>
      ))}
      {match.turn.length > 0 && (
        <li className="nxt">
          <div className="sm ink2">{t('next', { side: list(match.turn.map((side) => word(side))) })}</div>
        </li>
      )}
    </ol>
  );
}

const texts = {
  en: {
    by: 'by {{side}}',
    next: 'The next step belongs to {{side}}.',
    CAME_BACK: 'The need was opened again, and this came back with it.',
    WAITS_FOR_PROVIDER: 'The need was opened again. The offer had changed, so this is a new proposal.',
    LOST: 'The need was opened again, but this did not come back.',
    OFFER_WITHDRAWN: 'The need was opened again, but the offer was withdrawn meanwhile.',
    NO_PLACE_LEFT: 'The need was opened again, but all places of the offer are taken this year.',
    BLOCKED: 'The need was opened again, but the offer no longer fits it.',
    HIDDEN_FROM_DONORS: 'The need was opened again, but donors may not see it.',
  },
  es: {
    by: 'por {{side}}',
    next: 'El siguiente paso corresponde a: {{side}}.',
    CAME_BACK: 'La necesidad se abrió de nuevo y esto volvió con ella.',
    WAITS_FOR_PROVIDER:
      'La necesidad se abrió de nuevo. La oferta había cambiado, así que esta es una propuesta nueva.',
    LOST: 'La necesidad se abrió de nuevo, pero esto no volvió.',
    OFFER_WITHDRAWN: 'La necesidad se abrió de nuevo, pero entretanto la oferta se retiró.',
    NO_PLACE_LEFT:
      'La necesidad se abrió de nuevo, pero todas las plazas de la oferta de este año están ocupadas.',
    BLOCKED: 'La necesidad se abrió de nuevo, pero la oferta ya no encaja.',
    HIDDEN_FROM_DONORS: 'La necesidad se abrió de nuevo, pero los donantes no pueden verla.',
  },
  fr: {
    CAME_BACK: 'Le besoin a été rouvert, et ceci est revenu avec lui.',
    WAITS_FOR_PROVIDER: 'Le besoin a été rouvert. L’offre ayant changé, ceci est une nouvelle proposition.',
    LOST: 'Le besoin a été rouvert, mais ceci n’est pas revenu.',
    OFFER_WITHDRAWN: 'Le besoin a été rouvert, mais l’offre a été retirée entre-temps.',
    NO_PLACE_LEFT: 'Le besoin a été rouvert, mais toutes les places de l’offre sont prises cette année.',
    BLOCKED: 'Le besoin a été rouvert, mais l’offre ne lui correspond plus.',
    HIDDEN_FROM_DONORS: 'Le besoin a été rouvert, mais les donateurs ne peuvent pas le voir.',
  },
  ar: {
    CAME_BACK: 'فُتحت الحاجة من جديد وعاد هذا معها.',
    WAITS_FOR_PROVIDER: 'فُتحت الحاجة من جديد. كان العرض قد تغيّر، فهذا اقتراح جديد.',
    LOST: 'فُتحت الحاجة من جديد، لكن هذا لم يعد.',
    OFFER_WITHDRAWN: 'فُتحت الحاجة من جديد، لكن العرض سُحب في هذه الأثناء.',
    NO_PLACE_LEFT: 'فُتحت الحاجة من جديد، لكن كل أماكن العرض هذه السنة مشغولة.',
    BLOCKED: 'فُتحت الحاجة من جديد، لكن العرض لم يعد يناسبها.',
    HIDDEN_FROM_DONORS: 'فُتحت الحاجة من جديد، لكن المانحين لا يجوز لهم رؤيتها.',
  },
  ru: {
    CAME_BACK: 'Потребность открыта снова, и это возобновилось вместе с ней.',
    WAITS_FOR_PROVIDER:
      'Потребность открыта снова. Предложение изменилось, поэтому это новое предложение о помощи.',
    LOST: 'Потребность открыта снова, но это не возобновлено.',
    OFFER_WITHDRAWN: 'Потребность открыта снова, но предложение тем временем отозвано.',
    NO_PLACE_LEFT: 'Потребность открыта снова, но все места этого года заняты.',
    BLOCKED: 'Потребность открыта снова, но предложение ей больше не подходит.',
    HIDDEN_FROM_DONORS: 'Потребность открыта снова, но донорам она не видна.',
  },
  zh: {
    CAME_BACK: '需求重新开启，此项随之恢复。',
    WAITS_FOR_PROVIDER: '需求重新开启。提议已有变动，因此这是一项新的提案。',
    LOST: '需求重新开启，但此项没有恢复。',
    OFFER_WITHDRAWN: '需求重新开启，但提议在此期间已撤回。',
    NO_PLACE_LEFT: '需求重新开启，但提议本年度名额已满。',
    BLOCKED: '需求重新开启，但提议不再适合。',
    HIDDEN_FROM_DONORS: '需求重新开启，但捐助方看不到它。',
  },
};
