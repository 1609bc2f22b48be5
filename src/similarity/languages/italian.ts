import { stemmer } from '@orama/stemmers/italian';
import { stopwords } from '@orama/stopwords/italian';
import type { LanguageRules } from './language.js';

export const italian: LanguageRules = {
  stem: stemmer,
  stopWords: [
    ...stopwords,
    'presso',
    'tramite',
    'durante',
    'dopo',
    'prima',
    'secondo',
    'ogni',
    'altri',
    'altre',
    'anche',
    'nonché',
    'eventuali',
    'ecc',
    'essere',
  ],
  leadIns: `conoscenza conoscenze esperienza esperienze capacità padronanza competenza competenze abilità ottima ottimo buona buono solida solide livello anno anni
    almeno minimo minima comprovata richiesta gradita responsabile responsabilità addetto addetta compito compiti mansione mansioni ambito area settore vari
    varie diverse diversi nuovo nuovi nuova nuove proprio propria`,
  fillers: `effettuare effettuazione realizzare realizzazione svolgere svolgimento eseguire esecuzione garantire assicurare gestire gestione fare
    preparare preparazione elaborare elaborazione predisporre predisposizione curare occuparsi collaborare collaborazione contribuire supporto
    supportare provvedere lavorare lavoro tenere dare creare creazione aiutare aiuto quotidiano quotidiana giornaliero`,
  actions: `
    redigere redazione scrivere scrittura stendere stesura compilare compilazione
    accogliere accoglienza ricevere ricezione ricevimento
    registrare registrazione inserire inserimento
    controllare controllo verificare verifica ispezionare ispezione monitorare monitoraggio sorvegliare sorveglianza supervisionare supervisione collaudare collaudo
    consigliare consulenza orientare orientamento informare informazione
    formare formazione insegnare insegnamento istruire istruzione addestrare addestramento
    dirigere direzione guidare coordinare coordinamento
    vendere vendita venditore commercializzare
    comprare acquistare acquisto acquisti ordinare ordine approvvigionare approvvigionamento
    riparare riparazione aggiustare correggere correzione
    mantenere manutenzione manutenere
    pulire pulizia lavare lavaggio igienizzare
    consegnare consegna distribuire distribuzione recapitare
    progettare progettazione disegnare disegno
    programmare programmazione pianificare pianificazione
    installare installazione montare montaggio assemblare assemblaggio
    assistere assistenza accudire
    archiviare archiviazione archivio classificare
    analizzare analisi studiare studio valutare valutazione
    tradurre traduzione
    rispondere risposta
    risolvere risoluzione
    emettere emissione
    fatturare fatturazione
    incassare incasso riscuotere riscossione
    caricare carico
    scaricare scarico
    condurre conduzione guida utilizzare uso
    trasportare trasporto
    imballare imballaggio confezionare confezionamento
    spedire spedizione inviare invio
    negoziare negoziazione trattativa
    assumere assunzione selezionare selezione
    servire servizio
    cucinare cottura
    accompagnare accompagnamento
    comunicare comunicazione
    presentare presentazione
    migliorare miglioramento ottimizzare ottimizzazione
    pagare pagamento
    somministrare somministrazione
    rispettare rispetto applicare applicazione
    leggere lettura interpretare
    produrre produzione fabbricare
    raccogliere raccolta
    riordinare riordino sistemare sistemazione
    rilevare rilevazione misurare misurazione
    annotare annotazione
    contabilizzare contabilizzazione
    aiutare
    incontrare incontro riunione
    tagliare taglio
    verniciare verniciatura dipingere
    costruire costruzione
    saldare saldatura
    cercare ricercare ricerca
    proteggere protezione
    pubblicare pubblicazione
    etichettare etichettatura
    calcolare calcolo stimare stima preventivare
    approvare approvazione
    aprire apertura
    chiudere chiusura
    configurare configurazione
    sostituire sostituzione
    rifornire rifornimento
    allestire allestimento
    lucidare
    educare educazione
    sperimentare
    partecipare partecipazione
    organizzare organizzazione
    sviluppare sviluppo
    definire definizione
    irrigare irrigazione`,
  things: `
    cliente clientela utente
    ospite visitatore
    paziente malato
    collaboratore dipendente personale squadra team collega
    alunno studente allievo bambino
    fornitore
    documento documentazione pratica
    relazione rapporto report
    macchina macchinario impianto attrezzatura
    guasto difetto anomalia
    merce prodotto articolo
    magazzino deposito
    scorta giacenza inventario
    database base
    programma software applicativo
    norma regola normativa
    farmaco medicinale
    telefono telefonata telefonico
    stipendio busta
    camion veicolo mezzo
    parte componente pezzo
    reclamo lamentela
    famiglia familiare genitore
    sito web
    anziano degente assistito
    terapia cura
    cartella fascicolo
    contratto
    progetto
    preventivo
    corrispondenza posta lettera
    prezzo tariffa
    cantiere
    automobile auto vettura
    indumento abito
    dato
    ordine
    scadenza termine
    costo spesa
    qualità
    attrezzo utensile
    cameriere
    pasto pietanza piatto menù
    negozio punto
    scaffale
    bilancio
    camera stanza
    fattura ricevuta
    processo procedura
    social canale`,
  endings: /(?:izzazion|azion|izion|zion|ion|ament|iment|agg|ienz|anz|enz|ator|itor|ific|atur|itur|ur|i)$/,
  verbEndings: /(?:are|ere|ire|arsi|ersi|irsi|rre|zione|sione|mento|aggio|enza|ura)$/,
  verbAtEnd: false,
  adjectiveEndings: null,
  compounds: false,
  separable: '',
  negations: 'non senza mai né nessun nessuno nessuna',
  passive: /(?:^|\s)(?:essere|viene|venire|vengono|è|sono)\s.*\sda(?:l|llo|lla|i|gli|lle|ll')?(?:\s|')/i,
  opposites: 'aumentare ridurre, aumentare diminuire, aprire chiudere, apertura chiusura, acquisto vendita, comprare vendere, assumere licenziare, interno esterno, entrata uscita, importazione esportazione, accettare rifiutare, caricare scaricare', // prettier-ignore
  reversing: ['s', 'dis'],
  numbers: 'due tre quattro cinque sei sette otto nove dieci undici dodici',
};
