import type { TextBlock } from '../../documents/text-document.js';
import { maxEntries } from '../../../categories/limits.js';
import { cleanName } from '../clean-text.js';
import type { StatedSkill } from '../resume-content.js';
import { isLevel, ratedSkill } from './rated-skill.js';

/** Reads the skills of a section: lists on a line, with or without what they have in common before a colon, rows of a table, sentences. */
export function readSkills(blocks: readonly TextBlock[]): StatedSkill[] {
  const skills = withoutTableHead(blocks)
    .filter(({ type }) => type !== 'heading')
    .flatMap((block) =>
      skillsIn(block).flatMap(({ name, level, isSoftware }): StatedSkill[] => {
        const text = cleanName(name);
        return text === null || !/\p{L}/u.test(text)
          ? []
          : [{ text, level: level === null ? null : cleanName(level), place: block.place, isSoftware: isSoftware && isProductName(text) }];
      }),
    );
  return skills.slice(0, maxEntries);
}

/** The first row of a table says what its columns are, if the others are lists or ratings. */
function withoutTableHead(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const first = blocks.findIndex(({ type }) => type === 'row');
  const [head, ...rows] = blocks.filter(({ type }) => type === 'row');
  const isHead =
    head !== undefined &&
    rows.length > 0 &&
    !/[,;]/.test(head.text) &&
    rows.some(({ text }) => isRated(text) || /\t.*[,;]/.test(text)) &&
    !isRated(head.text);
  return isHead ? blocks.filter((_block, index) => index !== first) : blocks;
}

function isRated(row: string): boolean {
  return isLevel(row.split('\t').at(-1) ?? '') || ratedSkill(row).level !== null;
}

/** Of one line; what follows is not read. */
const maxLength = 10_000;

interface Named {
  readonly name: string;
  readonly level: string | null;
  /** Whether what it is listed under says that it is software. */
  readonly isSoftware: boolean;
}

function skillsIn({ text: whole, type }: TextBlock): Named[] {
  const text = whole.slice(0, maxLength);
  const single = ratedSkill(text);
  if (single.level !== null && !/[,;|\t]/.test(single.name)) return [{ ...single, isSoftware: false }];
  const { label, content } = type === 'row' ? rowParts(text) : labelParts(text);
  const common = label !== null && isLevel(label) ? label : null;
  const isSoftware = label !== null && isSoftwareLabel(label);
  if (isSentence(content)) return [{ name: content, level: common, isSoftware: false }];
  return pieces(content).map((piece) => {
    const rated = ratedSkill(piece);
    return { name: rated.name.replace(/\.$/, ''), level: rated.level ?? common, isSoftware };
  });
}

/** True for what a list is called whose items are all software: `Programming languages`. */
export function isSoftwareLabel(label: string): boolean {
  return softwareLabel.test(label.trim());
}

/** In seven languages. */
const softwareLabel =
  /^(?:software|software (?:packages|tools|used)|programs|programming(?: languages)?|frameworks?(?: (?:and|&) libraries)?|libraries|databases?|operating systems|applications|it systems|softwarekenntnisse|programme|edv|edv-programme|programmiersprachen|datenbanken|betriebssysteme|logiciels?|outils informatiques|langages(?: de programmation)?|bases de données|programas(?: informáticos)?|lenguajes de programación|bases de datos|programmi|linguaggi di programmazione|programas informáticos|linguagens de programação|bases? de dados|softwarepakketten|programma's|programmeertalen|databanken)$/iu;

/** The name of a product: a few words from a capital on. */
export function isProductName(text: string): boolean {
  return /^[\p{Lu}\d]/u.test(text) && text.split(' ').length <= 3;
}

/** A row of two cells has a label before a list; other cells are skills. */
function rowParts(text: string): { readonly label: string | null; readonly content: string } {
  const [first = '', ...others] = text.split(/\t+/).map((cell) => cell.trim());
  const isList = others.some((cell) => /[,;•·|]/.test(cell)) || isLevel(first) || first.endsWith(':');
  return isList ? { label: first.replace(/:$/, ''), content: others.join(', ') } : { label: null, content: [first, ...others].join(', ') };
}

function labelParts(text: string): { readonly label: string | null; readonly content: string } {
  const [, label, content = ''] = /^([^:,;|]{2,50}?)\s*:\s*(.+)$/u.exec(text) ?? /^([^:,;|–—]{2,40}?)\s+[–—-]\s+(.+,.+)$/u.exec(text) ?? [];
  return label === undefined ? { label: null, content: text } : { label, content };
}

/** True for text that is no list: long pieces between its commas. */
function isSentence(text: string): boolean {
  const parts = pieces(text);
  const words = text.split(/\s+/).length;
  const endsLikeOne = /\p{Ll}{2}[.!]$/u.test(text) && words > 5;
  return parts.length === 1 ? words > 5 : words / parts.length > 5 || (endsLikeOne && words / parts.length > 3.5);
}

/** Splits a list, but not within brackets, nor at a comma between digits. */
function pieces(text: string): string[] {
  return text
    .split(/(?:\s*[;|•·●▪\t]\s*|,(?!\d)\s*|\s+[*/]\s+)(?![^()]{0,200}\))/u)
    .map((piece) => piece.replace(/^(?:and|und|et|y|e|en|sowie|&)\s+/iu, '').trim())
    .filter((piece) => piece !== '');
}
