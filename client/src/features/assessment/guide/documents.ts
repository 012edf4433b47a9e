import { graphql } from '../../../gql/gql.ts';

export const Guide = graphql(`
  fragment Guide on Guide {
    about whatIsAsked evidence language
    passages { title part url paragraphs }
  }
`);

/** Of the whole checklist at once: read once, it is there for every provision, also without a connection. */
export const readGuide = graphql(`
  query ReadGuide($instrument: String!) {
    instrument(code: $instrument) {
      code
      articles { number guide { ...Guide } }
      provisions { reference guide { ...Guide } }
    }
  }
`);

export const guideOfNeed = graphql(`
  query GuideOfNeed($need: ID!) {
    need(id: $need) {
      id
      provision { reference guide { ...Guide } article { number guide { ...Guide } } }
    }
  }
`);
