import type { StatedPay } from '../../facts/stated-pay.js';
import type { AdPart, Terms } from '../statement.js';
import type { JsonMap } from './json-value.js';

/** What structured data says of a job, before its texts are read. */
export interface JobFields {
  readonly title: string | null;
  /** In the order in which a reader would see them. */
  readonly texts: readonly JobText[];
  readonly pay: readonly StatedPay[];
  readonly terms: Terms;
  readonly language: string | null;
}

/** A text of structured data, which may be HTML, plain text, or a single sentence. */
export interface JobText {
  /** Null for a text with sections of its own. */
  readonly part: AdPart | null;
  /** The heading that it stands under, if its field does not say what it is about. */
  readonly heading?: string;
  readonly text: string;
}

/** A shape in which job ads are published as objects. To add one, write a file beside this one and list it in `job-shapes.ts`. */
export interface JobShape {
  readonly name: string;
  /** Whether an object is a job ad of this shape. */
  fits(object: JsonMap): boolean;
  read(object: JsonMap): JobFields;
}

/** Without what is not stated. */
export function statedTerms(terms: { readonly [Key in keyof Terms]: Terms[Key] | null | undefined }): Terms {
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== null && value !== undefined && value !== ''));
}

/** A place, and whether the work is done from anywhere: `Denver (remote)`. How many days that makes, such data does not say. */
export function placeText(place: string | null, isRemote: boolean): string | null {
  if (!isRemote || /remote|home|distance|distancia|remoto/i.test(place ?? '')) return place;
  return place === null ? 'Remote' : `${place} (remote)`;
}
