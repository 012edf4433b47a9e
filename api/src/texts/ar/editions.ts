import type { Sentences } from '../sentences.ts';

/** What the web feed says of editions. */
export const editionReasons: Sentences = {
  'feed-title': 'مصفوفة الاحتياجات والخدمات: الإصدارات',
  'feed-author': 'الأمانة',
  'feed-edition': 'الإصدار {number}، حتى {day}',
  'feed-first': 'الاحتياجات: {needs}، والدول: {states}.',
  'feed-since': 'الاحتياجات: {needs}، والدول: {states}. وتغيّر منها منذ الإصدار السابق: {changed}.',
};
