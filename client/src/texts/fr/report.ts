import type { Report } from '../en/report.ts';
import type { In } from '../whole.ts';

export const report: In<'fr', Report> = {
  report: {
    STATE_PROFILE: 'Profil d’un État',
    ANALYTIC: 'Rapport analytique sur les besoins',
    DONOR_BRIEFING: 'Note d’information pour les donateurs',
    CYCLE_PROGRESS: 'Avancement du cycle',
    PUBLIC: 'Tout public',
    DONORS: 'Les donateurs',
    SECRETARIAT: 'Le secrétariat',
    STATE: 'Votre État',
  },
  'report.ask': {
    template: 'Modèle',
    checklist: 'Liste de contrôle',
    any: 'Toute liste de contrôle',
    cycle: 'Cycle d’évaluation',
    states: 'États',
    articles: 'Articles de la Convention',
    articlesHint: 'Aucun choisi : tous.',
    audience: 'À qui s’adresse-t-il ?',
    audienceHint:
      'Détermine ce qui est compté et cité. Il ne peut pas aller au-delà de ce que vous pouvez voir.',
    asOf: 'En date du',
    now: 'Maintenant',
    onDay: 'La fin d’un jour',
    inEdition: 'Une édition',
    day: 'Jour',
    edition: 'Édition',
    language: 'Langue',
    languageHint: 'Ce que les États ont écrit n’est pas traduit.',
    write: 'Établir le rapport',
  },
  'report.list': {
    asOf: 'au {{moment}}',
    edition: 'édition {{number}}',
    waiting: 'Attend son tour',
    writing: 'En cours de rédaction : étape {{done}} sur {{of}}',
    written: 'Établi le {{day}}',
    failed: 'Non établi : {{why}}',
    open: 'Ouvrir',
    again: 'Réessayer',
    cancel: 'Annuler',
    remove: 'Retirer',
    leave:
      'Vous pouvez quitter cette page : il est établi quand même. Si vous l’annulez, rien n’en est conservé.',
  },
  'routes.reports': {
    title: 'Rapports',
    lead: 'Des documents en Word, PDF et page web, en six langues. La même question donne le même fichier, quel que soit son auteur. Vous seul lisez vos rapports ; ce que tous doivent pouvoir citer est une édition.',
    ask: 'Un nouveau rapport',
    asked: 'Vos rapports',
    none: 'Aucun rapport pour le moment',
    noneText: 'Choisissez ce qu’il doit dire, et faites-le établir.',
  },
};
