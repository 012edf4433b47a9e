import type { Sentences } from '../sentences.ts';

/** What is said of instruments that are written by hand, and of consultations on them. */
export const writing: Sentences = {
  'This checklist comes with the product, and its state with it. Make a new draft from it instead.':
    '此核对清单及其状态随产品提供。请改为由此制作新草案。',
  'An instrument goes from draft to under consultation, then to adopted, then to superseded, one step at a time. Read its state again.':
    '文书从草案到征求意见中，再到已通过，再到已被取代，逐步进行。请重新读取其状态。',
  'Nothing is decided on a day that is still to come. Correct the day.':
    '不会在尚未到来的日子作出决定。请更正日期。',
  'This instrument is not under consultation. Comments are written while it is; what was said stays readable.':
    '此文书不在征求意见中。意见在征求期间提出；已提出的意见仍可阅读。',
  'There are too many replies here. Write a new comment.': '此处回复过多。请写一条新意见。',
  'No instrument is as large as this. Divide it into several.': '没有文书如此之大。请将其分为几份。',
  'Say what the draft begins from: an instrument, a file, or a convention.':
    '请说明草案由什么开始：一份文书、一个文件或一项公约。',
  'There is no instrument "{code}". Choose one that is loaded.': '没有文书“{code}”。请选择已载入的文书。',
  'A draft is put under consultation before it is adopted. Do that first.':
    '草案先征求意见，然后才通过。请先征求意见。',
  'Another version took its place. Read it again.': '已有另一版本取而代之。请重新读取。',
  'Another version is under consultation now. Read it again.': '现在征求意见的是另一版本。请重新读取。',
  'There are too many comments on this instrument. Reply to one that is there.':
    '对此文书的意见过多。请回复已有的意见。',
  'This instrument has no question "{code}". Choose one of its questions.':
    '此文书没有问题“{code}”。请选择其中一个问题。',
  'This instrument does not ask {provision}. Choose one of its provisions.':
    '此文书不问{provision}。请选择其中一项条款。',
  '"{code}" is being written already. Open it, or give this one a code of its own.':
    '“{code}”已在编写中。请打开它，或给这一份另一个代码。',
  'Send between one and {most} edits.': '请发送一至{most}项修改。',
  'There is no such revision yet. Read it again, and send the revision you read.':
    '尚无此修订。请重新读取，并发送您所读的修订。',
};
