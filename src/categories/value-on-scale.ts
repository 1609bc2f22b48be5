import type { AttributeCell, Cell, Scale } from '../model/role.js';
import { rankOf } from './scale.js';

interface Value {
  readonly value: number;
  readonly text: string;
}

/** The step's place on its ladder, from 1, or else the level on its scale; null where it states neither. */
export function valueOnScale(scale: Scale | null, cell: AttributeCell): Value | null {
  return scale !== null && cell.rank !== undefined ? { value: cell.rank, text: cell.text } : levelOnScale(scale, cell);
}

/** The level on its scale; null where it states none on this one. */
export function levelOnScale(scale: Scale | null, { level }: Cell): Value | null {
  const value = scale === null || level === undefined ? null : rankOf(level, scale);
  return value === null ? null : { value, text: String(level) };
}
