import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenSections, reportSections, reportTemplates, sectionsOf, tells } from './sections.ts';

describe('the sections of a report', () => {
  it('are all of the template, or those that were chosen, in its own order and once', () => {
    const any = fc.constantFrom(...reportTemplates).chain((template) =>
      fc.record({
        template: fc.constant(template),
        chosen: fc.array(fc.constantFrom(...sectionsOf[template]), { minLength: 1, maxLength: 20 }),
      }),
    );
    fc.assert(
      fc.property(any, ({ template, chosen }) => {
        const sections = chosenSections(template, chosen);
        expect(sections).toEqual(sectionsOf[template].filter((one) => chosen.includes(one)));
        for (const one of reportSections)
          expect(tells({ template, sections }, one)).toBe(chosen.includes(one));
      }),
    );
    for (const template of reportTemplates)
      expect(chosenSections(template, null)).toEqual(sectionsOf[template]);
  });

  it('are refused where the template has none of them, or none was chosen', () => {
    expect(() => chosenSections('ANALYTIC', [])).toThrow('one section at least');
    expect(() => chosenSections('ANALYTIC', ['KINDS', 'HELP'])).toThrow('no such section');
  });

  it('of a report that was asked for before there was a choice are what there was then', () => {
    const older = { template: 'ANALYTIC' } as const;
    expect(reportSections.filter((one) => tells(older, one))).toEqual(
      reportSections.filter((one) => one !== 'MONEY' && sectionsOf.ANALYTIC.includes(one)),
    );
  });
});
