import { stemmer } from '@orama/stemmers/german';
import { stopwords } from '@orama/stopwords/german';
import type { LanguageRules } from './language.js';

const separable = 'ab|an|auf|aus|bei|bereit|durch|ein|fern|fest|fort|frei|her|hin|mit|nach|sicher|um|vor|weg|weiter|zu|zurück|zusammen';
const participle = new RegExp(`^(${separable})?ge(\\p{L}{3,}?)e?t$`, 'u');
const infinitiveWithZu = new RegExp(`^(${separable})zu(\\p{L}{2,}n)$`, 'u');

export const german: LanguageRules = {
  stem: stemmer,
  stopWords: stopwords,
  spell,
  // Verbs are written as they are; all other words of the lists are nouns.
  inSentence: (word) =>
    /e[lr]?n$|t$/.test(word) && !/(?:ht|ft|nt|st|kt|rt)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  leadIns: `abgeschlossen abgeschlossene abgeschlossenes kenntnis kenntnisse erfahrung erfahrungen fähigkeit fähigkeiten kompetenz umgang verständnis know-how beherrschung bereitschaft vorausgesetzt
    wünschenswert gut gute sehr sicher sicherer fundiert fundierte solide ausgeprägt ausgeprägte umfassend umfangreich idealerweise mindestens jahr jahre jährig
    mehrjährig nachweislich verantwortlich verantwortung zuständig zuständigkeit aufgabe aufgaben tätigkeit bereich rahmen sowie inklusive inkl einschließlich
    insbesondere bzw usw etc etwa ca alle aller allen diverse verschiedene neue neuer neuen eigene eigenen eigenständig selbstständig selbständig`,
  fillers: `durchführen durchführung erstellen erstellung ausführen ausführung machen tun sorgen gewährleisten gewährleistung sicherstellen
    sicherstellung übernehmen übernahme übernommen vornehmen erledigen erledigung leisten leistung bieten bearbeiten bearbeitung abwickeln
    abwicklung mitarbeiten mitarbeit mitwirken mitwirkung unterstützen unterstützung umsetzen umsetzung realisieren realisierung arbeiten arbeit
    verwalten verwaltung haben sein werden führen führung geführt vorbereiten vorbereitung anbieten mitgestalten tätig`,
  actions: `
    prüfen prüfung überprüfen überprüfung kontrollieren kontrolle überwachen überwachung inspizieren inspektion check testen test sichten
    schreiben geschrieben verfassen verfasst anfertigen ausarbeiten aufsetzen formulieren verschriftlichen
    dokumentieren dokumentation protokollieren protokoll erfassen erfassung aufzeichnen eintragen buchen verbuchen
    beraten beratung empfehlen empfehlung
    pflegen pflege betreuen betreuung begleiten begleitung versorgen versorgung kümmern umsorgen
    anleiten anleitung einarbeiten einarbeitung schulen schulung ausbilden ausbildung unterweisen unterweisung trainieren training weiterbilden unterrichten unterricht lehren lehre
    leiten leitung führungskraft vorgesetzter beaufsichtigen aufsicht
    planen planung einteilen disponieren disposition koordinieren koordination abstimmen
    verkaufen verkauf vertreiben vertrieb vermarkten vermarktung absatz
    einkaufen einkauf beschaffen beschaffung bestellen bestellung ordern
    reparieren reparatur instandsetzen instandsetzung beheben behebung beseitigen
    warten wartung instandhalten instandhaltung
    reinigen reinigung putzen säubern sauberhalten
    einbauen einbau montieren montage installieren installation aufbauen aufbau
    verabreichen verabreichung gabe
    annehmen annahme angenommen entgegennehmen entgegennahme empfangen empfang
    versenden versand verschicken absenden schicken
    liefern lieferung ausliefern zustellen zustellung
    verpacken verpackung einpacken packen
    kommissionieren kommissionierung zusammenstellen zusammenstellung
    entwickeln entwicklung programmieren programmierung konzipieren konzeption
    entwerfen entwurf gestalten gestaltung designen
    verbessern verbesserung optimieren optimierung weiterentwickeln
    auswerten auswertung analysieren analyse untersuchen untersuchung evaluieren
    berechnen berechnung kalkulieren kalkulation ermitteln ermittlung
    abrechnen abrechnung fakturieren fakturierung
    verhandeln verhandlung aushandeln
    einstellen einstellung rekrutieren rekrutierung anwerben gewinnen gewinnung
    kochen zubereiten zubereitung
    bedienen bedienung steuern steuerung
    fahren lenken
    beantworten beantwortung auskunft
    informieren information aufklären aufklärung
    zusammenarbeiten zusammenarbeit kooperieren kooperation austauschen austausch abstimmung ansprechpartner
    präsentieren präsentation vorstellen vortragen
    archivieren archivierung ablegen ablage sortieren
    auffüllen nachfüllen einräumen bestücken
    kassieren kassierung
    begrüßen begrüßung
    übersetzen übersetzung dolmetschen
    laden beladen verladen
    entladen abladen
    lagern lagerung einlagern
    messen messung vermessen
    behandeln behandlung therapieren therapie
    beschweren beschwerde reklamieren reklamation
    mahnen mahnung mahnwesen
    bezahlen zahlen zahlung überweisen überweisung begleichen
    kommunizieren kommunikation sprechen gespräch
    einhalten einhaltung beachten beachtung befolgen befolgung beachtet eingehalten
    entlassen kündigen kündigung
    genehmigen genehmigung freigeben freigabe bewilligen
    öffnen öffnung
    schneiden zuschneiden
    bauen errichten
    herstellen herstellung produzieren produktion fertigen fertigung
    nähen
    betreiben betrieb
    verteilen verteilung austeilen
    suchen recherchieren recherche
    bewerten bewertung beurteilen beurteilung einschätzen
    anrufen telefonieren
    vereinbaren vereinbarung
    beschriften etikettieren auszeichnen
    sichern sicherung schützen schutz
    moderieren moderation
    veröffentlichen veröffentlichung publizieren
    lesen
    löschen
    spülen abwaschen
    trösten
    waschen körperpflege
    teilnehmen teilnahme
    organisieren organisation veranstalten ausrichten
    auswählen auswahl
    abgeben abgabe ausgeben ausgabe
    färben
    beantragen antrag`,
  things: `
    patient patientin kranke
    kunde kundin klient mandant auftraggeber kundschaft
    mitarbeiter mitarbeiterin personal beschäftigte angestellte kollege kollegin team belegschaft
    auszubildende azubi lehrling praktikant
    schüler schülerin lernende kind
    arzt ärztin mediziner
    medikament arznei arzneimittel medizin
    akte unterlage dokument papier
    bericht report
    ware artikel produkt
    lkw lastwagen lastkraftwagen
    auftrag bestellung
    rechnung faktura beleg
    lohn gehalt entgelt
    anordnung anweisung vorgabe vorschrift verordnung
    vorschrift regel richtlinie norm
    fehler störung defekt mangel panne
    maschine anlage gerät
    telefon anruf
    lieferant zulieferer
    angebot offerte kostenvoranschlag
    termin verabredung
    dienst schicht
    besprechung sitzung meeting
    rechner computer pc
    software programm anwendung
    webseite website internetseite homepage
    angehörige familie verwandte
    lager warenlager
    inventur bestandsaufnahme
    unfall notfall
    speise gericht essen mahlzeit
    speisekarte speiseplan menü menükarte
    küche kochbereich
    lebensmittel zutat nahrungsmittel
    server rechenzentrum
    anforderung bedarf
    gast besucher
    senior bewohner
    helfer hilfskraft aushilfe
    kasse
    regal
    brief post korrespondenz
    vertrag vereinbarung
    projekt vorhaben
    ziel
    kosten ausgabe aufwand
    qualität güte
    daten angabe
    statistik kennzahl
    werkzeug
    baustelle
    veranstaltung event
    beschwerde reklamation
    bewerber kandidat
    filiale geschäft laden
    fahrzeug auto wagen
    prozess ablauf arbeitsablauf
    budget etat
    haar frisur
    schlüssel
    arbeitgeber firma unternehmen betrieb`,
  endings: /(?:(?:is)?ation|ierung|atur|ier|ung|lich|er|ig|i)$|(?<=[bcdfgkmnpst])(?:eln|el|l)$/,
  verbEndings: /(?:ung|ieren|e[lr]?n|tion)$/,
  verbAtEnd: true,
  adjectiveEndings: /(?:lich|isch|ig|iv|[ae]ll?|bar|sam|end)(?:e|er|es|en|em)$/,
  compounds: true,
  separable: 'ab an auf aus bei durch ein fest fort her hin mit nach um vor weg weiter zu zurück zusammen',
  negations: 'nicht kein keine keinen keinem keiner keines ohne nie niemals weder nichts',
  passive: /\b(?:werden|wird|wurden?|worden)\b.*\b(?:von|durch)\b|\b(?:von|durch)\b.*\b(?:werden|wird|wurden?|worden)\b/i,
  opposites: 'erhöhen senken, steigern senken, steigern reduzieren, erhöhen reduzieren, einstellen entlassen, einkauf verkauf, einbau ausbau, import export, öffnen schließen, annehmen ablehnen, intern extern, eingang ausgang, montage demontage, laden entladen', // prettier-ignore
  reversing: ['ent', 'de', 'un'],
  numbers: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
};

/**
 * Spells umlauts that are written as two letters, and turns participles and other forms of verbs, which begin with a small letter as no noun does, into
 * infinitives: `eingearbeitet` becomes `einarbeiten`.
 */
function spell(word: string): string {
  const lower = word
    .toLowerCase()
    .replaceAll('ae', 'ä')
    .replaceAll('oe', 'ö')
    .replace(/(?<![aeäq])ue(?!ll)/g, 'ü');
  const feminine = lower.replace(/(?<=\p{L}{4})in(?:nen)?$/u, '');
  if (feminine !== lower && /(?:nen|[rtndg]in)$/.test(lower) && word[0] !== lower[0]) return feminine;
  if (word[0] !== lower[0]) return lower;
  const infinitive = lower.replace(participle, '$1$2en').replace(infinitiveWithZu, '$1$2');
  return infinitive === lower ? lower.replace(/(?<=\p{L}{4}[^aeiouäöüs])t$|(?<=eu)t$/u, 'en') : infinitive;
}
