import type { Definition, DefinitionPart, DefinitionsBlock } from '../../model/blocks/definitions.js';
import type { Text } from '../../model/text.js';
import { beforeText } from '../../before-text.js';
import { listItem } from './syntax.js';

/** What the items of a category mean, as a list after its rows. */
export function definitionsText({ roles, items }: DefinitionsBlock): string {
  return items.map(({ name, parts }) => [listItem('- ', name), ...partTexts(parts, roles)].join('\n')).join('\n');
}

/** An item with what it means below it. */
export function itemWithDefinitions(item: Text, definitions: readonly Definition[]): string {
  const below = definitions.flatMap(({ name, parts }) => {
    const texts = partTexts(parts, []);
    return name === '' ? texts : [nested(name), ...texts.map(indented)];
  });
  return [listItem('- ', item), ...below].join('\n');
}

/** Descriptions and points as nested lists, below the names of the roles whose words they are. */
function partTexts(parts: readonly DefinitionPart[], roles: readonly string[]): string[] {
  return parts.flatMap(({ roles: places, description, points }) => {
    const texts = [...(description === null ? [] : [description]), ...points].map(nested);
    const owners = places.map((place) => roles[place] ?? '').join(', ');
    return owners === '' ? texts : [nested(beforeText(owners).trimEnd()), ...texts.map(indented)];
  });
}

function nested(text: string): string {
  return indented(listItem('- ', text));
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
