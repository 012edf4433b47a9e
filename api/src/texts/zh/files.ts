import type { Sentences } from '../sentences.ts';

/** What is said of a checklist that comes as a file. */
export const files: Sentences = {
  'This provision is in the file more than once. Keep one of its rows.':
    '此条款在文件中出现不止一次。请只保留其中一行。',
  'This is not the file of a checklist. Choose one that was exported here.':
    '这不是核对清单的文件。请选择从此处导出的文件。',
  'This file is of another State or another cycle. Choose the file of this checklist.':
    '此文件属于另一个国家或另一个周期。请选择此核对清单的文件。',
  'This file has more than {most} rows, and no checklist has so many. Export the checklist again.':
    '此文件超过{most}行，没有核对清单有这么多行。请重新导出核对清单。',
  'An answer has no field "{key}". It was passed over.': '答复没有字段“{key}”。已略过。',
  'This answer has not been written so often yet. Export the checklist and fill in that file.':
    '此答复尚未写过这么多次。请导出核对清单并填写该文件。',
  'Somebody changed the same words since the file was exported. These stay as they are now; put what you want of the file into the checklist.':
    '文件导出后有人改动了相同的文字。这些文字保持现状；请把文件中需要的内容填入核对清单。',
  'Somebody wrote here since the file was exported. What the file changes goes together with it.':
    '文件导出后有人在此处写过内容。文件的改动会与其合并。',
  'This file says nothing of "{reference}".': '此文件没有提到“{reference}”。',
  'This file is not JSON in UTF-8. Export the checklist and fill in that file.':
    '此文件不是UTF-8编码的JSON。请导出核对清单并填写该文件。',
  'Send the file as XLSX, CSV or JSON, as it was exported.':
    '请按导出时的样子以XLSX、CSV或JSON格式发送文件。',
  'This file is larger than {most} MB, and no checklist is. Export the checklist and fill in that file.':
    '此文件超过{most} MB，没有核对清单这么大。请导出核对清单并填写该文件。',
  'A checklist is read as a file by GET, and sent by POST.': '核对清单以GET读取为文件，以POST发送。',
  'This file is not a workbook that can be read. Save it as XLSX, without a password, and choose it again.':
    '此文件不是可以读取的工作簿。请将其另存为不带密码的XLSX，然后重新选择。',
  'This workbook unpacks to more than any checklist. Export the checklist and fill in that file.':
    '此工作簿解压后比任何核对清单都大。请导出核对清单并填写该文件。',
  'This file has more rows than any checklist. Export the checklist and fill in that file.':
    '此文件的行数超过任何核对清单。请导出核对清单并填写该文件。',
  'This file is not in UTF-8. Save it again as “CSV UTF-8”, or with the character set UTF-8, and choose it again.':
    '此文件不是UTF-8编码。请将其另存为“CSV UTF-8”或使用UTF-8字符集，然后重新选择。',
  '“{value}” is not one of the choices. Write one of these: {options}.':
    '“{value}”不在可选项之中。请填写以下之一：{options}。',
  '“{label}”: the problem says too little to be answered. It becomes a need, marked as vague; say what exactly is missing.':
    '“{label}”：问题说得太少，无法回应。它会成为一项标为“不够明确”的需求；请说明究竟缺什么。',
  '“{label}” is no longer asked for here. The need that it became is withdrawn once you submit.':
    '此处不再请求“{label}”。由它形成的需求在提交后撤回。',
};
