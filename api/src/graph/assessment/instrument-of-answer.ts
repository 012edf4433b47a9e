import { instrumentOfAssessment } from '../../domain/assessment/assessment.ts';
import type { AssessmentId } from '../../domain/base/ids.ts';
import type { Instrument } from '../../domain/convention/instrument.ts';
import type { GraphContext } from '../base/context.ts';
import { askedOf, instrumentOf } from '../convention/instrument.ts';
import { assessmentById } from './loaders.ts';

/** In the version that its assessment is answered in; read only where there are several. */
export async function instrumentOfAnswer(context: GraphContext, id: AssessmentId): Promise<Instrument> {
  const code = instrumentOfAssessment(id);
  if (!context.store.catalogue().earlierInstruments.has(code)) return instrumentOf(context, code);
  return askedOf(context, (await assessmentById(context, id)) ?? { instrument: code });
}
