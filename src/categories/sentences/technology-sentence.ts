import type { ItemDelta, Row } from '../../model/comparison.js';
import type { ItemCell } from '../../model/role.js';
import { bothOrAll, capitalize, joinSeries } from '../english.js';
import { isReworded } from '../rewording.js';
import type { SentenceContext } from './sentence-context.js';

type ItemRow = Row<ItemCell, ItemDelta>;

/**
 * Says what roles share in technologies, and what each of two uses besides:
 * `They share 93 technologies, such as Python and SQL; systems engineers also use Linux, product managers Figma`. Leaves out what every office has.
 * @returns null if nothing is left to say
 */
export function technologySentence(rows: readonly ItemRow[], { roles }: SentenceContext): string | null {
  const shared = rows.filter((row) => row.status !== 'only' && !isReworded(row.delta));
  const sharedNames = telling(shared, maxShared);
  const count = `${shared.length} ${shared.length === 1 ? 'technology' : 'technologies'}`;
  const who = roles.length === 2 ? 'They' : capitalize(bothOrAll(roles.length));
  const isComplete = sharedNames.length === shared.length;
  const sharedTexts =
    sharedNames.length === 0 ? [] : [`${who} share ${count}${isComplete ? ': ' : ', such as '}${joinSeries(sharedNames)}`];
  const own =
    roles.length > 2
      ? []
      : roles.map((role, index) => ({
          role,
          names: telling(
            rows.filter((row) => isOnlyOf(row, index)),
            maxOwn,
          ),
        }));
  const clauses = own
    .filter(({ names }) => names.length > 0)
    .map(({ role: { name, isPlural }, names }, index) => {
      const verb = `${sharedNames.length > 0 ? ' also' : ''} ${isPlural ? 'use' : 'uses'} `;
      return `${name}${index > 0 ? ' ' : verb}${joinSeries(names)}`;
    });
  const parts = [...sharedTexts, ...(clauses.length === 0 ? [] : [clauses.join(', ')])];
  return parts.length === 0 ? null : `${capitalize(parts.join('; '))}.`;
}

function isOnlyOf({ status, cells }: ItemRow, role: number): boolean {
  return status === 'only' && cells[role] !== null && cells[role]?.elsewhere === undefined;
}

/** What every office has, and tells nobody anything. */
const everyday =
  /^(?:Microsoft (?:Excel|Word|Office|Outlook|PowerPoint|Windows|Teams)(?: software)?|Web browsers?|E-?mail(?: software)?|Word processing(?: software)?|Spreadsheets?(?: software)?|Internet browsers?|(?:Apple )?Safari|(?:Mozilla )?Firefox|Google Chrome|Microsoft Edge|(?:Relational )?Database(?: management)? software|Data entry software|Operating systems?(?: software)?)$/i;

const maxShared = 3;
const maxOwn = 2;

/** The first names of those that are not found everywhere: what a file states itself, then what is in demand, then what is often asked for, then names of one word, which more people know. */
function telling(rows: readonly ItemRow[], limit: number): string[] {
  const ranks = rows.map(rankOf);
  const names: string[] = [];
  // One rank after the other, as most rows have the lowest.
  for (const rank of [...new Set(ranks)].sort((a, b) => b - a)) {
    if (names.length >= limit) break;
    names.push(...sortedNames(rows.filter((_, index) => ranks[index] === rank)));
  }
  return names.slice(0, limit);
}

function sortedNames(rows: readonly ItemRow[]): string[] {
  return rows
    .map(shortest)
    .filter((name) => !everyday.test(name))
    .map((name) => ({ name, words: wordCount(name) }))
    .sort((a, b) => a.words - b.words || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}

/** Kinds of software count as long names: `Operating systems`. */
function wordCount(name: string): number {
  return / (?:software|systems|programs|tools|applications)$/i.test(name) ? 9 : name.split(' ').length;
}

function shortest({ cells }: ItemRow): string {
  const names = cells.flatMap((cell) => (cell?.elsewhere === undefined ? (cell?.text ?? []) : []));
  return names.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? '';
}

function rankOf({ cells }: ItemRow): number {
  return cells.reduce((sum, cell) => sum + (cell === null ? 0 : rankOfNote(cell)), 0);
}

function rankOfNote({ source, note = '' }: ItemCell): number {
  if (source === undefined) return 3;
  return note.includes('in demand') ? 2 : note.includes('hot') ? 1 : 0;
}
