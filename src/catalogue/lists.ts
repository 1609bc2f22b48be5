import type { ListedRole } from '../model/role.js';
import type { Filed, FiledRole } from './filed.js';

/** What lists show of roles, column by column, which is read in a fraction of the time of as many rows. */
interface Lists {
  /** Among all roles of the library. */
  readonly place: readonly number[];
  readonly folder: readonly number[];
  readonly file: readonly string[];
  readonly id: readonly string[];
  readonly title: readonly string[];
  /** By the row: few roles have any. */
  readonly tags: Few;
  readonly levels: Few;
}

type Few = Readonly<Record<number, readonly string[]>>;

/** Lists as text: every role that can be named by its id, by id; of several of one id the first. */
export function listsText(roles: readonly FiledRole[]): string {
  const byId = new Map<string, FiledRole & { readonly place: number }>();
  for (const [place, role] of roles.entries()) if (!byId.has(role.listed.id)) byId.set(role.listed.id, { ...role, place });
  const all = [...byId.values()].sort((a, b) => (a.listed.id < b.listed.id ? -1 : 1));
  const few = (key: 'tags' | 'levels'): Few =>
    Object.fromEntries(all.flatMap(({ listed }, row) => (listed[key].length === 0 ? [] : [[row, listed[key]]])));
  const lists: Lists = {
    place: all.map(({ place }) => place),
    folder: all.map(({ folder }) => folder),
    file: all.map(({ file }) => file),
    id: all.map(({ listed }) => listed.id),
    title: all.map(({ listed }) => listed.title),
    tags: few('tags'),
    levels: few('levels'),
  };
  return JSON.stringify(lists);
}

/** What is much and seldom asked for, by the role's place. */
export interface Details {
  aliasesAt(place: number): readonly string[];
  codesAt(place: number): ListedRole['codes'];
}

/** @param where tells where a file is from */
export function readLists(text: string, details: Details, where: (filed: Filed) => Pick<ListedRole, 'origin' | 'file'>): ListedRole[] {
  const { place, folder, file, id, title, tags, levels }: Lists = JSON.parse(text);
  return id.map((each, row) => {
    const { origin, file: path } = where({ folder: folder[row] ?? 0, file: file[row] ?? '' });
    return new KeptRole(details, place[row] ?? 0, each, title[row] ?? '', tags[row] ?? none, levels[row] ?? none, origin, path);
  });
}

const none: readonly string[] = [];

class KeptRole implements ListedRole {
  readonly #details: Details;
  readonly #place: number;

  constructor(
    details: Details,
    place: number,
    readonly id: string,
    readonly title: string,
    readonly tags: readonly string[],
    readonly levels: readonly string[],
    readonly origin: ListedRole['origin'],
    readonly file: string | null,
  ) {
    this.#details = details;
    this.#place = place;
  }

  get aliases(): readonly string[] {
    return this.#details.aliasesAt(this.#place);
  }

  get codes(): ListedRole['codes'] {
    return this.#details.codesAt(this.#place);
  }

  /** As others are printed. */
  toJSON(): ListedRole {
    const { id, title, aliases, codes, tags, levels, origin, file } = this;
    return { id, title, aliases, codes, tags, levels, origin, file };
  }
}
