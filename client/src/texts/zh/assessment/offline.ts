import type { Offline } from '../../en/assessment/offline.ts';
import type { In } from '../../whole.ts';

export const offline = {
  'assessment.offline-note': {
    offline: '没有连接。',
    goOn: '您可以继续填写。',
    waits_other: '{{count}}项答复保存在此设备上，连接恢复后会自动发送。',
    inPage_other: '{{count}}项答复保存在此窗口中；连接恢复之前请勿关闭窗口。',
    none: '此浏览器不在设备上保存任何内容：如果关闭窗口，没有连接时填写的内容会丢失。请使用非隐私窗口，或将副本存为文件。',
    full: '此设备已没有空间：如果关闭窗口，没有连接时填写的内容会丢失。请腾出空间，或将副本存为文件。',
  },
  'assessment.file-copy': {
    keep: '将副本存为文件',
    bringBack: '取回副本',
    noFile: '此文件不是在这里保存的副本。请选择名称以“needs-matrix”开头的文件。',
    otherPerson: '此副本由他人保存。须由填写者登录后取回。',
    otherChecklist: '此副本属于另一份核对清单。请打开该核对清单并在那里取回。',
    returned_other: '已取回{{count}}项答复，正在保存。',
  },
} satisfies In<'zh', Offline>;
