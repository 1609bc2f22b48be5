import type { Definition, DefinitionPart, DefinitionsBlock } from '../../model/blocks/definitions.js';
import { type Markup, markup } from './markup.js';
import { textMarkup } from './text.js';

/** What the items of a category mean, after its rows, folded away. */
export function definitionsMarkup({ roles, items }: DefinitionsBlock): Markup {
  const entries = items.map(
    ({ name, parts }) => markup`<dt dir="auto">${textMarkup(name)}</dt>\n<dd>${parts.map((part) => partMarkup(part, roles))}</dd>\n`,
  );
  return markup`<details class="definitions"><summary>What they mean</summary>
    <dl>${entries}</dl></details>\n`;
}

/** The same below the item that it is about. */
export function itemDefinitionMarkup({ name, parts }: Definition): Markup {
  return markup`${name === '' ? null : markup`<p dir="auto">${name}</p>`}${parts.map((part) => partMarkup(part, []))}`;
}

/** A description and points, after the names of the roles whose words they are. */
function partMarkup({ roles: places, description, points }: DefinitionPart, roles: readonly string[]): Markup {
  const owners = places.map(
    (place, index) => markup`${index === 0 ? null : ', '}<span class="role-${place + 1}">${roles[place] ?? ''}</span>`,
  );
  const list = points.length === 0 ? null : markup`<ul>${points.map((point) => markup`<li dir="auto">${textMarkup(point)}</li>`)}</ul>`;
  return markup`${owners.length === 0 ? null : markup`<p class="role" dir="auto">${owners}</p>`}${description === null ? null : markup`<p class="muted" dir="auto">${textMarkup(description)}</p>`}${list}`;
}
