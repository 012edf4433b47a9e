import { type DocumentNode, getNamedType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { expect, it } from 'vitest';
import { everyDocument, fieldsOf, rootOf, schema } from './every-document.test-kit.ts';
import { AnswerFormFragmentDoc } from './gql/graphql.ts';

// The cache joins what is asked of an answer: a revision beside the words of an earlier one would say that all of it was read.
it('whoever asks for the revision of an answer asks for all of its content', () => {
  expect(everyDocument.flatMap(halfAnswers)).toEqual([]);
});

it('a half answer is found', () => {
  const text = 'query A { answer(assessment: "1", provision: "5(1)") { id revision compliance } }';
  expect(halfAnswers(parse(text))).not.toEqual([]);
});

function halfAnswers(document: DocumentNode): string[] {
  const content = fieldsOf(AnswerFormFragmentDoc, rootOf(AnswerFormFragmentDoc));
  const info = new TypeInfo(schema);
  const half: string[] = [];
  visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet(set) {
        if (getNamedType(info.getParentType())?.name !== 'Answer') return;
        const asked = new Set(fieldsOf(document, set));
        const left = content.filter((field) => !asked.has(field));
        if (asked.has('revision') && left.length > 0) half.push(`${nameOf(document)} without ${left.join()}`);
      },
    }),
  );
  return half;
}

const nameOf = ({ definitions }: DocumentNode): string =>
  definitions.map((one) => ('name' in one ? one.name?.value : '')).join();
