import { normalizeText } from '../../categories/normalize.js';
import type { YamlMap } from '../../model/yaml-value.js';
import { groupBy } from '../../group-by.js';
import { cleanText } from '../files/published-file.js';
import { categoryKey } from './category-names.js';
import { isMark } from './cell-text.js';
import { mostlyListed, ratedText, type ValueForm, valueForm } from './criterion-values.js';
import type { CriterionFact } from './facts.js';
import { isTerm } from './terms.js';
import { type StepScale, numberOf, scaleOf, stepOn } from './step-scales.js';

/** What a category of the ladder holds, in all of its roles. */
export interface CategoryShape {
  readonly key: string;
  /** Names that are rated or marked; the values of criteria; or sentences that stand for themselves. */
  readonly type: 'rated' | 'values' | 'texts';
  /** Null unless it is rated. */
  readonly scale: StepScale | null;
  /** How the values of all of its criteria are written; where it is rated, only which of them are lists of points. */
  readonly form: ValueForm;
}

/** The shapes of all categories, and which of them each criterion is in. */
export interface CriteriaShapes {
  readonly shapes: ReadonlyMap<string, CategoryShape>;
  shapeOf(fact: CriterionFact): CategoryShape;
}

/** All that the levels of a role say of one criterion, in the order of the levels as far as it is known. */
type Series = readonly CriterionFact[];

/**
 * Finds out what each group of criteria is: rated on a scale, marked, or described in words.
 * @param all the facts of each criterion of each role
 * @param steps those that the user named, lowest first
 */
export function shapeCriteria(all: readonly Series[], steps: readonly string[]): CriteriaShapes {
  const terms = termsAmong(all);
  const series = all.filter((facts) => !terms.includes(facts));
  const common = commonSteps(series, steps);
  const shapes = new Map<string, CategoryShape>();
  const byCriterion = new Map<string, CategoryShape>();
  const setShape = (shape: CategoryShape, facts: readonly Series[]): void => {
    shapes.set(shape.key, shape);
    for (const fact of facts.flat()) byCriterion.set(criterionKey(fact), shape);
  };
  if (terms.length > 0) setShape({ key: 'terms', type: 'values', scale: null, form: formOf('values', terms) }, terms);
  for (const group of groupsOf(series)) {
    const [first] = group.flat();
    const name = first?.group ?? null;
    const texts = group.filter((facts) => facts.every(({ criterion }) => criterion === null));
    const named = group.filter((facts) => facts.some(({ criterion }) => criterion !== null));
    const { rated, scale: found } = ratedSeries(named, common.steps);
    const scale = found?.type === 'words' ? { ...found, isGuessed: found.isGuessed || common.isGuessed } : found;
    const isRated = new Set(rated);
    const described = named.filter((facts) => !isRated.has(facts));
    const parts = [
      { facts: rated, type: 'rated', scale, suffix: '' },
      { facts: texts, type: 'texts', scale: null, suffix: rated.length > 0 && name !== null ? ' expectations' : '' },
      { facts: described, type: 'values', scale: null, suffix: texts.length > 0 || (rated.length > 0 && name !== null) ? ' criteria' : '' },
    ] as const;
    for (const part of parts) {
      if (part.facts.length === 0) continue;
      const key = freeKey(categoryKey(part.suffix === '' ? name : `${name ?? ''}${part.suffix}`.trim(), part.type === 'rated'), shapes);
      setShape({ key, type: part.type, scale: part.scale, form: formOf(part.type, part.facts) }, part.facts);
    }
  }
  const shapeOf = (fact: CriterionFact): CategoryShape => {
    const shape = byCriterion.get(criterionKey(fact));
    if (!shape) throw new Error('every criterion has a category');
    return shape;
  };
  return { shapes, shapeOf };
}

/** The criteria that say at every level of every role what it gets. */
function termsAmong(series: readonly Series[]): Series[] {
  const byName = groupBy(series, ([first]) => (first ? criterionKey(first) : ''));
  return [...byName.values()].flatMap((all) =>
    all.flat().every(({ criterion, cell, expectation }) => criterion !== null && isTerm(criterion, cell || expectation)) ? all : [],
  );
}

function formOf(type: CategoryShape['type'], facts: readonly Series[]): ValueForm {
  if (type === 'values') return valueForm(facts);
  return { type: 'short', numeric: new Set(), listed: type === 'rated' ? mostlyListed(facts) : new Set() };
}

/** The steps that all groups of criteria are rated on, if these are one scale, so that a group which uses only some of them has the same. */
function commonSteps(
  series: readonly Series[],
  steps: readonly string[],
): { readonly steps: readonly string[]; readonly isGuessed: boolean } {
  const groups = groupsOf(series);
  if (steps.length > 0 || groups.length < 2) return { steps, isGuessed: false };
  const rated = groups.flatMap((group) => {
    const named = group.filter((facts) => facts.some(({ criterion }) => criterion !== null));
    const found = ratedSeries(named, []);
    return found.scale?.type === 'words' ? found.rated : [];
  });
  const scale = scaleOf(rated.map(ratingsOf), []);
  return scale?.type === 'words' ? scale : { steps: [], isGuessed: false };
}

/** The cells that rate, without marks. */
function ratingsOf(facts: Series): string[] {
  return facts.flatMap(({ cell }) => (cell === '' || isMark(cell) ? [] : [cell]));
}

function criterionKey({ group, criterion }: CriterionFact): string {
  return `${normalizeText(group ?? '')}\n${criterion === null ? '' : ` ${normalizeText(criterion)}`}`;
}

/** Two groups whose names make the same key have keys of their own. A number alone would look like a slip: `skills-2`. */
function freeKey(key: string, shapes: ReadonlyMap<string, CategoryShape>): string {
  let free = key;
  for (let count = 1; shapes.has(free); count += 1) free = count === 1 ? `${key}-criteria` : `${key}-criteria-${count}`;
  return free;
}

function groupsOf(series: readonly Series[]): Series[][] {
  return [...groupBy(series, (facts) => normalizeText(facts[0]?.group ?? '')).values()];
}

/** The criteria that are rated on one scale, or marked. A criterion that any role describes in words is not among them. */
function ratedSeries(
  named: readonly Series[],
  steps: readonly string[],
): { readonly rated: readonly Series[]; readonly scale: StepScale | null } {
  const byName = groupBy(named, (facts) => normalizeText(facts[0]?.criterion ?? ''));
  const candidates = [...byName.values()].filter((all) => all.flat().every((fact) => fact.cell !== '' || isNamed(fact))).flat();
  const isMarked = (facts: Series): boolean => facts.every(({ cell }) => cell === '' || isMark(cell));
  const marked = candidates.filter(isMarked);
  const others = candidates.filter((facts) => !isMarked(facts));
  const isRating = others.some((facts) => facts.some((fact) => fact.isRating));
  const scale = scaleOf(others.map(ratingsOf), steps, isRating);
  if (scale) return { rated: candidates, scale };
  const alone = others.filter((facts) => scaleOf([ratingsOf(facts)], steps) !== null);
  const part = alone.length === 0 ? null : scaleOf(alone.map(ratingsOf), steps);
  return { rated: part ? [...marked, ...alone] : marked, scale: part };
}

/** Whether nothing but the name of the criterion is said. */
function isNamed({ cell, expectation }: CriterionFact): boolean {
  return cell === '' && expectation === '';
}

/** An item of a rated category. Facts of one criterion and level that stand in several rows are one; the highest step counts. */
export function ratedItem(facts: Series, { scale, form }: CategoryShape, id: string): YamlMap {
  const [first] = facts;
  const levels = facts.flatMap(({ cell }) => levelOn(scale, cell) ?? []);
  const level = levels.toSorted((a, b) => rankOf(b, scale) - rankOf(a, scale))[0];
  const meaning = cleanText(facts.map((fact) => fact.meaning).find((each) => each !== '') ?? '');
  const { description, points } = ratedText(facts, meaning, form.listed);
  return {
    id,
    name: first?.criterion ?? '',
    level,
    description: description === '' ? undefined : description,
    points: points.length === 0 ? undefined : points.slice(0, 100),
  };
}

function levelOn(scale: StepScale | null, cell: string): string | number | null {
  if (scale === null || cell === '' || isMark(cell)) return null;
  return scale.type === 'words' ? stepOn(scale, cell) : numberOf(cell);
}

/** The place of a level on its scale, from 0. */
export function rankOf(level: string | number, scale: StepScale | null): number {
  return typeof level === 'number' ? level : scale?.type === 'words' ? scale.steps.indexOf(level) : 0;
}
