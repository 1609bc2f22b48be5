/** What stands where in a PDF. Lengths are points, from the left and the bottom of a page. */
export interface PdfContent {
  readonly title: string | null;
  readonly pages: readonly PdfPage[];
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** In the order of the file, which need not be that of reading. */
  readonly items: readonly PdfItem[];
  /** Small filled shapes, which may be bullets. */
  readonly dots: readonly { readonly x: number; readonly y: number; readonly size: number }[];
}

/** A piece of a line: a letter, a word or more. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
  /** The name of the font: `Helvetica-Bold`. */
  readonly font: string;
}

/** What the worker thread sends. */
export type PdfReply =
  | ({ readonly kind: 'content' } & PdfContent)
  | { readonly kind: 'too large' | 'damaged'; readonly why: string }
  | { readonly kind: 'encrypted' };
