export type WhatIf = {
  'offer.what-if': typeof import('../../features/offer/what-if/texts.ts').texts;
  'offer.what-if-figures': typeof import('../../features/offer/what-if/WhatIfFigures.tsx').texts;
  'offer.before-and-after': typeof import('../../features/offer/what-if/BeforeAndAfter.tsx').texts;
  'offer.changed-cells': typeof import('../../features/offer/what-if/ChangedCells.tsx').texts;
  'offer.spending': typeof import('../../features/offer/what-if/Spending.tsx').texts;
  'offer.keep-scenario': typeof import('../../features/offer/what-if/KeepForm.tsx').texts;
  'offer.apply-scenario': typeof import('../../features/offer/what-if/ApplyForm.tsx').texts;
  'offer.kept-scenarios': typeof import('../../features/offer/what-if/KeptScenarios.tsx').texts;
  'offer.what-if-screen': typeof import('../../features/offer/what-if/WhatIfScreen.tsx').texts;
  'offer.what-if-actions': typeof import('../../features/offer/what-if/WhatIfActions.tsx').texts;
  'routes.what-if': typeof import('../../routes/what-if.tsx').texts;
};
