import type { Listed } from '../roles/listed.js';

/** Where a file lies: the place of its folder among those of the library, and its name. */
export interface Filed {
  readonly folder: number;
  readonly file: string;
}

export interface FiledRole extends Filed {
  readonly listed: Listed;
}
