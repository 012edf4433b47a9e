export type Print = {
  'paper.block': typeof import('../../../features/assessment/print/PaperBlock.tsx').texts;
  'paper.form': typeof import('../../../features/assessment/print/PaperForm.tsx').texts;
  'paper.route': typeof import('../../../routes/paper-form.tsx').texts;
  'paper.screen': typeof import('../../../features/assessment/print/PaperScreen.tsx').texts;
  'paper.type-in': typeof import('../../../features/assessment/print/TypeInScreen.tsx').texts;
  'paper.version': typeof import('../../../features/assessment/print/PaperVersion.tsx').texts;
  'paper.type-in-key': typeof import('../../../features/assessment/print/TypeInKey.tsx').texts;
  'paper.type-in-row': typeof import('../../../features/assessment/print/TypeInRow.tsx').texts;
  'paper.type-in-route': typeof import('../../../routes/type-in.tsx').texts;
};
