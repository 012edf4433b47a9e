import type { Sentences } from '../sentences.ts';

export const prerequisites: Sentences = {
  'There is no article "{code}". Choose one of the list.': 'لا توجد مادة «{code}». اختاروا مادة من القائمة.',
  'An article builds on articles of its own treaty. Choose one of these.':
    'تقوم المادة على مواد من معاهدتها نفسها. اختاروا إحداها.',
  'This is what it builds on already. Change something, or leave it.':
    'هذا ما تقوم عليه بالفعل. غيّروا شيئًا أو اتركوه كما هو.',
  'Article {article} has no provision {provision}. Choose one of its own.':
    'ليس في المادة {article} حكم {provision}. اختاروا حكمًا من أحكامها.',
  'These articles would need each other in a circle: {circle}. Take out one of these prerequisites.':
    'ستحتاج هذه المواد بعضها إلى بعض في حلقة: {circle}. احذفوا أحد هذه الشروط المسبقة.',
};
