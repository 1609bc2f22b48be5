import { table } from '../../dist/formats/terminal/table.js';
import { paintPlainLines } from '../../dist/formats/terminal/plain-lines.js';
import { lintRole } from '../../dist/roles/lint/index.js';
import { resolveInheritance } from '../../dist/roles/resolve-inheritance.js';
import { resolveRole } from '../../dist/roles/resolve-role.js';
import { controlCharacterIn } from './check-output.mjs';
import { refusalKind } from './refusal-kind.mjs';
import { resolvableRole } from './resolvable-role.mjs';
import { temporaryFile } from './temporary-file.mjs';

/**
 * Imports a file as a command would, and checks that the role files can be read and printed.
 * @param importer one of `src/importers`
 * @param name the name of the file
 * @param options those of the importer
 * @returns the role files; or the kind of refusal
 * @throws if something is wrong
 */
export async function checkImport(importer, name, bytes, options = {}) {
  const notes = [];
  let files;
  try {
    files = await importer.read({
      ...options,
      from: [temporaryFile(name, bytes)],
      cwd: '/',
      stdin: async () => bytes,
      now: new Date('2026-12-01'),
      progress: () => {},
      note: (sentence) => void notes.push(sentence),
    });
  } catch (error) {
    return { refusal: refusalKind(error), files: [] };
  }
  if (files.length === 0) throw new Error('the import made nothing, and did not say why');
  if (new Set(files.map((file) => file.name)).size < files.length) throw new Error('two role files have one name');
  for (const file of files) await checkRoleFile(file);
  checkNotes(notes);
  return { refusal: null, files };
}

/** Imports a document of each sort as it is, so that no run is blamed for what an importer loads when it first reads one. */
export async function prepareImports(importer, documents) {
  for (const { name, bytes } of oneOfEachSort(documents)) await checkImport(importer, name, bytes);
  return documents;
}

export function oneOfEachSort(documents) {
  return [...new Map(documents.map((each) => [each.name.replace(/^.*\./, ''), each])).values()];
}

/** Checks that a role file can be read with all its levels, has no character that a terminal obeys, and prints as it is. */
export async function checkRoleFile({ name, text }) {
  if (!/^[a-z0-9-]+\.yaml$/.test(name)) throw new Error(`the import made a file called ${name}`);
  const character = controlCharacterIn(text);
  if (character) throw new Error(`a role file has ${JSON.stringify(character)}:\n${text}`);
  await readWhole(text).catch((error) => {
    throw new Error(`an imported role file is refused: ${error.faults?.[0]?.message ?? error.message}\n${text}`, { cause: error });
  });
  const printed = table.print({ name, data: {}, blocks: [{ type: 'verbatim', text }] }, { color: 0, width: 80, isAscii: false });
  if (printed.trimEnd() !== text.trimEnd()) throw new Error(`a role file is printed as another:\n${printed}`);
}

/** Reads a role with all its levels, and looks for what `validate` warns about, which a document may well contain. */
async function readWhole(text) {
  const role = resolvableRole(Buffer.from(text), 'role.yaml');
  const whole = await resolveInheritance(role);
  for (const level of whole.role.levels) await resolveRole('role.yaml', role, level);
  lintRole(role.parsed, whole, { today: new Date('2026-12-01'), maxAge: 36 });
}

export function checkNotes(notes) {
  if (notes.some((note) => note.trim() === '')) throw new Error('a note is empty');
  const printed = paintPlainLines(
    notes.map((text) => [{ text }]),
    { color: 0, width: Infinity, isAscii: false },
  );
  if (controlCharacterIn(printed)) throw new Error(`a note prints ${JSON.stringify(controlCharacterIn(printed))}`);
}
