import type { Evidence } from '../../en/assessment/evidence.ts';
import type { In } from '../../whole.ts';

export const evidence = {
  'assessment.evidence': {
    filesOf: '“{{title}}”的证明文件',
    nameFirst: '请先为该措施命名，然后附上文件。',
  },
  'assessment.evidence-drop': {
    drop: '将证明文件拖放到此处，或选择文件',
    kinds: 'PDF、DOCX、XLSX、ODT、PNG、JPEG或TXT，每个不超过25MB。能看到答复的人才能看到文件。',
    room: '{{state}}的空间：已用{{used}}MB，共{{most}}MB',
    choose: '选择文件',
    attach: '附上文件',
  },
  'assessment.evidence-file-row': {
    stored: '已保存的文件',
    storedOn: '保存于{{day}}',
    revision: '第{{number}}版',
    copy: '复制该文件的SHA-256',
    copied: '已复制',
    replace: '替换',
    replaceThis: '用较新的文件替换{{name}}',
    remove: '移除',
    removeThis: '从该措施中移除{{name}}',
    earlier: '以前的文件',
  },
  'assessment.file-size': {
    kilobytes: '{{size}}kB',
    megabytes: '{{size}}MB',
  },
  'assessment.sending-row': {
    progress: '{{sent}}，共{{size}}',
    progressOf: '{{name}}已发送的部分',
    sending: '正在发送',
    wentOn: '中断后已继续',
    waitsHere: '在此设备上等待',
    waitsInWindow: '在此窗口中等待',
    paused: '已暂停',
    pause: '暂停',
    pauseThis: '暂停{{name}}',
    goOn: '继续',
    goOnThis: '继续{{name}}',
    cancel: '取消',
    cancelThis: '取消{{name}}',
    dismiss: '移除',
    dismissThis: '从列表中移除{{name}}',
    cut: '连接在{{sent}}处中断，{{time}}。已送达的部分已保留，只发送其余部分。',
    inWindow: '该文件仅在此窗口中：在文件保存之前请保持窗口打开。',
    refused: '已拒绝。',
    notTaken: '该文件未被接受。请重新选择。',
    unattached: '文件已保存，但其措施已不存在。请在另一措施中重新选择该文件。',
  },
} satisfies In<'zh', Evidence>;
