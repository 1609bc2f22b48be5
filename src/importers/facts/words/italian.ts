import type { LanguageWords } from './language-words.js';

export const italian: LanguageWords = {
  months: [
    'gennaio gen genn', 'febbraio feb febbr', 'marzo mar', 'aprile apr', 'maggio mag magg', 'giugno giu', 'luglio lug', 'agosto ago', 'settembre sett set', 'ottobre ott',
    'novembre nov', 'dicembre dic',
  ], // prettier-ignore
  seasons: ['primavera', 'estate', 'autunno', 'inverno'],
  now: 'oggi|attuale|attualmente|presente|in corso|ad oggi|ora|adesso',
  since: "dal|da|dall['’]|a partire dal|dalla",
  until: "fino a(?:l|ll['’])?|fino",
  to: 'a|al|ad|fino a|fino al|fino ad',
  numbers: ['uno|una|un', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici'],
  year: 'ann[oi]',
  month: 'mes[ei]',
  week: 'settiman[ae]',
  day: 'giorn[oi]|gg',
  hour: 'or[ae]|h',
  experience: 'esperienz[ae]|pratica|anzianità',
  least: 'almeno|minimo|minima(?: di)?|un minimo di|più di|oltre|di almeno',
  upTo: 'fino a|massimo|al massimo',
  otherTime:
    'di età|anni compiuti|contratto|durata|tempo determinato|fa|la nostra (?:azienda|società)|nostra storia|fondata|nata|da oltre \\d+ anni|siamo|garanzia|apprendistato|ferie|leader da|maggiorenne|rinnovabile',
  per: "all['’]|al|a|per|/|l['’]|ogni",
  periods: {
    hour: "orari[oa]|l['’]ora",
    day: 'giornalier[oa]',
    week: 'settimanal[ei]',
    month: 'mensil[ei]|mensilmente',
    year: "annu[oaie]|annual[ei]|l['’]anno|lord[oi] annu[oi]|ral",
  },
  pay: 'stipendio|retribuzione|ral|compenso|paga|lord[oiae]|nett[oi]|remunerazione|salario',
  otherAmounts:
    'fatturato|budget|bonus|premi(?:o|a)?|investiment[oi]|ricavi|finanziament[oi]|buoni? (?:pasto|carburante)|ticket|welfare|capitale|rimborso',
  preferred:
    'preferibile|preferibilmente|gradit[oaie]|(?:è |sarà |costituisce )?un (?:plus|vantaggio|titolo preferenziale)|titol[oi] preferenzial[ei]|costituiscono (?:un )?(?:plus|vantaggio|titolo preferenziale)|ben accett[oaie]|non è (?:richiest|obbligatori|necessari|indispensabil)\\p{L}*|preferenziale|costituisce (?:titolo|requisito) preferenziale|idealmente|apprezzat[oaie]|auspicabile|desiderabile|opzionale|non (?:obbligatori[oa]|indispensabile|necessari[oa])(?:,? ma)|sarebbe (?:un plus|ideale|gradit\\p{L}*)|sarà (?:considerat[oa] un plus|apprezzat[oa]|valutat[oa] positivamente)|nice to have',
  required:
    'richiest[oaie]|necessari[oaie]|indispensabil[ei]|obbligatori[oaie]?|essenzial[ei]|si richiede|requisit[oi]|imprescindibil[ei]|fondamental[ei]|deve|devi|almeno|minimo|must have',
  notNeeded:
    '(?:non|nessuna|senza)(?: \\p{L}+){0,3} (?:richiesta|richiesto|necessaria|necessario|obbligatoria|obbligatorio|indispensabile)|se necessario',
  spoken: {
    English: 'inglese', German: 'tedesco', French: 'francese', Spanish: 'spagnolo', Italian: 'italiano', Portuguese: 'portoghese', Dutch: 'olandese|nederlandese', Polish: 'polacco', Russian: 'russo', Mandarin: 'mandarino', Chinese: 'cinese', Japanese: 'giapponese', Korean: 'coreano', Arabic: 'arabo', Turkish: 'turco',
    Romanian: 'rumeno|romeno', Greek: 'greco', Albanian: 'albanese', Ukrainian: 'ucraino', Swedish: 'svedese', Norwegian: 'norvegese', Danish: 'danese', Croatian: 'croato', Slovenian: 'sloveno', Latin: 'latino', Catalan: 'catalano', 'Sign language': 'lingua dei segni',
  }, // prettier-ignore
  levels:
    'madrelingua|lingua madre|bilingue|fluente|fluentemente|ottim[oa]|eccellente|avanzat[oa]|buon[oa]?|discret[oa]|intermedi[oa]|base|scolastic[oa]|elementare|professionale|parlato e scritto|principiante',
  speaking: 'parla(?:re|to)?|lingu[ae]|livello|conoscenza|padronanza|madrelingua|fluente|bilingue|scritto|ottima|buona',
  leave: '(?:giorni di )?ferie',
  holidays: 'festività|giorni festivi',
  fromHome: 'da casa|da remoto|smart ?working|lavoro agile|telelavoro|remoto|in smart(?: working)?|remote',
  inOffice: 'in (?:ufficio|sede|presenza)',
  allFromHome:
    '(?:100 ?%|full|totalmente|completamente|interamente) (?:remoto|da remoto|remote|smart working|in smart working)|full remote|smart working (?:al )?100 ?%',
  degrees: [
    ['dottorato(?: di ricerca)?|dottorand[oa]|dottore di ricerca', 'doctorate'],
    ['post-?dottorato|assegno di ricerca', 'post-doctorate'],
    // A master in Italy is a course after a degree, of the first or second level, and no degree of its own.
    ['master(?: universitario)?(?: di)? (?:i|1|primo|1°|i°) livello', 'post-bachelor'],
    ['master(?: universitario)?(?: di)? (?:ii|2|secondo|2°|ii°) livello|scuola di specializzazione|specializzazione medica', 'post-master'],
    ['laurea (?:magistrale|specialistica|a ciclo unico|quinquennale|vecchio ordinamento|\\(?v\\.?o\\.?\\)?|di (?:ii|2°|secondo) livello)(?: a ciclo unico)?|laureat[oa] magistrale|laurea \\(?magistrale\\)?|master(?= (?:in|universitario)\\b)', 'master'],
    ['(?:diploma di )?laurea(?: (?:triennale|breve|di (?:i|1°|primo) livello))?|laureat[oa](?= in\\b|$|,| o\\b)|titolo universitario|laureand[oa]|diploma universitario', 'bachelor'],
    ['(?:diploma )?its(?= |$|,)(?= (?:academy|in\\b|meccatron)|,|$)', 'associate'],
    ['qualifica professionale|diploma professionale|attestato (?:di qualifica )?professionale|formazione professionale|ifts', 'certificate'],
    ["diploma(?: di)? (?:maturità|scuola (?:superiore|secondaria)(?: (?:di|superiore).{0,12}grado)?|istruzione (?:superiore|secondaria)|perito|ragioneria|geometra|liceo|istituto(?! comprensivo)|scuola alberghiera|tecnico|superiore|scuola media superiore)(?: \\p{L}+)?|maturità(?: (?:classica|scientifica|linguistica|tecnica|artistica))?|(?:liceo|perito) \\p{L}+|diploma(?= (?:in|tecnico|o)\\b|$|,)|diplomat[oa]|licenza media", 'high-school'],
  ], // prettier-ignore
  subjectAfter: 'in|di|indirizzo|ad indirizzo|con indirizzo|curriculum',
  subjects:
    'ingegner|informatic|economi|giurisprudenz|legge|medicin|infermier|psicolog|scienz|chimic|fisic|biolog|matemat|statist|lettere|lingue|filosof|storia|architett|design|comunicaz|marketing|gestion|elettron|meccanic|meccatron|turism|ragioner|farmacia|sociolog|amministr|finanza|logistic|agrari|risorse|elettrotecn|classic|scientific',
  schools: 'università|universita|politecnico|liceo|istituto|scuola|accademia|its|ateneo|bocconi|facoltà|conservatorio',
  subjectEnd:
    "o|oppure|con|e (?:almeno|esperienza)|presso|conseguita|conseguito|all['’]|press|richiest[oa]|preferibil\\p{L}*|gradit[oa]|ed esperienza|equivalente|affini|è|costituisce|voto|votazione|in corso|della|dell['’]",
  underWay: 'in corso|studente|studentessa|laureand[oa]|dottorand[oa]|attualmente|previst[oa]|iscritt[oa]|frequentante',
  notFinished: 'interrott[oa]|non (?:completat[oa]|conclus[oa]|terminat[oa]|conseguit[oa])|abbandonat[oa]|incomplet[oa]|sospes[oa]',
};
