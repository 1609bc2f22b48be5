import { UserError } from '../../model/errors.js';
import { parseColumnMap } from './column-map.js';
import { layoutOf } from './layout.js';
import { type SourceTable, tablesIn } from './source-table.js';

/** Whether a file has a table that may be a career ladder. Plain text is none: between its commas may stand anything. */
export async function isLadder(bytes: Buffer, label: string): Promise<boolean> {
  if (!/\.(?:csv|tsv|xlsx|md|markdown|x?html?)$/i.test(label)) return false;
  const tables = await orNull(() => tablesIn(bytes, label));
  for (const table of tables ?? []) if (await orNull(async () => hasLayout(table))) return true;
  return false;
}

function hasLayout(table: SourceTable): boolean {
  const { header, named, type } = layoutOf(table, parseColumnMap([]));
  return type === 'rows' || (named.length > 0 && table.rows.length > header + 1);
}

async function orNull<Value>(read: () => Promise<Value>): Promise<Value | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
