import { roleLanguage } from '../categories/role-language.js';
import { categoryTitle } from '../categories/standard.js';
import type { Role } from '../model/role.js';
import type { Block, Records, Report } from '../model/report.js';
import { cellColumns, cellValues } from './records.js';
import { ladderHint, levelNames } from './level-names.js';
import { roleCategory } from './role-category.js';
import { citation } from './citation.js';

/** Everything that one role states and inherits. */
export function roleReport(role: Role): Report {
  const { categories, ...rest } = role;
  const data = {
    schemaVersion: 1,
    kind: 'role',
    role: { ...rest, found: role.found ?? null, language: roleLanguage(role) },
    categories: categories.map(({ id, kind, entries }) => ({
      id,
      title: categoryTitle(id),
      kind,
      rows: entries.map(({ label, cell }) => ({ label, cell })),
    })),
  };
  const sources = Object.values(role.sources);
  const hints = ladderHint(role);
  const blocks: Block[] = [
    {
      type: 'title',
      text: role.title,
      roles: [],
      meter: null,
      question: null,
      aside: role.level === null ? role.id : `${role.id}@${role.level}`,
    },
    ...factsOf(role),
    ...(hints.length === 0 ? [] : [{ type: 'hints' as const, items: hints }]),
    ...categories.flatMap((category) => roleCategory(category, role)),
    ...(sources.length === 0
      ? []
      : [
          { type: 'heading' as const, text: 'Sources' },
          { type: 'bullets' as const, items: sources.map(citation) },
        ]),
  ];
  const records = (): Records => {
    const columns = cellColumns(categories.map(({ kind, entries }) => ({ kind, cells: entries.map(({ cell }) => cell) })));
    const rows = categories.flatMap(({ id, entries }) => entries.map(({ label, cell }) => [id, label, ...cellValues(cell, columns)]));
    return { columns: ['category', 'label', ...columns], rows };
  };
  return { data, blocks, records };
}

function factsOf(role: Role): Block[] {
  const { aliases, codes, levels, file } = role;
  const codeTexts = Object.entries(codes).map(
    ([scheme, { code, match }]) => `${scheme} ${code}${match === 'exact' ? '' : ` (${match} match)`}`,
  );
  const facts = [
    ...(aliases.length === 0 ? [] : [`Also called ${aliases.join(', ')}`]),
    ...(codeTexts.length === 0 ? [] : [`Classified as ${codeTexts.join(', ')}`]),
    ...(levels.length === 0 ? [] : [`Levels: ${levelNames(role).join(' · ')}`]),
    ...(file === null ? [] : [`From ${file}`]),
  ];
  return facts.length === 0 ? [] : [{ type: 'bullets', items: facts }];
}
