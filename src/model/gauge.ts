import type { Definition } from './blocks/definitions.js';
import type { Text } from './text.js';

/** A value on its scale, which a format may draw: a level as a bar, a step of a ladder as rungs. */
export interface Gauge {
  readonly type: 'bar' | 'rungs';
  readonly value: number;
  /** For rungs, 1: the lowest rung; then `value` rungs are reached. */
  readonly minimum: number;
  readonly maximum: number;
  /** The value in words or digits: `4.25`, `bachelor's degree`. */
  readonly text: string;
}

/** One item of a list with gauges. */
export interface GaugedItem {
  readonly label: string | null;
  /** The whole item in words. */
  readonly text: Text;
  /** What the gauge measures. */
  readonly subject: string;
  readonly gauge: Gauge | null;
  /** The rest of the text, without the gauge and the subject. */
  readonly brief: Text;
  /** Printed below it where there is room for everything. */
  readonly definitions: readonly Definition[];
}
