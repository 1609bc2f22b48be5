import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compress, decompress, readBlocks, readPages, serializeBlocks, serializePages } from '../../../src/roles/bundled/compressed.js';
import { readContainer, serializeContainer } from '../../../src/roles/bundled/container.js';
import { readFigures } from '../../../src/roles/bundled/occupation-figures.js';
import { readOccupations } from '../../../src/roles/bundled/occupations.js';
import { readPackedRoles, serializePackedRoles } from '../../../src/roles/bundled/packed-roles.js';
import { readTechnologies } from '../../../src/roles/bundled/technologies.js';
import { parseRole } from '../../../src/roles/parse-role.js';

const roleOf = (id: string, duty: string): ReturnType<typeof parseRole> =>
  parseRole(
    Buffer.from(`id: ${id}\ntitle: T ${id}\naliases: [x${id}]\nduties: [${duty}]\nlevels: [{ id: 1, duties: [Hum] }]\n`),
    `${id}.yaml`,
  );

const unsorted = [roleOf('singer', 'Sing'), roleOf('actor', 'Act'), roleOf('singer-2', 'Sing along')];
const noNames = (): string => '[]';
const contentOf = (sections: Parameters<typeof serializeContainer>[0]): Buffer => Buffer.concat(serializeContainer(sections));
const packed = readPackedRoles(readContainer(contentOf(serializePackedRoles(unsorted, noNames))));

test('a packed role has the content of its file', async () => {
  for (const source of unsorted) {
    const parsed = packed.read(source.role.id);
    expect([parsed.role, parsed.categories()]).toEqual([source.role, source.categories()]);
    await expect(parsed.yaml()).rejects.toThrow('a bundled role has no faults, and no YAML text to show them in');
  }
});

test('lists ids and metadata in the order of the ids', () => {
  expect([...packed.ids]).toEqual(['actor', 'singer', 'singer-2']);
  expect(packed.metadata().map(({ id, title, aliases, levels }) => [id, title, aliases, levels])).toEqual([
    ['actor', 'T actor', ['xactor'], ['1']],
    ['singer', 'T singer', ['xsinger'], ['1']],
    ['singer-2', 'T singer-2', ['xsinger-2'], ['1']],
  ]);
});

test.each(['', 'a', 'actors', 'singe', 'zoo', '__proto__'])('has no role %j', (id) => {
  expect(packed.has(id)).toBe(false);
  expect(() => packed.read(id)).toThrow(`no bundled role has the id ${id}`);
});

test('a container has its sections, and none of another name', () => {
  const container = readContainer(contentOf({ 'a 1': [Buffer.from('one'), Buffer.from('more')], 'b 2': [] }));
  const textOf = (name: string): string | null => {
    const bytes = container.section(name);
    return bytes && Buffer.from(bytes.subarray(0, bytes.length)).toString();
  };
  expect([textOf('a 1'), textOf('b 2'), textOf('b 1')]).toEqual(['onemore', '', null]);
});

test('a container that was cut short is refused', () => {
  const content = contentOf({ 'a 1': [Buffer.from('some text')] });
  for (let length = 0; length < content.length; length++)
    expect(() => readContainer(content.subarray(0, length))).toThrow('dist/library.bin is not as it was published');
});

test('a library of another version, whose sections have other names, is refused', () => {
  const { 'ids 1': _ids, ...rest } = serializePackedRoles(unsorted, noNames);
  expect(() => readPackedRoles(readContainer(contentOf(rest)))).toThrow('dist/library.bin is not as it was published');
  for (const readSection of [readFigures, readOccupations, readTechnologies])
    expect(() => readSection(packed)).toThrow('dist/library.bin is not as it was published');
});

test('blocks return every text, in any order', () =>
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.integer({ min: 1, max: 9 }), (texts, size) => {
      const blocks = readBlocks(Buffer.concat(serializeBlocks(texts, size)));
      const places = [...texts.keys()].sort((a, b) => ((a * 7) % 5) - ((b * 7) % 5));
      for (const place of places) expect(blocks.at(place)).toBe(texts[place]);
      expect([blocks.length, blocks.at(-1), blocks.at(texts.length)]).toEqual([texts.length, undefined, undefined]);
    }),
    { numRuns: 30 },
  ));

test('decompresses what was compressed', () => {
  const chunks = [Buffer.from('role '.repeat(100)), Buffer.from('end')];
  expect(Buffer.from(decompress(compress(chunks)))).toEqual(Buffer.concat(chunks));
});

test('pages return the bytes of every range', () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, place) => (place * place) % 251);
  const pages = readPages(Buffer.concat(serializePages([bytes.subarray(0, 100_000), bytes.subarray(100_000)])));
  expect(pages.length).toBe(bytes.length);
  for (const [from, to] of [
    [0, 0],
    [0, 300_000],
    [131_070, 131_080],
    [131_072, 262_144],
    [262_144, 262_145],
    [5, 9],
  ] as const)
    // prettier-ignore
    expect(Buffer.from(pages.subarray(from, to)).equals(bytes.subarray(from, to))).toBe(true);
});
