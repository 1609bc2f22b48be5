import { joinFirst, uncapitalize } from '../../categories/english.js';
import { categoryTitle } from '../../categories/standard.js';
import type { GapItem } from '../../model/gap.js';

/** What the second role asks for as well, counted by category: `3 duties (Analyze data, …), 18 skills`. */
export function carriesOverText(keep: readonly GapItem[]): string {
  return counted(keep, mostNamed);
}

/** What only the first role has, counted by category, and what the second asks less of. */
export function leftBehindText(leave: readonly GapItem[], keep: readonly GapItem[]): string {
  const less = keep
    .filter(({ delta }) => typeof delta?.['level'] === 'number' && delta['level'] <= -clearlyLess)
    .sort((a, b) => Number(a.delta?.['level']) - Number(b.delta?.['level']));
  const lessText =
    less.length === 0
      ? ''
      : `less is asked of ${joinFirst(
          less.map(({ text }) => text),
          mostNamed,
        )}`;
  return [counted(leave, 0), lessText].filter(Boolean).join('; ');
}

/** In points of the scale. */
const clearlyLess = 1;
const mostNamed = 3;

function counted(items: readonly GapItem[], namedDuties: number): string {
  const byCategory = new Map<string, GapItem[]>();
  for (const item of items) byCategory.set(item.category, [...(byCategory.get(item.category) ?? []), item]);
  return [...byCategory]
    .map(([category, of]) => {
      const count = `${of.length} ${nounOf(category, of.length)}`;
      const names =
        category === 'duties' && of.length <= namedDuties ? ` (${of.map(({ from, text }) => from?.text ?? text).join(', ')})` : '';
      return `${count}${names}`;
    })
    .join(', ');
}

const nouns: Readonly<Record<string, readonly [one: string, many: string]>> = {
  duties: ['duty', 'duties'],
  skills: ['skill', 'skills'],
  knowledge: ['area of knowledge', 'areas of knowledge'],
  technologies: ['tool', 'tools'],
  requirements: ['requirement', 'requirements'],
};

function nounOf(category: string, count: number): string {
  const title = categoryTitle(category);
  return nouns[category]?.[count === 1 ? 0 : 1] ?? (count > 1 && title.endsWith('s') ? uncapitalize(title) : `in ${title}`);
}
