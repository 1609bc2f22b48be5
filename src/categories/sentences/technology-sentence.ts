import type { ItemDelta, Row } from '../../model/comparison.js';
import type { ItemCell } from '../../model/role.js';
import { bothOrAll, capitalize, joinWords } from '../english.js';
import { isReworded } from '../rewording.js';
import type { SentenceContext } from './sentence-context.js';

type ItemRow = Row<ItemCell, ItemDelta>;

/**
 * Says what roles share in technologies, and what each of two uses besides:
 * `They share 93 technologies, such as Python and SQL; systems engineers also use Linux, product managers Figma`. Null if they share none and are more than two.
 */
export function technologySentence(rows: readonly ItemRow[], { roles }: SentenceContext): string | null {
  const shared = rows.filter((row) => row.status !== 'only' && !isReworded(row.delta));
  const own = roles.length === 2 ? roles.map((_, role) => rows.filter((row) => row.status === 'only' && row.cells[role])) : [];
  const who = roles.length === 2 ? 'They' : capitalize(bothOrAll(roles.length));
  const count = `${shared.length} ${shared.length === 1 ? 'technology' : 'technologies'}`;
  const sharedTexts =
    shared.length === 0
      ? []
      : [`${who} share ${count}${shared.length > maxShared ? ', such as ' : ': '}${joinWords(telling(shared, maxShared))}`];
  const ownTexts = own.flatMap((each, role) => (each.length === 0 ? [] : [{ role, names: joinWords(telling(each, maxOwn)) }]));
  const clauses = ownTexts.map(({ role, names }, index) => {
    const { name = '', isPlural = false } = roles[role] ?? {};
    return index > 0 ? `${name} ${names}` : `${name}${shared.length > 0 ? ' also' : ''} ${isPlural ? 'use' : 'uses'} ${names}`;
  });
  const parts = [...sharedTexts, ...(clauses.length === 0 ? [] : [clauses.join(', ')])];
  return parts.length === 0 || (shared.length === 0 && clauses.length < 2) ? null : `${capitalize(parts.join('; '))}.`;
}

const maxShared = 3;
const maxOwn = 2;

/** The first names: what a file states itself, then what is in demand, then what is often asked for, then names of one word, which more people know. */
function telling(rows: readonly ItemRow[], limit: number): string[] {
  return rows
    .map((row) => ({ name: shortest(row), rank: rankOf(row) }))
    .sort((a, b) => b.rank - a.rank || wordCount(a.name) - wordCount(b.name) || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name);
}

/** Kinds of software count as long names: `Operating systems`. */
function wordCount(name: string): number {
  return / (?:software|systems|programs|tools|applications)$/i.test(name) ? 9 : name.split(' ').length;
}

function shortest({ cells }: ItemRow): string {
  const names = cells.flatMap((cell) => cell?.text ?? []);
  return names.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? '';
}

function rankOf({ cells }: ItemRow): number {
  return cells.reduce((sum, cell) => sum + (cell === null ? 0 : rankOfNote(cell)), 0);
}

function rankOfNote({ source, note = '' }: ItemCell): number {
  if (source === undefined) return 3;
  return note.includes('in demand') ? 2 : note.includes('hot') ? 1 : 0;
}
