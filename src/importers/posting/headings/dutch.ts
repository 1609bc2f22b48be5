import type { HeadingTable } from './heading-table.js';

const your = '(?:je|jouw|uw|de|het|jullie|onze)';

export const dutch: HeadingTable = {
  duties: {
    whole: [
      `(?:${your} )?(?:belangrijkste )?(?:taken|werkzaamheden|verantwoordelijkheden|taakomschrijving|takenpakket|functie inhoud|functie|rol|werkdag|dag|dagelijkse werkzaamheden|kerntaken|opdracht)(?: (?:& (?:verantwoordelijkheden|taken|werkzaamheden)|in het kort|zijn|bestaan uit|als .+))*`,
      'wat (?:ga je|je gaat|ga je bij ons|doe je|u gaat|je) doen|wat je (?:doet|gaat doen)(?: bij ons)?|dit ga je doen|wat ga je doen|hoe ziet (?:je|jouw) (?:dag|werkdag|week) eruit|waar ga je aan werken|een dag (?:als .+|uit je leven)|wat houdt de functie in|zo ziet je dag eruit',
    ],
    words: ['taken', 'werkzaamheden', 'verantwoordelijkheden', 'ga je doen'],
  },
  preferred: {
    whole: [
      '(?:dat is |het is |dit is |mooi )?(?:een pre|pre|pluspunten?|een plus|mooi meegenomen|gewenst|wenselijk|nice to haves?|bonuspunten|voordeel|een voordeel|leuk als|fijn als|mooi als je|extra punten)(?: (?:als je|voor))?',
      '(?:het is )?(?:fijn|leuk|mooi|handig|top|geweldig)(?: (?:is het|meegenomen|zou het zijn))? ?(?:als je|als)?(?: (?:ook|nog|ook nog))*|geen (?:must|vereiste|harde eis)(?: maar .{3,30})?|kers op de taart|waarmee (?:val je op|maak je het verschil)|(?:wat|dit) is een pre|gewenste (?:kennis|ervaring|vaardigheden|kwalificaties)|dat zou mooi zijn',
    ],
    words: ['een pre', 'pluspunten?', 'wenselijk', 'gewenst', 'nice to haves?'],
  },
  required: {
    whole: [
      `(?:${your} )?(?:functie ?eisen|eisen|vereisten|profiel|functieprofiel|kwalificaties|vaardigheden|competenties|kennis|ervaring|achtergrond|kwaliteiten|talent|talenten|opleiding|minimale eisen|harde eisen)(?: (?:&|ervaring|vaardigheden|kennis|wensen|opleiding|competenties))*`,
      '(?:wat|wie|dit) (?:neem je mee|breng je mee|vragen wij(?: van je)?|we vragen|wij vragen|we zoeken|wij zoeken|zoeken wij|zoeken we|heb je nodig|je meebrengt|verwachten wij|verwachten we|heb jij|breng jij mee|neem jij mee|ben jij|ben je)(?: van (?:jou|je|u))?|wij vragen|wij zoeken|over jou|jij (?:hebt|bent|beschikt over)|je (?:hebt|bent)|herken jij jezelf|dit ben jij|vereist|wat wij van jou vragen|dit vragen (?:wij|we)(?: van (?:jou|je))?',
    ],
    words: ['eisen', 'vereisten', 'profiel', 'vragen wij', 'wij vragen', 'breng je mee', 'neem je mee', 'wij zoeken'],
  },
  benefits: {
    whole: [
      `(?:wat )?(?:wij bieden|bieden wij|we bieden|bieden we|krijg je|je krijgt|kun je verwachten)(?: (?:jou|je|u|ervoor terug|van ons))*|(?:${your} )?(?:arbeidsvoorwaarden|voordelen|extras|ons aanbod|aanbod|secundaire arbeidsvoorwaarden)(?: & .{2,25})?|dit krijg je|dit bieden (?:wij|we)(?: (?:jou|je))?|waarom (?:wij|bij ons werken|werken bij .+)|wat krijg je (?:ervoor )?(?:terug|van ons)`,
    ],
    words: ['bieden', 'arbeidsvoorwaarden', 'krijg je', 'voordelen'],
  },
  pay: {
    whole: ['(?:het |je |jouw )?(?:salaris|loon|beloning|vergoeding|salarisindicatie|uurloon)(?: & .{2,25})?'],
    words: ['salaris', 'beloning'],
  },
  terms: {
    whole: [
      '(?:je |jouw |de |het )?(?:werktijden|locatie|standplaats|werkplek|uren|contract|contractvorm|dienstverband|rooster|werkuren|startdatum|in het kort|praktische informatie|diensten)(?: & .{2,25})?',
    ],
  },
  summary: {
    whole: [
      '(?:over |de |omschrijving |samenvatting )?(?:van )?(?:de |deze |het )?(?:functie ?omschrijving|vacature|baan|rol in het kort|samenvatting|over de functie|over de rol|over deze functie)|over (?:de|deze) (?:functie|rol|baan|vacature)',
    ],
    words: ['functieomschrijving', 'over de functie'],
  },
  technologies: { whole: ['(?:onze |de |jouw )?(?:tech ?stack|technologieen|tools|techniek)(?: & .{2,20})?|waar werken we mee'] },
  topic: { whole: ['(?:talen|talenkennis|opleiding|werkervaring|rijbewijs|certificaten|diplomas?|soft skills)(?: & .{2,25})?'] },
  other: {
    whole: [
      '(?:over|wie) (?:ons|zijn wij|wij zijn|het bedrijf|de organisatie|[a-z0-9 ]{2,25})|(?:het|ons|onze|jouw|de) (?:bedrijf|team|cultuur|organisatie|missie|verhaal|nieuwe team|afdeling|school)|onze waarden|wie wij zijn|wie zijn wij|waar ga je werken|waar kom je te werken',
      '(?:hoe )?(?:solliciteren|solliciteer(?: (?:nu|direct))?|sollicitatie(?:procedure|proces)?)|(?:de )?procedure|contact|interesse|geinteresseerd|(?:gelijke kansen|diversiteit|inclusie)(?: .{0,40})?|privacy|aanvullende informatie|meer informatie|meer weten|acquisitie(?: .{0,30})?|vragen',
    ],
    words: ['over ons', 'wie zijn wij', 'solliciteren', 'sollicitatieprocedure', 'acquisitie'],
  },
};
