import type { Sentences } from '../sentences.ts';

export const offersHeadings: Sentences = {
  'offer.code': '代码',
  'offer.revision': '修订号（请勿改动）',
  'offer.title': '标题',
  'offer.description': '说明',
  'offer.types': '援助类型',
  'offer.wholeConvention': '整部公约',
  'offer.chapters': '章',
  'offer.articles': '条',
  'offer.provisions': '条款',
  'offer.subjects': '主题',
  'offer.participants': '国家',
  'offer.regionalGroups': '区域组',
  'offer.leastDevelopedOnly': '仅限最不发达国家',
  'offer.except': '除这些国家外',
  'offer.languages': '语言',
  'offer.legalTraditions': '法律传统',
  'offer.mode': '提供方式',
  'offer.opens': '开放日',
  'offer.closes': '截止日',
  'offer.capacityPerYear': '每年名额',
  'offer.ceiling': '每项需求的上限',
  'offer.currency': '货币',
  'offer.conditions': '条件',
  'offer.contact': '联系方式',
  'offer.state': '提议状态（不读取）',
  'offer.confirmedAt': '确认日期（不读取）',
  'offer.offers': '提议',
  'offer.codes': '代码表',
  'offer.column': '列',
  'offer.meaning': '含义',
  'offer.yes': '是；空白：否',
  'offer.REMOTE': '远程',
  'offer.ON_SITE': '现场',
  'offer.BOTH': '远程或现场',
  'offer.CIVIL': '大陆法',
  'offer.COMMON': '普通法',
  'offer.CUSTOMARY': '习惯法',
  'offer.ISLAMIC': '伊斯兰法',
  'offer.MIXED': '混合法系',
};

export const offersFile: Sentences = {
  'Write yes, or leave the cell empty.': '请填写yes，或将单元格留空。',
  'Write a whole number, or leave the cell empty.': '请填写整数，或将单元格留空。',
  'No offer of yours has this code. Correct the code, or empty the cell of the revision to publish a new offer.':
    '您的提议中没有此代码。请更正代码，或清空修订号单元格以发布新的提议。',
  'This offer was changed after the file was made. Download your offers again, and make your changes in that file.':
    '此提议在文件生成之后有过更改。请重新下载您的提议，并在该文件中修改。',
  'This is the code of an offer that is not yours, or is no longer there. Give the row a code of your own.':
    '这是他人提议的代码，或该提议已不存在。请给此行一个您自己的代码。',
  'This row has no code. Give it one of your own, such as TRAINING-1: by it the offer is known when the file comes again.':
    '此行没有代码。请给它一个您自己的代码，例如TRAINING-1：文件再次导入时，系统据此识别该提议。',
  'This code is in the file twice. Give each offer its own.':
    '此代码在文件中出现两次。请给每项提议各自的代码。',
  'This window is over already: the offer is published, and serves no need. Correct the day if it is wrong.':
    '此开放期间已经结束：提议会发布，但不会满足任何需求。如日期有误，请更正。',
  'This is not a file of offers: its first row has no columns code and title. Download your offers, and write into that file.':
    '这不是提议文件：第一行没有code和title两列。请下载您的提议，并在该文件中填写。',
  'There is no offer in this file. Write a row for each below the headings.':
    '此文件中没有提议。请在标题行下为每项提议填写一行。',
  'There is no column “{name}” ({value}), and it is passed over. Correct its heading if it is to be read.':
    '没有“{name}”列（{value}），已略过。如需读取，请更正列标题。',
  'Offers are read as a file by GET, and sent by POST.': '提议以GET读取为文件，以POST发送。',
  'Send the file as XLSX or CSV.': '请以XLSX或CSV格式发送文件。',
  'Say what comes first: in words, or by kinds of help, provisions or States.':
    '请说明什么优先：用文字，或用援助类型、条款或国家。',
  'The last year is before the first. Send a later year.': '结束年份早于开始年份。请发送更晚的年份。',
};
