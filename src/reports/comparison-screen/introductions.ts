import { readableText } from '../../categories/cell-text.js';
import type { Comparison } from '../../model/comparison.js';
import type { ScreenSection } from '../../model/screen.js';
import { section } from '../role-screen/section.js';
import { sharedText } from './item-text.js';
import { firstSentence } from '../../categories/sentences/text-sentences.js';
import { roleName } from './titles.js';

/** Each role's name and the first sentence of its summary; once, if it is the same for all. */
export function introductionsSection({ categories, roles }: Comparison): ScreenSection {
  const rows = categories.find(({ id }) => id === 'summary')?.rows ?? [];
  const texts = roles.map((_, role) =>
    firstSentence(readableText(rows.map(({ cells }) => cells[role]?.text).find((text) => text !== undefined) ?? '')),
  );
  const [first = ''] = texts;
  const isShared = first !== '' && texts.every((text) => text === first);
  return section('What they are', [
    { type: 'introductions', rows: roles.map((_, role) => ({ name: roleName(roles, role), text: isShared ? '' : (texts[role] ?? '') })) },
    ...(isShared ? [sharedText(first)] : []),
  ]);
}
