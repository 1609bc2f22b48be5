import type { HeadingTable } from './heading-table.js';

const your = '(?:dein|deine|deinen|deiner|ihr|ihre|ihren|ihrer|euer|eure|das|die|der|unser|unsere)';

export const german: HeadingTable = {
  duties: {
    whole: [
      `(?:${your} )?(?:neuen? |zukunftigen? |spannenden? |kunftigen? |vielfaltigen? )?(?:aufgaben?|aufgabengebiete?|aufgabenbereiche?|aufgabenfeld|aufgabenschwerpunkte|aufgabenprofil|tatigkeiten?|tatigkeitsbereich|tatigkeitsfeld|hauptaufgaben|verantwortlichkeiten|verantwortung|verantwortungsbereich|arbeitsalltag|alltag|arbeitstag|tag|job|jobs|rolle|mission|einsatz|wirkungskreis|impact|schwerpunkte|arbeitsgebiet)(?: & (?:aufgaben|verantwortung|verantwortlichkeiten|tatigkeiten))?(?: (?:bei uns|im uberblick|umfassen|sind|in dieser rolle|als .+))?`,
      '(?:was|das) (?:bei uns )?(?:auf deinem tisch|auf ihrem tisch) (?:liegt|landet)|das packst du an|deine buhne|das (?:machst|tust) du(?: bei uns)?|was du (?:machst|tust|bei uns (?:machst|tust|bewegst)|bewegst|bewirkst)|was (?:sie|dich|euch) (?:bei uns )?(?:erwartet|tun|tun werden)|das erwartet (?:sie|dich)|was (?:zu tun ist|sie machen)|(?:hier|dafur|darum) (?:kummerst|sorgst|geht) (?:du|es)(?: dich)?|so sieht (?:dein|ihr) (?:tag|alltag|job) aus|das sind (?:deine|ihre) aufgaben|worum es geht|darum geht es|wofur (?:du|sie) (?:zustandig|verantwortlich) (?:bist|sind)|das wirst du (?:machen|tun)|zu (?:deinen|ihren) aufgaben (?:gehort|gehoren|zahlen)(?: insbesondere)?',
    ],
    words: ['aufgaben', 'tatigkeiten', 'aufgabengebiet', 'verantwortlichkeiten', 'arbeitsalltag'],
  },
  preferred: {
    whole: [
      '(?:das ist |das ware |ware |sind )?(?:von vorteil|wunschenswert|ein plus|nice to haves?|optional|schon|vorteilhaft|ideal|idealerweise|pluspunkte|bonuspunkte|pluspunkt|gern gesehen|kein muss aber(?: schon)?|kein muss|zusatzqualifikationen?|wunschprofil|kann kriterien|ausserdem von vorteil)(?: (?:aber kein muss|ware|waren|sind|ist|fur|sammelst du(?: mit)?|gibt es fur))?',
      'das ware (?:schon|toll|super|prima|klasse)(?: (?:ist )?aber kein muss)?|(?:schon|toll|super|klasse|prima|gut|perfekt|ideal) (?:ware es )?(?:wenn|ware) ?(?:du|sie|es)?(?: (?:auch|noch|ausserdem|zusatzlich|wenn du|wenn sie|mitbringst|mitbringen))*|(?:gern|gerne) (?:auch|gesehen)|nice but not needed|nicht notig aber (?:schon|hilfreich|gut)|das (?:rundet|runden) (?:dein|ihr) profil ab|sahnehaubchen|das i tupfelchen|das ware (?:noch )?(?:schon|toll|super|klasse|perfekt)|was (?:uns|dich|sie) (?:besonders freut|auszeichnet|noch besser macht)|(?:schon|toll|super) ware(?: es)?(?: wenn)?|worüber wir uns freuen|woruber wir uns (?:besonders |ausserdem )?freuen|damit punktest du|damit punkten sie|zusatzlich von vorteil|wunschenswerte (?:qualifikationen|kenntnisse|voraussetzungen)',
    ],
    words: ['von vorteil', 'wunschenswert', 'nice to haves?', 'pluspunkte', 'bonuspunkte', 'kein muss'],
  },
  required: {
    whole: [
      `(?:${your} )?(?:fachliches |personliches |fachlichen |personlichen |notwendigen |zwingenden )?(?:profil|anforderungsprofil|anforderungen|qualifikation(?:en)?|qualifikationsprofil|voraussetzungen|kompetenzen|fahigkeiten|kenntnisse|erfahrung(?:en)?|starken|fachliche voraussetzungen|bewerberprofil|hintergrund|werkzeugkoffer|gepack|mindestanforderungen|muss kriterien|background|skills|know how|talent|talente|expertise|anforderung)(?: (?:&|kenntnisse|fahigkeiten|erfahrung|erfahrungen|profil|anforderungen|qualifikationen?|voraussetzungen|starken|an dich|an sie|fur diese stelle|im uberblick))*`,
      '(?:dein|ihr) (?:rucksack|handwerkszeug|rustzeug|koffer|rezept)|das (?:steckt|ist) in deinem (?:rucksack|koffer)|(?:was|das) (?:wir )?(?:wunschen )?(?:wir )?uns (?:von (?:dir|ihnen) )?wunschen|was wir uns (?:von (?:dir|ihnen) )?(?:wunschen|vorstellen|erhoffen)|(?:so|damit) passt du zu uns|das (?:bringst du|bringen sie|solltest du|sollten sie|hast du|zeichnet dich|zeichnet sie|wunschen wir uns|erwarten wir|brauchst du|macht dich|bist du)(?: mit| mitbringen| aus)?(?: von (?:dir|ihnen))?|was (?:du|sie|wir) (?:mitbringst|mitbringen|mitbringen solltest|mitbringen sollten|brauchst|brauchen|erwarten|uns wunschen|suchen|kannst|konnen|auszeichnet)(?: von (?:dir|ihnen))?|was (?:dich|sie) (?:auszeichnet|ausmacht)|womit du (?:uns )?(?:uberzeugst|punktest)|(?:damit|so) (?:uberzeugst du|uberzeugen sie|passt du)(?: uns| zu uns)?|(?:du|sie) (?:bringst|bringen|hast|haben|bist|sind)(?: mit)?|wir (?:suchen|erwarten|wunschen uns)(?: von (?:ihnen|dir))?|(?:wen|was) wir suchen|wer du bist|ausbildung & (?:erfahrung|kenntnisse)|das passt zu (?:dir|uns)|einstellungsvoraussetzungen|ein muss|muss|erforderlich(?:e (?:kenntnisse|qualifikationen))?|deine ausbildung & erfahrung',
    ],
    words: [
      'profil',
      'anforderungen',
      'voraussetzungen',
      'qualifikation(?:en)?',
      'bringst du mit',
      'bringen sie mit',
      'mitbringst',
      'mitbringen',
      'wir suchen',
      'erwarten von (?:dir|ihnen)',
    ],
  },
  requirements: { whole: ['muss & kann(?: kriterien)?', 'anforderungen & wunsche'] },
  benefits: {
    whole: [
      `(?:das |was |dies )?(?:bekommst du von uns|du von uns bekommst|geben wir dir|gibt es bei uns|bieten wir|wir bieten|wir dir bieten|wir ihnen bieten|wir zu bieten haben|bekommst du|du bekommst|erwartet (?:dich|sie) bei uns|haben wir zu bieten|kannst du erwarten|kannst du von uns erwarten)(?: (?:dir|ihnen|dafur|euch))?|darauf (?:kannst du dich|konnen sie sich|darfst du dich|durfen sie sich) freuen|freu dich auf|freuen sie sich auf|das erwartet (?:dich|sie) bei uns`,
      `(?:${your} )?(?:benefits|vorteile|leistungen|angebot|zusatzleistungen|sozialleistungen|extras|goodies|perks|pluspunkte bei uns|mehrwert|was uns auszeichnet|angebot an (?:dich|sie))(?: (?:&|fur (?:dich|sie)|bei uns|im uberblick|extras|perks|leistungen|vorteile))*|warum (?:wir|zu uns|du zu uns kommen solltest)|gute grunde(?: .{0,30})?|was dich bei uns erwartet|was fur dich drin ist|was fur uns spricht`,
    ],
    words: ['wir bieten', 'bieten wir', 'benefits', 'vorteile', 'unser angebot', 'freuen', 'zusatzleistungen'],
  },
  pay: {
    whole: [
      '(?:dein |ihr |das |die )?(?:gehalt|gehaltsspanne|vergutung|verdienst|lohn|bezahlung|entgelt|entgeltgruppe|verguetung|jahresgehalt|stundenlohn)(?: & (?:benefits|leistungen|zusatzleistungen))?',
    ],
    words: ['gehalt', 'vergutung', 'entgelt'],
  },
  terms: {
    whole: [
      '(?:arbeitszeit(?:en)?|arbeitsort|standort|einsatzort|ort|arbeitsmodell|anstellungsart|vertragsart|beginn|eintrittsdatum|umfang|rahmenbedingungen|eckdaten|auf einen blick|konditionen|beschaftigungsart|schichten|dienstzeiten|die fakten|fakten)(?: & .{2,20})?',
    ],
  },
  summary: {
    whole: [
      '(?:uber )?(?:die |diese |dieser |deine |ihre )?(?:stelle|position|rolle|stellenbeschreibung|jobbeschreibung|der job|den job|kurzbeschreibung|einleitung)(?: im uberblick| in kurze)?',
    ],
    words: ['stellenbeschreibung', 'uber die stelle'],
  },
  technologies: {
    whole: [
      '(?:unser |dein |der |unsere )?(?:tech stack|technologie stack|technologien|tech|techstack|werkzeuge|tools)(?: & (?:tools|werkzeuge|technologien))?|(?:damit|womit) (?:arbeiten wir|wir arbeiten|arbeitest du)',
    ],
  },
  topic: {
    whole: [
      '(?:ausbildung|berufserfahrung|sprachen|sprachkenntnisse|edv kenntnisse|it kenntnisse|fachkenntnisse|fuhrerschein|personliche starken|soft skills|personlichkeit|studium|zertifikate|abschluss)(?: & .{2,25})?',
    ],
  },
  other: {
    whole: [
      '(?:uber|mehr uber) (?:uns|das unternehmen|den arbeitgeber|die firma|das team|[a-z0-9 ]{2,30})|wer wir sind|wir uber uns|(?:das|unser|dein) (?:unternehmen|team|leitbild|neues team)|das sind wir|unsere (?:werte|kultur|mission|vision|geschichte)|was wir (?:machen|tun)|(?:der|unser) arbeitgeber|einleitung',
      '(?:deine |ihre |unsere )?bewerbung(?:sprozess|sverfahren|sfrist|shinweise)?|(?:jetzt |so )?bewerben(?: sie sich)?|bewirb dich(?: jetzt)?|so (?:bewirbst du dich|bewerben sie sich|geht es weiter)|kontakt|(?:dein|ihr|deine|ihre) (?:ansprechpartner(?:in)?|kontakt|ansprechperson)|ansprechpartner(?:in)?|interesse(?: geweckt)?|interessiert|haben wir (?:dein|ihr) interesse geweckt|hinweise?|chancengleichheit|vielfalt(?: .{0,40})?|diversitat|datenschutz(?:hinweise?)?|impressum|schwerbehinderung|weitere informationen|karrierestufe|tatigkeitsbereiche?n?|branchen?|sonstiges|referenznummer|kennziffer|gleichstellung|wir freuen uns auf (?:dich|sie|deine bewerbung|ihre bewerbung)|klingt (?:gut|das gut|interessant)',
    ],
    words: ['uber uns', 'wer wir sind', 'bewerbung', 'bewerben', 'kontakt', 'datenschutz', 'chancengleichheit', 'ansprechpartner(?:in)?'],
  },
};
