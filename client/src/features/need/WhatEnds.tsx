import type { EndingHelpFragment, NeedState } from '../../gql/graphql.ts';
import { useTexts } from '../../lib/i18n.ts';
import type { ActOf } from '../../lib/use-act.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { HelpThatEnds } from '../../ui/HelpThatEnds.tsx';
import type { Plan } from './use-plan.ts';

type WhatEndsProps = {
  readonly to: NeedState;
  readonly help: readonly EndingHelpFragment[];
  readonly act: ActOf<Plan, object>;
  readonly onClose: () => void;
  readonly onSure: (to: NeedState, help: readonly EndingHelpFragment[]) => void;
};

/** Before a need is closed for which help runs: what ends, what goes on, and what can be undone. */
export function WhatEnds({ to, help, act, onClose, onSure }: WhatEndsProps) {
  const t = useTexts(texts);
  const met = to === 'MET';
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(met ? 'metTitle' : 'title')}
      actions={
        <>
          <Button onClick={onClose}>{t(met ? 'notMet' : 'keep')}</Button>
          <Button kind="primary" disabled={act.busy} onClick={() => onSure(to, help)}>
            {t(met ? 'met' : 'withdraw')}
          </Button>
        </>
      }
    >
      <p>{t(met ? 'goesOn' : 'ends', { count: help.length })}</p>
      <HelpThatEnds help={help} of="offer" goesOn={met} />
      <p className="sm ink2">{t(met ? 'metUndone' : 'undone')}</p>
      <ActNote act={act} inFields={['mayEnd']} />
    </Dialog>
  );
}

const texts = {
  en: {
    title: 'Withdraw this need and end its help?',
    ends_one: 'Help is running for this need. Withdrawing it ends this help:',
    ends_other: 'Help is running for this need. Withdrawing it ends all of these:',
    undone:
      'If you open the need again, each comes back as it stands now, unless its provider has withdrawn or changed the offer meanwhile or another State has taken the place. Then it is proposed anew, or lost, and you are told which.',
    keep: 'Keep the need',
    withdraw: 'Withdraw it and end the help',
    metTitle: 'Is this need met?',
    goesOn_one: 'Help is still running for this need, and goes on:',
    goesOn_other: 'Help is still running for this need, and all of it goes on:',
    metUndone:
      'The need counts as met from now on; nobody can propose further help for it. You can open it again.',
    notMet: 'Not yet',
    met: 'It is met',
  },
  es: {
    title: '¿Retirar esta necesidad y terminar su ayuda?',
    ends_one: 'Hay ayuda en curso para esta necesidad. Al retirarla termina esta ayuda:',
    ends_other: 'Hay ayuda en curso para esta necesidad. Al retirarla terminan todas estas:',
    undone:
      'Si vuelve a abrir la necesidad, cada una regresa como está ahora, salvo que entretanto el proveedor haya retirado o cambiado la oferta u otro Estado haya ocupado la plaza. Entonces se propone de nuevo, o se pierde, y se le dice cuál.',
    keep: 'Mantener la necesidad',
    withdraw: 'Retirarla y terminar la ayuda',
    metTitle: '¿Está atendida esta necesidad?',
    goesOn_one: 'Todavía hay ayuda en curso para esta necesidad, y continúa:',
    goesOn_other: 'Todavía hay ayuda en curso para esta necesidad, y toda continúa:',
    metUndone: 'Desde ahora cuenta como atendida; nadie puede proponer más ayuda. Puede abrirla de nuevo.',
    notMet: 'Todavía no',
    met: 'Está atendida',
  },
  fr: {
    title: 'Retirer ce besoin et mettre fin à l’aide ?',
    ends_one: 'Une aide est en cours pour ce besoin. Le retirer y met fin :',
    ends_other: 'Des aides sont en cours pour ce besoin. Le retirer met fin à toutes :',
    undone:
      'Si vous rouvrez le besoin, chacune revient telle qu’elle est, sauf si entre-temps le prestataire a retiré ou modifié l’offre ou si un autre État a pris la place. Elle est alors proposée de nouveau, ou perdue, et vous en êtes informé.',
    keep: 'Garder le besoin',
    withdraw: 'Le retirer et mettre fin à l’aide',
    metTitle: 'Ce besoin est-il satisfait ?',
    goesOn_one: 'Une aide est encore en cours pour ce besoin et se poursuit :',
    goesOn_other: 'Des aides sont encore en cours pour ce besoin et se poursuivent toutes :',
    metUndone:
      'Le besoin compte désormais comme satisfait ; personne ne peut plus proposer d’aide. Vous pouvez le rouvrir.',
    notMet: 'Pas encore',
    met: 'Il est satisfait',
  },
  ar: {
    title: 'سحب هذه الحاجة وإنهاء المساعدة؟',
    ends_one: 'توجد مساعدة جارية لهذه الحاجة، وسحبها ينهي:',
    ends_other: 'توجد مساعدات جارية لهذه الحاجة، وسحبها ينهيها كلها:',
    undone:
      'إذا فتحتم الحاجة من جديد عادت كل مساعدة كما هي الآن، ما لم يكن مقدمها قد سحب العرض أو غيّره أو أخذت دولة أخرى المكان. عندئذ تُقترح من جديد أو تضيع، وتُبلّغون بذلك.',
    keep: 'الإبقاء على الحاجة',
    withdraw: 'سحبها وإنهاء المساعدة',
    metTitle: 'هل لُبّيت هذه الحاجة؟',
    goesOn_one: 'لا تزال مساعدة جارية لهذه الحاجة، وهي مستمرة:',
    goesOn_other: 'لا تزال مساعدات جارية لهذه الحاجة، وكلها مستمرة:',
    metUndone: 'تُعد الحاجة ملبّاة من الآن، ولا يمكن لأحد أن يقترح مساعدة أخرى. ويمكنكم فتحها من جديد.',
    notMet: 'ليس بعد',
    met: 'لُبّيت',
  },
  ru: {
    title: 'Отозвать потребность и прекратить помощь?',
    ends_one: 'По этой потребности оказывается помощь. Отзыв прекратит её:',
    ends_other: 'По этой потребности оказывается помощь. Отзыв прекратит всё это:',
    undone:
      'Если вы снова откроете потребность, всё вернётся в нынешнее состояние, если только поставщик не отозвал или не изменил предложение и другое государство не заняло место. Тогда помощь предлагается заново или теряется, и вам об этом сообщат.',
    keep: 'Оставить потребность',
    withdraw: 'Отозвать и прекратить помощь',
    metTitle: 'Потребность удовлетворена?',
    goesOn_one: 'По этой потребности ещё оказывается помощь, и она продолжится:',
    goesOn_other: 'По этой потребности ещё оказывается помощь, и вся она продолжится:',
    metUndone:
      'Потребность будет считаться удовлетворённой; никто больше не сможет предложить помощь. Её можно открыть снова.',
    notMet: 'Ещё нет',
    met: 'Удовлетворена',
  },
  zh: {
    title: '撤回此需求并结束援助？',
    ends_other: '此需求有正在进行的援助。撤回将结束以下援助：',
    undone:
      '如果您重新开启需求，各项援助将恢复到现在的状态，除非提供方在此期间撤回或修改了提议，或其他国家占用了名额。届时将重新提出或者失去，并会告知您。',
    keep: '保留需求',
    withdraw: '撤回并结束援助',
    metTitle: '此需求已满足吗？',
    goesOn_other: '此需求仍有正在进行的援助，并将继续：',
    metUndone: '此需求从现在起算作已满足；不能再为其提出援助。您可以重新开启。',
    notMet: '还没有',
    met: '已满足',
  },
};
