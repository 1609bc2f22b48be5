import type { LanguageWords } from './language-words.js';

export const dutch: LanguageWords = {
  months: [
    'januari jan', 'februari feb', 'maart mrt', 'april apr', 'mei', 'juni jun', 'juli jul', 'augustus aug', 'september sept sep', 'oktober okt',
    'november nov', 'december dec',
  ], // prettier-ignore
  seasons: ['lente|voorjaar', 'zomer', 'herfst|najaar', 'winter'],
  now: 'heden|nu|vandaag|actueel|huidig|tegenwoordig|momenteel',
  since: 'sinds|vanaf|van',
  until: 'tot|tot en met|t/m',
  to: 'tot|t/m|tot en met|tm',
  numbers: ['een|één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  year: 'jaar|jaren',
  month: 'maand(?:en)?',
  week: 'we(?:ek|ken)',
  day: 'dag(?:en)?',
  hour: 'uur|uren',
  experience: '\\p{L}*ervaring|ervaren|werkzaam|praktijk',
  least: 'minimaal|minstens|ten minste|tenminste|min\\.?|meer dan|ruim',
  upTo: 'tot|maximaal|max\\.?|hoogstens',
  otherTime:
    'jaar oud|leeftijd|contract|duur|jaarcontract|geleden|wij bestaan|bestaat|ons bedrijf|opgericht|garantie|proeftijd|vakantie|bestaan|al \\d+ jaar (?:een|het|de)|looptijd|tijdelijk',
  per: 'per|/|p\\.',
  periods: {
    hour: 'uurloon|p/u|uurtarief',
    day: 'dagtarief',
    week: 'weekloon|p/w',
    month: 'maandelijks|maandsalaris|p\\.?m\\.?|p/m|bruto per maand|maandloon',
    year: 'jaarlijks|jaarsalaris|p\\.?j\\.?|p/j',
  },
  pay: '\\p{L}*salaris|\\p{L}*loon|bruto|netto|beloning|inkomen|salarisschaal|vergoeding|verdien\\p{L}*',
  otherAmounts:
    'omzet|budget|\\p{L}*budget|bonus|\\p{L}*bonus|investering\\p{L}*|financiering|reiskostenvergoeding|thuiswerkvergoeding|onkostenvergoeding|vakantiegeld|toeslag|subsidie|kapitaal|eindejaarsuitkering',
  preferred:
    '(?:is |zijn |als )?een (?:grote |dikke |echte )?(?:pré|pre|plus|pluspunt|voordeel)|pré|pluspunt(?:en)?|bij voorkeur|voorkeur|gewenst|wenselijk|idealiter|liefst|mooi meegenomen|meegenomen|(?:fijn|leuk|mooi|handig|top),? (?:is het )?als|(?:is|zijn) welkom|maar (?:geen must|niet (?:nodig|vereist|verplicht))|niet noodzakelijk|nice to have|optioneel|geen (?:vereiste|must|harde eis)(?:,? maar)?|niet (?:vereist|verplicht|noodzakelijk)(?:,? maar)|zou (?:mooi|fijn|ideaal) zijn|strekt tot aanbeveling|van toegevoegde waarde',
  required:
    'vereist(?:en)?|vereiste|verplicht|noodzakelijk|must[- ]have|is een must|een must|moet|dien(?:t|en)?|minimaal|harde eis|eisen|functie-eisen|onmisbaar|essentieel|nodig|beschikt over|je hebt',
  notNeeded: '(?:niet|geen|zonder)(?: \\p{L}+){0,3} (?:vereist|verplicht|nodig|noodzakelijk)|indien nodig',
  spoken: {
    English: 'engels(?:e(?: taal)?)?', German: 'duits(?:e(?: taal)?)?', French: 'frans(?:e(?: taal)?)?', Spanish: 'spaans', Italian: 'italiaans', Portuguese: 'portugees', Dutch: 'nederlands(?:e(?: taal)?)?', Polish: 'pools', Russian: 'russisch', Mandarin: 'mandarijn', Chinese: 'chinees', Japanese: 'japans', Korean: 'koreaans', Arabic: 'arabisch', Turkish: 'turks',
    Swedish: 'zweeds', Norwegian: 'noors', Danish: 'deens', Finnish: 'fins', Czech: 'tsjechisch', Hungarian: 'hongaars', Romanian: 'roemeens', Greek: 'grieks', Ukrainian: 'oekraïens', Hebrew: 'hebreeuws', Latin: 'latijn', 'Sign language': 'gebarentaal',
  }, // prettier-ignore
  levels:
    'moedertaal|tweetalig|vloeiend|goede?|uitstekende?|gevorderd|basis(?:kennis)?|redelijk|in woord en geschrift|zeer goede?|matig|professioneel|perfect|near[- ]native',
  speaking:
    'spreek(?:t)?|spreken|taal|talen|taalvaardig\\p{L}*|beheers\\p{L}*|kennis van|vloeiend|moedertaal|woord en geschrift|mondeling\\p{L}*',
  leave: '(?:\\p{L}*vakantie(?:dagen|uren)?|verlofdagen|vrije dagen|atv-dagen|adv-dagen)',
  holidays: 'feestdagen',
  fromHome: 'thuis(?:werken)?|remote|vanuit huis|thuiswerkdagen|op afstand',
  inOffice: 'op kantoor|op locatie|kantoordagen',
  allFromHome: '(?:100 ?%|volledig|geheel|full) (?:remote|thuis(?:werken)?|vanuit huis|op afstand)|full remote',
  degrees: [
    ['promotie(?:traject|onderzoek)?(?= (?:aan|in|bij)\\b)|promovend(?:us|a)|gepromoveerd\\p{L}*|doctoraat', 'doctorate'],
    ['doctoraal|doctorandus|drs\\.|ir\\.(?= |$)|wo[- ]master|(?:academische )?master(?:diploma|opleiding|graad|titel)|universitaire master', 'master'],
    // A level of working and thinking is asked for where a degree is; academic education without the word master is counted as its first part.
    ['hbo(?:[- /]+wo)?[- ]?(?:werk-? ?(?:en|/) ?denkniveau|bachelor|diploma|opleiding|niveau|studie|master(?=x))|hbo(?:[ /-]+(?:v|ict|wo|mbo))?(?= |$|,|/|\\)|:|-)(?! (?:max|series|original))|wo(?:[- ]?(?:werk-? ?(?:en|/) ?denkniveau|bachelor|diploma|opleiding|niveau|studie))|(?<=(?:hbo|mbo)(?: ?/ ?| of ))wo|wo(?= ?/ ?hbo)|bachelor(?:diploma|opleiding|graad|titel)|universitair(?:e)? (?:opleiding|diploma|niveau)|academisch(?:e)? (?:opleiding|werk-? en denkniveau|niveau|graad)|universitaire studie|ing\\.(?= |$)', 'bachelor'],
    ['associate degree|ad-opleiding', 'associate'],
    ['mbo(?:[- ]?[1234](?:\\+|/[1234])?)?(?:[- ]?(?:werk-? ?(?:en|/) ?denkniveau|diploma|opleiding(?: niveau [1-4])?|niveau(?: [1-4])?))?\\+?|middelbaar beroepsonderwijs|vakopleiding|beroepsopleiding', 'certificate'],
    ['vwo|havo|vmbo|gymnasium|middelbare school(?:diploma)?|mavo|atheneum|aso|tso', 'high-school'],
  ], // prettier-ignore
  subjectAfter: 'in|in de richting|richting|op het gebied van|van|in de|technische',
  subjects:
    'informatica|bedrijfs|economi|recht|geneesk|verpleegk|psycholog|sociolog|communicatie|marketing|techni|werktuig|elektro|bouwk|civiel|scheik|natuurk|wiskund|biolog|geschied|talen|kunst|architect|pedagog|onderwijs|zorg|logistiek|financ|accountan|bestuur|management|management|media|journalis|toerisme|hotel|kok|farmac|maatschapp|ict|engineering|commerc|personeel|data',
  schools: 'universiteit|hogeschool|roc|school|college|instituut|academie|tu|vu|uva|lyceum|saxion|fontys|avans|hanze|ku',
  subjectEnd:
    'of|met|en (?:minimaal|ervaring|minstens)|aan|bij|afgerond\\p{L}*|behaald|vereist|gewenst|vergelijkbaar|is|heb|richting|en een|en je|zoals|door',
  underWay: 'lopend|bezig|student|studerend|momenteel|verwacht\\p{L}*|promovend(?:us|a)|nog niet afgerond|in opleiding|afstuderend',
  notFinished: 'niet (?:afgerond|voltooid|behaald)|afgebroken|gestopt|gestaakt|zonder diploma|onvoltooid',
};
