import type { HeadingTable } from './heading-table.js';

const your = '(?:le tue|i tuoi|la tua|il tuo|le|i|la|il|tue|tuoi|sue|le sue|i suoi)';

export const italian: HeadingTable = {
  duties: {
    whole: [
      `(?:${your} )?(?:principali )?(?:mansioni|responsabilita|attivita|compiti|ruolo|giornata(?: tipo)?|missione|attivita principali)(?: (?:principali|previste|del ruolo|quotidiane|& (?:responsabilita|mansioni|compiti|attivita)))*`,
      '(?:cosa|che cosa|quello che) (?:farai|fara|ti occuperai)|di cosa ti occuperai|ti occuperai di|si occupera di|cosa farai(?: con noi)?|la tua giornata',
    ],
    words: ['mansioni', 'responsabilita', 'compiti', 'cosa farai', 'attivita'],
  },
  preferred: {
    whole: [
      '(?:costituisc(?:e|ono) |costituiranno |costituira |sara |e |sono )?(?:gradit[oaie]|preferenziali?|(?:un )?titolo preferenziale|titoli preferenziali|sarebbe(?:ro)? (?:gradit[oaie]|un plus|ideale)|completano il profilo|un plus|plus|nice to have|auspicabili?|idealmente|apprezzat[oaie]|punti extra)',
      'requisiti (?:preferenziali|graditi|auspicabili|desiderabili|opzionali)|competenze (?:gradite|preferenziali)|cosa fara la differenza|gradita esperienza',
    ],
    words: ['preferenziali?', 'gradit[oaie]', 'un plus', 'nice to have'],
  },
  required: {
    whole: [
      `(?:${your} )?(?:requisiti|profilo|competenze|qualifiche|qualifica|capacita|conoscenze|esperienza|formazione)(?: (?:richiest[oaie]|minimi|necessari[eo]?|obbligatori|fondamentali|indispensabili|ideale|del candidato|ricercato|tecniche|tecnici|&|competenze|esperienza|requisiti|formazione|conoscenze))*`,
      '(?:cosa|chi|che cosa) (?:cerchiamo|stiamo cercando|chiediamo|porti|ti serve|ti chiediamo)|il candidato ideale|candidato ideale|cerchiamo|chi sei|su di te|indispensabili|sei|hai',
    ],
    words: ['requisiti', 'profilo', 'competenze', 'cerchiamo'],
  },
  benefits: {
    whole: [
      '(?:i |gli |le |nostri |i nostri )?(?:benefits?|vantaggi|benefici)(?: (?:aziendali|&|vantaggi))*|(?:cosa |che cosa )?(?:ti |vi |si )?(?:offriamo|offre)|(?:perche|motivi per) (?:unirti a noi|sceglierci|lavorare con noi|noi)|la nostra offerta|(?:cosa|che cosa|quello che) (?:ti )?(?:diamo|troverai|avrai|garantiamo)|cosa c e per te|cosa offriamo',
    ],
    words: ['benefit', 'offriamo', 'vantaggi', 'si offre'],
  },
  pay: {
    whole: ['(?:la |lo )?(?:retribuzione|stipendio|ral|salario|compenso|inquadramento)(?: (?:lorda?|annua|mensile|& benefit))*'],
    words: ['retribuzione', 'stipendio'],
  },
  terms: {
    whole: [
      '(?:gli |l |la |il )?(?:orari(?:o)?(?: di lavoro)?|sede(?: di lavoro)?|luogo(?: di lavoro)?|tipo di contratto|contratto|tipologia contrattuale|condizioni(?: di lavoro)?|turni|modalita di lavoro)(?: & .{2,25})?',
    ],
  },
  summary: {
    whole: [
      '(?:descrizione|informazioni su|riepilogo|panoramica)? ?(?:del |della |sul |sulla |la )?(?:posizione|offerta|lavoro|annuncio)|descrizione(?: del ruolo)?|informazioni sul ruolo',
    ],
    words: ['descrizione del lavoro', 'descrizione della posizione'],
  },
  technologies: { whole: ['(?:il nostro |lo |le )?(?:stack(?: tecnologico)?|tecnologie|strumenti|ambiente tecnologico)(?: & .{2,20})?'] },
  topic: {
    whole: ['(?:lingue|titolo di studio|certificazioni|esperienza|patente|istruzione|conoscenze linguistiche|soft skills?)(?: & .{2,25})?'],
  },
  other: {
    whole: [
      'chi siamo|su di noi|(?:la nostra |l |il nostro |la |il )?(?:azienda|team|cultura|societa|storia|lazienda)|i nostri valori|lazienda|la realta',
      '(?:come )?(?:candidarsi|candidati|candidature)|candidatura|(?:il )?processo di selezione|contatti|interessat[oaie]|ti interessa|(?:pari opportunita|diversita|inclusione)(?: .{0,40})?|privacy|informativa .*|altre informazioni|note',
    ],
    words: ['chi siamo', 'candidarsi', 'processo di selezione', 'pari opportunita'],
  },
};
