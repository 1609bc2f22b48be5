import fc from 'fast-check';

const word = fc.constantFrom(...'plan build sell nurse patient price wall code test school'.split(' '));
const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const texts = fc.array(text, { maxLength: 3 });
const name = fc.constantFrom('Alpha', 'beta', 'Gamma Ray', 'gamma-ray', 'Delta', 'a', 'b', '15-1252.00', "O'Neil", 'Ünïcode');
const id = fc.constantFrom('a', 'b', 'c', 'd', 'gamma-ray');

const validRole = fc
  .record(
    {
      id,
      title: name,
      aliases: fc.array(name, { maxLength: 2 }),
      codes: fc.record({ soc: fc.constantFrom('15-1252.00', '15 1252.00', '11-1') }),
      tags: fc.constantFrom(['x'], ['x', 'y']),
      extends: fc.constantFrom('a', 'b', 'nobody', 'Gamma Ray'),
      summary: text,
      duties: texts,
      skills: texts,
      levels: fc.constant([{ id: 'senior', duties: ['lead a wall'] }]),
    },
    { requiredKeys: ['id', 'title'] },
  )
  .map((role) => JSON.stringify(role));

/** The text of a role file: mostly valid, though it may extend a role that does not exist; sometimes with a fault, not YAML at all, or empty. */
export const fileText = fc.oneof({ weight: 6, arbitrary: validRole }, fc.constantFrom('id: a\ntitel: A\n', 'id: [', ''));

/** The texts of files by file name, which need not be the id of the role. */
export const anyFolder = fc.dictionary(fc.constantFrom('a.yaml', 'b.yaml', 'c.yml', 'd.json', 'other.yaml', 'notes.txt'), fileText, {
  maxKeys: 5,
});
