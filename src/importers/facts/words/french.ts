import type { LanguageWords } from './language-words.js';

export const french: LanguageWords = {
  months: [
    'janvier janv jan', 'février fevrier févr fevr fév fev', 'mars', 'avril avr', 'mai', 'juin', 'juillet juil juill', 'août aout', 'septembre sept',
    'octobre oct', 'novembre nov', 'décembre decembre déc dec',
  ], // prettier-ignore
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  now: "aujourd['’]?hui|à ce jour|a ce jour|présent|actuel(?:le)?(?:lement)?|maintenant|ce jour|en cours|nos jours",
  since: 'depuis|à partir de|dès|de|du',
  until: "jusqu['’](?:en|à|au)|jusque",
  to: "à|a|au|jusqu['’](?:en |à |au )?",
  numbers: ['un|une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  year: 'ans?|années?|annuités?',
  month: 'mois',
  week: 'semaines?|sem\\.?',
  day: 'jours?|j',
  hour: 'heures?|h',
  experience: 'expériences?|experience|pratique|ancienneté|expérimenté\\p{L}*',
  least: 'au moins|minimum|au minimum|un minimum de|plus de|min\\.?',
  upTo: "jusqu['’]à|maximum|max\\.?|au plus|à hauteur de",
  otherTime:
    "âgé\\p{L}*|ans révolus|cdd|contrat|durée|il y a|depuis (?:plus de )?\\d+ ans,? (?:nous|notre)|notre (?:entreprise|société|groupe)|fondée?|créée?|existe|anniversaire|renouvelable|alternance|garantie|période d['’]essai|majeur|stage de|depuis plus de|congés",
  per: "par|/|à|de l['’]|l['’]",
  periods: {
    hour: 'horaire|taux horaire|h',
    day: 'journalier|tjm|jour',
    week: 'hebdomadaire|hebdo',
    month: 'mensuels?|mensuelle|mensuellement',
    year: 'annuels?|annuelle|annuellement|an',
  },
  pay: 'salaires?|rémunération|paie|brut(?:e|s)?|net|fixe|package|tjm|fourchette|gratification',
  otherAmounts:
    "chiffre d['’]affaires|\\bca\\b|budgets?|primes?|bonus|levée de fonds|levé|investissements?|tickets?(?: restaurant)?|titres?[- ]restaurants?|capital|subvention|indemnité|portefeuille|participation|intéressement|mutuelle|prise en charge|remboursement",
  preferred:
    "(?:serait |est |sont |seraient |constitue |comme |c['’]est )?un (?:vrai |réel |gros |grand )?(?:plus|atout|avantage)(?! (?:de|que|grand))|constituent un (?:plus|atout)|(?:sont|seraient) (?:un|des) (?:plus|atouts?)|atouts?|pas nécessaires?|mais pas (?:obligatoire|indispensable|exigé\\p{L}*)|souhaité(?:e|s|es)?|apprécié(?:e|s|es)?|idéalement|de préférence|préférence|préférable|préféré(?:e|s|es)?|bienvenu(?:e|s|es)?|serait (?:idéal|apprécié\\p{L}*|souhait\\p{L}*)|souhaitable|optionnel(?:le)?|facultatif|facultative|valorisé(?:e|s|es)?|pas (?:obligatoire|indispensable)",
  required:
    'exigé(?:e|s|es)?|requis(?:e|es)?|obligatoires?|indispensables?|impératif|impérative|impérativement|nécessaires?|doit|devez|vous (?:devez|possédez|justifiez)|il faut|au moins|prérequis|pré-requis|minimum|essentiel(?:le|s|les)?|exigences?|demandé(?:e|s|es)?',
  notNeeded:
    "(?:pas|aucune?|non|sans|n['’]est pas)(?: \\p{L}+){0,3} (?:exigé|exigée|requis|requise|obligatoire|indispensable|nécessaire|demandé|demandée)|non (?:requis|requise|obligatoire|exigé|exigée)|si nécessaire",
  spoken: {
    English: 'anglais', German: 'allemand', French: 'français', Spanish: 'espagnol', Italian: 'italien', Portuguese: 'portugais', Dutch: 'néerlandais', Polish: 'polonais', Russian: 'russe', Mandarin: 'mandarin', Chinese: 'chinois',
    Japanese: 'japonais', Korean: 'coréen', Arabic: 'arabe', Turkish: 'turc', Swedish: 'suédois', Norwegian: 'norvégien', Danish: 'danois', Finnish: 'finnois', Czech: 'tchèque', Hungarian: 'hongrois', Romanian: 'roumain', Greek: 'grec', Ukrainian: 'ukrainien', Hebrew: 'hébreu', Catalan: 'catalan', Croatian: 'croate', Serbian: 'serbe', 'Sign language': 'langue des signes(?: française)?|lsf', Latin: 'latin',
  }, // prettier-ignore
  levels:
    'langue maternelle|maternelle|bilingue|courante?|couramment|professionnel(?:le)?|niveau professionnel|intermédiaire|avancée?|débutante?|scolaire|notions|bon niveau|bonnes? (?:notions|maîtrise)|très bon niveau|lu,? écrit,? (?:et )?parlé|excellent(?:e)?|bonne?|opérationnel(?:le)?|technique',
  speaking:
    'parle[rz]?|parlé|langues?|niveau|maîtrise[rz]?|maîtrise|bilingue|courant|couramment|connaissances?|pratique|maternelle|notions|bases|écrit|oral|lu',
  leave: 'congés?(?: payés)?|jours? de congés?(?: payés)?|rtt|jours? de rtt|cp',
  holidays: 'jours? fériés?|fériés',
  fromHome: 'télétravail(?:lés?|lables?)?|à distance|remote|à domicile',
  inOffice: 'au bureau|sur (?:site|place)|en présentiel|présentiel',
  allFromHome:
    '(?:100 ?%|full|entièrement|totalement|complet) (?:télétravail|à distance|remote|en télétravail)|télétravail (?:complet|total|à 100 ?%|100 ?%|intégral)|full[- ]remote',
  degrees: [
    ["doctorat|docteure? (?:en|ès)(?= )|thèse(?= (?:de doctorat|en))|bac ?\\+ ?8|doctorante?", 'doctorate'],
    ["post-?doctorat", 'post-doctorate'],
    // Five years after school, whatever the diploma is called.
    ["(?:diplôme|titre|formation|école|diplômée?)s? d['’](?:une? )?(?:école d['’])?(?:ingénieure?s?)(?: généraliste)?|ingénieure? diplômée?|(?:diplôme d['’]|une |grande )?écoles? (?:d['’]ingénieurs?|de commerce)|grande école|bac ?\\+ ?[56](?:/\\d)?|master ?[12]?(?: (?:professionnel|recherche|pro|spécialisé))?(?= (?:en|de|d['’]|marketing|droit|informatique|finance|rh|management))|master [12]|m2(?= )|mastère(?: spécialisé)?|dea|dess|maîtrise universitaire|diplôme de niveau (?:bac ?\\+ ?5|master)|niveau master", 'master'],
    // In Quebec the baccalauréat in a subject is a first degree; in France it ends school and is in a series.
    ["licences? (?:professionnelle|pro|lmd|3)|licences?(?= (?:en|de|d['’])(?! ?(?:conduire|taxi|transport|pilote|logiciel)))|licence (?!professionnelle|pro |lmd)(?=\\p{Lu}\\p{L}+)|licence(?= ?[,(/:])|baccalauréat(?= en\\b)|bac ?\\+ ?[34](?:/\\d)?|bachelor universitaire(?: de technologie)?|but(?= (?:en|gea|tc|informatique|gmp|mmi)\\b)|diplôme (?:universitaire|d['’]études supérieures)|(?:formation|études|diplôme|enseignement) (?:supérieure?s?|de l['’]enseignement supérieur)|maîtrise(?= (?:en|de) (?:droit|lettres|informatique|sciences|gestion|psychologie|économie)\\b)|diplôme d['’](?:état )?(?:d['’])?infirmier(?:e|ère)?|dcg", 'bachelor'],
    ["b\\.?t\\.?s\\.?a?(?= |$|,|/|\\)|:)|dut|deug|deust|bac ?\\+ ?[12](?:/\\d)?|brevet de technicien supérieur|diplôme universitaire de technologie", 'associate'],
    ["(?<=(?:un|du|en|d'un|de|titulaire|diplôme|d’un) )cap|cap(?= ?/ ?bep)|cap (?=(?:de|d['’]|en|cuisine|coiffure|pâtissi|petite|électric|menuis|maçon|boulang|boucher|vente|esthét|plomb|mécani|aepe|commerc)\\p{L}*)|bep|certificat d['’]aptitude professionnelle|brevet professionnel|titre professionnel|apprentissage (?=en\\b)|cqp", 'certificate'],
    ["baccalauréat(?: (?:professionnel|général|technologique|scientifique|littéraire|[a-z]{1,4}))?|bac(?: (?:pro(?:fessionnel)?|général|techno(?:logique)?|scientifique|littéraire|st[gmi]\\p{L}*|es|s|l))(?= |$|,|\\)|:)|bac(?= (?:minimum|requis|exigé|ou)| ?[,(:]|$)|niveau bac|brevet des collèges|dnb", 'high-school'],
  ], // prettier-ignore
  subjectAfter: "en|de|d['’]|des|du|dans le domaine de|spécialité|option|mention",
  subjects:
    'informatique|gestion|commerce|ingénier|génie|droit|économ|comptab|financ|marketing|lettres|langues|histoire|philosoph|psycholog|sociolog|sciences|mathémat|physique|chimie|biolog|médecine|infirmi|santé|pharma|communicat|management|ressources humaines|rh|électr|mécan|logist|tourisme|hôtel|cuisine|coiffure|pâtisser|boulang|menuis|maçon|vente|esthét|plomb|petite enfance|construct|génie|arts?|design|architect|agronom|agric|assist|audiovisuel|transport|tertiaire',
  schools:
    'université|école|lycée|institut|iut|faculté|insa|hec|essec|sciences po|polytechnique|cfa|sorbonne|ens|centrale|upmc|conservatoire|cnam',
  subjectEnd:
    "ou|avec|et (?:au|une|plus)|à (?:l['’]|la |sciences|paris)|au|obtenue?|obligatoire|impérati\\p{L}+|indispensable|exigée?|souhaitée?|requise?|appréciée?|minimum|est|serait|validée?|mention|équivalent|idéalement|de l['’](?:université|école|iut)|en cours|complétée?|avez|vous",
  underWay: 'en cours|étudiante?|préparation|en préparation|prévue?|actuellement|doctorante?|attendue?|en alternance',
  notFinished:
    'interrompue?s?|abandonnée?s?|non (?:terminée?s?|validée?s?|obtenue?s?|achevée?s?)|inachevée?s?|sans diplôme|niveau (?=licence)',
};
