import { type CellParts, cellParts, importanceText, joinParts, levelText } from '../categories/cell-text.js';
import { categoryKind } from '../categories/index.js';
import type { CategoryKind } from '../categories/kind.js';
import { normalizeText } from '../categories/normalize.js';
import type { ComparedCategory, Comparison, Match, Row } from '../model/comparison.js';
import type { Cell } from '../model/role.js';
import type { ComparedCell, ComparedRow, Gauge, Span } from '../model/report.js';
import { diffWords } from './word-diff.js';
import { commonNote } from './cell-text.js';
import { gaugeOf } from './gauge.js';

export interface RowsOptions {
  /** Says by what each pair of items was matched, and how important each is also where its level is drawn. */
  readonly isExplained?: boolean;
}

export interface ComparedRows {
  /** What every cell notes, said once. */
  readonly sharedNote: string | null;
  readonly rows: readonly ComparedRow[];
}

/** The rows of a category, in words and as what can be drawn; those of one group stand together. */
export function comparedRows(category: ComparedCategory, roles: Comparison['roles'], { isExplained = false }: RowsOptions): ComparedRows {
  const { rows } = category;
  const kind = categoryKind(category.kind);
  const isItems = kind.namedBy === 'text';
  const fact = isItems ? commonNote(rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null))) : null;
  const isRated = isItems && rows.some(({ cells, scale }) => cells.some((cell) => cell && gaugeOf(cell, scale, kind)));
  const groups = kind.groups(rows, roles);
  const compared = groups.map(({ row, group, notes }): ComparedRow => {
    const subject = isRated ? commonText(row) : null;
    const gauges = row.cells.map((cell) => (cell ? gaugeOf(cell, row.scale, kind) : null));
    const delta = kind.deltaText(row);
    const short = !isExplained && gauges.some(Boolean) ? kind.briefDelta(row) : delta;
    const isPair = row.cells.length === 2;
    const parts = partsOf(row, roles, kind);
    const cells = row.cells.map((cell, place): ComparedCell | null => {
      const said = parts[place];
      if (cell === null || !said) return null;
      const gauge = gauges[place] ?? null;
      const left = leftOver(said, cell, gauge, { hasSubject: subject !== null, fact, note: notes[place] ?? null, isExplained });
      // Of two roles, the difference stands with the second, because it is the second less the first.
      const isSecond = isPair && place === 1;

      return {
        text: [...joinParts(said), ...(isSecond ? differenceSpans(delta, '  ') : [])],
        gauge,
        brief: [
          ...joinParts(left),
          ...(isSecond ? differenceSpans(short, left.name.length + left.facts.length + left.note.length > 0 ? '  ' : '') : []),
        ],
      };
    });
    const explained = isExplained && row.match ? [explain(row.match)] : [];
    const [remark, briefRemark] = [delta, short].map((apart) => joinNotes([...(isPair || apart === null ? [] : [apart]), ...explained]));
    return { status: row.status, label: row.label, group, subject, cells, note: remark ?? null, briefNote: briefRemark ?? null };
  });
  return { sharedNote: fact, rows: compared };
}

function joinNotes(remarks: readonly string[]): string | null {
  return remarks.length === 0 ? null : remarks.join('; ');
}

function commonText({ cells }: Row): string | null {
  const [text = null, ...others] = cells.flatMap((cell) => cell?.text ?? []);
  return text !== null && others.every((other) => normalizeText(other) === normalizeText(text)) ? text : null;
}

/** Each cell in its parts, with the words marked that set it apart; figures differ as a whole. */
function partsOf({ cells }: Row, roles: Comparison['roles'], kind: CategoryKind): (CellParts | null)[] {
  const wordings = cells.map((cell) => cell && kind.wording(cell));
  const [names, notes] = [diffWords(wordings), diffWords(cells.map((cell) => cell?.note ?? null))];
  return cells.map((cell, place) => {
    if (cell === null) return null;
    const parts = cellParts(cell, kind, roles[place]?.codes ?? {});
    return { ...parts, name: wordings[place] === null ? parts.name : (names[place] ?? []), note: notes[place] ?? [] };
  });
}

interface SaidElsewhere {
  readonly hasSubject: boolean;
  readonly fact: string | null;
  /** What the group says of this role's figures. */
  readonly note: string | null;
  readonly isExplained: boolean;
}

function leftOver(parts: CellParts, cell: Cell, gauge: Gauge | null, { hasSubject, fact, note, isExplained }: SaidElsewhere): CellParts {
  const drawn = gauge && cell.level !== undefined ? [levelText(cell.level)] : [];
  const unsaid = gauge && !isExplained && cell.importance !== undefined ? [importanceText(cell.importance)] : [];
  const isNamed = hasSubject || gauge?.text === cell.text;
  return {
    name: isNamed ? [] : parts.name,
    facts: note === null ? parts.facts.filter((each) => !drawn.includes(each) && !unsaid.includes(each)) : [],
    note: fact === null ? parts.note : [],
  };
}

function differenceSpans(delta: string | null, before: string): Span[] {
  return delta === null ? [] : [{ text: `${before}${delta}`, tone: 'different' }];
}

const matchReasons: Readonly<Record<Match['by'], string>> = {
  id: 'the same id',
  code: 'a code in common',
  exact: 'the same words',
  alias: 'a name in common',
  wording: 'like wording',
};

function explain({ by, score, why }: Match): string {
  const terms = why && why.length > 0 ? `: ${why.join(', ')}` : '';
  return `matched by ${matchReasons[by]}${score === 1 ? '' : ` (${score.toFixed(2)})`}${terms}`;
}
