import { normalizeText } from '../../categories/normalize.js';
import type { YamlMap, YamlValue } from '../../model/yaml-value.js';
import { type CriteriaShapes, ratedItem } from './criteria.js';
import { criterionValue, valueTexts } from './criterion-values.js';
import type { CriterionFact } from './facts.js';
import { groupBy } from '../../group-by.js';

/** All that holds at a level, by category. */
export type LevelState = ReadonlyMap<string, CategoryState>;

export type CategoryState =
  | { readonly type: 'text'; readonly text: string }
  /** By id. */
  | { readonly type: 'items'; readonly items: ReadonlyMap<string, YamlMap> }
  /** By the words of each text. */
  | { readonly type: 'texts'; readonly texts: ReadonlyMap<string, string> }
  /** By the name of the attribute. */
  | { readonly type: 'values'; readonly values: ReadonlyMap<string, YamlValue> }
  | { readonly type: 'figures'; readonly figures: readonly YamlMap[] };

/** Facts of a role about one level and its description, ready to be written. */
export interface StatedLevel {
  readonly summary: string;
  readonly duties: readonly string[];
  readonly pay: readonly YamlMap[];
  readonly criteria: readonly CriterionFact[];
}

/**
 * The state of a level.
 * @param idOf the id of a criterion, by its name
 */
export function stateOf(level: StatedLevel, shapes: CriteriaShapes, idOf: (criterion: string) => string): LevelState {
  const state = new Map<string, CategoryState>();
  if (level.summary !== '') state.set('summary', { type: 'text', text: level.summary });
  if (level.duties.length > 0) state.set('duties', textsState(level.duties));
  for (const [key, facts] of groupBy(level.criteria, (fact) => shapes.shapeOf(fact).key))
    state.set(key, categoryState(key, facts, shapes, idOf));
  if (level.pay.length > 0) state.set('pay', { type: 'figures', figures: level.pay });
  return state;
}

function categoryState(
  key: string,
  facts: readonly CriterionFact[],
  { shapes }: CriteriaShapes,
  idOf: (criterion: string) => string,
): CategoryState {
  const shape = shapes.get(key);
  if (!shape || shape.type === 'texts') return textsState(facts.flatMap(valueTexts));
  const byCriterion = [...groupBy(facts, ({ criterion }) => normalizeText(criterion ?? ''))];
  const idAndFacts = byCriterion.map(([name, own]) => ({ id: idOf(name), own, name: own[0]?.criterion ?? '' }));
  if (shape.type === 'rated') return { type: 'items', items: new Map(idAndFacts.map(({ id, own }) => [id, ratedItem(own, shape, id)])) };
  return {
    type: 'values',
    values: new Map(idAndFacts.map(({ id, own, name }) => [attributeName(name), criterionValue(own, shape.form, id)])),
  };
}

function textsState(texts: readonly string[]): CategoryState {
  const byWords = new Map<string, string>();
  for (const text of texts) if (!byWords.has(normalizeText(text))) byWords.set(normalizeText(text), text);
  return { type: 'texts', texts: byWords };
}

/** A name that can be the key of a map, and that means nothing else in a role file. */
function attributeName(name: string): string {
  return /^(?:__proto__|constructor|prototype|<<|education)$/.test(name) ? `${name} (criterion)` : name;
}
