/** The American spelling of a British word in lower case: "visualisation" → "visualization", "licence" → "license". Other words stay. */
export function americanSpelling(word: string): string {
  const american = words.get(word);
  if (american !== undefined) return american;
  // Nearly every word is spelt alike, which one pattern tells faster than all of them.
  if (!anyRule.test(word)) return word;
  return rules.reduce((spelling, [pattern, replacement]) => spelling.replace(pattern, replacement), withZ(word));
}

const rules: readonly (readonly [RegExp, string])[] = [
  [/((?:al|ol)y)s(?=(?:e|ed|er|ers|ing)$)/, '$1z'],
  [
    /^((?:dis|mis|multi|un)?(?:arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|savi|sav|splend|tum|val|vap|vig)o)u(?=r)/,
    '$1',
  ],
  [
    /^(epicent|cent|(?:centi|deci|kilo|micro|milli|nano)?met|(?:centi|milli)?lit|theat|fib|calib|sab|spect|lust)(?:re(?=s?$)|r(?=ed$|ing$))/,
    '$1er',
  ],
  [/^manoeuv(?:re(?=s?$)|r(?=ed$|ing$|ab))/, 'maneuver'],
  [/^((?:ana|cata)log)(?:ue(?=s?$)|u(?=ed$|ing$))/, '$1'],
  [/^(lic|def|off|pret)ence(?=d$|s?$|less$)/, '$1ense'],
  [/^practis(?=e|ing)/, 'practic'],
  [/^((?:centi|kilo|milli)?gra|progra)mme(?=s?$)/, '$1m'],
  [/^(counsel|dial|duel|fuel|refuel)l(?=ed$|ing$|ors?$|ers?$)/, '$1'],
  [/^(acknowledg|judg)ement/, '$1ment'],
  [/^(skil|wil)ful/, '$1lful'],
  [/(an|leuk|ur|isch)aem/, '$1em'],
  [/^(ortho)?paed(?=i)/, '$1ped'],
  [/^haem/, 'hem'],
  [/anaesth/, 'anesth'],
  [/^gynaec/, 'gynec'],
  [/^caesar/, 'cesar'],
  [/^faec/, 'fec'],
  [/^o(?=estr|esoph|edem)/, ''],
  [/rrhoea/, 'rrhea'],
  [/^foet/, 'fet'],
  [/^mould/, 'mold'],
  [/^plough/, 'plow'],
  [/^sulph/, 'sulf'],
  [/^enquir/, 'inquir'],
  [/^sceptic/, 'skeptic'],
];

const endingWithS = /^(.*[^aou])is(e|ed|es|er|ers|ing|ation|ations|able)$/;

function withZ(word: string): string {
  const [, root = '', ending = ''] = endingWithS.exec(word) ?? [];
  return root.length < 3 || alwaysS.test(root) ? word : `${root}iz${ending}`;
}

/** Roots of words that have -ise on both sides of the Atlantic: "advise", "supervise". */
const alwaysS =
  /(?:adv|appr|devi?|prem|prom|superv|rev|telev|improv|exerc|exc|inc|circumc|compr|enterpr|repr|surpr|franch|merchand|advert|expert|parad|chast|desp|prec|conc|dem|treat|chem|mort|val|marqu|sunr|likew|otherw|clockw|pract|trell)$/;

const anyRule = new RegExp([endingWithS, ...rules.map(([pattern]) => pattern)].map(({ source }) => source).join('|'));

const words: ReadonlyMap<string, string> = new Map(
  `cheque check, cheques checks, tyre tire, tyres tires, kerb curb, kerbs curbs, grey gray, aluminium aluminum, draught draft, draughts drafts,
  draughtsman draftsman, storey story, storeys stories, artefact artifact, artefacts artifacts, ageing aging, maths math, cosy cozy,
  speciality specialty, specialities specialties, jewellery jewelry, woollen woolen, marvellous marvelous, aeroplane airplane,
  aeroplanes airplanes, pyjamas pajamas, yoghurt yogurt, moustache mustache`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .map(([british = '', american = '']): [string, string] => [british, american]),
);
