import type { Definition, DefinitionPart, DefinitionsBlock } from '../../model/blocks/definitions.js';
import { beforeText } from '../../before-text.js';
import { roleMarks } from './row-text.js';
import type { Theme } from './theme.js';
import { type Line, hangingIndent } from './wrap.js';

/** What the items of a category mean, after its rows. */
export function definitionsLines({ roles, items }: DefinitionsBlock, width: number, theme: Theme): string[] {
  return items.flatMap((item) => definitionLines(item, roles, '', width, theme)).map((line) => theme.paint(line));
}

/** The same below the item that it is about. */
export function itemDefinitionLines(definition: Definition, width: number, theme: Theme): string[] {
  return definitionLines(definition, [], indent, width, theme).map((line) => theme.paint(line));
}

const indent = '  ';

/** The name with what all roles say of it, then what some say, after their marks. */
function definitionLines({ name, parts }: Definition, roles: readonly string[], depth: string, width: number, theme: Theme): Line[] {
  const after = (part: DefinitionPart, lead: string): Line[] => partLines(part, roles, lead, width, theme);
  if (name === '') return parts.flatMap((part) => after(part, depth));
  const [first, ...rest] = parts;
  const shared = first?.roles.length === 0 ? first.description : null;
  const others = shared === null || !first ? parts : [{ ...first, description: null }, ...rest];
  const head = shared === null ? [{ text: name }] : [{ text: beforeText(name) }, muted(shared)];
  return [...hangingIndent([{ text: depth }], theme.spans(head), width), ...others.flatMap((part) => after(part, depth + indent))];
}

/** A description, and its points after bullets. What only some roles say is after their marks. */
function partLines(
  { roles: places, description, points }: DefinitionPart,
  roles: readonly string[],
  depth: string,
  width: number,
  theme: Theme,
): Line[] {
  const marks: Line = places.length === 0 ? [] : [...roleMarks(places, { theme, roles }), { text: ' ' }];
  const bullet: Line = marks.length === 0 ? [{ text: `${theme.bullet} ` }] : marks;
  const after = (lead: Line, text: string): Line[] => hangingIndent([{ text: depth }, ...lead], theme.spans([muted(text)]), width);
  return [...(description === null ? [] : after(marks, description)), ...points.flatMap((point) => after(bullet, point))];
}

function muted(text: string): { text: string; tone: 'muted' } {
  return { text, tone: 'muted' };
}
