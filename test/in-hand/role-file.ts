import { parse } from 'yaml';

/** As much of a role file as the count looks at. What an import wrote may be wrong, so every part may be missing. */
export interface RoleFile {
  readonly id?: string;
  readonly title?: string;
  readonly duties?: unknown;
  readonly requirements?: Record<string, unknown>;
  readonly skills?: unknown;
  readonly technologies?: unknown;
  readonly languages?: unknown;
  readonly benefits?: unknown;
  readonly pay?: readonly Figure[];
  readonly terms?: Record<string, unknown>;
  readonly levels?: readonly Record<string, unknown>[];
}

export interface Figure {
  readonly part?: string;
  readonly statistic?: string;
  readonly amount?: number;
  readonly currency?: string;
  readonly period?: string;
}

/** An item of a list: what it says, everything that it says with its description and note, and whether it is a must. */
export interface Item {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly preferred: boolean;
  readonly level: string;
}

export interface Education {
  readonly minimum: string;
  readonly preferred: string;
  readonly fields: readonly string[];
}

/** The role file that a command printed; an empty one where it printed none. */
export function readRoleFile(text: string): RoleFile {
  const role: RoleFile | null = parse(text);
  return role ?? {};
}

/** The items of a list that may also be a single text, or missing. */
export function itemsOf(value: unknown): Item[] {
  return (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map((entry) => itemOf(entry));
}

function itemOf(entry: unknown): Item {
  if (!isRecord(entry)) {
    return { id: '', name: String(entry), text: String(entry), preferred: false, level: '' };
  }
  const [id, name, level] = [said(entry.id), said(entry.name ?? entry.text), said(entry.level)];
  return {
    id,
    name,
    text: [name, said(entry.description), said(entry.note)].filter(Boolean).join(' '),
    preferred: entry.need === 'preferred',
    level,
  };
}

/** What is asked for as education. A step alone is the least. */
export function educationOf(role: RoleFile): Education {
  const value = role.requirements?.education;
  if (!isRecord(value)) {
    return { minimum: said(value), preferred: '', fields: [] };
  }
  return {
    minimum: said(value.minimum ?? value.level ?? value.step),
    preferred: said(value.preferred),
    fields: itemsOf(value.fields).map(({ name }) => name),
  };
}

/** What a role asks for under one of its attributes. */
export function requirementOf(role: RoleFile, attribute: string): Item[] {
  return itemsOf(role.requirements?.[attribute]);
}

/** The requirements under all attributes but these. */
export function requirementsBut(role: RoleFile, left: readonly string[]): Item[] {
  return Object.keys(role.requirements ?? {}).flatMap((attribute) => (left.includes(attribute) ? [] : requirementOf(role, attribute)));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function said(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
