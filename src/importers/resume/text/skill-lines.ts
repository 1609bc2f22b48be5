import type { TextBlock } from '../../documents/text-document.js';
import { maxEntries } from '../../../categories/limits.js';
import { cleanName } from '../clean-text.js';
import type { StatedSkill } from '../resume-content.js';
import { isLevel, ratedSkill } from './rated-skill.js';

/**
 * Reads the skills of sections: lists on a line, with or without what they have in common before a colon, rows of a table, sentences.
 * @param blocks with the headings of the sections
 * @param isKnown whether a name is that of a technology, by which `Tools` that are software are told from others
 */
export function readSkills(blocks: readonly TextBlock[], isKnown: (name: string) => boolean = () => false): StatedSkill[] {
  const listed = listedSkills(withoutTableHead(blocks));
  const lists = new Set(listed.map(({ list }) => list));
  const isOfProgrammer = [...lists].some(({ label }) => programmingLabel.test(label.trim()));
  const ofSoftware = new Set(
    [...lists].filter(
      ({ label, named }) => isSoftwareLabel(label) || (toolLabel.test(label.trim()) && areMostly(named, isKnown, isOfProgrammer ? 1 : 2)),
    ),
  );
  const skills = listed.flatMap(({ name, level, place, list }): StatedSkill[] => {
    const text = cleanName(name);
    return text === null || !/\p{L}/u.test(text)
      ? []
      : [{ text, level: level === null ? null : cleanName(level), place, isSoftware: ofSoftware.has(list) && isProductName(text) }];
  });
  return skills.slice(0, maxEntries);
}

interface List {
  /** What stands before it, or above it; empty without that. */
  readonly label: string;
  readonly named: readonly Named[];
}

interface ListedSkill extends Named {
  readonly place: number | null;
  readonly list: List;
}

/** Returns skills in the order of the text. Lines without a label of their own make one list with the others below their heading. */
function listedSkills(blocks: readonly TextBlock[]): ListedSkill[] {
  let unlabelled: { readonly label: string; readonly named: Named[] } = { label: '', named: [] };
  const listed: ListedSkill[] = [];
  for (const block of blocks) {
    if (block.type === 'heading') {
      unlabelled = { label: block.text.replace(/[\s:]+$/u, ''), named: [] };
      continue;
    }
    const { label, names } = skillsIn(block);
    if (label === null) unlabelled.named.push(...names);
    const list: List = label === null ? unlabelled : { label, named: names };
    listed.push(...names.map((each) => ({ ...each, place: block.place, list })));
  }
  return listed;
}

/** At least half of them, and two; beside the programming languages of the same person, one is enough. */
function areMostly(named: readonly Named[], isKnown: (name: string) => boolean, least: 1 | 2): boolean {
  const found = named.filter(({ name }) => isKnown(name)).length;
  return found >= least && (least === 1 || found * 2 >= named.length);
}

const programmingLabel =
  /^(?:programming(?: languages)?|coding|programmier\p{L}*|langages(?: de programmation)?|lenguajes de programación|linguaggi di programmazione|linguagens de programação|programmeertalen)$|^(?:languages|sprachen|langages|lenguajes|linguaggi|linguagens|talen) \((?:code|coding|programming|programmierung|it)\)$/iu;

/** What both software and other equipment is called, in seven languages. */
const toolLabel =
  /^(?:(?:my |digital )?tools?(?: (?:and|&) (?:technologies|systems|software))?|toolbox|tool ?kit|(?:tech(?:nology)? )?stack|technolog(?:y|ies)|tech|systems?|platforms?|tools i use|werkzeuge|werkzeugkasten|technologien|systeme|plattformen|technologie-stack|outils|boîte à outils|technologies|systèmes|herramientas|tecnologías|sistemas|plataformas|strumenti|tecnologie|sistemi|piattaforme|ferramentas|tecnologias|gereedschap|technologieën|systemen|platformen)$/iu;

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
}

interface SkillLine {
  readonly label: string | null;
  readonly names: readonly Named[];
}

function skillsIn({ text: whole, type }: TextBlock): SkillLine {
  const text = whole.slice(0, maxLength);
  const single = ratedSkill(text);
  if (single.level !== null && !/[,;|\t]/.test(single.name)) return { label: null, names: [single] };
  const { label, content } = type === 'row' ? rowParts(text) : labelParts(text);
  const common = label !== null && isLevel(label) ? label : null;
  if (isSentence(content)) return { label, names: [{ name: content, level: common }] };
  const names = pieces(content).map((piece) => {
    const [, little = null, rest = piece] = aLittle.exec(piece) ?? [];
    const rated = ratedSkill(rest);
    return { name: rated.name.replace(/\.$/, ''), level: rated.level ?? little ?? common };
  });
  return { label, names };
}

/** Says before a name that little of it is known: `some Rust`. */
const aLittle =
  /^(some|a little|a bit of|basic|etwas|ein wenig|ein bisschen|grundkenntnisse(?: in)?|un peu de|notions de|algo de|nociones de|un po' di|nozioni di|um pouco de|noções de|een beetje|enige) (?=\p{Lu})(\p{Lu}.*)$/u;

/** True for what a list is called whose items are all software: `Programming languages`. */
export function isSoftwareLabel(label: string): boolean {
  return softwareLabel.test(label.trim()) || programmingLabel.test(label.trim());
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
export function isSentence(text: string): boolean {
  const parts = pieces(text);
  const words = text.split(/\s+/).length;
  const endsLikeOne = /\p{Ll}{2}[.!]$/u.test(text) && words > 5;
  return parts.length === 1 ? words > 5 : words / parts.length > 5 || (endsLikeOne && words / parts.length > 3.5);
}

/** Splits a list, but not within brackets, nor at a comma between digits. */
export function pieces(text: string): string[] {
  return text
    .split(/(?:\s*[;|•·●▪\t]\s*|,(?!\d)\s*|\s+[*/]\s+)(?![^()]{0,200}\))/u)
    .map((piece) => piece.replace(/^(?:and|und|et|y|e|en|sowie|&)\s+/iu, '').trim())
    .filter((piece) => piece !== '');
}
