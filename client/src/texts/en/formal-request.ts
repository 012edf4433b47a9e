export type FormalRequest = {
  'formal-request': typeof import('../../features/formal-request/texts.ts').texts;
  'formal-request.list': typeof import('../../features/formal-request/RequestList.tsx').texts;
  'formal-request.help': typeof import('../../features/formal-request/HelpList.tsx').texts;
  'formal-request.needs': typeof import('../../features/formal-request/CarriedNeeds.tsx').texts;
  'formal-request.editor': typeof import('../../features/formal-request/RequestEditor.tsx').texts;
  'formal-request.need-choice': typeof import('../../features/formal-request/NeedChoice.tsx').texts;
  'formal-request.need-to-choose': typeof import('../../features/formal-request/NeedToChoose.tsx').texts;
  'formal-request.steps': typeof import('../../features/formal-request/RequestSteps.tsx').texts;
  'formal-request.actions': typeof import('../../features/formal-request/RequestActions.tsx').texts;
  'formal-request.step': typeof import('../../features/formal-request/step-texts.ts').stepTexts;
  'formal-request.answer-file': typeof import('../../features/formal-request/AnswerFile.tsx').texts;
  'formal-request.ask-again': typeof import('../../features/formal-request/AskAgain.tsx').texts;
  'formal-request.document': typeof import('../../features/formal-request/RequestDocument.tsx').texts;
  'routes.formal-requests': typeof import('../../routes/formal-requests.tsx').texts;
  'routes.formal-request': typeof import('../../routes/formal-request.tsx').texts;
  'routes.write-formal-request': typeof import('../../routes/write-formal-request.tsx').texts;
};
