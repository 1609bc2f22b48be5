import type { Lists, Tier } from '../categories/kind.js';
import type { Judgements, Place } from '../model/judgements.js';

/** The tier, which judges nothing that was judged before. */
export function judgedOnce({ by, edges }: Tier, judgements: Judgements): Tier {
  return {
    by,
    edges: (lists, isOpen, category) => {
      const question = questionOf(lists, isOpen, category);
      const before = judgements.recall(question);
      if (before) return [...before];
      const found = edges(lists, isOpen, category);
      judgements.keep(question, found);
      return found;
    },
  };
}

/** All that a judgement of wording can hang on. */
function questionOf(lists: Lists, isOpen: (place: Place) => boolean, category: string): string {
  const asked = lists.map((entries, role) =>
    entries.map((stated, entry) => [stated.label, stated.cell.text, 'listed' in stated && stated.listed, isOpen({ role, entry })]),
  );
  return JSON.stringify([category, lists[0]?.[0]?.kind, asked]);
}
