import type { Sentences } from '../sentences.ts';

export const formalRequest: Sentences = {
  request: '援助请求',
  demonstration: '演示数据：该国为虚构国家。',
  from: '请求方',
  to: '收件方',
  secretariat: '秘书处',
  sentOn: '日期',
  dueOn: '请在此日期前答复',
  follows: '再次请求',
  followsOn: '{title}，{day}发出',
  needs: '需求',
  provision: '条款',
  article: '条文',
  handedOver: '由该国随本请求提供',
  targetDate: '期望日期',
  help: '已获得的援助',
  noHelp: '没有已知的援助。',
  otherHelp: '相同条款的其他类型援助',
  given: '提供方',
  kind: '援助类型',
  when: '时间',
  fromUntil: '{from}至{until}',
  fromOn: '自{from}起',
  untilThen: '至{until}',
  agreed: '已商定',
  agreedOffer: '商定的提议',
  agreedOn: '{title}，{day}商定',
  stated: '依据该国的核对清单',
  correction: '该国另有说明',
  PIPELINE: '计划中',
  IMPLEMENTATION: '进行中',
  FINALISATION: '收尾中',
  CLOSED: '已完成',
  CANCELLED: '已取消',
  SUSPENDED: '已暂停',
  FUNDING: '出资',
  ACCOUNTABLE: '负责',
  EXTENDING: '转拨',
  IMPLEMENTING: '执行',
  checksum: '内容的SHA-256',
};

export const formalRequestLetters: Sentences = {
  'formal-request-sent-subject': '{participant}的援助请求',
  'formal-request-sent': '{participant}向您发出了正式的援助请求。请确认收到，并在可能时答复。',
  'formal-request-withdrawn-subject': '一项援助请求已撤回',
  'formal-request-withdrawn': '{participant}撤回了曾向您发出的一项援助请求。',
  'formal-request-acknowledged-subject': '援助请求已确认收到',
  'formal-request-acknowledged': '{participant}发出的一项援助请求已确认收到。随后将有答复。',
  'formal-request-answered-subject': '援助请求已得到答复',
  'formal-request-answered':
    '{participant}发出的一项援助请求已得到答复。知道结果后，请说明请求是否得到满足。',
  'formal-request-fulfilled-subject': '一项援助请求已得到满足',
  'formal-request-fulfilled': '{participant}表示其向您发出的援助请求已得到满足。',
  'formal-request-not-fulfilled-subject': '一项援助请求未得到满足',
  'formal-request-not-fulfilled': '{participant}表示其向您发出的援助请求未得到满足。',
  'formal-request-overdue-subject': '援助请求尚无答复',
  'formal-request-overdue':
    '{participant}发出的一项援助请求请求在{day}前答复，目前尚无答复。您可以再次请求。',
};

export const formalRequestRefusals: Sentences = {
  'Only the State that writes the request takes this step. Wait for its word.':
    '只有提出请求的国家才能进行这一步。请等待其表态。',
  'Only the receiver of the request takes this step. Wait for its answer.':
    '只有请求的收件方才能进行这一步。请等待其答复。',
  'Say what you answer to the State before you send it.': '请先写明您对该国的答复，然后再发送。',
  'This request was not sent yet. Send it first.': '此请求尚未发出。请先发出。',
  'This request was sent already. Write a new one.': '此请求已经发出。请另写一份。',
  'This request was not answered yet. Wait for the answer, or ask again when its term is over.':
    '此请求尚未得到答复。请等待答复，或在期限届满后再次请求。',
  'This step is not open now. Look at what became of the request.':
    '现在不能进行这一步。请查看该请求的进展。',
  'Choose at least one need. A request without any asks for nothing.':
    '请至少选择一项需求。没有需求的请求等于没有请求。',
  'This need is chosen twice. Choose it once.': '此需求选择了两次。请只选择一次。',
  'This need is not open any longer. Leave it out, or open it again first.':
    '此需求已不再开放。请将其去掉，或先重新开放。',
  'The receiver may not see this need. Say that you hand it over to them, or leave it out.':
    '收件方不得查看此需求。请说明您将其提供给收件方，或将其去掉。',
  'This request is no longer a draft. Write a new one, or ask again.':
    '此请求已不是草稿。请另写一份，或再次请求。',
  'This file has not arrived. Send it first, and answer then.': '此文件尚未送达。请先发送文件，然后再答复。',
  'A request is asked again once, when its term is over without an answer or when it was not fulfilled.':
    '只有在期限届满而未获答复或请求未得到满足时，才能再次请求，且仅限一次。',
  'The document of a request is read by GET, and the file of its answer is sent by POST.':
    '请求的文件用GET读取，答复所附的文件用POST发送。',
};
