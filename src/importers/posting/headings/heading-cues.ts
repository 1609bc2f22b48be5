import { readNeed } from '../../facts/need.js';
import { headingWords } from './heading-words.js';

/** What a heading in words of its own is about. */
type CuedPart = 'other' | 'preferred' | 'required' | 'duties' | 'benefits';

/**
 * What a heading that no table has is about, by the words that such headings are made of in seven languages: `What your days look like`, `It’d be great if
 * you also have`, `Das brauchst du dafür`; null if they do not tell. Only for what is a heading by its layout.
 */
export function headingByCue(heading: string): CuedPart | null {
  const words = headingWords(heading);
  if (words === '' || words.length > longest || farewell.test(words)) return null;
  return compiled.find(({ pattern }) => pattern.test(words))?.part ?? readNeed(heading);
}

const longest = 90;

/** Words that stand below an ad. */
const farewell = /\b(?:hear from you|apply|bewirb|bewerben|postul\w+|candidat\w+|sollicit\w+|days? off|working (?:days?|week|hours?))\b/;

const great = '(?:great|nice|good|lovely|brilliant|helpful|useful|handy|perfect|ideal|fantastic|awesome|amazing|wonderful|welcome)';
const schoen = '(?:schon|toll|super|klasse|prima|perfekt|ideal|hilfreich|gut|spitze|genial|von vorteil|ein plus)';

/** In lower case, without accents and apostrophes. In the order in which they are tried. */
const cues: readonly (readonly [CuedPart, readonly string[]])[] = [
  [
    'other',
    [
      // What boards show beside an ad
      '(?:similar|related|other|more|recommended|nearby|suggested) (?:jobs?|roles|positions|openings|vacancies|searches|opportunities)|people (?:also|who) (?:viewed|searched|saw)\\b.*|jobs (?:you may|you might|like this|near|for you)|(?:ahnliche|weitere|andere|passende) (?:jobs|stellen\\w*|angebote)|(?:offres|annonces) (?:similaires|recommandees)|(?:ofertas|empleos|trabajos) (?:similares|relacionad\\w+)|(?:offerte|annunci|lavori) simili|(?:vagas|ofertas) (?:semelhantes|similares|relacionadas)|(?:vergelijkbare|soortgelijke|andere|meer) (?:vacatures|banen)',
    ],
  ],
  ['required', ['who (?:we|wed|were) .+|wen wir .+|qui nous .+|a quien .+|chi stiamo .+|quem .+|wie wij .+']],
  [
    'preferred',
    [
      // English
      `(?:itd|thatd|wed|would|could|might) (?:also |really |even )*(?:be (?:a |an |really |especially |extra |even )*(?:${great}(?! for| fit| match| candidate)|bonus|plus|advantage|asset)|help|love(?: it)? (?:if|to see|you to)|like (?:to see|you to))`,
      `(?:${great}|better|extra|bonus|plus|points)(?: points)? (?:if|to have|but not|when you)|(?:points|bonus|credit) for`,
      'even better|(?:a|big|real|definite) (?:plus|bonus)|bonus (?:points|skills|qualifications|experience|round)|extras?|icing on|cherry on|ideally|ideal extras',
      '(?:may |might |could |ideally |perhaps |you |who |candidates |also )also (?:have|bring|know|speak|hold|worked)|maybe you also',
      '(?:wed|we would|itd|it would|id)(?: \\w+){1,6} if(?: you(?: also)?(?: have)?)?$',
      // What one would wish for, in other languages
      '(?:wunschen|freuen|mogen|begrussen) wurden|wurden (?:wir )?(?:uns )?(?:wunschen|freuen|begrussen)|(?:souhaiterions|souhaiterait|apprecierions|aimerions)|nos (?:gustaria|encantaria)|(?:vorremmo|ci piacerebbe|apprezzeremmo)|(?:gostariamos|adorariamos)|zouden (?:we|wij) .+',
      // German
      `(?:ware|waren|fanden wir|finden wir) (?:es |das |noch |auch |besonders )*${schoen}|${schoen} (?:ware|waren|wenn)|noch besser|idealerweise|kein(?:e)? (?:muss|bedingung|voraussetzung)|pluspunkte?n?|(?:ausserdem|daruber hinaus|zusatzlich|vielleicht) (?:auch |noch )?(?:bringst|bringen|hast|haben|punktest|punkten|hilfreich)|freuen wir uns uber`,
      // French
      '(?:serait|seraient) (?:aussi |encore |vraiment )?(?:un plus|des plus|un atout|des atouts|super|genial|ideal|parfait|bien|top)|encore mieux|dans lideal|idealement|pas (?:obligatoire|indispensable)|vous (?:avez|aurez) (?:aussi|egalement|peut etre)|en bonus',
      // Spanish
      '(?:seria|seran?) (?:aun |tambien |un |muy )*(?:genial|ideal|estupendo|perfecto|mejor|plus|bueno)|aun mejor|mejor (?:aun|si)|(?:ademas|tambien) (?:valoramos|nos gusta|tienes|aportas)|idealmente|puntos extra',
      // Italian
      '(?:sarebbe|sarebbero) (?:anche |un |ancora )*(?:ideale|bello|fantastico|ottimo|perfetto|plus)|ancora meglio|meglio (?:ancora|se)|idealmente|(?:hai|porti|conosci) anche',
      // Portuguese
      'seria (?:tambem |um |ainda )*(?:otimo|bom|ideal|perfeito|plus|excelente|diferencial)|melhor ainda|ainda melhor|(?:tambem|ainda) (?:valorizamos|gostariamos)',
      // Dutch
      '(?:zou|is) (?:het |ook |extra |helemaal )*(?:mooi|fijn|leuk|geweldig|top|handig|ideaal)|nog (?:beter|mooier|leuker)|(?:mooi|fijn|leuk|handig) (?:als|meegenomen)|idealiter|geen (?:must|vereiste)|ook (?:hebt|meebrengt)',
    ],
  ],
  [
    'required',
    [
      '(?:you|youre|youll|this|it|we)(?: \\w+){1,7} if(?: you(?: have| are)?)?$|(?:du|sie|das)(?: \\w+){1,6} wenn(?: du| sie)?$|(?:vous|tu|ce poste)(?: \\w+){1,6} si(?: vous| tu)?$',
      '(?:you|youll|you will|we|well) (?:really |also |will )*(?:need|require|must)|what we (?:want|ask|require|expect|seek)|(?:youll|you will|you) (?:bring|thrive|succeed|do well|fit (?:in|right))|(?:right|kind of|sort of|type of) (?:person|candidate|colleague|someone)|(?:good|great|right|perfect) (?:fit |match )?(?:for (?:us|this|the role) )?(?:if|for)|(?:job|role|right|ones?) for you if|were after|we want (?:you|someone)|your (?:know how|expertise|superpowers)',
      '(?:du|sie|man) (?:dafur |dazu |hier )?(?:brauchst|brauchen|braucht|benotigst|benotigen|solltest|sollten|musst|mussen)|(?:brauchst|brauchen|benotigst|benotigen|solltest|sollten|musst|mussen) (?:du|sie|wir)|(?:passt du|passen sie) |wir (?:brauchen|wunschen|erwarten|erhoffen)|(?:erwarten|wunschen) wir|dein (?:konnen|wissen)',
      '(?:il|quil|te|vous) (?:vous |te )?faut|(?:avez|as|aurez) besoin|nous (?:attendons|demandons)|(?:attendons|demandons) de vous|fait pour vous si|votre (?:bagage|savoir faire)',
      'necesit(?:as|aras|amos|aremos)|debes (?:tener|traer)|(?:pedimos|esperamos) (?:de ti)?|te pedimos|hace falta|para ti si|encajas',
      '(?:ti|vi) (?:serve|servono|servira|serviranno|chiediamo|occorre)|hai bisogno|devi (?:avere|essere)|fa per te|ci aspettiamo',
      'precisa(?:s|ra|ras)?|precisar|esperamos de|e para (?:ti|voce) se|pedimos',
      'nodig (?:hebt|heeft)|(?:heb je|je hebt|heeft u) (?:hiervoor |daarvoor )?nodig|(?:we|wij) verwachten|past bij (?:ons|jou) als|iets voor jou als',
    ],
  ],
  [
    'duties',
    [
      'your (?:first |new |typical |average |usual |normal )*(?:days?|weeks?|mornings?)|(?:days?|weeks?|shifts?|job|role|work|time) (?:will |would |really )?(?:looks?|involves?|includes?|entails?|consists?)|(?:typical|normal|average|usual|ordinary) (?:day|week|shift|month)|(?:youll|you will|you|youd|you would|youre|you are|we need you to) (?:actually |mostly |mainly |get to |be |all )*(?:do|doing|work on|working on|own|owning|build|building|handle|handling|take on|taking on|take care of|tackle|tackling|look after|looking after|responsible|up to|contribute|spend)|(?:a|one|your) (?:day|week|shift|month) (?:at|in|on|with|as|of|behind)|what needs doing|(?:you will|youll|you get to|you are going to|wirst du|du wirst|werden sie|sie werden|vous allez|tu vas|vas a|andrai a|voce vai|vais|ga je|je gaat)(?=$)',
      '(?:dein|deine|deinen|ihr|ihre|ihren) (?:neuer |neue |typischer |typische )?(?:tage?|tagen|woche|wochen|alltag|arbeitstag|arbeitstage|arbeitsalltag|arbeitswoche|arbeit)|(?:du|sie) (?:bei uns |hier )?(?:machst|machen|tust|tun|anpackst|anpacken|gestaltest|gestalten)|(?:machst|tust|packst|gestaltest|ubernimmst|bewegst|erledigst) du|(?:machen|tun|packen|gestalten|ubernehmen|erledigen) sie|ein (?:tag|arbeitstag) (?:bei|in|auf|als|im|am)|(?:dich|sie) erwartet|erwartet (?:dich|sie)',
      '(?:vos|tes|votre|ta|ton) (?:futures? )?(?:journees?|semaines?|quotidien|travail|taches|activites)|a quoi ressemble\\w*|(?:vous|tu) (?:ferez|feras|allez faire|vas faire)|au quotidien|une journee (?:au|en|chez|dans|type|a)',
      '(?:tu|tus) (?:dia|dias|semana)|como (?:es|sera|seran) (?:un|tu|tus) (?:dia|dias|semana|trabajo)|un dia (?:en|con|como|a)|(?:haras|vas a hacer|te encargaras|te ocuparas)',
      '(?:la tua|le tue) (?:giornat[ae]|settiman[ae])|una giornata (?:in|da|con|al)|farai|ti occuperai|come sara(?:nno)? (?:la|le) tu[ae]',
      '(?:teu|teus|seu|seus) (?:dia|dias|semana)|um dia (?:na|no|em|como|com)|(?:vai|vais|ira) (?:fazer|cuidar)|como sera(?:o)? (?:o|os|a) (?:teu|teus|seu|seus|tua|sua)',
      '(?:je|jouw|jullie) (?:dag|dagen|week|werkdag|werkdagen)|een dag (?:bij|in|als|op|met)|(?:dag|dagen|week|werkdag) (?:er ?)?uit|(?:ga|doe) je (?:bij ons |hier |precies )?(?:doen)?',
    ],
  ],
  [
    'benefits',
    [
      '(?:the|our) (?:deal|package|extras)|was (?:wir|es bei uns) (?:dir |ihnen |dafur |noch |so )*(?:drauflegen|geben|zahlen|bieten|gibt|drauf legen)|(?:what|how|why) (?:we|well|youll|you will|you) (?:can |will |also )*(?:get|give|pay|offer|throw in|look after you|take care of you|reward)|(?:in it|it) for you|we (?:look after|take care of|reward) (?:you|our people)|(?:du|sie) (?:bekommst|bekommen|erhaltst|erhalten)|(?:bekommst|erhaltst) du|(?:bekommen|erhalten) sie|(?:vous|tu) (?:aurez|gagnez|obtenez)|recibiras|riceverai|voce ganha|je krijgt|krijg je',
    ],
  ],
];

const compiled = cues.map(([part, phrases]) => ({ part, pattern: new RegExp(`(?:^|\\s)(?:${phrases.join('|')})(?:\\s|$)`, 'u') }));
