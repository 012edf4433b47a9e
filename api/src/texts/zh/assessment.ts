import type { Sentences } from '../sentences.ts';

export const assessment: Sentences = {
  'Only the focal point chooses who may see an answer.': '只有联络人可以选择谁可以查看答复。',
  'This assessment was submitted. Edit it again to change its answers.':
    '此评估已提交。如要修改答复，请重新编辑。',
  'This assessment was submitted. Edit it again to change and submit it.':
    '此评估已提交。如要修改并提交，请重新编辑。',
  'Confirm the declaration that this is what your State submits.': '请确认声明：这就是贵国提交的内容。',
  'This assessment is with its State, which has to submit it first.':
    '此评估仍由其国家处理，须先由该国提交。',
  'This assessment was accepted. Only its State can edit it again.': '此评估已接受。只有其国家可以重新编辑。',
  'This assessment is already a draft. Continue with it.': '此评估已是草稿。请继续填写。',
  'Help is wanted here. Remove those requests, or do not say that none is required.':
    '此处请求了援助。请删去这些请求，或不要注明不需要援助。',
  'This answer says that no help is required. Send noneRequired: false with the requests.':
    '此答复注明不需要援助。请在提出请求时一并发送noneRequired: false。',
  'This help ends before it begins. Correct one of the dates.':
    '此项援助的结束日期早于开始日期。请更正其中一个日期。',
  'This is not an open need of your State. Remove it from the list.':
    '这不是贵国的未满足需求。请将其从列表中删去。',
  'This need is in the list twice. Keep one.': '此需求在列表中出现两次。请保留一个。',
  "The list leaves out {missing} of your State's {all} open needs. Send them all.":
    '列表缺少贵国{all}项未满足需求中的{missing}项。请全部发送。',
  'Only an open need can be confirmed. Open it again first.': '只有未满足的需求才能确认。请先重新打开。',
  'This day is still to come. Say when it was.': '这一天尚未到来。请说明是哪一天。',
  'This was decided already. Look at what became of it.': '此事已有决定。请查看结果。',
  'Say why, so that whoever proposed it knows.': '请说明原因，以便提议者知晓。',
  'Your last submission no longer asks for this. Ask for it again in the checklist.':
    '贵国最近一次提交已不再请求此项。请在核对清单中重新请求。',
  'A cycle is a year, such as 2027.': '一个周期为一年，例如2027。',
  'There is no participant "{code}". Take the code as the catalogue writes it.':
    '没有参与方“{code}”。请按目录的写法填写代码。',
  'Say what {field} was before it was changed, null if there was nothing.':
    '请说明{field}在更改前的内容；如原无内容则填null。',
  'Name a field that this change sends.': '请指明此次更改所发送的字段。',
  'Name the window with up to 40 letters and digits.': '请用最多40个字母和数字为窗口命名。',
  'Name a field of the answer, such as practice, or leave it out.':
    '请指明答复的一个字段，例如practice，或不填。',
  'This checklist does not ask {reference}. Send one of its provisions, such as {example}.':
    '此核对清单不询问{reference}。请发送其中一项条款，例如{example}。',
  '“{label}” is asked for twice. Put both into one request.': '“{label}”重复提出。请合并为一项。',
  'Say the category of this help.': '请说明此项援助的类别。',
  'This is the language of the texts themselves. Choose another one, or leave it out.':
    '这就是原文所用的语言。请选择另一种语言，或不填。',
  'Say how many, or what happened; a year alone says nothing.':
    '请说明数量或发生了什么；只有年份说明不了什么。',
  '“{label}” is of another category. Leave the category out, or choose another type.':
    '“{label}”属于其他类别。请删去类别，或选择其他类型。',
  'This checklist has no assistance type "{code}". Send one of {codes}.':
    '此核对清单没有援助类型“{code}”。请发送以下之一：{codes}。',
  'This checklist has no challenge "{code}". Send one of {codes}.':
    '此核对清单没有障碍“{code}”。请发送以下之一：{codes}。',
  'A need always has a state. Leave it out to keep it.': '需求始终有状态。如要保留原状态，请勿填写。',
  'The State withdrew this need.': '该国已撤回此需求。',
  'The State no longer asks for this.': '该国不再请求此项援助。',
  'There is no instrument "{code}". The instruments are {codes}.': '没有文书“{code}”。现有文书为{codes}。',
  'An answer has no field "{code}". Send one of these: {codes}.':
    '答复中没有“{code}”字段。请发送以下之一：{codes}。',
  'This answer has no such comment. Read the answer again.': '此答复没有这条意见。请重新读取该答复。',
  'Compare submissions of one State.': '请比较同一国家提交的内容。',
};
