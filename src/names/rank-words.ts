/** Words that tell the rank of a job wherever they stand. */
export const rankWords: ReadonlySet<string> = new Set(
  `senior junior trainee apprentice intern internship graduate experienced entry level mid midlevel deputy vice vicepresident i ii iii iv v 1 2 3 4 5`.split(
    ' ',
  ),
);

/** Words that tell the rank if another word follows: a chief engineer is an engineer, but a fire chief is no fire. */
export const leadingRankWords: ReadonlySet<string> = new Set('assistant associate chief director head lead principal staff'.split(' '));
