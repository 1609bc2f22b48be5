import type { Cache } from '../kept/cache.js';
import type { Folder } from '../roles/folder.js';
import type { Library } from './described.js';
import { KeptParts } from './kept-parts.js';
import type { Part } from './part.js';
import { tellSlowly } from './slow-progress.js';
import { type FolderStanding, standingOf } from './standing.js';

/** What is known of the roles of some folders without reading them: made once and kept, and made anew where files have changed. */
export interface Catalogue {
  /**
   * Asks one part of it, which is gone when the question is answered. Where what was kept turns out to be spoilt, the question is asked again.
   * @param question is told the folders too, by the places that the part knows them by
   * @throws UserError where somebody named a folder and it cannot be read.
   */
  ask<Content, Answer>(part: Part<Content>, question: (content: Content, folders: readonly Folder[]) => Answer): Promise<Answer>;
}

export interface Surroundings extends Pick<Library, 'heir'> {
  readonly cache: Cache;
  readonly now: Date;
  /** Told what is being done, where it takes its time. */
  readonly progress: (doing: string) => void;
}

/** How the files stand is looked up once. */
export function openCatalogue(folders: readonly Folder[], surroundings: Surroundings): Catalogue {
  let opened: OneCatalogue | undefined;
  return {
    ask: async (part, question) => (opened ??= new OneCatalogue(standingOf(folders, surroundings.now), surroundings)).ask(part, question),
  };
}

class OneCatalogue implements Catalogue {
  readonly #standing: readonly FolderStanding[];
  readonly #surroundings: Surroundings;
  readonly #kept: KeptParts;
  /** Of the files; null where that is not known without reading them. */
  #state: string | null;

  constructor(standing: readonly FolderStanding[], surroundings: Surroundings) {
    this.#standing = standing;
    this.#surroundings = surroundings;
    this.#kept = new KeptParts(standing, surroundings.cache);
    this.#state = this.#kept.vouchedState();
  }

  async ask<Content, Answer>(part: Part<Content>, question: (content: Content, folders: readonly Folder[]) => Answer): Promise<Answer> {
    const folders = this.#standing.map(({ folder }) => folder);
    const ask = (content: Content): Answer => question(content, folders);
    const known = this.#state === null ? null : await this.#kept.ask(part, this.#state, ask);
    return known ? known.answer : this.#askOfFiles(part, ask);
  }

  async #askOfFiles<Content, Answer>(part: Part<Content>, ask: (content: Content) => Answer): Promise<Answer> {
    const { cache, progress, heir } = this.#surroundings;
    const { openRecords, stateOf } = await import('./folder-records.js');
    const slowly = tellSlowly(progress);
    const records = await openRecords(this.#standing, cache, slowly.tell);
    try {
      const state = stateOf(records.folders);
      if (state !== this.#state) this.#kept.vouchFor(state);
      const known = state === this.#state ? null : await this.#kept.ask(part, state, ask);
      this.#state = state;
      if (known) return known.answer;
      slowly.tell('making an index of all roles');
      const bytes = await part.make({ folders: records.folders, heir });
      await this.#kept.keep(part, state, bytes);
      return ask(readBack(part, bytes));
    } finally {
      records.close();
      slowly.done();
    }
  }
}

function readBack<Content>({ name, read }: Part<Content>, bytes: readonly Uint8Array[]): Content {
  const content = read(Buffer.concat(bytes));
  if (content === null) throw new Error(`${name} cannot be read as it was made`);
  return content;
}
