import type { Sentences } from '../sentences.ts';

/** What is said of instruments that come by file, of replies to their questions, and of tables of answers. */
export const instruments: Sentences = {
  'An instrument does not go back to an earlier state. Make a new version of it.':
    '文书不能退回到先前的状态。请制作新版本。',
  'An instrument file is sent by POST.': '文书文件以POST发送。',
  'An invented participant has a code of X and two letters, and no other one has.':
    '虚构参与方的代码是X加两个字母，其他参与方都没有这样的代码。',
  'Article {article} has the provision {provision} already. Keep it: answers may be about it.':
    '第{article}条已有条款{provision}。请保留：可能已有相关答复。',
  'Give at least one option to choose.': '请至少给出一个选项。',
  'Give the table at least one column.': '请至少给表格一列。',
  'Name the decision by which it was adopted, and its day.': '请注明通过该文书的决定及其日期。',
  'Name the provisions that are asked.': '请列出所问的条款。',
  'No reply to "{code}" can fulfil this condition. Compare it with one of its options.':
    '对“{code}”的任何答复都无法满足此条件。请与其选项之一比较。',
  'The articles of this convention come with the product. Leave them out, and name its provisions.':
    '本公约的条文随产品提供。请省略条文，只列出条款。',
  'The condition looks at "{code}", which is not a question of {provision}. Name one of the same provision.':
    '该条件所指的“{code}”不是{provision}的问题。请指明同一条款的问题。',
  'The conditions of these questions form a circle: {circle}. Take one of them out.':
    '这些问题的条件形成循环：{circle}。请去掉其中一个。',
  'The least number is larger than the largest. Correct one of the two.':
    '最小数大于最大数。请更正其中之一。',
  'The question about compliance is always shown: take out its condition, or ask it of a provision of its own.':
    '关于遵守情况的问题始终显示：请去掉其条件，或在单独的条款中提问。',
  'There is a participant "{code}" with other names. Write its code alone.':
    '已有名称不同的参与方“{code}”。请只写其代码。',
  'There is no assistance type "{code}" yet. Give its category and labels.':
    '尚无援助类型“{code}”。请给出其类别和名称。',
  'This checklist has no kind of help "{code}". Name one of its own.':
    '本核对清单没有援助类型“{code}”。请指明其中的一种。',
  'There is no challenge "{code}" yet. Give its labels.': '尚无困难“{code}”。请给出其名称。',
  'There is no chapter {chapter}. Add it, or correct the article.':
    '没有第{chapter}章。请添加该章，或更正条文。',
  'There is no participant "{code}". Add it to participants or correct the code.':
    '没有参与方“{code}”。请将其加入参与方，或更正代码。',
  'There is no provision {provision}. Correct the reference.': '没有条款{provision}。请更正引用。',
  'This checklist is not adopted yet. It can be tried by invented States alone until it is.':
    '此核对清单尚未通过。通过之前只能由虚构国家试用。',
  'This checklist is not put to this participant. Choose another one.':
    '此核对清单不向该参与方提出。请选择其他清单。',
  'This checklist was superseded. Choose the one that took its place.':
    '此核对清单已被取代。请选择取代它的清单。',
  'This convention is new. Give its chapters and articles.': '这是新公约。请给出其章和条。',
  'This convention is new. Give its titles.': '这是新公约。请给出其名称。',
  'This file cannot be loaded.': '无法载入此文件。',
  'This file is larger than {most} MB, and no instrument is. Choose the file of an instrument.':
    '此文件大于{most} MB，没有文书如此之大。请选择文书的文件。',
  'This file is not JSON in UTF-8. Save it again as JSON, with the character set UTF-8.':
    '此文件不是UTF-8编码的JSON。请以UTF-8字符集重新保存为JSON。',
  'This instrument does not ask {provision}. Add it to its provisions, or correct the question.':
    '此文书不问{provision}。请将其加入条款，或更正问题。',
  'This is not an instrument file. Its format says "{format}".':
    '这不是文书文件。文书文件的格式应为“{format}”。',
  'Version {version} of "{code}" is adopted, and stays until the new one is. Give the draft a code of its own until then.':
    '“{code}”的版本{version}已通过，在新版本通过之前保持不变。在此之前请给草案单独的代码。',
  'Version {version} of "{code}" is loaded with other content. Give the changed one a new version.':
    '“{code}”的版本{version}已载入，但内容不同。请给修改后的文书一个新版本。',
  '{provision} has a question about compliance already. Ask the second one of a provision of its own.':
    '{provision}已有一个关于遵守情况的问题。请在单独的条款中提出第二个问题。',
  '"{code}" has another category in another instrument. Make them agree.':
    '“{code}”在另一文书中属于其他类别。请使其一致。',
  '"{code}" is here twice. Keep one.': '“{code}”在此出现两次。请保留一个。',
  '"{code}" is a checklist of another convention. Give this one a code of its own.':
    '“{code}”是另一公约的核对清单。请给此清单单独的代码。',
  'This checklist has no question "{code}" of this provision. Send one of {codes}.':
    '此核对清单在该条款下没有问题“{code}”。请发送以下之一：{codes}。',
  'This checklist has no question of its own about this provision. Leave the replies out.':
    '此核对清单对该条款没有自己的问题。请省略答复。',
  'This reply is not a text. Leave its language and its translation out.':
    '此答复不是文本。请去掉其语言和译文。',
  'Two replies are to "{code}". Keep one.': '“{code}”有两个答复。请保留一个。',
  'Choose one of {codes}.': '请从以下选择一项：{codes}。',
  'Write a number that is at least {least}.': '请填写不小于{least}的数。',
  'Write a number that is at most {most}.': '请填写不大于{most}的数。',
  'This table has at most {most} rows. Take some out.': '此表最多{most}行。请删除一些。',
  'This table has no column "{code}". Take it out.': '此表没有“{code}”列。请去掉。',
  'The compliance of the answer is the reply to this question. Send it there, or NOT_PROVIDED here.':
    '对此问题的答复就是遵守情况。请在那里发送，或在此发送NOT_PROVIDED。',
  'This file has no rows. Its first row names the columns, and each further one is a participant.':
    '此文件没有行。第一行是列名，其后每行是一个参与方。',
  'No column names the participants. Choose the one that does.': '没有列出参与方的列。请选择该列。',
  'Say where these answers are from.': '请说明这些答复的来源。',
  'No question of this checklist is called “{name}”. The column is passed over.':
    '此核对清单没有名为“{name}”的问题。该列略过。',
  'Columns {columns} are for the same question. Choose one of them.':
    '第{columns}列对应同一问题。请选择其中一列。',
  'Nobody who takes part is called “{name}”. Write the name or the code.':
    '没有名为“{name}”的参与方。请写明名称或代码。',
  '“{name}” may be {others}. Write the code.': '“{name}”可能是{others}。请写明代码。',
  'This participant is in rows {rows} with other answers each. Keep one of them.':
    '该参与方出现在第{rows}行，答复各不相同。请保留其中一行。',
  'This row says the same as row {row}. It is passed over.': '此行与第{row}行相同。略过。',
  '“{value}” is none of the replies. Write one of {options}.':
    '“{value}”不是可选的答复。请填写以下之一：{options}。',
  '“{value}” is not a number. Write it with digits, like 1234.5.':
    '“{value}”不是数。请用数字填写，例如1234.5。',
  '“{value}” is not a whole number. Write it with digits, like 1234.':
    '“{value}”不是整数。请用数字填写，例如1234。',
  '“{value}” can be read as two numbers. Write it without separators for thousands.':
    '“{value}”可读作两个数。请不要用千位分隔符。',
  'This row has more cells than the table has columns: {columns}. Write each row on a line of its own, with | between its cells.':
    '这一行的单元格多于表格的列：{columns}。请将每行各写一行，单元格之间用 | 分隔。',
  'This file is in UTF-16, and was read as that.': '此文件是UTF-16编码，已按此读取。',
  'This State fills in this checklist itself. What it wrote stays.':
    '该国自行填写此核对清单。其所写内容保持不变。',
  'This row says nothing.': '此行没有内容。',
  'This file has more than {most} rows. Send it in parts.': '此文件超过{most}行。请分批发送。',
  'This file has more than {most} columns. Take some out.': '此文件超过{most}列。请删除一些。',
  'This file is larger than {most} MB. Send it in parts.': '此文件大于{most} MB。请分批发送。',
  'Send the file as CSV.': '请以CSV格式发送文件。',
  'This file is not a CSV file. Save the table as CSV and choose that file.':
    '此文件不是CSV文件。请将表格另存为CSV，再选择该文件。',
  'A table of answers is sent by POST.': '答复表以POST发送。',
  'This day is still to come. Correct it.': '此日期尚未到来。请更正。',
  'Send what each column is as a JSON object of places and parts.':
    '请以位置与部分组成的JSON对象发送每列的含义。',
};
