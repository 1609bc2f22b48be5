import type { MarkedText } from '../../../model/screen/marked-text.js';
import type { Theme } from '../theme.js';
import type { Line } from '../wrap.js';

/** The spans of a text, with the marks of roles for their places. The tone is that of spans that have none. */
export function markedSpans(
  text: MarkedText,
  { theme, roleCount }: { readonly theme: Theme; readonly roleCount: number },
  tone?: 'muted',
): Line {
  const parts = typeof text === 'string' ? [{ text }] : text;
  return parts.flatMap((part) =>
    'role' in part ? [theme.roleMark(part.role, roleCount)] : theme.spans([{ ...(tone && { tone }), ...part }]),
  );
}
