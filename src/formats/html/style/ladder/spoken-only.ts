import { css } from '../css.js';

/** Hides text from the eye alone. */
export const spokenOnly = css`
  clip-path: inset(50%);
  height: 1px;
  overflow: hidden;
  position: absolute;
  white-space: nowrap;
  width: 1px;
`;
