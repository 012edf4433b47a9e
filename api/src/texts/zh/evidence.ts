import type { Sentences } from '../sentences.ts';

/** What is said of files that are shown as evidence. */
export const evidence: Sentences = {
  'Files of this kind are not taken. Save it as {kinds}, and choose that file.':
    '不接受此类文件。请将其另存为{kinds}，然后选择该文件。',
  'This file has no name. Give it one, and choose it again.': '该文件没有名称。请为其命名，然后重新选择。',
  'This file is empty. Choose the one that has the text.': '该文件是空的。请选择含有正文的文件。',
  'This file is larger than {most} MB. Save it smaller, or in parts, and choose those.':
    '该文件超过{most}MB。请将其保存得小一些或分成几部分，然后选择这些文件。',
  'The files of this State have room for {left} MB more, and this one needs more than that. Send a smaller one, or ask the administrator for more room.':
    '该国的文件还有{left}MB空间，而这个文件需要更多。请发送较小的文件，或请管理员增加空间。',
  'Too many files of this State are on their way. Wait until some have arrived.':
    '该国正在发送的文件过多。请等待其中一些送达。',
  'This file changed on its way: what arrived is not what was sent. Nothing was stored. Send it again.':
    '该文件在途中发生了变化：收到的与发送的不同。未保存任何内容。请重新发送。',
  'A SHA-256 is 64 hexadecimal digits. Send it so, or leave it out.':
    'SHA-256由64个十六进制数字组成。请按此发送，或不发送。',
  'The name says {kind}, but the content is something else or is damaged. Nothing was stored. Save it in that format again, and choose the new file.':
    '名称表明是{kind}，但内容是别的东西或已损坏。未保存任何内容。请以该格式重新保存，然后选择新文件。',
  'Something else is hidden in this {kind}. Nothing was stored. Save it in that format again, and choose the new file.':
    '此{kind}中隐藏了别的东西。未保存任何内容。请以该格式重新保存，然后选择新文件。',
  'This file has macros, or other programs inside. Nothing was stored. Save it without them, and choose the new file.':
    '该文件含有宏或其他程序。未保存任何内容。请去掉它们后保存，然后选择新文件。',
  'This PDF has a password, or is protected against changes. Nothing was stored. Save it without that, and choose the new file.':
    '该PDF设有密码或禁止更改。未保存任何内容。请去掉此保护后保存，然后选择新文件。',
  'This file has a password. Nothing was stored. Save it without one, and choose the new file.':
    '该文件设有密码。未保存任何内容。请去掉密码后保存，然后选择新文件。',
  'This is no plain text in UTF-8: it is in another character set, or a page or a program. Nothing was stored. Save it as plain text in UTF-8, or as PDF, and choose the new file.':
    '这不是UTF-8纯文本：它使用了其他字符集，或者是网页或程序。未保存任何内容。请另存为UTF-8纯文本或PDF，然后选择新文件。',
  'This file unpacks to more than any document. Nothing was stored. Save it again, and choose the new file.':
    '该文件解压后比任何文档都大。未保存任何内容。请重新保存，然后选择新文件。',
  'This State has no such file, or has it no longer. Send the file, and attach it again.':
    '该国没有这个文件，或已不再有。请发送该文件，然后重新附上。',
  'This is not a file of the State. Take its sha256 as the API gave it.':
    '这不是该国的文件。请按API给出的原样使用其sha256。',
  'A file is read by GET, and sent by the tus protocol.': '文件用GET读取，用tus协议发送。',
  'Say which file this is: Upload-Metadata with filename, and assessment, participant, match or proposal, each in base64.':
    '请说明这是哪个文件：Upload-Metadata中须有filename，以及assessment、participant、match或proposal，各用base64编码。',
  'Say from where on this goes on: Upload-Offset, and application/offset+octet-stream.':
    '请说明从何处继续：Upload-Offset和application/offset+octet-stream。',
  'More or less of this file has come than this request thinks. Ask by HEAD how much, and send the rest.':
    '该文件已收到的内容多于或少于此请求所认为的。请用HEAD询问已收到多少，然后发送其余部分。',
  'More came than the file has. Send no more than its Upload-Length.':
    '收到的内容多于文件本身。发送的内容不要超过其Upload-Length。',
};
