import type { ScreenContext } from '../comparison-screen/screen-context.js';

/** What the answer is made from. */
export type AnswerContext = Omit<ScreenContext, 'amounts'>;
