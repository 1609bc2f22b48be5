import { css } from './css.js';

/**
 * The colours, light and dark. The first two roles are blue and orange, which people with the common kinds of colour blindness can tell
 * apart (Okabe and Ito, 2008). Each text colour has a contrast of 4.5 or more to its background (WCAG 2.2, AA). Nothing is conveyed by
 * colour alone.
 */
export const paletteStyles = css`
  :root {
    color-scheme: light dark;
    --paper: #ffffff;
    --raised: #f5f6f8;
    --ink: #1b1f24;
    --soft: #59616c;
    --line: #d5dae1;
    --link: #0a58a6;
    --shared: #7b8694;
    --apart: #3c4653;
    --changed: #fff0c2;
    --role-1: #0a58a6;
    --role-2: #a14a00;
    --role-3: #16704f;
    --role-4: #84358c;
    --role-5: #565a00;
    --role-6: #a3264d;
    --shade: 10, 88, 166;
  }
  @media screen and (prefers-color-scheme: dark) {
    :root {
      --paper: #14181d;
      --raised: #1d2229;
      --ink: #e7eaee;
      --soft: #a5aeb9;
      --line: #363e48;
      --link: #83bdf7;
      --shared: #7f8b99;
      --apart: #c3ccd6;
      --changed: #4a3c10;
      --role-1: #83bdf7;
      --role-2: #f4a75c;
      --role-3: #62cda3;
      --role-4: #dd9be4;
      --role-5: #ced26a;
      --role-6: #f492ad;
      --shade: 131, 189, 247;
    }
  }
  .role-1 {
    --role: var(--role-1);
  }
  .role-2 {
    --role: var(--role-2);
  }
  .role-3 {
    --role: var(--role-3);
  }
  .role-4 {
    --role: var(--role-4);
  }
  .role-5 {
    --role: var(--role-5);
  }
  .role-6 {
    --role: var(--role-6);
  }
`;
