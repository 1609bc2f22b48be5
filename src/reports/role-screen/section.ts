import type { ScreenPart, ScreenSection } from '../../model/screen.js';
import type { MarkedText } from '../../model/screen/marked-text.js';
import type { ScreenLine } from '../../model/screen/texts.js';
import type { Text } from '../../model/text.js';

/** A section that says no more than what is given. */
export function section(name: string, parts: readonly ScreenPart[], more: Partial<ScreenSection> = {}): ScreenSection {
  return { name, parts, facts: [], space: 'never', isOptional: false, ...more };
}

export function line(text: MarkedText, aside: Text | null = null, remarks: readonly string[] = []): ScreenLine {
  return { text, aside, remarks };
}
