import type { Sentences } from '../sentences.ts';

export const general: Sentences = {
  'Sign in first.': '请先登录。',
  'Your role does not allow this.': '您的角色不允许这样做。',
  'Your rights were changed a moment ago. Look at what you may do now, and try again.':
    '您的权限刚刚有变。请查看您现在可以办理的事项，然后再试。',
  'There is nothing with this id that you may see. Check the id, or ask whoever gave it to you.':
    '没有您可以查看的、带有此标识符的内容。请核对标识符，或询问向您提供标识符的人。',
  'Somebody changed this since you read it. Read it again and send your change with its current revision.':
    '您读取之后有人作了修改。请重新读取，并以当前修订号发送您的修改。',
  'This operationId was used for something else. Make a new UUID for each new request.':
    '此operationId已用于其他请求。请为每个新请求生成新的UUID。',
  'Ask for 1 to 100 records at a time.': '每次请索取1至100条记录。',
  'Write something here, or leave it out.': '请在此填写，或不填此项。',
  'This is missing. Send it.': '缺少此项。请发送。',
  'Send at most {count} characters.': '请最多发送{count}个字符。',
  'This text is too long. Send at most {count} characters.': '文本过长。请最多发送{count}个字符。',
  'Send at most {count} entries.': '请最多发送{count}项。',
  'This is not written as it should be. Check its format.': '书写格式不正确。请检查格式。',
  'This text is broken: it holds half a character. Write it again.': '文本已损坏：含有半个字符。请重新填写。',
  'Write the date as 2027-05-01: a year of four digits, the month, the day.':
    '请将日期写成2027-05-01：四位数的年、月、日。',
  'There is no such day in the calendar. Check the month and the day.': '日历中没有这一天。请检查月和日。',
  'Send a web address that begins with http:// or https://.': '请发送以http://或https://开头的网址。',
  'This is not a language tag. Send a BCP 47 tag, such as en or pt-BR.':
    '这不是语言标签。请发送BCP 47标签，例如en或pt-BR。',
  'The year {year} cannot be right. Write a year from {first} to {last}, such as 2027-05-01.':
    '年份{year}不合理。请填写{first}至{last}之间的年份，例如2027-05-01。',
  '{currency} has no digits after the point. Round the amount.': '{currency}没有小数。请将金额取整。',
  '{currency} has at most {digits} digits after the point. Round the amount.':
    '{currency}最多有{digits}位小数。请对金额四舍五入。',
  'Check the input.': '请检查所填内容。',
  'Send text here.': '请在此发送文本。',
  'Send a number here.': '请在此发送数字。',
  'Send a whole number here.': '请在此发送整数。',
  'Send true or false here.': '请在此发送true或false。',
  'Send a list here.': '请在此发送列表。',
  'Send an object here.': '请在此发送对象。',
  'Send {type} here.': '请在此发送{type}类型的值。',
  'Send at most {most}.': '请发送不超过{most}的值。',
  'Send at least {least}.': '请发送不小于{least}的值。',
  'Send at least {least} characters.': '请至少发送{least}个字符。',
  'Send at least {least} entries.': '请至少发送{least}项。',
  'Send one of {codes}.': '请发送以下之一：{codes}。',
  'Take out {names}: there is no such field.': '请删去{names}：没有此字段。',
  'Take this out: there is no such field.': '请删去此项：没有此字段。',
  'This text is broken: there is half a character at place {place}. Write it again.':
    '文本已损坏：第{place}位只有半个字符。请重新填写。',
  'Take out the control character {character} at place {place}.': '请删去第{place}位的控制字符{character}。',
  'This id does not come from this API. Take the id as the API gave it.':
    '这不是此API的标识符。请使用API给出的标识符。',
  'This is not the id of a {noun}. Take the id as the API gave it.':
    '这不是所需的标识符（{noun}）。请使用API给出的标识符。',
  'This is not the id of an {noun}. Take the id as the API gave it.':
    '这不是所需的标识符（{noun}）。请使用API给出的标识符。',
  'Write the instant as 2027-05-01T09:40:00Z: a day, a T, the time, and Z or the offset.':
    '请按2027-05-01T09:40:00Z填写时刻：日期、T、时间，以及Z或时差。',
  'Send a UUID, such as 3f0c1a52-8a55-4e0b-9f5e-6d1f8a2b7c90.':
    '请发送UUID，例如3f0c1a52-8a55-4e0b-9f5e-6d1f8a2b7c90。',
  'Write the number with at most 15 digits before the point and 6 after it, such as 1250000.00.':
    '请填写小数点前最多15位、后最多6位的数字，例如1250000.00。',
  'Write a whole number from -2147483648 to 2147483647.': '请填写-2147483648至2147483647之间的整数。',
  'Write a number.': '请填写数字。',
  'Send an id here, as the API gave it.': '请在此发送API给出的标识符。',
  'This cursor does not come from this list. Take pageInfo.endCursor of the previous page.':
    '这不是此列表的游标。请使用上一页的pageInfo.endCursor。',
  'Search for at most {most} characters: a few words are enough.': '搜索内容最多{most}个字符：几个词即可。',
  'Words are looked for in the list of needs alone, not in figures. Leave them out here.':
    '词语只在需求清单中查找，不用于数字。请在此处去掉。',
  'What providers put first narrows the matrix, its figures and the list of needs. Leave it out here.':
    '提供方的优先事项用于限定矩阵、其数字和需求清单。请在此处去掉。',
  'There is no such audience. Choose the public, donors or a State.':
    '没有这样的查看身份。请选择公众、捐助方或某一国家。',
  'A saved search shows each reader what they see themselves. Leave seenAs out.':
    '已保存的搜索向每位读者显示其本人所能看到的内容。请去掉seenAs。',
};
