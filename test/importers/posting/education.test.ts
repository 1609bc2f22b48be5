import { expect, test } from '@jest/globals';
import { askedAttributes } from '../../../src/importers/posting/asked-attributes.js';
import { requirementsOf } from '../../../src/importers/posting/requirement.js';

const known = { names: new Set<string>(), otherAcronyms: new Set<string>() };

/** As `minimum, preferred`. */
function education(...sentences: readonly string[]): string {
  const asked = askedAttributes(
    requirementsOf(
      sentences.map((text) => ({ part: 'required', text, place: null })),
      known,
    ),
  );
  const { minimum, preferred }: Record<string, unknown> = Object(asked['education']);
  return `${minimum ?? '-'}, ${preferred ?? '-'}`;
}

test.each([
  ["Bachelor's or master's degree in geology", 'bachelor, -'],
  ["Master's degree in geology, or a Bachelor's plus four years of experience", 'bachelor, master'],
  ['Master in Geologie oder Bachelor mit drei Jahren Erfahrung', 'bachelor, master'],
  ['BEng in naval architecture, or an HND with long experience', 'bachelor, -'],
  ['NVQ Level 3 in hairdressing', '-, -'],
  ["Bachelor's degree required, master's preferred", 'bachelor, master'],
  ['A Level 3 Diploma in nursing, or a degree', 'certificate, -'],
  ['High school diploma or GED', 'high-school, -'],
  ['Eine Weiterbildung zum Handelsfachwirt ist von Vorteil', '-, -'],
  ['Fortbildung zur Betriebswirtin', '-, -'],
])('%s', (sentence, expected) => {
  expect(education(sentence)).toBe(expected);
});

test('a certificate of a trade stays one', () => {
  const asked = askedAttributes(requirementsOf([{ part: 'required', text: 'NVQ Level 3 in hairdressing', place: null }], known));
  expect(JSON.stringify(asked)).toContain('NVQ Level 3');
});
