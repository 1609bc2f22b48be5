import type { LanguageWords } from './language-words.js';

export const german: LanguageWords = {
  months: [
    'januar jänner jan jän', 'februar feber feb', 'märz maerz mär mrz', 'april apr', 'mai', 'juni jun', 'juli jul', 'august aug', 'september sept sep',
    'oktober okt', 'november nov', 'dezember dez',
  ], // prettier-ignore
  seasons: ['frühling|frühjahr', 'sommer(?:semester)?', 'herbst', 'winter(?:semester)?'],
  now: 'heute|aktuell|jetzt|derzeit|dato|laufend|gegenwart|andauernd|zurzeit|momentan',
  since: 'seit|ab|von|vom',
  until: 'bis',
  to: 'bis|bis zum|bis einschließlich',
  numbers: ['ein|eine|einem|einer|eines', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  year: 'jahr(?:e|en|es|s)?|jährige[rmns]?',
  month: 'monat(?:e|en|s)?|monatige[rmns]?',
  week: 'wochen?',
  day: 'tage?n?|tag(?:es)?',
  hour: 'stunden?|std\\.?|h',
  experience: '\\p{L}*erfahrung(?:en)?|berufserfahren\\p{L}*|praxis|\\p{L}*praxis|tätigkeit|berufspraxis|tätig|gearbeitet',
  least: 'mindestens|mind\\.?|wenigstens|minimum|mehr als|über|ab',
  upTo: 'bis zu|bis|maximal|max\\.?|höchstens',
  otherTime:
    'jahre alt|jahren? alt|lebensjahr|befristet\\p{L}*|befristung|vertrag\\p{L}*|seit (?:über |mehr als |fast |rund )?\\d+ jahren|vor \\d+ jahren|wir (?:sind|haben)|unternehmen\\w* (?:besteht|mit)|gegründet|firmengeschichte|jubiläum|probezeit|laufzeit|elternzeit|ausbildungsdauer|dauer|dauert|am markt|tradition|garantie|volljährig|mitarbeiter|urlaub|alle \\p{L}+ jahre',
  per: 'pro|je|im|in der|am|die|der|/',
  periods: {
    hour: 'stündlich|stundenlohn|std\\.?|die stunde|stundensatz',
    day: 'täglich|tagessatz',
    week: 'wöchentlich|wochenlohn',
    month: 'monatlich|monatsgehalt|mtl\\.?|p\\.?m\\.?|monatsbrutto|bruttomonatsgehalt|monatsbruttogehalt',
    year: 'jährlich|jahresgehalt|jahresbrutto\\p{L}*|bruttojahresgehalt|p\\.?a\\.?|jahreseinkommen|jahreszielgehalt|jahresbruttogehalt|jahresverdienst',
  },
  pay: '\\p{L}*gehalt|\\p{L}*gehälter|gehaltsrahmen|gehaltsspanne|\\p{L}*lohn|vergütung|\\p{L}*verdienst|entgelt|brutto|netto|einkommen|bezahlung|stundensatz|verdienen|salär',
  otherAmounts:
    '\\p{L}*umsatz|\\p{L}*umsätze|\\p{L}*budgets?|\\p{L}*bonus|\\p{L}*prämie|zuschuss|\\p{L}*zuschuss|investition\\p{L}*|finanzierung|gutschein\\p{L}*|sachbezug|weiterbildungsbudget|jobticket|vermögenswirksame\\p{L}*|vwl|volumen|\\p{L}*volumen|guthaben|zulage',
  preferred:
    'von vorteil|umso besser|(?:schön|toll|super|klasse|prima|gut|ideal|perfekt),? (?:ist es,? )?wenn|runde[nt] (?:dein|ihr) profil ab|nicht (?:nötig|notwendig|erforderlich),? aber|keine (?:voraussetzung|bedingung)(?:,? aber)?|keine pflicht|freuen wir uns|(?:ist|sind) (?:ein )?bonus|bringt pluspunkte|schadet nicht|(?:ein|klarer|großer|echtes|ein) ?(?:plus|pluspunkt)|pluspunkte?|wünschenswert|wünschenswerterweise|idealerweise|im idealfall|optimalerweise|bestenfalls|vorzugsweise|bevorzugt|gerne? (?:auch|mit|gesehen)|gern gesehen|willkommen|vorteilhaft|hilfreich|nice to have|nicht zwingend(?: erforderlich| notwendig)?(?:,? aber)?|kein muss|optional|gewünscht|erwünscht|bonuspunkte|das wäre (?:toll|schön|super)|wäre (?:toll|schön|super|ideal)',
  required:
    'zwingend|erforderlich|voraussetzung(?:en)?|vorausgesetzt|notwendig|unbedingt|muss|müssen|unerlässlich|pflicht|obligatorisch|mindestens|setzen wir voraus|setzen (?:\\p{L}+ ){0,3}voraus|unabdingbar|benötigt|mindestanforderung(?:en)?|must[- ]have|sind ein muss|ist ein muss|verpflichtend',
  notNeeded:
    '(?:nicht|keine?|kein)(?: \\p{L}+){0,3} (?:erforderlich|notwendig|nötig|voraussetzung|vorausgesetzt|pflicht|benötigt)|bei bedarf|falls erforderlich',
  spoken: {
    English: '(?:business[- ]?)?englisch', German: 'deutsch', French: 'französisch', Spanish: 'spanisch', Italian: 'italienisch', Portuguese: 'portugiesisch', Dutch: 'niederländisch|holländisch',
    Polish: 'polnisch', Russian: 'russisch', Mandarin: 'mandarin', Chinese: 'chinesisch', Japanese: 'japanisch', Korean: 'koreanisch', Arabic: 'arabisch', Turkish: 'türkisch', Swedish: 'schwedisch',
    Norwegian: 'norwegisch', Danish: 'dänisch', Finnish: 'finnisch', Czech: 'tschechisch', Slovak: 'slowakisch', Hungarian: 'ungarisch', Romanian: 'rumänisch', Bulgarian: 'bulgarisch',
    Greek: 'griechisch', Ukrainian: 'ukrainisch', Hebrew: 'hebräisch', Persian: 'persisch', Croatian: 'kroatisch', Serbian: 'serbisch', Slovenian: 'slowenisch', Albanian: 'albanisch', Latin: 'latein', Hindi: 'hindi', 'Sign language': 'gebärdensprache',
  }, // prettier-ignore
  levels:
    'muttersprach(?:e|ler|lerin|lich|lerniveau|liches niveau|niveau)|muttersprachlich\\p{L}*|verhandlungssicher\\p{L}*|fließend\\p{L}*|fliessend\\p{L}*|konversationssicher\\p{L}*|(?:sehr )?gut(?:e|en|er|es)?|grundkenntnisse|basiskenntnisse|schulkenntnisse|erweiterte kenntnisse|fortgeschritten\\p{L}*|anfänger|bilingual|zweisprachig|sicher(?:e|en|er|es)?|solide|ausgezeichnet\\p{L}*|in wort und schrift|perfekt\\p{L}*',
  speaking:
    'sprechen|sprichst|spricht|\\p{L}*kenntnisse\\p{L}*|\\p{L}*sprach\\p{L}*|fließend\\p{L}*|verhandlungssicher\\p{L}*|muttersprach\\p{L}*|wort und schrift|verständigen|beherrsch\\p{L}*|kommunikation',
  leave: '(?:\\p{L}*urlaub(?:stage?n?|sanspruch)?|ferientage?|urlaubstage?n?|tage? (?:\\p{L}+ )?urlaub|ferien)',
  holidays: '(?:gesetzliche )?feiertage?n?',
  fromHome:
    'home[- ]?office(?:[- ]tage?n?)?|homeoffice(?:-tage?n?)?|von (?:zu ?)?hause(?: aus)?|mobile?[sn]? arbeiten?|mobil|remote|telearbeit',
  inOffice: 'im büro|vor ort|im office|präsenz(?:tage?n?)?|bürotage?n?|in präsenz',
  allFromHome:
    '(?:100 ?%|vollständig|komplett|rein|voll|zu 100 ?%) (?:remote|home[- ]?office|im home[- ]?office|mobil)|100 ?%-?(?:ig)? ?(?:remote|home[- ]?office)|full remote|remote-first',
  degrees: [
    // Doctors of medicine and law write a thesis too, so that their `Dr.` is the doctorate, and their state examination the degree before it.
    ['dr\\.? ?-?(?:rer\\.? ?(?:nat|pol|oec|soc|medic)|phil|ing|med(?:\\. ?dent|\\. ?vet)?|iur|jur|oec|theol|paed|agr|h\\. ?c)(?:\\.(?: ?habil\\.?)?|\\b)|promotion (?=(?:in|an|zum|zur|im|,)\\b)|(?:abgeschlossene|laufende|abgebrochene) promotion|promotion(?=\\s?[(,:])|promoviert\\p{L}*|doktor(?:titel|grad|arbeit|würde)?|doktorand(?:in)?', 'doctorate'],
    ['habilitation(?! (?:électriques?|electriques?|mécaniques?|aux |à conduire|secret|br|b\\d|h\\d))|habilitiert', 'post-doctorate'],
    // Four to five years at a university, which the Bologna process made equal to a master; those of a university of applied sciences are bachelors.
    ['diplom-?(?!at|arbeit|a)(?:\\p{L}{4,})|diplom(?:studium|abschluss)?|dipl(?:\\.[- ]?|-)(?:\\p{L}+\\.?(?:[- ]?\\p{L}+\\.)?)', 'master'],
    ['magister(?: artium)?|(?:erstes|zweites|1\\.|2\\.|erste|zweite)? ?(?:juristisches |medizinisches )?staatsexamen|staatsprüfung|volljurist(?:in)?|lehramt(?:sstudium|sabschluss)?|master(?:abschluss|studium|studiengang|grad|-abschluss|-studium|niveau)', 'master'],
    ['bachelor(?:abschluss|studium|studiengang|grad|-abschluss|-studium|niveau)', 'bachelor'],
    ['(?:fach)?hochschul(?:abschluss|studium|diplom)|(?:abgeschlossenes|erfolgreich abgeschlossenes|begonnenes|laufendes|abgebrochenes|ein) (?:\\p{L}+(?:es|e)? ){0,2}(?:hochschul|universitäts|fachhochschul|fach|bachelor|master|ingenieur|informatik|medizin|jura|bwl-|wirtschafts|lehramts)?studium|studium (?=(?:der|des|im|in|mit|an)\\b)|studienabschluss|akademische[rn]? (?:abschluss|ausbildung|grad)|universitätsabschluss|uni-?abschluss|hochschulbildung|studienabbruch|studium(?=\\s?[(,:/]|$)|\\p{L}+studium|(?:ein|dein|ihr|fh-|duales) studium', 'bachelor'],
    // A craft after an apprenticeship and years of work, which pays in points towards a bachelor.
    ['meister(?:in)?(?: oder | bzw\\. |, |/)techniker(?:in)?|(?:industrie|handwerks|kfz-|elektro(?:techniker)?|maler|tischler|schreiner|friseur|bäcker|metallbau(?:er)?|installateur-?|kfz-techniker|küchen)[- ]?meister(?:in)?|meister(?:brief|titel|prüfung|abschluss|schule|ausbildung)|meister(?:in)?(?= (?:im|oder|in der|in)\\b)|(?:staatlich )?geprüfter? (?:techniker|betriebswirt|fachwirt|wirtschaftsfachwirt)(?:in)?|staatlich geprüfter? \\p{L}+|techniker(?:abschluss|ausbildung)|(?:\\p{L}*fachwirt|betriebswirt)(?:in)?|techniker(?=(?:in)?(?: oder |/)meister)', 'associate'],
    ['(?:abgeschlossene |erfolgreich abgeschlossene |kaufmännische |technische |handwerkliche |gewerbliche |einschlägige |begonnene |abgebrochene |duale |fachliche |medizinische |deine |ihre )+(?:berufs)?ausbildung|berufsausbildung|\\p{L}+ausbildung(?= (?:zum|zur|als|abgeschlossen))|ausbildung (?=(?:zum|zur|als|im|in|mit)\\b)|lehre (?=(?:als|zum|zur|im)\\b)|gesellen(?:brief|prüfung)|gesell(?:e|in)(?= |$|,)|facharbeiter(?:brief|abschluss)?|berufsabschluss|lehrabschluss|lehrabschlussprüfung|eidgenössisches fähigkeitszeugnis|efz|berufslehre', 'certificate'],
    ['(?:fach|voll)?abitur|(?:allgemeine |fachgebundene |fach)?hochschulreife|fachhochschulreife|matura|matur|mittlere reife|realschulabschluss|hauptschulabschluss|mittlerer (?:schul|bildungs)abschluss|schulabschluss|msa', 'high-school'],
  ], // prettier-ignore
  subjectAfter:
    'in|in der|im (?:bereich|fach|studiengang|fachbereich)|im|der|des|mit schwerpunkt|als|zum|zur|studiengang|fachrichtung|schwerpunkt',
  subjects:
    'informatik|wirtschaft|ingenieur|maschinenbau|bau|elektro|technik|betrieb|volkswirt|bwl|vwl|jura|recht|medizin|pflege|gesundheit|sozial|pädagog|lehramt|psycholog|soziolog|philosoph|geschicht|germanist|anglist|sprach|kommunikation|medien|journal|design|kunst|musik|architekt|chemie|physik|biolog|mathe|statist|geo|umwelt|agrar|logist|verwaltung|finanz|controlling|marketing|tourism|mechatron|verfahren|fahrzeug|luft|natur|geistes|politik|theolog|pharma|tier|zahn|kaufm|kauffrau|fach|elektron|mechanik|tischler|koch|erzieh|wissenschaft|management|software',
  schools:
    'universität|hochschule|fachhochschule|uni|tu|fh|technische|akademie|schule|gymnasium|berufsschule|institut|fernuniversität|lmu|rwth|kit|hs|htw|dhbw|eth|berufsakademie|realschule|gesamtschule',
  subjectEnd:
    'oder|bzw\\.?|mit|an der|an|am|bei|ist|wird|sowie|und (?:mindestens|mehrjährige|erste)|abgeschlossen|von vorteil|erforderlich|wünschenswert|vorausgesetzt|note|abschluss|idealerweise|voraussichtlich|o\\.? ?ä\\.?|vergleichbar\\p{L}*|haben|hast',
  underWay:
    'laufend\\p{L}*|derzeit|aktuell|voraussichtlich|voraussichtlicher|begonnen\\p{L}*|im \\d\\.? ?semester|student(?:in)?|studierende\\p{L}*|eingeschrieben|doktorand(?:in)?|in ausbildung|noch nicht abgeschlossen|geplant\\p{L}*|angestrebt\\p{L}*|erwartet\\p{L}*',
  notFinished: 'abgebrochen\\p{L}*|ohne abschluss|nicht (?:abgeschlossen|beendet)|studienabbr\\p{L}*|abbruch|unterbrochen',
};
