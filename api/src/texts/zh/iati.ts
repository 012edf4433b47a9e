import type { Sentences } from '../sentences.ts';

export const iati: Sentences = {
  'This text is longer than {most} characters. What is beyond is left out.':
    '此文本超过{most}个字符。超出部分不予保留。',
  'There is no goal or target "{code}" of the 2030 Agenda. It is left out.':
    '《2030年议程》中没有目标“{code}”。此项略去。',
  'This amount is below zero: {value}. Correct it in the file.': '此金额低于零：{value}。请在文件中更正。',
  '"{code}" is not a currency. Correct it in the file: send its ISO 4217 code, such as USD.':
    '没有货币“{code}”。请在文件中更正：其ISO 4217代码，例如USD。',
  'Not listed here, and left out: {name}.': '此处未列出，已略去：{name}。',
  'There is no State "{code}" here. Correct the code in the file, or leave this activity out.':
    '此处没有国家“{code}”。请在文件中更正代码，或略去此项活动。',
  'Its amounts were checked. They are not kept here.': '其金额已核对，但不在此保存。',
  'It has no title in English. The one that it says first is taken.':
    '其没有英文标题，采用其最先给出的标题。',
  'Its provisions and kinds of help stay as a person confirmed them.':
    '其条款和援助类型保持经人确认的内容不变。',
  'The needs that it serves are not in a file. They stay as they are.':
    '其所服务的需求不在文件中，保持不变。',
  'The percentages of its States do not make 100 together. They are left out.':
    '各国的百分比相加不等于100，未予采用。',
  'The shares of its States do not make 100 per cent together. Give each State that it helps one, or send none.':
    '各国所占比例相加不等于百分之百。请为所帮助的每个国家各填一项，或一项也不填。',
  'This activity names no State that it helps. Add a recipient-country in the file.':
    '此项活动没有写明所帮助的国家。请在文件中加上recipient-country。',
  'None of its organizations is listed here. Write the name of one as it is listed here, or ask the secretariat to list it.':
    '其组织无一列于此处。请按此处所列写出其中一个的名称，或请秘书处将其列入。',
  'This activity has no iati-identifier. Give it one in the file.':
    '此项活动没有iati-identifier。请在文件中给出一个。',
  'There is no status "{code}". Send one of the codes 1 to 6 of IATI.':
    '没有状态“{code}”。请发送IATI代码1至6之一。',
  'It serves a need of a State that the file no longer names. Take that need out of the activity first.':
    '它满足的一项需求属于文件中不再写明的国家。请先从活动中去掉该需求。',
  'Line {line}: {element} is not as the schema of IATI 2.03 asks. It is unknown, in the wrong place, or something in it is missing. Correct it in the file.':
    '第{line}行：{element}不符合IATI 2.03的模式。它未知、位置不对，或缺少内容。请在文件中更正。',
  'This identifier is in the file twice. Give each activity its own.':
    '此标识符在文件中出现两次。请给每项活动各自的标识符。',
  'Your organization does not take part in it. You can bring in what your own organization takes part in.':
    '贵组织没有参与此项活动。您可以导入贵组织参与的活动。',
  'This activity is here already, and is of other organizations. Ask them or the secretariat to change it.':
    '此项活动已在此处，属于其他组织。请它们或秘书处更改。',
  'Choose its provisions and kinds of help: nothing in the file says which they are.':
    '请选择其条款和援助类型：文件中没有说明。',
  'Its provisions and kinds of help were proposed by what the file says. Confirm or change them.':
    '其条款和援助类型是根据文件内容提议的。请确认或更改。',
  'Send the iati-identifier of this activity.': '请发送此项活动的iati-identifier。',
  'There is no activity under this identifier that you may see. Read the file again.':
    '此标识符下没有您可以看到的活动。请重新读取文件。',
  'Somebody changed this activity since the file was read. Read the file again to see what is there now.':
    '文件读取之后，有人更改了此项活动。请重新读取文件，看看现在的内容。',
  'This file declares a document type, by which it could name other files or grow without end. Take out the line with DOCTYPE and send it again.':
    '此文件声明了文档类型，可借此指向其他文件或无限增大。请去掉有DOCTYPE的一行，再重新发送。',
  'This is not XML: something is wrong at line {line}. Send the file as it was published.':
    '这不是XML：第{line}行有误。请按发布时的原样发送文件。',
  'This is no file of IATI activities: it does not begin with iati-activities. Choose another file.':
    '这不是IATI活动文件：它不以iati-activities开头。请选择另一个文件。',
  'This file is of version "{code}" of IATI. Send it in version 2.03.':
    '此文件是IATI的“{code}”版。请以2.03版发送。',
  'This file has more parts than can be read at once. Divide it into several files.':
    '此文件的内容多于一次所能读取的。请分成几个文件。',
  'This file has more than {most} activities. Divide it into several files.':
    '此文件的活动超过{most}项。请分成几个文件。',
  'There is no activity in this file. Choose another file.': '此文件中没有活动。请选择另一个文件。',
  'This file is not in UTF-8. Save it in UTF-8 and send it again.':
    '此文件不是UTF-8编码。请存为UTF-8后重新发送。',
  'Several files are being read at this moment. Send it again in a minute.':
    '此刻正在读取几个文件。请一分钟后重新发送。',
  'Activities are read as a file by GET, and sent by POST.': '活动以GET读取为文件，以POST发送。',
  'Send the file as XML: application/xml.': '请以XML发送文件：application/xml。',
  'This file is larger than {most} MB. Divide it into several files.':
    '此文件大于{most} MB。请分成几个文件。',
  'There is no activity that you may see here. Choose others.': '此处没有您可以看到的活动。请另选。',
};
