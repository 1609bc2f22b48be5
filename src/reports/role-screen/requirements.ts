import { entriesByLabel, readableText } from '../../categories/cell-text.js';
import { educationTitles } from '../../categories/scale.js';
import type { EducationAnswers } from '../../model/occupations.js';
import type { AttributeCell, Category, Entry } from '../../model/role.js';
import type { ScreenSection } from '../../model/screen.js';
import type { ScreenLine } from '../../model/screen/texts.js';
import { categoryTitle } from '../../categories/standard.js';
import { line, section } from './section.js';

type Attribute = Entry<AttributeCell>;

/** A section for each thing that the role requires: education, licences and experience first. */
export function requirementSections({ entries }: Category, answers: EducationAnswers | null): ScreenSection[] {
  const groups = entriesByLabel(entries).filter(([first]) => !isInternal(first));
  const education = groups.filter(isEducation).flat();
  const named = (label: string): readonly Attribute[][] => groups.filter(([first]) => first?.label === label);
  const [licences, experience] = [named('certifications'), named('experience')];
  const rest = groups.filter((group) => !isEducation(group) && !licences.includes(group) && !experience.includes(group));
  return [
    ...(education.length === 0 ? [] : [section('Education', [{ type: 'lines', lines: educationLines(education, answers) }])]),
    ...licences.map((group) => section(licenceTitle(group), [{ type: 'lines', lines: group.map(requirementLine) }])),
    ...[...experience, ...rest].map((group) =>
      section(categoryTitle(group[0]?.label ?? ''), [{ type: 'lines', lines: group.map(requirementLine) }]),
    ),
  ];
}

function isEducation([first]: readonly Entry[]): boolean {
  return /^education(?:, |$)/.test(first?.label ?? '');
}

/** O*NET's job zone says nothing that education and experience do not say. */
function isInternal(entry: Entry | undefined): boolean {
  return entry?.label === 'job zone';
}

function licenceTitle(group: readonly Entry[]): string {
  return group.some(({ cell }) => /licen[cs]e/i.test(cell.text)) ? 'License' : 'Certificates';
}

/** `registered nurse license`, and beside it `required in every state`. */
function requirementLine({ cell: { text, need, note } }: Entry): ScreenLine {
  const aside = [...(need === undefined ? [] : [need]), ...(note === undefined ? [] : [readableText(note)])];
  const joint = need !== undefined && /^(?:by|for|in|after|before|from|at|to|if|where|when|of|unless) /.test(note ?? '') ? ' ' : '; ';
  return line(readableText(text), aside.length === 0 ? null : aside.join(joint));
}

/** `bachelor's degree in nursing; a master's degree is preferred`, and how many name that degree. */
function educationLines(entries: readonly Attribute[], answers: EducationAnswers | null): ScreenLine[] {
  const stepOf = (label: string): Attribute | undefined => entries.find((entry) => entry.label === label);
  const [minimum, preferred] = [stepOf('education, minimum'), stepOf('education, preferred')];
  const notes = [minimum, preferred].flatMap((entry) => (entry?.cell.note === undefined ? [] : [readableText(entry.cell.note)]));
  const alone = entries.filter(({ label }) => label === 'education').map(({ cell }) => line(cell.text));
  const { text } = educationInWords(entries);
  if (text === '') return alone;
  return [
    line(text, notes.length === 0 ? null : notes.join('; '), answers === null ? [] : surveyRemarks(minimum?.cell, answers)),
    ...alone,
  ];
}

/** What a role says of education; parts that it does not state are empty. */
export interface EducationInWords {
  /** `bachelor's degree` */
  readonly minimum: string;
  /** `a master's degree is preferred` */
  readonly preferred: string;
  /** `computer science, engineering or a related field` */
  readonly fields: string;
  /** All of it. */
  readonly text: string;
}

/** Expects the entries on education of one role. */
export function educationInWords(entries: readonly Attribute[]): EducationInWords {
  const cellOf = (label: string): AttributeCell | undefined => entries.find((entry) => entry.label === label)?.cell;
  const [minimum, preferred] = [cellOf('education, minimum'), cellOf('education, preferred')];
  const fields = entries.filter(({ label }) => label === 'education, fields').map(fieldText);
  return {
    minimum: minimum?.text ?? '',
    preferred: preferred === undefined || preferred.step === minimum?.step ? '' : `${withArticle(preferred.text)} is preferred`,
    fields: fields.join(', '),
    text: educationText(minimum, preferred, fields.join(', ')),
  };
}

function educationText(minimum: AttributeCell | undefined, preferred: AttributeCell | undefined, joined: string): string {
  const isBelowCollege = minimum?.step === 'none' || minimum?.step === 'high-school';
  const base = minimum === undefined ? joined : joined === '' ? minimum.text : `${minimum.text}${isBelowCollege ? '; ' : ' in '}${joined}`;
  if (preferred === undefined || preferred.step === minimum?.step) return base;
  return `${base === '' ? '' : `${base}; `}${withArticle(preferred.text)} is preferred`;
}

/** A note that begins like `or a related field` goes on with the text. */
function fieldText({ cell: { text, note } }: Entry): string {
  if (note === undefined) return text;
  return /^(?:or|and) /.test(note) ? `${text} ${note}` : `${text} (${note})`;
}

/** How many of those who were asked name the minimum, and what most others name. */
function surveyRemarks(minimum: AttributeCell | undefined, { answers, isImprecise }: EducationAnswers): string[] {
  const [most, next] = answers;
  if (!most || minimum?.step !== most.step) return [];
  return [
    `named by ${isImprecise ? 'about ' : ''}${most.percent}% of those asked`,
    ...(next ? [`${next.percent}% name ${withArticle(titleOf(next.step))}`] : []),
  ];
}

function titleOf(step: string): string {
  const known = Object.entries(educationTitles).find(([id]) => id === step);
  return known?.[1] ?? step;
}

/** `a bachelor's degree`, `an associate's degree`; `some college` and `no diploma` need no article. */
export function withArticle(title: string): string {
  if (/^(?:some|no|training) /.test(title)) return title;
  return `${/^[aeiou]/.test(title) ? 'an' : 'a'} ${title}`;
}
