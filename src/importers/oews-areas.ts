// Chooses the area of an OEWS table: the nation, a state, or a metropolitan or nonmetropolitan area.
import { UserError } from '../model/errors.js';
import { suggestSpellings } from '../spelling.js';

/** How OEWS calls the nation. */
export const nation = 'U.S.';

/**
 * Returns the name of the area to read, as the table spells it.
 * @param names the names of all areas of the table, one at least
 * @param wanted what the user asked for, in any case; without it, the nation or the only area is chosen
 * @param label what messages call the table
 * @throws UserError if the table has no such area, or several and none is asked for.
 */
export function chooseArea(names: ReadonlySet<string>, wanted: string | undefined, label: string): string {
  const only = names.size === 1 ? [...names][0] : undefined;
  const name = wanted === undefined ? nation : /^(us|usa|u\.s\.a\.|united states)$/i.test(wanted.trim()) ? nation : wanted.trim();
  const found = [...names].find((each) => each.toLowerCase() === name.toLowerCase()) ?? (wanted === undefined ? only : undefined);
  if (found !== undefined) return found;
  if (wanted === undefined)
    throw new UserError(`${label} has figures of ${names.size} areas`, { hint: `Choose one with --area: ${listed([...names])}.` });
  throw new UserError(`${label} has no figures of an area called ${wanted}`, { hint: areaHint([...names], name) });
}

function areaHint(names: readonly string[], wanted: string): string {
  if (names.every((name) => name === nation)) return 'It is about the whole nation. Leave out --area, or name the table of the states.';
  const containing = names.filter((name) => name.toLowerCase().includes(wanted.toLowerCase()));
  const near = containing.length > 0 ? containing : suggestSpellings(wanted, names, 3);
  return near.length > 0 ? `Did you mean ${listed(near)}?` : `It has ${listed(names)}.`;
}

/** Enough for all states and territories. A metropolitan table has some 400 areas, of which a part of the name finds the others. */
const listLimit = 60;

function listed(names: readonly string[]): string {
  const sorted = [...names].sort();
  const more = sorted.length - listLimit;
  return sorted.slice(0, listLimit).join('; ') + (more > 0 ? `; and ${more} more, which --area with a part of the name shows` : '');
}
