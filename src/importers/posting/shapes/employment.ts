/**
 * The kind of employment in plain words: `FULL_TIME` and `FullTime` become `full time`, `Voll- oder Teilzeit` becomes `full time, part time`; null if the
 * texts name none that is known.
 * @param wanted the kinds that count; all if left out
 */
export function employmentOf(texts: readonly string[], wanted: readonly string[] | null = null): string | null {
  const kinds = employmentKinds.flatMap(([kind, pattern]) => (texts.some((text) => pattern.test(text)) ? [kind] : []));
  const counted = kinds.filter((kind) => wanted === null || wanted.includes(kind));
  return counted.length === 0 ? null : counted.join(', ');
}

/** In seven languages, in the order in which they are named. */
const employmentKinds: readonly (readonly [string, RegExp])[] = [
  [
    'full time',
    /full[ _-]?time|\bfull[ -]?(?:\/|or|and) part[ -]?time|vollzeit|\bvoll-? ?(?:\/|und|oder|bzw\.?) ?teilzeit|temps plein|tiempo completo|jornada completa|tempo pieno|tempo integral|tempo inteiro|voltijds|\bvol-? ?(?:\/|en|of) ?deeltijd/i,
  ],
  [
    'part time',
    /part[ _-]?time|full[ -]?(?:\/|or|and) ?part|teilzeit|temps partiel|tiempo parcial|media jornada|tempo parziale|meio per[ií]odo|tempo parcial|deeltijd/i,
  ],
  [
    'permanent',
    /\bpermanent\b|unbefristet|\bfeste? ?anstellung|durée indéterminée|\bcdi\b|indefinid[oa]|indeterminato|contrato sem termo|contrato efetivo|\bvaste? (?:contract|dienstverband|aanstelling|baan)|onbepaalde tijd/i,
  ],
  ['internship', /intern(ship)?\b|praktikum|\bstage\b|pr[aá]cticas|tirocinio|est[aá]gio/i],
  ['apprenticeship', /apprentice|\bausbildung(?:splatz|sstelle)?\b|apprentissage|alternance|apprendistato|aprendiz/i],
  [
    'temporary',
    /\btemp\b|temporary|fixed[- ]term|(?<!un)befristet|\bcdd\b|durée déterminée|temporal\b|(?<!in)determinato|tempor[aá]rio|tijdelijk|(?<!on)bepaalde tijd/i,
  ],
  ['contract', /(?<!permanent |vast |fixed[- ]term |time |employment )\bcontract(?:or)?\b(?!\s*:| (?:type|with|for|in)\b)|freelance/i],
  ['volunteer', /volunteer/i],
  ['per diem', /per[ _-]?diem/i],
];
