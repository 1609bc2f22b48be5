import { stemmer } from '@orama/stemmers/dutch';
import { stopwords } from '@orama/stopwords/dutch';
import type { LanguageRules } from './language.js';

export const dutch: LanguageRules = {
  stem: stemmer,
  stopWords: [...stopwords, 'alsmede', 'binnen', 'buiten', 'elke', 'evenals', 'jouw', 'jullie', 'rond', 'samen', 'tijdens', 'tussen', 'vanuit', 'via', 'volgens', 'waar', 'zoals', 'enz', 'wel'], // prettier-ignore
  leadIns: `kennis ervaring vaardigheid vaardigheden beheersing bekwaam vermogen goede goed uitstekende uitstekend ruime aantoonbare grondige minimaal minstens jaar
    jaren vereist gewenst pre verantwoordelijk verantwoordelijkheid taak taken werkzaamheden gebied eigen nieuwe nieuw diverse verschillende`,
  fillers: `uitvoeren uitvoering maken doen zorgen verzorgen verzorging zorgdragen waarborgen garanderen realiseren realisatie verrichten opstellen
    leveren beheren beheer regelen bieden verlenen meewerken meehelpen ondersteunen ondersteuning helpen hulp werken werk voeren voorbereiden
    voorbereiding bijdragen houden staan geven kunnen afhandelen afhandeling dagelijks dagelijkse`,
  actions: `
    schrijven geschreven notuleren noteren vastleggen
    controleren controle nakijken inspecteren inspectie toetsen testen toezicht bewaken bewaking
    adviseren advies adviseur voorlichten voorlichting informeren informatie
    begeleiden begeleiding inwerken opleiden opleiding trainen training lesgeven onderwijzen onderwijs coachen instrueren
    leiden leiding leidinggeven aansturen aansturing
    verkopen verkoop
    inkopen inkoop bestellen bestelling aanschaffen
    repareren reparatie herstellen herstel verhelpen oplossen
    onderhouden onderhoud
    schoonmaken schoonmaak schoonhouden reinigen reiniging poetsen wassen
    bezorgen bezorging afleveren aflevering
    ontwerpen ontwerp
    ontwikkelen ontwikkeling programmeren bouwen
    installeren installatie monteren montage plaatsen
    plannen planning inplannen inroosteren
    verwerken verwerking invoeren invoer registreren registratie boeken
    bijhouden bijwerken documenteren
    toedienen toediening
    analyseren analyse onderzoeken onderzoek evalueren evaluatie beoordelen beoordeling
    vertalen vertaling
    beantwoorden antwoord
    laden
    lossen
    rijden besturen chauffeur
    vervoeren vervoer transport
    inpakken verpakken verpakking
    versturen verzenden verzending
    onderhandelen onderhandeling
    werven werving aannemen aanname
    serveren bedienen bediening
    koken bereiden bereiding klaarmaken
    ontvangen ontvangst verwelkomen
    overleggen overleg vergaderen samenwerken samenwerking afstemmen
    presenteren presentatie
    verbeteren verbetering optimaliseren
    betalen betaling
    factureren facturatie
    archiveren archief ordenen opruimen sorteren
    behandelen behandeling
    verplegen verpleging verpleegkundig
    lezen
    samenstellen samenstelling
    leidinggeven leiderschap
    klaarmaken
    schoonhouden
    bespreken bespreking
    nakomen naleven naleving
    snijden
    bouwen bouw
    produceren productie vervaardigen
    lassen
    zoeken
    beschermen bescherming
    publiceren publicatie
    meten meting
    berekenen berekening calculeren calculatie
    goedkeuren goedkeuring
    openen
    sluiten
    verzamelen
    configureren configuratie inrichten
    aanvullen bijvullen vullen
    verwijzen
    uitleggen uitleg
    omgaan
    opbouwen
    helpen
    deelnemen deelname
    organiseren organisatie
    bepalen bepaling
    verstrekken verstrekking`,
  things: `
    klant cliënt afnemer opdrachtgever
    patiënt zieke
    medewerker personeel werknemer collega team
    leerling stagiair stagiaire student kind
    leverancier
    document stuk dossier
    rapport rapportage verslag
    machine apparaat installatie
    storing fout defect mankement
    goederen product artikel
    magazijn opslag
    voorraad inventaris
    regel voorschrift norm
    medicijn medicatie geneesmiddel
    telefoon telefonisch telefoongesprek
    loon salaris
    vrachtwagen truck voertuig
    ouder vader moeder
    oudere bejaarde senior
    familie familielid
    directeur directie
    vergadering bijeenkomst
    klacht reclamatie
    factuur rekening
    pakket pakje
    website webpagina
    gast bezoeker
    menu menukaart
    gerecht maaltijd eten
    keuken
    contract overeenkomst
    project
    offerte
    post correspondentie brief
    prijs tarief
    bouwplaats
    auto wagen
    kleding
    gegeven data
    order bestelling
    termijn deadline
    kosten uitgave
    kwaliteit
    gereedschap
    gebruiker
    afspraak
    winkel zaak
    schap
    website
    applicatie software programma
    bewoner
    proces procedure
    kandidaat sollicitant
    salaris loonstrook`,
  endings: /(?:isatie|atie|ering|ing|er|ijk|isch|i)$/,
  verbEndings: /(?:en|ing|atie|aan|eer)$/,
  verbAtEnd: true,
  adjectiveEndings: /(?:lijk|isch|ief|iev|eel|ele|baar|bar|end|zaam)e$/,
  compounds: true,
  separable: 'aan af bij door in mee na om op over terug toe uit voor weg',
  negations: 'niet geen zonder nooit noch',
  passive: /\b(?:worden|wordt|werd)\b.*\bdoor\b|\bdoor\b.*\b(?:worden|wordt|werd)\b/i,
  opposites: 'verhogen verlagen, vergroten verkleinen, openen sluiten, inkoop verkoop, inkopen verkopen, aannemen ontslaan, intern extern, inkomend uitgaand, import export, laden lossen', // prettier-ignore
  reversing: ['ont', 'de'],
  numbers: 'twee drie vier vijf zes zeven acht negen tien elf twaalf',
};
