import type { Sentences } from '../sentences.ts';

export const activities: Sentences = {
  'There is no such goal or target of the 2030 Agenda. Send a goal, such as 16, or a target, such as 16.5.':
    '《2030年议程》中没有这一目标或具体目标。请填写目标（如16）或具体目标（如16.5）。',
  'This activity came from a match: its State, provision, kind of help and need stay as they were agreed. Record another activity instead.':
    '该活动源自一项匹配：其国家、规定、援助类型和需求须保持商定时的内容。请改为登记另一项活动。',
  'Your organization has to stay among those that take part. Name it, or ask the secretariat.':
    '贵组织必须保留在参与方之中。请列明贵组织，或联系秘书处。',
  'This need is of a State that the activity does not help. Add the State, or leave the need out.':
    '这项需求所属的国家不在该活动援助之列。请添加该国，或去掉这项需求。',
  'The activity does not help this State. Send a State that it helps.':
    '该活动不援助这个国家。请发送它所援助的国家。',
};
