import type { AdPart } from './statement.js';

/** What a sentence says by the words that it starts with, in seven languages; null if they do not tell. */
export function partByOpening(sentence: string): AdPart | null {
  const words = sentence.replace(/^[^\p{L}\p{N}]+/u, '').replaceAll('’', "'");
  return openings.find(({ pattern }) => pattern.test(words))?.part ?? null;
}

/** The words that a person uses of a job that they offer, in the order in which they are tried: `you will need` asks for something, `you will` does not. */
const phrases: readonly (readonly [AdPart, string])[] = [
  // English
  [
    'preferred',
    "ideally|it'?s a plus|bonus|nice to have|preferably|preferred|desirable|it would be (?:great|nice|a plus)|we'd love it if|experience .{3,60} is (?:a plus|desirable|welcome|an advantage)",
  ],
  [
    'required',
    "(?:you|candidates?|applicants?|the (?:successful|ideal|right) (?:candidate|applicant|person))(?:'ll| will| would)? (?:also )?(?:must|need|have|bring|hold|possess|are (?:a|an|able|comfortable|fluent|willing|not|good|happy|familiar|experienced|proficient|licensed|certified|confident|organi[sz]ed|passionate|reliable|someone)|should|can (?:lift|demonstrate|read|speak|drive)|know |speak|enjoy|love|hold|understand|(?:'ve|'re) )|you'(?:ve|re) (?:a|an|able|comfortable|got|worked|been|fluent|reliable|organi[sz]ed|good)|must |we (?:require|expect|ask|need (?:you|someone|a person)|are looking for someone|look for someone)|required|requires|requirements? (?:include|are)|(?:a )?(?:minimum|at least|min\\.)|\\d+\\+? (?:or more )?years?|(?:proven |strong |solid |prior |previous |some |relevant )?(?:knowledge|experience|understanding|command|track record|proficiency|fluency|ability|familiarity) (?:of|in|with|as|working|using|to)|able to|ability to|valid (?:driver|driving|licen)|(?:a |an )?(?:current|valid|active|unrestricted) .{2,40}licen[sc]e|(?:bachelor|master|associate|high school|degree|diploma)|the (?:job|role|position) requires|a (?:background|dbs|criminal) (?:check|record)",
  ],
  [
    'duties',
    "you(?:'ll| will)(?: get to)? (?!(?:be (?:(?:also )?paid|offered|eligible|part|joining|based|supported|rewarded)|receive|need|have to|be expected to have|enjoy|get|join|earn|have the opportunity|find|love|report to|work (?:from|remotely)))|(?:you are|you're|you will be) responsible for|responsible for|responsibilities|(?:your |the )?(?:main |key |daily )?(?:duties|responsibilities|tasks|job)(?: (?:include|are|will be|is to))|(?:in this (?:role|position|job)|as (?:our|a|an|the) [^,.]{3,60}|day to day|every day|on a typical day|each (?:day|shift)),? you(?:'ll| will)?|the (?:role|job|position|work|successful (?:candidate|applicant)|candidate|post[- ]?holder|job[- ]?holder|appointee) (?:involves|includes|entails|consists|is to|will(?: be)?)|your (?:job|work|mission|task) (?:is|will be)",
  ],
  [
    'benefits',
    "we offer|we provide|we pay|we cover|you(?:'ll| will)? (?:get|receive|enjoy|earn|be paid|be offered|be eligible)|in return|benefits|enjoy|perks|our benefits|full benefits",
  ],
  [
    'summary',
    "we (?:look for|need an?) (?!someone)|we(?:'re| are)(?: currently)? (?:looking for|seeking|hiring|recruiting|searching for)|(?:[A-Z][\\w&' ]{1,40} (?:is|are) (?:currently )?(?:looking for|seeking|hiring|recruiting))|(?:this|the) (?:role|position|job|post) (?:is|leads|supports|reports|sits|offers|works)|join (?:us|our team|the team) as|as (?:our|a|an) ",
  ],
  // German
  ['preferred', 'ideal(?:erweise)?|von vorteil|wünschenswert|schön wäre|gern(?:e)? (?:auch|gesehen)|ein plus'],
  [
    'required',
    '(?:du|sie) (?:hast|haben|bringst|bringen|verfügst|verfügen|bist|sind|besitzt|besitzen|kannst|können|solltest|sollten|musst|müssen|brauchst|benötigen|kennst|kennen|sprichst|sprechen)|wir (?:erwarten|setzen .{3,40}voraus)|voraussetzung|vorausgesetzt|abgeschlossene|mindestens|(?:sehr |gute |sichere |fundierte |einschlägige |erste |mehrjährige )*(?:kenntnisse|erfahrung|berufserfahrung|deutschkenntnisse|englischkenntnisse)|führerschein|erforderlich',
  ],
  [
    'duties',
    '(?:du|sie) (?:wirst|werden|übernimmst|übernehmen|betreust|betreuen|arbeitest|arbeiten|planst|planen|kümmerst|kümmern|unterstützt|unterstützen|entwickelst|entwickeln|verantwortest|verantworten|führst|führen|sorgst|sorgen|erstellst|erstellen|berätst|beraten|pflegst|pflegen|leitest|leiten)|zu (?:deinen|ihren) aufgaben|(?:deine|ihre) aufgaben|in dieser (?:rolle|position)|als [^,.]{3,60} (?:bist|wirst|sind|werden|übernimmst|übernehmen)',
  ],
  [
    'benefits',
    'wir bieten|wir zahlen|(?:dich|sie) erwarte[tn]|(?:du|sie) (?:bekommst|bekommen|erhältst|erhalten)|freu(?:e|en)? (?:dich|sie sich) auf',
  ],
  ['summary', 'wir suchen|zur verstärkung|für unser(?:en|e)? [^.]{3,80} suchen wir|[^.]{3,60} sucht'],
  // French
  ['preferred', 'idéalement|(?:ce|cela) serait un plus|est un (?:plus|atout)|serait un (?:plus|atout)'],
  [
    'required',
    '(?:vous|tu) (?:êtes|es|avez|as|justifiez|justifies|disposez|disposes|maîtrisez|maîtrises|possédez|possèdes|devez|dois|savez|sais|parlez|connaissez)|titulaire|diplôme|(?:une )?(?:expérience|maîtrise|connaissance)|minimum|au moins|nous (?:exigeons|attendons|demandons)|permis|de formation|bac ?\\+',
  ],
  [
    'duties',
    '(?:vous|tu) (?:serez|seras|assurez|assures|gérez|gères|participez|participes|réalisez|réalises|accompagnez|intervenez|prenez en charge|travaillez|travaillerez|allez|vas|développez|développes|encadrez|veillez|préparez|contribuez)|(?:vos|tes) missions|(?:votre|ta) mission|rattaché|au sein d|en tant que [^,.]{3,60},? (?:vous|tu)',
  ],
  ['benefits', "nous (?:vous |t')?(?:offrons|proposons)|(?:vous|tu) (?:bénéficiez|bénéficierez|bénéficies)|avantages"],
  ['summary', 'nous (?:recherchons|cherchons|recrutons)|[^.]{3,60} (?:recherche|recrute)'],
  // Spanish
  ['preferred', 'se valora|valoramos|idealmente|deseable|será un plus|es un plus'],
  [
    'required',
    '(?:tienes|cuentas con|eres|debes|dispones|posees|hablas|sabes)(?!\\p{L})|se requiere|requisito|imprescindible|(?:mínimo|al menos) (?:de )?|experiencia|conocimientos?|dominio|titulación|carnet|buscamos (?:a )?alguien que',
  ],
  [
    'duties',
    '(?:te encargarás|serás responsable|realizarás|trabajarás|gestionarás|harás|participarás|desarrollarás|atenderás|coordinarás|llevarás)|tus (?:funciones|tareas)|como [^,.]{3,60},? (?:serás|te encargarás)',
  ],
  ['benefits', '(?:te )?ofrecemos|se ofrece|disfrutarás|tendrás acceso'],
  ['summary', 'buscamos|estamos buscando|[^.]{3,60} busca'],
  // Italian
  ['preferred', 'idealmente|costituisce (?:un )?titolo preferenziale|gradit[oaie]|preferibil'],
  [
    'required',
    '(?:hai|sei|possiedi|conosci|parli|devi|sai)(?!\\p{L})|è richiest|si richiede|sono richiest|requisit|esperienza|conoscenza|laurea|diploma|almeno|minimo|patente|capacità',
  ],
  [
    'duties',
    '(?:ti occuperai|sarai responsabile|gestirai|lavorerai|farai|svilupperai|collaborerai|seguirai|sarai)(?!\\p{L})|la risorsa (?:si occuperà|sarà)|si occuperà',
  ],
  ['benefits', '(?:ti |si )?offriamo|si offre|offre'],
  ['summary', 'cerchiamo|stiamo cercando|siamo alla ricerca|[^.]{3,60} (?:cerca|ricerca)'],
  // Portuguese
  ['preferred', 'idealmente|será um diferencial|é um diferencial|valorizamos|desejável|valoriza-se'],
  [
    'required',
    '(?:você (?:tem|possui|é|precisa|deve)|tens|és|deves|possuis)(?!\\p{L})|é necessári|exige-se|requisito|experiência|conhecimentos?|domínio|formação|ensino|mínimo|pelo menos|carta de condução|cnh',
  ],
  [
    'duties',
    '(?:você (?:vai|será|irá)|vais|serás|irás)|responsável por|suas (?:atividades|responsabilidades)|como [^,.]{3,60},? (?:você|serás)',
  ],
  ['benefits', 'oferecemos|você (?:terá|recebe)|benefícios'],
  ['summary', 'procuramos|buscamos|estamos (?:à procura|procurando|buscando)|[^.]{3,60} (?:procura|busca)'],
  // Dutch
  ['preferred', 'idealiter|het is een pre|dat is een pre|bij voorkeur|pre '],
  [
    'required',
    '(?:je|jij|u) (?:hebt|heeft|bent|beschikt|kunt|spreekt|moet|bezit|houdt)|wij vragen|we vragen|vereist|minimaal|minstens|ervaring|kennis van|rijbewijs|(?:afgeronde|voltooide) opleiding|(?:hbo|mbo|wo)[ -]',
  ],
  [
    'duties',
    '(?:je|jij|u) (?:gaat|zult|zal|werkt|zorgt|begeleidt|ontwikkelt|beheert|ondersteunt|maakt|verzorgt|voert|stuurt|bent verantwoordelijk|adviseert|houdt)|als [^,.]{3,60} (?:ga|ben|werk|zorg) (?:je|jij)|jouw taken|je taken|in deze (?:rol|functie)',
  ],
  ['benefits', '(?:wij|we) bieden|je (?:krijgt|ontvangt)|jij krijgt'],
  ['summary', '(?:wij|we) zoeken|wij zijn op zoek|[^.]{3,60} zoekt'],
];

/** What the items below a lead-in are, by the words that it ends with: `In our kitchen you will:`, `Für unsere Gäste wirst du:`; null if they do not tell. */
export function partByEnding(leadIn: string): AdPart | null {
  if (isAboutApplying(leadIn)) return null;
  const words = leadIn.replaceAll('’', "'").replace(/[\s:…]+$/u, '');
  return endings.find(({ pattern }) => pattern.test(words))?.part ?? null;
}

/** Whether a heading or lead-in is about the application, which takes other things than the job. */
export function isAboutApplying(text: string): boolean {
  return applying.test(text);
}

const applying =
  /appl(?:y|ication)|interview|process|bewerb|bewirb|unterlagen|postul|candidat|entretien|solicitud|sollicit|procedure|contact|kontakt|next steps|privacy|how to|(?<!\p{L})cv(?!\p{L})/iu;

const endings = [
  {
    part: 'benefits',
    pattern: /\b(?:you(?:'ll| will)? (?:get|receive|enjoy|find)|bekommst du|bekommen sie|erhältst du|erhalten sie|krijg je)$/iu,
  },
  {
    part: 'required',
    pattern:
      /\b(?:you(?:'ll| will)? (?:need|have|bring)|you (?:must|should)|brauchst du|brauchen sie|bringst du mit|bringen sie mit|heb je nodig)$/iu,
  },
  {
    part: 'duties',
    pattern:
      /(?<!\p{L})(?:you(?:'ll| will)(?: be)?|you (?:do|are responsible for)|(?:wirst|machst) du|(?:werden|machen) sie|vous (?:serez|allez|ferez|devrez)|tu (?:seras|vas|feras)|(?:te encargarás de|vas a)|ti occuperai di|você (?:vai|irá)|ga je)$/iu,
  },
] as const satisfies readonly { readonly part: AdPart; readonly pattern: RegExp }[];

const openings = phrases.map(([part, words]) => ({ part, pattern: new RegExp(`^(?:${words})`, 'iu') }));
