import type { Sentences } from '../sentences.ts';

/** Of needs that concern more than a provision. */
export const broadReasons: Sentences = {
  'sourced-broad':
    'Государство подтвердило потребность, возникшую вне контрольного перечня, от {day}: {type}. Она касается: {provision}.',
  'scope-broad-none': 'Не входит в охват: {provision}.',
  'scope-broad-exact': 'Предложение прямо называет: {provision}.',
  'scope-broad-CHAPTER': 'Глава {chapter} целиком; потребность называет одну её статью.',
  'scope-broad-WHOLE': 'Вся Конвенция; потребность называет её часть.',
  'scope-broad-part': 'Предложение охватывает часть: {percent} процентов.',
  'blocker-scope-broad': 'Не входит в охват предложения: {provision}.',
  'way-add-broad': 'Добавить в сферу охвата предложения: {provision}.',
  'way-not-whole-broad':
    'Назвать вместо всей Конвенции, для которой типовое законодательство никогда не предлагается: {provision}.',
  'way-not-model': 'Убрать типовое законодательство: для всей Конвенции оно никогда не предлагается.',
};

export const broadRefusals: Sentences = {
  'This State is a party to the Convention already. Say which provision, article or chapter the need concerns.':
    'Это государство уже является участником Конвенции. Укажите, какого положения, какой статьи или главы касается потребность.',
  'Model legislation is for named chapters, articles or provisions. Choose another kind of help for joining, or say which part it is for.':
    'Типовое законодательство предназначено для названных глав, статей или положений. Выберите другой вид помощи для присоединения или укажите, для какой части она нужна.',
};
