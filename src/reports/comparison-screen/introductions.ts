import { readableText } from '../../categories/cell-text.js';
import type { Comparison } from '../../model/comparison.js';
import type { ScreenSection } from '../../model/screen.js';
import { section } from '../role-screen/section.js';
import { sharedText } from './item-text.js';
import { firstSentence } from '../../categories/sentences/text-sentences.js';
import { roleName } from './titles.js';

/** For each role its name and the first sentence of its summary, which is empty if there is none. */
export function introductionsOf({ categories, roles }: Comparison): { name: string; sentence: string }[] {
  const rows = categories.find(({ id }) => id === 'summary')?.rows ?? [];
  return roles.map((_, role) => {
    const text = rows.map(({ cells }) => cells[role]?.text).find((each) => each !== undefined);
    return { name: roleName(roles, role), sentence: firstSentence(readableText(text ?? '')) };
  });
}

/** Each role's name and the first sentence of its summary; once, if it is the same for all. */
export function introductionsSection(comparison: Comparison): ScreenSection {
  const introductions = introductionsOf(comparison);
  const first = introductions[0]?.sentence ?? '';
  const isShared = first !== '' && introductions.every(({ sentence }) => sentence === first);
  return section('What they are', [
    { type: 'introductions', rows: introductions.map(({ name, sentence }) => ({ name, text: isShared ? '' : sentence })) },
    ...(isShared ? [sharedText(first)] : []),
  ]);
}
