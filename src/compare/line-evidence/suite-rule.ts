import { normalizeText } from '../../categories/normalize.js';
import type { Role } from '../../model/role.js';
import { type PlacementLine, placementLines } from './lines.js';
import type { Finding, PointRule } from './point-rule.js';

/** A suite of programs is met in part by its programs: `MS Office` by `Excel` and `Word`. */
export const suiteRule: PointRule = {
  applies: ({ entry }) => programsOf(entry.cell.text) !== null,
  judge: ({ entry }, line, me) => {
    const programs = programsOf(entry.cell.text) ?? [];
    return programs.some((program) => names(line, program)) ? partOfSuite(programs, me) : null;
  },
  worded: (point) => point,
  limit: (_point, finding) => finding,
};

function partOfSuite(programs: readonly string[], me: Role): Finding {
  const lines = placementLines(me);
  const found = programs.map((program) => ({ program, line: lines.find((line) => names(line, program)) }));
  const missing = found.flatMap(({ program, line }) => (line ? [] : [program]));
  return {
    lines: [...new Set(found.flatMap(({ line }) => line ?? []))],
    by: 'names',
    score: 1 - missing.length / programs.length,
    lacking: missing.length === 0 ? null : { what: 'names', terms: missing },
  };
}

/** As an item of its own, with or without its maker: `Microsoft Excel`. */
function names({ entry }: PlacementLine, program: string): boolean {
  const maker = /^(?:ms|microsoft|google|adobe) /;
  return normalizeText(entry.cell.text).replace(maker, '') === normalizeText(program).replace(maker, '');
}

/** The programs of a suite that most people mean by its name; null if the text names no suite. */
function programsOf(text: string): readonly string[] | null {
  const name = normalizeText(text);
  return suites.find(({ names: all }) => all.includes(name))?.programs ?? null;
}

const suites: readonly { readonly names: readonly string[]; readonly programs: readonly string[] }[] = [
  {
    names: [
      'ms office',
      'microsoft office',
      'office 365',
      'microsoft 365',
      'ms office 365',
      'microsoft office 365',
      'microsoft office suite',
      'ms office suite',
      'office suite',
      'ms office paket',
      'office paket',
      'pack office',
      'suite office',
      'paquete office',
      'pacchetto office',
      'pacote office',
    ].map(normalizeText),
    programs: ['Word', 'Excel', 'PowerPoint', 'Outlook'],
  },
  {
    names: ['google workspace', 'g suite', 'google suite'].map(normalizeText),
    programs: ['Google Docs', 'Google Sheets', 'Google Slides', 'Gmail'],
  },
  {
    names: ['adobe creative suite', 'adobe creative cloud', 'creative suite', 'creative cloud'].map(normalizeText),
    programs: ['Photoshop', 'Illustrator', 'InDesign'],
  },
];
