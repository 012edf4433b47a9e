import { Invalid } from '../../domain/base/refusal.ts';
import { tooDear } from '../../graph/base/cost.ts';
import { wrongVariables } from '../../graph/base/variables.ts';
import type { Asking, ExecutorPlugin } from './exchange.ts';
import { operationOf } from './nature.ts';

export const nameOne = 'Name one of the operations of this document as operationName.';

/** Refuses, before anything is executed, a valid document whose variables are not of the schema, or which would cost too much with them. */
export const useWithinReach = (): ExecutorPlugin => ({
  onValidate:
    ({ params: { schema, documentAST: document }, context }) =>
    ({ valid }) => {
      if (!valid) return;
      const { operationName, variables = {} } = (context as unknown as Asking).params;
      const operation = operationOf(document, operationName);
      if (!operation) throw new Invalid(nameOne);
      const wrong = wrongVariables(schema, operation, variables);
      if (wrong.length > 0) throw new AggregateError(wrong);
      const dear = tooDear(schema, { document, operation, variables });
      if (dear) throw dear;
    },
});
