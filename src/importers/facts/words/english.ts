import type { LanguageWords } from './language-words.js';

export const english: LanguageWords = {
  months: [
    'january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sept sep', 'october oct',
    'november nov', 'december dec',
  ], // prettier-ignore
  seasons: ['spring', 'summer', 'autumn|fall', 'winter'],
  now: 'present(?: day| time)?|now|today|current(?:ly)?|(?:the )?current date|to date|ongoing|date',
  since: 'since|from|starting|beginning',
  until: 'until|till|up to|through|ended',
  to: 'to|till|until|through|thru|up to',
  numbers: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  year: "years?['’]?|yrs?\\.?|yoe",
  month: "months?['’]?|mos?\\.?",
  week: 'weeks?|wks?\\.?',
  day: 'days?',
  hour: 'hours?|hrs?\\.?|hr',
  experience:
    'experiences?|experienced|exp|expertise|background|track record|worked|working|practice|spent|history of|as an? |in an? (?:[a-z-]+ )?role|at an? (?:[a-z-]+ )?(?:studio|agency|firm|company|practice|shop|bank|hospital|school|clinic|start-?up|kitchen|garage|lab|laborator\\p{L}+|in-house)|of (?:[a-z-]+ ){1,2}work|hands-on|yoe|post-qualification|pqe|' +
    'developing|building|managing|leading|designing|coding|programming|teaching|selling|writing|running|nursing|supervising|administering|of (?:[a-z]+ )?(?:management|supervision|leadership|development|engineering|sales|service)',
  least: 'at least|a minimum of|minimum of|minimum|min\\.?|no less than|not less than|no fewer than|over|more than|upwards of',
  upTo: 'up to|as much as|at most|maximum(?: of)?|max\\.?|no more than',
  otherTime:
    "(?:years?|yrs?)['’]?[ -]old|years?['’]? of age|aged?|contract|fixed[- ]term|(?:for|over|past|last|next|within|during|in) (?:the )?(?:past|last|next)|ago|we have|we've|we(?:'ve| have)? been|our (?:company|firm|history)|founded|established|in business|" +
    'anniversary|warranty|guarantee|probation|tenure|(?:months?|years?)[ -](?:contract|assignment|term|program|programme|placement|project)|vesting|leave|plan|roadmap|(?:every|each) (?:\\w+ )?(?:years?|months?)|employees|renewable|sabbatical|salary|bonus|after',
  per: 'per|an?|each|every',
  periods: {
    hour: 'hourly|ph|p/h',
    day: 'daily|pd|day rate',
    week: 'weekly|pw|p/w',
    month: 'monthly|pcm|p\\.?m\\.?',
    year: 'yearly|annual(?:ly)?|annum|per annum|p\\.?a\\.?|pa|annualized|annualised',
  },
  pay: 'salary|salaries|pay|paid|pays|paying|wages?|compensation|remuneration|rate|earn|earning|earnings|base|ote|stipend|package|doe',
  otherAmounts:
    'revenues?|funding|funded|raised|budgets?|bonus(?:es)?|sign[- ]on|sign-up|signing|referral|401\\(?k\\)?|assets|aum|portfolio|sales|turnover|valuation|allowance|reimbursement|reimburse|up to match|match|matching|donat\\w*|customers|deals?|quota|worth|savings|saved|series [a-e]|investment|stipend|loan|deductible|coverage|insurance|tuition|grants?|equity|per mile|contracts?|projects?|p&l|accounts?|relocation|procurement|spend|pipeline|transactions?',
  preferred:
    "nice[- ]to[- ]haves?|nice,? but (?:it is |it's )?not (?:needed|necessary|required|essential|a must)|(?:may|might|could) also have|comes? in (?:useful|handy)|(?:is |are |will be |would be )?(?:much |highly |greatly )?appreciated|(?:it )?helps if|we'd (?:also )?love|(?:is|are) (?:very |always |also )?welcome|gets? you extra points|(?:is|are) an added bonus|not (?:strictly )?(?:needed|essential|a requirement)|(?:is|are) no requirement|(?:great|good|nice|even better|lovely) if|(?:is|are) nice|(?:is|are) handy|handy but|(?:is|are|be|considered|as|but|it's) (?:an? )?(?:definite |big |huge |major |strong |real |added |great |distinct |nice )?(?:plus|advantage|bonus|asset)|a (?:definite |big |huge |major |strong |real |distinct |nice )?plus|pluses|(?:an? )?(?:added|definite|distinct|big|huge) (?:plus|advantage|asset|bonus)|plus if|" +
    'ideally|bonus(?: points| if|:)|extra (?:points|credit)|brownie points|preferred|preferably|preferable|prefer|preference(?: (?:given|will be given))?|preferences|desirable|desirables?|desired|would be (?:great|nice|helpful|ideal|good|a bonus|beneficial|useful|advantageous|welcome|handy|lovely|brilliant|fantastic)|is (?:helpful|beneficial|advantageous|welcome|useful|welcomed)|are (?:helpful|beneficial|advantageous|welcome|useful|welcomed)|helpful|beneficial|advantageous|highly regarded|good to have|great to have|optional|optionally|' +
    "not (?:strictly |absolutely )?(?:required|necessary|essential|mandatory|needed|a must)(?:,? but)|(?:set|sets) you apart|stand out if|stand(?:s)? out|you(?: might| may|'ll)? also (?:have|bring)|favou?rable|favou?red|not a must|isn't required,? but|if you (?:also )?have",
  required:
    "must[- ]haves?|must(?! (?:love|enjoy))|required|requires?|requirements?|essential|essentials|mandatory|necessary|minimum(?: qualifications?| requirements?)?|need(?:ed|s)? to|you(?:'ll)? need|we need|needed|is a must|are a must|non-negotiable|what you(?:'ll)? (?:need|bring)|at least|prerequisites?|compulsory|obligatory|indispensable|basic qualifications?|at a minimum",
  notNeeded:
    "(?:not|no|isn't|aren't|without|never)(?: \\w+){0,3} (?:required|needed|necessary|essential|mandatory|requirements?|prerequisites?|a must)|no experience necessary|(?:if|as|where|when(?:ever)?) (?:required|needed|necessary)|(?:is|are) optional|(?:travel|overtime|lifting) as required",
  spoken: {
    English: 'english', German: 'german', French: 'french', Spanish: 'spanish|castilian', Italian: 'italian', Portuguese: 'portuguese', Dutch: 'dutch|flemish',
    Polish: 'polish', Russian: 'russian', Mandarin: 'mandarin(?: chinese)?', Cantonese: 'cantonese', Chinese: 'chinese', Japanese: 'japanese', Korean: 'korean', Arabic: 'arabic',
    Turkish: 'turkish', Hindi: 'hindi', Urdu: 'urdu', Bengali: 'bengali', Punjabi: 'punjabi', Tamil: 'tamil', Telugu: 'telugu', Marathi: 'marathi', Gujarati: 'gujarati', Swedish: 'swedish', Norwegian: 'norwegian', Danish: 'danish', Finnish: 'finnish',
    Czech: 'czech', Slovak: 'slovak', Hungarian: 'hungarian', Romanian: 'romanian', Bulgarian: 'bulgarian', Greek: 'greek', Ukrainian: 'ukrainian', Hebrew: 'hebrew',
    Vietnamese: 'vietnamese', Thai: 'thai', Indonesian: 'indonesian', Malay: 'malay', Tagalog: 'tagalog|filipino', Persian: 'persian|farsi', Catalan: 'catalan', Croatian: 'croatian', Serbian: 'serbian',
    Slovenian: 'slovenian|slovene', Lithuanian: 'lithuanian', Latvian: 'latvian', Estonian: 'estonian', Swahili: 'swahili', Latin: 'latin', Welsh: 'welsh', Irish: 'irish', Basque: 'basque', Galician: 'galician', Albanian: 'albanian', Somali: 'somali', 'Haitian Creole': 'haitian creole|creole',
    'American Sign Language': 'american sign language|asl', 'British Sign Language': 'british sign language|bsl', 'Sign language': 'sign language',
  }, // prettier-ignore
  levels:
    'native(?: or bilingual)?(?: proficiency| speaker| level)?|mother[- ]tongue|bilingual|full professional(?: proficiency)?|limited working(?: proficiency)?|professional working(?: proficiency)?|elementary(?: proficiency)?|professional(?: proficiency)?|business(?:[- ](?:level|fluent|proficient))?|near[- ]native|fluent(?:ly)?|fluency|proficient|proficiency|advanced|upper[- ]intermediate|lower[- ]intermediate|pre-intermediate|intermediate|conversational(?:ly)?|basic(?: knowledge)?|beginner|good|very good|excellent|strong|working(?: knowledge| proficiency)?|written and spoken|spoken and written',
  speaking:
    'speaks?|speakers?|speaking|spoken|fluen\\w+|bilingual|proficien\\w+|languages?|conversational|native|mother tongue|written|verbal|read(?:ing)?|communicat\\w+ in|command of|knowledge of|business[- ]level|intermediate|advanced|(?:english|spanish|german|french)-speaking|command',
  leave:
    '(?:vacation|annual leave|paid leave|paid time off|pto|holiday|holidays|leave|paid vacation|paid holiday)(?: days?| time| allowance| entitlement| per year| a year)?|annual leave',
  holidays: '(?:paid |public |federal |bank |company |statutory )+holidays?|bank holidays?',
  fromHome: 'from home|remote(?:ly)?|wfh|home[- ]working|home office|telework(?:ing)?|telecommut\\w+|at home',
  inOffice: 'in (?:the |our )?(?:\\w+ )?office|in[- ]office|on[- ]?site|at (?:the|our) office|in person|in-person|office days?|on campus',
  allFromHome:
    '(?:fully|100 ?%|completely|entirely|all) remote(?:ly)?|remote[- ]first|work from home (?:full[- ]time|100 ?%)|remote (?:position|role|job)|(?<!(?:hybrid|partly|partially|part|some|and|or)[ -])remote(?= \\()|(?<=location: )remote(?=$|\\.| \\(|, )|full[- ]time remote',
  degrees: [
    ["post-?doc(?:toral|torate)?(?: (?:research|fellow|fellowship|training|researcher))*", 'post-doctorate'],
    ["doctorates?|doctoral(?: degree| level)?|doctor of (?:philosophy|science|education|nursing practice|business administration|engineering)|doctor's degree|terminal degree|ph\\.? ?d\\.?(?:['’]?s)?(?: degree)?|d\\.?phil\\.?", 'doctorate'],
    ["juris doctor(?:ate)?|doctor of (?:medicine|law|laws|jurisprudence|dental (?:surgery|medicine)|pharmacy|veterinary medicine|osteopathic medicine|physical therapy|optometry)|law degree|medical degree|professional degree", 'professional'],
    ["post-?master['’]?s(?: certificate)?", 'post-master'],
    ["masters?['’]s?(?: (?:level|degrees?))*(?: or higher)?|masters (?:degrees?|level)|master degrees?|master of (?=\\p{L})|advanced degree|graduate degree|graduate-level degree|post-?graduate degree|mba|msc|m\\.sc\\.?", 'master'],
    ["post-?graduate (?:certificate|diploma)|graduate (?:certificate|diploma)|pg ?dip|pg ?cert|pgce", 'post-bachelor'],
    ["bachelor['’]?s?['’]?(?: (?:level|degrees?))*|bachelor of (?=\\p{L})|baccalaureate degree|undergraduate degree|under-?graduate qualification|(?:four|4)[- ]year (?:college |university )?degree|(?:college|university|honou?rs|hons|first|academic|higher education)(?: level)? degree|degree[- ](?:level|educated|qualified)(?: education| qualification)?|bsc|b\\.sc\\.?", 'bachelor'],
    ["associate['’]?s?['’]? degrees?|associate['’]s|associates? (?:degree|of (?:arts|science|applied science))(?: in)?(?<! in)|associate of (?=\\p{L})|foundation degree|hnd|higher national diploma|(?:two|2)[- ]year (?:college )?degree", 'associate'],
    ["some college(?: (?:coursework|education|credits))?|hnc|higher national certificate", 'some-college'],
    ["vocational (?:training|certificate|diploma|qualification|school)|trade (?:school|certificate)|technical (?:school|diploma|certificate)|apprenticeship(?= (?:in|as|completed|certificate))|completed apprenticeship|time-served|nvq(?: level \\d)?|btec(?: level \\d)?|city (?:and|&) guilds|journeyman(?: certificate)?|bootcamp (?:certificate|graduate)|level 3 (?:diploma|qualification)|post-?secondary (?:certificate|diploma)|(?:level \\d )?diploma(?= in \\p{L})", 'certificate'],
    ["high[- ]school(?: (?:diploma|degree|education|graduate|equivalency))*|secondary school(?: (?:diploma|certificate|education))*|ged|g\\.e\\.d\\.|hiset|a-levels?|a levels|o[- ]levels?|gcses?|leaving cert(?:ificate)?|international baccalaureate|ib diploma|hsc|ssc|highers", 'high-school'],
  ], // prettier-ignore
  subjectAfter:
    'degrees? in|in|of|majoring in|major in|with (?:a )?(?:major|specialization|concentration|focus) in|specializing in|specialising in',
  subjects:
    'engineer|science|nurs|account|financ|econom|business|management|administration|marketing|computer|software|information|data|statist|math|physic|chem|biolog|bio|histor|english|literature|language|linguist|philosoph|psycholog|sociolog|social|politic|law|legal|medic|health|pharm|dent|veterin|educat|teach|pedagog|art|music|design|graphic|architect|commun|journal|media|film|theat|electr|mechan|civil|industrial|chemical|aerospace|environment|geolog|geograph|agricultur|food|nutrition|hospitality|tourism|logistic|supply|human resources|hr|quantitative|operations|public|policy|international|studies|technology|technical|stem|anthropolog|archaeolog|criminolog|criminal justice|kinesiolog|theolog|urban|construction|cyber|network|robotic|machine learning|artificial|french|german|spanish|comput|it',
  schools:
    'university|college|institute|institution|school|academy|polytechnic|conservatory|seminary|campus|mit|ucla|nyu|usc|lse|ucl|eth|community college',
  subjectEnd:
    'or (?:an? )?(?:\\w+ )?(?:related|equivalent|similar|relevant|comparable|other|another|higher|above|any|technical|closely|work|combination|commensurate|its equivalent)|and/or|or experience|or (?:\\d|at least)|and (?:an? )?(?:\\d|at least|minimum|related|experience|relevant)|with|from|at|is|are|required|preferred|desired|desirable|strongly|highly|plus|needed|who|that|minor|gpa|expected|graduated?|class of|completed|or (?:bachelor|master|phd|associate|bs|ms|ba|ma|mba)|field|discipline|desirable|essential|would|preferably|ideally|plus|including|through|to|by|\\(|gained|obtained|degree',
  underWay:
    'on-?going|in progress|under ?way|current(?:ly)?|expected|anticipated|pending|pursuing|studying|student|candidate|abd|all but dissertation|to date|until now|not yet|enrolled|working towards?|final[- ]year|in training|to be (?:completed|awarded)|graduating',
  notFinished:
    '(?:not|never) (?:finished|completed?|graduated|awarded|obtained)|unfinished|incomplete|uncompleted|did not (?:finish|complete|graduate)|dropped out|drop-?out|withdrawn|withdrew|abandoned|discontinued|no degree|without (?:a )?degree|left (?:early|without)',
};
