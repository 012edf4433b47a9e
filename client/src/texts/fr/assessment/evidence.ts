import type { Evidence } from '../../en/assessment/evidence.ts';
import type { In } from '../../whole.ts';

export const evidence = {
  'assessment.evidence': {
    filesOf: 'Fichiers justificatifs de « {{title}} »',
    nameFirst: 'Nommez la mesure, puis joignez-y des fichiers.',
  },
  'assessment.evidence-drop': {
    drop: 'Déposez ici des fichiers justificatifs, ou choisissez-les',
    kinds:
      'PDF, DOCX, XLSX, ODT, PNG, JPEG ou TXT, 25 Mo au plus chacun. Un fichier est vu par les mêmes personnes que la réponse.',
    room: 'Place de {{state}} : {{used}} Mo utilisés sur {{most}}',
    choose: 'Choisir des fichiers',
    attach: 'Joindre des fichiers',
  },
  'assessment.evidence-file-row': {
    stored: 'Un fichier conservé',
    storedOn: 'Conservé le {{day}}',
    revision: 'Révision {{number}}',
    copy: 'Copier le SHA-256 de ce fichier',
    copied: 'Copié',
    replace: 'Remplacer',
    replaceThis: 'Remplacer {{name}} par un fichier plus récent',
    remove: 'Retirer',
    removeThis: 'Retirer {{name}} de cette mesure',
    earlier: 'Fichiers antérieurs',
    linkedOn: 'Lié le {{day}}',
    sameAs: 'le même qu’à {{places}} : conservé une seule fois',
  },
  'assessment.file-size': {
    kilobytes: '{{size}} ko',
    megabytes: '{{size}} Mo',
  },
  'assessment.sending-row': {
    progress: '{{sent}} sur {{size}}',
    progressOf: 'Part envoyée de {{name}}',
    sending: 'Envoi en cours',
    wentOn: 'Repris après une coupure',
    waitsHere: 'En attente sur cet appareil',
    waitsInWindow: 'En attente dans cette fenêtre',
    paused: 'En pause',
    pause: 'Suspendre',
    pauseThis: 'Suspendre {{name}}',
    goOn: 'Continuer',
    goOnThis: 'Continuer {{name}}',
    cancel: 'Annuler',
    cancelThis: 'Annuler {{name}}',
    dismiss: 'Retirer',
    dismissThis: 'Retirer {{name}} de cette liste',
    cut: 'La ligne a été coupée à {{sent}}, {{time}}. Ce qui était arrivé a été conservé ; seul le reste est envoyé.',
    inWindow: 'Ce fichier n’est que dans cette fenêtre : gardez-la ouverte jusqu’à ce qu’il soit conservé.',
    refused: 'Refusé.',
    notTaken: 'Ce fichier n’a pas été accepté. Choisissez-le de nouveau.',
    unattached:
      'Le fichier est conservé, mais sa mesure n’existe plus. Choisissez-le de nouveau pour une autre mesure.',
    seconds_one: 'encore {{count}} seconde environ',
    seconds_many: 'encore {{count}} de secondes environ',
    seconds_other: 'encore {{count}} secondes environ',
    minutes_one: 'encore {{count}} minute environ',
    minutes_many: 'encore {{count}} de minutes environ',
    minutes_other: 'encore {{count}} minutes environ',
  },
} satisfies In<'fr', Evidence>;
