import type { TextBlock } from '../documents/text-document.js';
import { readNeed } from '../facts/need.js';
import { readWorkingTime } from '../facts/working-time.js';
import { paysBesideBase } from './beside-base.js';
import { headingName } from './headings/heading-name.js';
import type { HeadingName } from './headings/heading-table.js';
import { type AdPart, isAsked } from './statement.js';

/** A text that begins with what it is about: `Pay: $36 an hour`, `Nice to have: Kubernetes`. */
interface LabelledText {
  readonly part: AdPart | 'other';
  /** Without the label, unless the label is needed to understand it. */
  readonly rest: string;
  /** Whether what follows is about the same. */
  readonly isSection: boolean;
}

/**
 * Splits a text that begins with a known label, in a line, an item or the first cell of a row; null if it does not.
 * @param section what the text stands under
 */
export function splitLabel(text: string, type: TextBlock['type'], section: AdPart | 'other' | null): LabelledText | null {
  const [, label = '', rest = ''] =
    (type === 'row' ? /^([^\t]{2,60})\t(.+)$/ : /^([^:]{2,60})(?<!\b(?:https?|mailto)):\s+(\S.*)$/i).exec(text) ?? [];
  if (label === '') return null;
  if (type === 'row' && isAsked(section)) return requirementRow(label, rest, section);
  const name = headingName(label, type === 'row');
  // `Bonus: 10%` is pay, and not what is welcome.
  if ((name === 'preferred' || (name === null && section !== 'benefits')) && paysBesideBase(text))
    return { part: 'pay', rest: text, isSection: false };
  // Leave among benefits is one of them.
  const isLeave = section === 'benefits' && name === 'terms' && type === 'row' && readWorkingTime(text).leaveDays !== null;
  const part = name === null || isLeave ? null : partOfLabel(name, type, section);
  if (part === null) return null;
  const value = rest.replaceAll('\t', ', ');
  const isSection = type === 'line' && part !== 'pay' && part !== 'terms' && !isAsked(section);
  // A requirement keeps its label, which is a part of the sentence that it came from.
  const isWhole = part === 'terms' || (isAsked(part) && !isSection);
  return { part, rest: isWhole ? `${label}: ${value}` : value, isSection };
}

/** The last cell of a table of requirements may say whether each is a must. */
function requirementRow(first: string, rest: string, section: AdPart): LabelledText {
  const cells = [first, ...rest.split('\t')];
  const need = readNeed(cells.at(-1) ?? '');
  const isNeedAlone = need !== null && (cells.at(-1) ?? '').split(' ').length <= 3;
  return { part: isNeedAlone ? need : section, rest: (isNeedAlone ? cells.slice(0, -1) : cells).join(': '), isSection: false };
}

/** In an item, only what says more than its section does; `Tools: …` under requirements is a requirement. */
function partOfLabel(name: HeadingName, type: TextBlock['type'], section: AdPart | 'other' | null): AdPart | 'other' | null {
  if (name === 'topic') return isAsked(section) ? section : type === 'item' && section !== null ? null : 'required';
  if (type === 'item' && section !== null && !['preferred', 'required', 'pay', 'terms'].includes(name)) return null;
  if (name === 'technologies' && isAsked(section)) return section;
  return name;
}
