import type { UserError } from '../model/errors.js';
import type { Span } from '../model/text.js';
import { diagnosticLines } from './diagnostic-text.js';
import { hintSpans } from './hint-spans.js';

/** An error as lines for people: what went wrong, which stands out, and what to do next. The texts of the spans are not sanitized. */
export function failureLines({ message, hint, faults }: UserError): Span[][] {
  if (faults.length > 0) return faults.flatMap((fault) => diagnosticLines(fault));
  const [first = '', ...rest] = message.split('\n');
  return [
    [{ text: 'compare: ' }, { text: first, tone: 'fault' }],
    ...rest.map((text): Span[] => [{ text, tone: 'fault' }]),
    ...(hint === null ? [] : hint.split('\n').map((line): Span[] => [{ text: '  ' }, ...hintSpans(line)])),
  ];
}
