/** Whether two benefits are of different kinds, as a pension and health insurance are, however alike they are worded. */
export function areOtherBenefits(left: string, right: string): boolean {
  const [kinds, others] = [kindsOf(left), kindsOf(right)];
  return kinds.length > 0 && others.length > 0 && !kinds.some((kind) => others.includes(kind));
}

function kindsOf(text: string): number[] {
  const found = kindWords.flatMap((words, kind) => (words.test(text) ? [kind] : []));
  // Parental and sick leave are of their own kind.
  return found.some((kind) => kind < 2) ? found.filter((kind) => kind !== 2) : found;
}

const kindWords: readonly RegExp[] = [
  /\b(?:parental|maternity|paternity|family leave|adoption|elternzeit)/i,
  /\b(?:sick(?:ness)?|bereavement|krankengeld|lohnfortzahlung)\b/i,
  /\b(?:leave|vacation|holidays?|pto|time off|days off|\w*urlaub\w*|congés|vacaciones|ferie|férias|vakantie\w*|sabbatical)\b/i,
  /\b(?:pension\w*|retirement|40[13] ?\(?[kb]\b|superannuation|kiwisaver|altersvorsorge|retraite|jubilación|previdenza)/i,
  /\b(?:health|medical|dental|vision|healthcare|mutuelle|krankenversicherung|seguro médico|sanitaria|saúde)\b/i,
  /\b(?:life (?:insurance|cover|assurance)|death in service|disability|income protection|unfallversicherung)\b/i,
  /\b(?:bonus(?:es)?|commission|profit[- ]sharing|prämie|weihnachtsgeld)\b/i,
  /\b(?:equity|shares?|stock|rsus?|share options)\b/i,
  /\b(?:learning|training|tuition|courses?|conferences?|\w*weiterbildung\w*|formation|certifications?|development budget)\b/i,
  /\b(?:car|parking|commut\w+|travel|bi(?:ke|cycle)|cycle|bus|train|transport\w*|\w*ticket|jobrad|dienstwagen)\b/i,
  /\b(?:meals?|lunch\w*|breakfast|fruit|coffee|snacks?|canteen|kantine|restaurant|food)\b/i,
  /\b(?:remote|home ?office|from home|hybrid|flexible (?:hours|working)|gleitzeit|télétravail)\b/i,
  /\b(?:gym|fitness|wellness|sports?|yoga)\b/i,
  /\b(?:laptop|macbook|equipment)\b/i,
  /\b(?:childcare|nursery|kita|crèche)\b/i,
];
