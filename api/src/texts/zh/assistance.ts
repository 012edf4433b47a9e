import type { Sentences } from '../sentences.ts';

export const assistance: Sentences = {
  'Say when the assessment was made.': '请注明评估的日期。',
  'Say where the assessment can be read: send its web address.': '请说明在何处可以阅读该评估：请提供其网址。',
  'Name at least one State.': '请至少写明一个国家。',
  'Enter it for a State or for a provider, not for both.':
    '请以国家或提供方的名义登记，不要同时以两者的名义登记。',
  'A State enters what concerns itself alone. Take the other States out.':
    '国家只登记与本国有关的内容。请删去其他国家。',
  'Name at least one assistance type.': '请至少填写一种援助类型。',
  'Say what this offer is for: name provisions, articles or chapters, or the whole Convention.':
    '请说明此项提议的用途：写明条款、条文或章，或整个《公约》。',
  'Model legislation is offered for named chapters, articles or provisions, never for the whole Convention. Name them, or remove model legislation.':
    '示范立法只针对指明的章、条文或条款提供，绝不针对整个《公约》。请予指明，或删去示范立法。',
  'The window closes before it opens. Send a later day.': '截止日期早于开放日期。请填写更晚的日期。',
  'Say what this offer would be: send its content.': '请说明此提议会写什么：请发送其内容。',
  'Name the offer that would be changed or withdrawn.': '请指明将更改或撤回的提议。',
  'Send the revision of the offer that you read.': '请发送您所读到的提议修订号。',
  'This offer is named twice. Keep one change of it.': '此提议出现两次。请只保留一项更改。',
  'A scenario has at most 50 changes. Make two of it.': '一个设想最多有50项更改。请分成两个。',
  'Send an amount above zero, in whole US dollars.': '请发送大于零的金额，以整数美元计。',
  'Name a scenario, or a provider and what it would do.': '请指明一个设想，或一个提供方及其打算做什么。',
  'Change an offer, or add one, before you keep this.': '请先更改或添加一项提议，再保存此设想。',
  'You keep 200 searches, and more is not possible. Remove one you no longer need.':
    '您已保存200项搜索，不能再保存更多。请删除一项不再需要的搜索。',
  'A saved search always asks about the present. Leave the moment out.':
    '已保存的搜索始终按当前时刻查询。请勿指定时刻。',
  'Only who sees what donors see can share with them. Choose your colleagues.':
    '只有能看到捐助方所见内容的人才能与捐助方共享。请选择同事。',
  'This scenario was applied. Make a new one to go on from there.':
    '此设想已经应用。请新建一个，从那里继续。',
  'This offer was withdrawn. Publish a new one instead.': '此提议已撤回。请发布新的提议。',
  'This offer was withdrawn, so nothing more can be agreed on it. Decline, or choose another offer.':
    '此提议已撤回，无法再据此商定。请谢绝，或选择其他提议。',
  'Nobody has proposed this pair yet. Propose it first.': '尚无人提出此配对。请先提出。',
  'Say why you decline, so that the other side can learn from it.': '请说明谢绝的理由，以便对方了解。',
  'This match is done.': '此匹配已完成。',
  'Donors may not see this need. Let its State open the answer to donors first.':
    '捐助方看不到此需求。须先由其国家向捐助方开放该答复。',
  'All places of this offer are taken this year. Wait for the next year, or choose another offer.':
    '此提议今年的名额已满。请等待明年，或选择其他提议。',
  'This need is met. Propose an open one.': '此需求已得到满足。请选择未满足的需求。',
  'This need is withdrawn. Propose an open one.': '此需求已撤回。请选择未满足的需求。',
  'The activity ends before it starts. Send a later day.': '活动的结束日期早于开始日期。请填写更晚的日期。',
  'This is not a currency. Send its ISO 4217 code, such as USD.':
    '这不是货币。请发送其ISO 4217代码，例如USD。',
  'Send the amount as a positive decimal number, such as 1250000.00.':
    '请以正的十进制数发送金额，例如1250000.00。',
  'Send an amount above zero, or leave it out.': '请发送大于零的金额，或不填此项。',
  'This amount is too large. Send a smaller one.': '金额过大。请发送较小的金额。',
  'There is no {noun} "{code}". Correct it or remove it.': '代码不存在（{noun}）：“{code}”。请更正或删去。',
  'There is no {noun} "{code}". Correct the code or remove it.':
    '代码不存在（{noun}）：“{code}”。请更正代码或将其删去。',
  'There is no {noun} "{code}". Take the code as the catalogue writes it.':
    '代码不存在（{noun}）：“{code}”。请使用目录中所写的代码。',
  'There is no participant "{code}".': '没有参与方“{code}”。',
  'The need was opened again, but the offer was withdrawn meanwhile.': '需求重新开启，但提议在此期间已撤回。',
  'The need was opened again, but all places of the offer are taken this year.':
    '需求重新开启，但提议今年的名额已满。',
  'The need was opened again, but the offer no longer fits it.': '需求重新开启，但提议不再适合。',
  'The need was opened again, but donors may not see it.': '需求重新开启，但捐助方看不到它。',
  'Declined when this world was made.': '在创建此数据时谢绝。',
  'This pair is blocked: the offer does not give this kind of help. Choose another offer or need.':
    '存在障碍：提议不提供此类援助。请选择其他提议或需求。',
  'This pair is blocked: the provision is outside the scope of the offer. Choose another offer or need.':
    '存在障碍：该条款不在提议范围之内。请选择其他提议或需求。',
  'This pair is blocked: the offer is not open to this State. Choose another offer or need.':
    '存在障碍：提议不面向该国。请选择其他提议或需求。',
  'This pair is blocked: the window of the offer is not open today. Choose another offer or need.':
    '存在障碍：提议今天未开放。请选择其他提议或需求。',
  'This pair is blocked: all places of the offer are taken this year. Choose another offer or need.':
    '存在障碍：提议今年的名额已满。请选择其他提议或需求。',
  'This pair is blocked: the offer was withdrawn. Choose another offer or need.':
    '存在障碍：提议已撤回。请选择其他提议或需求。',
  'This pair is blocked: the offer was not confirmed in time. Choose another offer or need.':
    '存在障碍：提议未及时确认。请选择其他提议或需求。',
  'This match is declined: propose it again.': '此匹配已谢绝：请重新提出。',
  'This match is done: nothing comes next.': '此匹配已完成：没有后续步骤。',
  'The next step is “{stage}”, and it belongs to the State. Either side may decline.':
    '下一步是“{stage}”，由国家进行。任何一方均可谢绝。',
  'The next step is “{stage}”, and it belongs to the provider. Either side may decline.':
    '下一步是“{stage}”，由提供方进行。任何一方均可谢绝。',
  'The next step is “{stage}”, and it belongs to the State and the provider. Either side may decline.':
    '下一步是“{stage}”，由国家和提供方进行。任何一方均可谢绝。',
  'This pair is already proposed and is at “{stage}”. Take the next step of that match instead.':
    '此配对已提出，现处于“{stage}”。请进行该匹配的下一步。',
  'Records are shown as they are now. Leave asOf out.': '记录按现状显示。请勿填写asOf。',
  '"{key}" is not a key of this dimension. Take the key as the matrix gave it.':
    '“{key}”不是此维度的键。请使用矩阵给出的键。',
  'The past does not change. Leave asOf out, or ask for the matrix once.':
    '过去不会改变。请勿填写asOf，或只请求一次矩阵。',
  'This table has {count} cells, more than {most}. Filter it, or choose a coarser dimension and drill down.':
    '此表有{count}个单元格，超过{most}个。请筛选，或选择较粗的维度再逐层查看。',
  'This moment is in the future. Ask for a past one, or leave it out for the current matrix.':
    '该时刻尚未到来。请选择过去的时刻，或不填以查看当前矩阵。',
  'Compare a date with an edition or with now.': '请将日期与某个版本或与当前情况比较。',
  'The matrix is still taking in what was written last. Nothing was published; try again in a few seconds.':
    '矩阵仍在纳入最新写入的内容。未发布任何内容；请几秒后重试。',
  'Name an edition or a moment, not both.': '请指定一个版本或一个时刻，二者只选其一。',
  'An edition does not change. Leave edition out, or ask for the matrix once.':
    '已发布的版本不会变化。请不要填写版本，或只请求一次矩阵。',
  'Only an edition has contents for several audiences. Name the edition.':
    '只有版本才有面向不同读者的内容。请指定版本。',
  'This day is not in the future. Choose a later one, or publish the edition now.':
    '该日期不在将来。请选择更晚的日期，或立即发布该版本。',
  'Editions are not published by themselves then. Leave the day out.':
    '此时版本不会自动发布。请不要填写日期。',
  'A request reads one past moment. Ask for each of the others in its own request.':
    '一次请求只读取一个过去的时刻。请另行请求其他时刻。',
  'An offer cannot have been confirmed in the future.': '提议不可能在将来已确认。',
  'A match is recorded by someone who speaks for both sides.': '匹配由代表双方者记录。',
  'Name the provider.': '请写明提供方名称。',
  'A provider is one of {codes}.': '提供方属于以下之一：{codes}。',
};
