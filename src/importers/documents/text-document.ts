/** A text with its layout, the same whatever file it was read from. */
export interface TextDocument {
  /** What the file calls itself: the title of a page, the first heading of a Markdown file; null if it does not say. */
  readonly title: string | null;
  /** In the order of reading. None is empty. */
  readonly blocks: readonly TextBlock[];
  /** Structured data that the file carries, parsed and not checked: JSON-LD, Microdata as the same objects, JSON that is attached to a PDF. */
  readonly data: readonly unknown[];
  /** XML that is attached to a PDF, as text. */
  readonly attachedXml: readonly string[];
  /** What `TextBlock.place` counts. */
  readonly places: 'line' | 'page' | null;
}

/** A heading, an item of a list, a row of a table, or a paragraph or line of text. */
export interface TextBlock {
  readonly type: 'heading' | 'item' | 'row' | 'line';
  /** On one line, without markup, entities or bullet. Cells of a row are separated by tabs. */
  readonly text: string;
  /** Of a heading, 1 to 6, or 7 for a line that is wholly bold or underlined and so looks like one; of an item, how deep it is nested, from 0; else 0. */
  readonly depth: number;
  /** Where it begins in the file, from 1; null if the file has no lines or pages. */
  readonly place: number | null;
}
