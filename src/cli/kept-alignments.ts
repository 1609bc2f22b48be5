import type { Alignment } from '../model/alignments.js';
import type { RunAlignments } from '../commands/command.js';
import type { Cache } from '../roles/cache.js';
import { slots } from '../roles/slots.js';

const places = { name: 'aligned', count: 128 };

/**
 * Alignments that are kept from run to run: of each a line for what was asked, and one for what was found.
 * @param about what names the comparison; what it asks is compared word for word, so that a role that changed is aligned anew
 */
export function keptAlignments(cache: Pick<Cache, 'read' | 'write'>, about: string): RunAlignments {
  const kept = slots(cache, places);
  const before = answersIn(kept.read(about));
  const asked = new Map<string, string>();
  return {
    recall: (question) => {
      const known = before.get(question);
      if (known === undefined) return null;
      asked.set(question, known);
      // This version wrote it.
      const found: Alignment[] = JSON.parse(known);
      return found;
    },
    keep: (question, found) => {
      asked.set(question, JSON.stringify(found));
    },
    done: () => {
      if ([...asked.keys()].some((question) => !before.has(question))) kept.write(about, [...asked].flat().join('\n'));
    },
  };
}

function answersIn(text: string | null): Map<string, string> {
  const lines = text?.split('\n') ?? [];
  const answers = new Map<string, string>();
  for (let line = 0; line + 1 < lines.length; line += 2) answers.set(lines[line] ?? '', lines[line + 1] ?? '');
  return answers;
}
