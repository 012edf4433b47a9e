export type Print = {
  'paper.words': typeof import('../../../features/assessment/print/paper-words.ts').texts;
  'paper.condition': typeof import('../../../features/assessment/print/paper-condition.ts').texts;
  'paper.key': typeof import('../../../features/assessment/print/use-paper-key.ts').texts;
  'paper.form': typeof import('../../../features/assessment/print/PaperForm.tsx').texts;
  'paper.route': typeof import('../../../routes/paper-form.tsx').texts;
  'paper.screen': typeof import('../../../features/assessment/print/PaperScreen.tsx').texts;
  'paper.type-in': typeof import('../../../features/assessment/print/TypeInScreen.tsx').texts;
  'paper.version': typeof import('../../../features/assessment/print/PaperVersion.tsx').texts;
  'paper.type-in-key': typeof import('../../../features/assessment/print/TypeInKey.tsx').texts;
  'paper.type-in-field': typeof import('../../../features/assessment/print/TypeInField.tsx').texts;
  'paper.type-in-route': typeof import('../../../routes/type-in.tsx').texts;
};
