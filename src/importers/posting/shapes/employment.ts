/** The kind of employment in plain words: `FULL_TIME` and `FullTime` become `full time`; null if the texts name none that is known. */
export function employmentOf(texts: readonly string[]): string | null {
  const kinds = texts.flatMap((text) => employmentKinds.find(([pattern]) => pattern.test(text))?.[1] ?? []);
  return kinds.length === 0 ? null : [...new Set(kinds)].join(', ');
}

/** In seven languages. The first that fits counts. */
const employmentKinds: readonly (readonly [RegExp, string])[] = [
  [
    /full[ _-]?time|vollzeit|temps plein|tiempo completo|jornada completa|tempo pieno|tempo integral|tempo inteiro|voltijds|fulltime/i,
    'full time',
  ],
  [
    /part[ _-]?time|teilzeit|temps partiel|tiempo parcial|media jornada|tempo parziale|part-time|meio per[ií]odo|tempo parcial|deeltijd|parttime/i,
    'part time',
  ],
  [/intern(ship)?\b|praktikum|\bstage\b|pr[aá]cticas|tirocinio|est[aá]gio/i, 'internship'],
  [/apprentice|ausbildung|apprentissage|alternance|apprendistato|aprendiz/i, 'apprenticeship'],
  [/\btemp|temporary|befristet|\bcdd\b|temporal|determinato|tempor[aá]rio|tijdelijk/i, 'temporary'],
  [/\bcontract\b(?! (?:with|for|in))|freelance/i, 'contract'],
  [/volunteer/i, 'volunteer'],
  [/per[ _-]?diem/i, 'per diem'],
];
