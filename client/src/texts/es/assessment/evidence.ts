import type { Evidence } from '../../en/assessment/evidence.ts';
import type { In } from '../../whole.ts';

export const evidence = {
  'assessment.evidence': {
    filesOf: 'Archivos de prueba de «{{title}}»',
    nameFirst: 'Ponga nombre a la medida y luego adjúntele archivos.',
  },
  'assessment.evidence-drop': {
    drop: 'Suelte aquí archivos de prueba o elíjalos',
    kinds:
      'PDF, DOCX, XLSX, ODT, PNG, JPEG o TXT, hasta 25 MB cada uno. Un archivo lo ven las mismas personas que la respuesta.',
    room: 'Espacio de {{state}}: {{used}} de {{most}} MB usados',
    choose: 'Elegir archivos',
    attach: 'Adjuntar archivos',
  },
  'assessment.evidence-file-row': {
    stored: 'Un archivo guardado',
    storedOn: 'Guardado el {{day}}',
    revision: 'Revisión {{number}}',
    copy: 'Copiar el SHA-256 de este archivo',
    copied: 'Copiado',
    replace: 'Sustituir',
    replaceThis: 'Sustituir {{name}} por un archivo más reciente',
    remove: 'Quitar',
    removeThis: 'Quitar {{name}} de esta medida',
    earlier: 'Archivos anteriores',
  },
  'assessment.file-size': {
    kilobytes: '{{size}} kB',
    megabytes: '{{size}} MB',
  },
  'assessment.sending-row': {
    progress: '{{sent}} de {{size}}',
    progressOf: 'Cuánto de {{name}} se ha enviado',
    sending: 'Se está enviando',
    wentOn: 'Continuó tras un corte',
    waitsHere: 'Espera en este dispositivo',
    waitsInWindow: 'Espera en esta ventana',
    paused: 'En pausa',
    pause: 'Pausar',
    pauseThis: 'Pausar {{name}}',
    goOn: 'Continuar',
    goOnThis: 'Continuar con {{name}}',
    cancel: 'Cancelar',
    cancelThis: 'Cancelar {{name}}',
    dismiss: 'Quitar',
    dismissThis: 'Quitar {{name}} de esta lista',
    cut: 'La línea se cortó en {{sent}}, {{time}}. Lo que había llegado se conservó; solo se envía el resto.',
    inWindow: 'Este archivo está solo en esta ventana: manténgala abierta hasta que se guarde.',
    refused: 'Rechazado.',
    notTaken: 'Este archivo no se aceptó. Elíjalo de nuevo.',
    unattached: 'El archivo está guardado, pero su medida ya no existe. Elíjalo de nuevo en otra medida.',
  },
} satisfies In<'es', Evidence>;
