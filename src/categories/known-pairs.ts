/** Which of the texts that bundled roles state are worded alike, found when the library was built: all others are not. */
export interface KnownPairs {
  /**
   * The pairs of two roles.
   * @param list the category's id, or an attribute
   * @returns for each pair the index of either text, in the order of the left ones; null if it does not know the list
   */
  readonly between: (
    list: string,
    left: readonly string[],
    right: readonly string[],
  ) => readonly (readonly [left: number, right: number])[] | null;
}
