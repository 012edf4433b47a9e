import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Own } from '../../ui/Own.tsx';
import type { AnswerField } from './answer-values.ts';
import { describeField } from './describe.ts';
import { joinBoth } from './join-both.ts';
import type { AnswerForm } from './use-answer-form.ts';

/** Two persons changed the same field: both versions side by side, and a person decides. */
export function ChangedByTwo({ field, form }: { readonly field: AnswerField; readonly form: AnswerForm }) {
  const t = useTexts(texts);
  const { time } = useFormat();
  const state = form.writing.states[field];
  if (state?.kind !== 'conflict') return null;
  const { base: theirs, values: mine } = form.writing;
  const both = joinBoth(field, theirs, mine);
  return (
    <div className="dif" role="alert">
      <p className="why">{t('why')}</p>
      <div>
        <b className="xs">{t('yours')}</b>
        <Own as="p">{describeField(field, mine, form.labels) || '—'}</Own>
        <Button size="small" onClick={() => form.keepMine(field)}>
          {t('keep')}
        </Button>
      </div>
      <div>
        <b className="xs">
          {state.by ? <Own>{state.by}</Own> : t('somebody')}
          {state.at && `, ${time(state.at)}`}
        </b>
        <Own as="p">{describeField(field, theirs, form.labels) || '—'}</Own>
        <Button size="small" onClick={() => form.takeTheirs(field)}>
          {t('take')}
        </Button>
      </div>
      {both && (
        <Button size="small" icon="merge" onClick={() => form.join(both)}>
          {t('join')}
        </Button>
      )}
    </div>
  );
}

const texts = {
  en: {
    why: 'Two of you changed this. It is not saved until you choose; what you go on typing counts as yours.',
    yours: 'Yours',
    somebody: 'Somebody else',
    keep: 'Keep mine',
    take: 'Take this',
    join: 'Join both',
  },
  es: {
    why: 'Dos personas han modificado esto. No se guarda hasta que elija; lo que siga escribiendo cuenta como suyo.',
    yours: 'La suya',
    somebody: 'Otra persona',
    keep: 'Conservar la mía',
    take: 'Tomar esta',
    join: 'Unir las dos',
  },
  fr: {
    why: 'Deux personnes ont modifié ceci. Rien n’est enregistré tant que vous n’avez pas choisi ; ce que vous continuez d’écrire compte comme votre version.',
    yours: 'La vôtre',
    somebody: 'Une autre personne',
    keep: 'Garder la mienne',
    take: 'Prendre celle-ci',
    join: 'Réunir les deux',
  },
  ar: {
    why: 'غيّر شخصان هذا الموضع. لن يُحفظ حتى تختار؛ وما تواصل كتابته يُحسب من نسختك.',
    yours: 'نسختك',
    somebody: 'شخص آخر',
    keep: 'إبقاء نسختي',
    take: 'اعتماد هذه',
    join: 'الجمع بينهما',
  },
  ru: {
    why: 'Это изменили двое. Пока вы не выберете, ничего не сохраняется; то, что вы продолжаете писать, остаётся вашей версией.',
    yours: 'Ваша версия',
    somebody: 'Другой человек',
    keep: 'Оставить мою',
    take: 'Взять эту',
    join: 'Объединить обе',
  },
  zh: {
    why: '两人都修改了此处。在您作出选择之前不会保存；您继续输入的内容算作您的版本。',
    yours: '您的版本',
    somebody: '另一人',
    keep: '保留我的',
    take: '采用此版本',
    join: '合并两者',
  },
};
