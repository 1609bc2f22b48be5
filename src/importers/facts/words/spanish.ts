import type { LanguageWords } from './language-words.js';

export const spanish: LanguageWords = {
  months: [
    'enero ene', 'febrero feb', 'marzo mar', 'abril abr', 'mayo may', 'junio jun', 'julio jul', 'agosto ago', 'septiembre setiembre sept sep', 'octubre oct',
    'noviembre nov', 'diciembre dic',
  ], // prettier-ignore
  seasons: ['primavera', 'verano', 'otoño', 'invierno'],
  now: 'actualidad|la actualidad|presente|actual(?:mente)?|hoy|la fecha|ahora|el presente|el día de hoy',
  since: 'desde|de|a partir de',
  until: 'hasta',
  to: 'a|al|hasta|hasta la|a la',
  numbers: ['uno|una|un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
  year: 'años?',
  month: 'mes(?:es)?',
  week: 'semanas?',
  day: 'días?',
  hour: 'horas?|h',
  experience: 'experiencia|experiencias|trayectoria|trabajando|práctica',
  least: 'al menos|mínimo(?: de)?|un mínimo de|como mínimo|por lo menos|más de|mínima de|mínima',
  upTo: 'hasta|máximo|como máximo',
  otherTime:
    'de edad|años cumplidos|mayor de|contrato|duración|hace|llevamos|nuestra (?:empresa|compañía)|fundada|aniversario|garantía|prórroga|prorrogable|vacaciones|desde hace|cumplimos',
  per: 'por|al|a la|/|cada|el|la',
  periods: {
    hour: 'la hora|hora',
    day: 'diarios?|diario',
    week: 'semanal(?:es)?',
    month: 'mensual(?:es)?|mensualmente|mes',
    year: 'anual(?:es)?|b/a|bruto/año|año|brutos? anual(?:es)?|sba',
  },
  pay: 'salarios?|sueldos?|remuneración|retribución|brutos?|netos?|banda salarial|compensación|paga|salarial',
  otherAmounts:
    'facturación|factura|presupuestos?|bonus|bonos?|inversión|inversiones|ventas|financiación|ticket|cheque|ayuda|capital|ingresos|vales|gratificación|prima',
  preferred:
    'se valorará(?:n)?(?: positivamente)?|se valora(?:n)?|valorables?|se apreciará(?:n)?|se agradece(?:rá)?|aunque no (?:es )?(?:imprescindible|necesari[oa]|obligatorio)|suma(?:n)? puntos|deseables?|deseado|un plus|es un plus|será un plus|preferible(?:mente)?|preferencia|preferente(?:mente)?|idealmente|opcional|ventaja|valoramos|recomendable|no (?:es )?(?:imprescindible|obligatorio|excluyente)(?:,? pero)?|no excluyente|a valorar|puntos extra|sería ideal',
  required:
    'imprescindibles?|requeridos?|requeridas?|obligatorios?|obligatorias?|necesarios?|necesarias?|indispensables?|excluyentes?|se requiere|requisitos?|se exige|exigible|debe(?:s|n|rás|rá)?|al menos|mínimo|es necesario|esencial(?:es)?|hace falta',
  notNeeded:
    '(?:no|sin)(?: \\p{L}+){0,3} (?:requiere|requerida|requerido|necesario|necesaria|obligatorio|imprescindible|experiencia previa|exige)|si es necesario',
  spoken: {
    English: 'inglés', German: 'alemán', French: 'francés', Spanish: 'español|castellano', Italian: 'italiano', Portuguese: 'portugués', Dutch: 'neerlandés|holandés', Polish: 'polaco', Russian: 'ruso', Mandarin: 'mandarín', Chinese: 'chino', Japanese: 'japonés', Korean: 'coreano', Arabic: 'árabe', Turkish: 'turco',
    Catalan: 'catalán', Basque: 'euskera', Galician: 'gallego', Swedish: 'sueco', Norwegian: 'noruego', Danish: 'danés', Romanian: 'rumano', Greek: 'griego', Ukrainian: 'ucraniano', Czech: 'checo', Hungarian: 'húngaro', 'Sign language': 'lengua de signos',
  }, // prettier-ignore
  levels:
    'lengua materna|materna|nativo|nativa|bilingüe|fluido|fluida|con fluidez|avanzado|avanzada|(?:nivel )?(?:alto|medio|bajo)|intermedio|básico|básica|principiante|profesional|buen nivel|hablado y escrito|excelente|conversacional|muy alto|fluidez',
  speaking: 'habla[rns]?|idiomas?|nivel|dominio|bilingüe|fluido|conocimientos?|materna|nativo|hablado|fluidez|lengua|escrito',
  leave: '(?:días? )?(?:\\p{L}+ )?(?:de )?vacaciones|días laborables de vacaciones',
  holidays: '(?:días )?festivos|feriados',
  fromHome: 'teletrabajo|en remoto|remoto|desde casa|a distancia|home office',
  inOffice: 'en (?:la )?oficina|presencial(?:es)?|en sede',
  allFromHome:
    '(?:100 ?%|totalmente|completamente|full) (?:remoto|teletrabajo|en remoto|a distancia)|teletrabajo (?:total|completo|al 100 ?%|100 ?%)|remoto (?:al )?100 ?%|full remote',
  degrees: [
    ['doctorad[oa]|doctora? en(?= )|doctorand[oa]', 'doctorate'],
    ['posdoctorado|postdoctorado|posdoc', 'post-doctorate'],
    ['(?:título de )?máster(?: (?:universitario|oficial))?|master(?= (?:universitario|oficial|en)\\b)|maestría|magíster|ingeniería superior|ingenier[oa] superior|posgrado oficial', 'master'],
    ['post?grado|especialización(?= en\\b)|curso de posgrado', 'post-bachelor'],
    // An engineer of the old plan studied three years (técnico) or five or six (superior); without the word the lower one is taken.
    ['licenciatura|licenciad[oa](?= (?:en|universitario)\\b| ?[,/]|$)|grado(?= (?:universitario|en)\\b(?! (?:medio|superior)))|graduad[oa](?= (?:en|universitari[oa])\\b)|diplomatura|diplomad[oa](?= en\\b)|(?:título|titulación|estudios|formación|carrera|grado) (?:universitari[oa]s?)|titulad[oa] universitari[oa]|(?:titulación|título|formación|estudios) superior(?:es)?|ingeniería técnica|ingenier[oa] técnic[oa]|(?:título de |titulación en |titulación de )ingenier(?:ía|o|a)|estudiante universitario', 'bachelor'],
    ['(?:ciclo formativo de )?grado superior|cfgs|técnic[oa] superior(?= en\\b|$|,)|fp (?:de grado )?(?:superior|ii|2)|formación profesional (?:de )?grado superior|fp de grado superior|tecnicatura', 'associate'],
    ['(?:ciclo formativo de )?grado medio|cfgm|fp (?:de grado )?(?:medio|i|1)|formación profesional(?: de grado medio)?|fp|técnic[oa](?= (?:en|auxiliar)\\b)|certificado de profesionalidad', 'certificate'],
    ['bachillerato|bachiller(?! en\\b)|e\\.?s\\.?o\\.?(?= |$|,|\\))|educación secundaria(?: obligatoria)?|graduado escolar|secundaria(?: completa)?|preparatoria|enseñanza media', 'high-school'],
  ], // prettier-ignore
  subjectAfter: 'en|de|universitari[oa] en|especialidad|con especialidad en|mención',
  subjects:
    'ingenier|informátic|administr|derecho|econom|contab|finan|marketing|medicin|enfermer|psicolog|ciencias|química|física|biolog|matemát|historia|filosof|filolog|comunic|period|diseño|arquitect|educac|magisterio|turismo|recursos|relaciones|empresa|ade|electr|mecánic|logíst|comercio|sociolog|farmacia|veterin|cocina|técnic|gestión|industrial|telecom|sistemas|desarrollo|humanidades|datos',
  schools: 'universidad|universitat|escuela|instituto|ies|facultad|colegio|politécnica|uned|academia|upm|ucm|uab|upc|centro',
  subjectEnd:
    'o|y (?:al|experiencia|más|mínimo)|con|por la|en la|de la (?:universidad|escuela)|requerid[oa]|deseable|finalizad[oa]|completad[oa]|terminad[oa]|valorable|imprescindible|similar(?:es)?|afines|equivalente|cursando|se|obtenid[oa]',
  underWay: 'en curso|cursando|estudiante|actualmente|previsto|prevista|doctorand[oa]|pendiente|esperad[oa]|último año',
  notFinished:
    'incomplet[oa]s?|abandonad[oa]s?|no (?:finalizad[oa]|terminad[oa]|completad[oa]|concluid[oa])|inconclus[oa]s?|sin (?:título|titulación|terminar|finalizar)|interrumpid[oa]s?|trunc[oa]',
};
