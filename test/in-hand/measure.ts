/** What was counted in one file: by the name of a measure, how many of how many are right, and what is not. */
export interface Count {
  readonly right: number;
  readonly of: number;
  readonly wrong: readonly string[];
}

export type Counts = Readonly<Record<string, Count>>;

/** Counts the entries for which something holds. */
export function count<Entry>(entries: readonly Entry[], holds: (entry: Entry) => boolean, tell: (entry: Entry) => string = String): Count {
  const wrong = entries.filter((entry) => !holds(entry));
  return { right: entries.length - wrong.length, of: entries.length, wrong: wrong.map((entry) => tell(entry)) };
}

/** The sums of several files, measure by measure. */
export function total(files: readonly Counts[]): Counts {
  const names = [...new Set(files.flatMap((file) => Object.keys(file)))];
  return Object.fromEntries(
    names.map((name) => {
      const counts = files.flatMap((file) => file[name] ?? []);
      return [
        name,
        {
          right: counts.reduce((sum, { right }) => sum + right, 0),
          of: counts.reduce((sum, { of }) => sum + of, 0),
          wrong: counts.flatMap(({ wrong }) => wrong),
        },
      ];
    }),
  );
}

/** The share that is right, from 0 to 1; 1 where there was nothing to get wrong. */
export function share({ right, of }: Count): number {
  return of === 0 ? 1 : right / of;
}

/** A row for each file and the total, a column for each measure; with `errors`, below each row what is wrong. */
export function table(files: Readonly<Record<string, Counts>>, errors = false): string {
  const all = { ...files, total: total(Object.values(files)) };
  const names = Object.keys(all.total);
  const width = Math.max(...Object.keys(all).map(({ length }) => length));
  const row = (first: string, cells: readonly string[]): string =>
    [first.padEnd(width), ...cells.map((text, place) => text.padStart(Math.max(7, names[place]?.length ?? 0)))].join('  ');
  const lines = Object.entries(all).flatMap(([file, counts]) => [
    row(
      file,
      names.map((name) => cell(counts[name])),
    ),
    ...(errors && file !== 'total' ? faults(counts) : []),
  ]);
  const shares = row(
    '',
    names.map((name) => `${((all.total[name] ? share(all.total[name]) : 1) * 100).toFixed(1)} %`),
  );
  return `${[row('', names), ...lines, shares].join('\n')}\n`;
}

function cell(counted: Count | undefined): string {
  return counted && counted.of > 0 ? `${counted.right}/${counted.of}` : '';
}

function faults(counts: Counts): string[] {
  return Object.entries(counts).flatMap(([name, { wrong }]) => wrong.map((text) => `    ${name}: ${text}`));
}
