// Packs the bundled roles into dist/library.bin: the roles as parsed, so that reading them parses no YAML, and the indexes of their names, words and
// neighbours, so that the first look-up, search or `similar` need not build them; and what commands need of all roles at once.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { serializeNames } from '../../dist/categories/name-facts.js';
import { recordsOfPackedRoles } from '../../dist/library-index/folder-records.js';
import { roleDocumentsOf } from '../../dist/library-index/role-documents.js';
import { wordsPart } from '../../dist/library-index/words-part.js';
import { buildNameIndex } from '../../dist/names/index.js';
import { buildNeighborIndex } from '../../dist/neighbors/build-neighbor-index.js';
import { packedIndexSection, serializePackedIndex } from '../../dist/neighbors/packed-index.js';
import { compress, serializePages } from '../../dist/roles/bundled/compressed.js';
import { addPageChecksums } from '../../dist/roles/bundled/checked-file.js';
import { readContainer, serializeContainer } from '../../dist/roles/bundled/container.js';
import { readPackedRoles, serializePackedRoles } from '../../dist/roles/bundled/packed-roles.js';
import { bundledNamesSection } from '../../dist/roles/guess-roles.js';
import { parseRole } from '../../dist/roles/parse-role.js';
import { metadataKeys } from '../../dist/roles/raw-role.js';
import { serializeFigures } from '../../dist/roles/bundled/occupation-figures.js';
import { serializeOccupations } from '../../dist/roles/bundled/occupations.js';
import { serializeTechnologies } from '../../dist/roles/bundled/technologies.js';
import { allOccupations, roleOccupation } from '../occupations/all-occupations.mjs';
import { openFields } from '../occupations/fields.mjs';
import { readFigures } from '../occupations/figures.mjs';
import { joinedRoles } from '../occupations/join.mjs';
import { namedRoles } from '../occupations/named-roles.mjs';
import { roleFigures } from '../occupations/role-figures.mjs';
import { digestOfInputs } from './inputs.mjs';
import { knownPairsSection } from './known-pairs.mjs';
import { technologyNames } from './technology-names.mjs';

const libraryFile = new URL('../../dist/library.bin', import.meta.url);

// Most of a build goes into the library, and most changes do not concern it.
const digestFile = new URL('../../dist/library-inputs.txt', import.meta.url);
const digest = digestOfInputs();
if (existsSync(libraryFile) && existsSync(digestFile) && readFileSync(digestFile, 'utf8') === digest) process.exit();

const figures = readFigures();
const wholeRoles = [...joinedRoles(undefined, figures)];
const parsedRoles = wholeRoles
  .map(({ id, role }) => parseRole(Buffer.from(JSON.stringify(role)), `${id}.yaml`))
  .map((parsed) => ({ ...parsed, role: withoutCategories(parsed.role) }))
  .sort((a, b) => (byCode(a) < byCode(b) ? -1 : 1));
const knownPairs = knownPairsSection(parsedRoles);
const roles = serializePackedRoles(parsedRoles, serializeNames);
const names = buildNameIndex(
  namedRoles(
    parsedRoles.map(({ role }) => role),
    figures,
  ),
);
const occupations = serializeOccupations(
  allOccupations(figures),
  Object.fromEntries(parsedRoles.map(({ role }) => [role.id, roleOccupation(role, figures)])),
);
const figuresById = new Map(
  parsedRoles.map(({ role: { id, codes, tags = [] } }) => [id, roleFigures(codes?.['onet-soc'] ?? {}, tags, figures)]),
);
const listed = serializeFigures({ fields: openFields, figures: figuresById });
const technologies = serializeTechnologies(technologyNames(wholeRoles.map(({ role }) => role)));
const sections = {
  ...roles,
  [bundledNamesSection]: names,
  ...listed,
  ...occupations,
  ...technologies,
  ...(await indexParts(roles)),
  ...(await knownPairs),
};
writeFileSync(libraryFile, Buffer.concat(addPageChecksums(Buffer.concat(serializeContainer(sections)))));
writeFileSync(digestFile, digest);

/** Roles of one trade come one after the other, and so compress better. */
function byCode({ role: { id, codes } }) {
  return `${codes?.['onet-soc']?.code ?? ''} ${id}`;
}

/** The metadata and the summary of a role. Its categories are left out, because their entries are packed separately. */
function withoutCategories(role) {
  return Object.fromEntries(Object.entries(role).filter(([key]) => key === 'summary' || metadataKeys.includes(key)));
}

async function indexParts(packedRoles) {
  const packed = readPackedRoles(readContainer(Buffer.concat(serializeContainer(packedRoles))));
  const records = recordsOfPackedRoles({ path: 'the bundled library', cwd: '/', origin: 'bundled', packed });
  const library = { folders: [records], resolveInherited: refuse };
  const features = (await roleDocumentsOf(library)).map(({ role }) => role);
  return {
    [wordsPart.name]: serializePages(await wordsPart.build(library)),
    [packedIndexSection]: serializePackedIndex(buildNeighborIndex(features), compress),
  };
}

function refuse() {
  throw new Error('a bundled role extends another');
}
