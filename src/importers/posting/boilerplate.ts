/**
 * Whether a sentence says nothing of this job: that all are welcome, how to apply, what becomes of the data, who may not call. A check or licence that is asked for
 * is no such sentence.
 */
export function isBoilerplate(sentence: string): boolean {
  return phrases.some((pattern) => pattern.test(sentence));
}

/** What a board writes around an ad: `Pulled from the full job description`, `Reposted 2 weeks ago`, `Show more`. */
const boardLabels =
  /^(?:pulled from .{3,40}|here['’]s how .{5,60}|(?:re)?posted .{2,40}|(?:over |more than )?\d+\+? (?:people|applicants|candidates)\b.{0,40}|be among the first .{0,40}|(?:show|see|read|view) (?:more|less|all|the full .{3,30})|(?:easy )?apply(?: now| on .{3,40})?|save(?: (?:this )?job)?|report (?:this )?(?:job|ad)|actively (?:hiring|recruiting|reviewing .{3,30})|promoted(?: by .{3,40})?|responds? (?:within|quickly) ?.{0,30}|match(?:es)? your .{3,40}|sign in .{3,60}|erschienen\b.{0,30}|(?:jetzt|schnell) bewerben|merken|mehr anzeigen|(?:job|anzeige) (?:melden|speichern|teilen)|publiée? (?:le|il y a) .{2,30}|voir plus|publicad[oa] (?:hace|há|el|em) .{2,30}|ver mais|ver más|pubblicat[oa] .{2,30}|mostra altro|geplaatst .{2,30}|meer (?:weergeven|tonen))[.!]?$/iu;

const phrases: readonly RegExp[] = [
  // Equal opportunity
  /\bequal[ -](?:employment )?opportunit|\b(?:regardless of|without regard to|irrespective of)\b.{0,80}\b(?:race|gender|age|religion|background|color|colour|sex|disabilit|origin)|\baffirmative action\b|\beeo\b|\be-?verify\b|\bprotected (?:veteran|class|characteristic)/i,
  /\b(?:we|our company|our team) (?:celebrate|welcome|value|embrace|encourage)s? (?:diversity|difference|applic|people|candidates|everyone|all )|\b(?:adjustments?|accommodations?)\b.{0,40}\b(?:interview|process|application|let us|tell us)|\ball qualified applicants\b|\breasonable accommodations?\b|\bdon'?t (?:meet|tick|have) (?:every|all)|\beven if you (?:do not|don['’]t)\b|\bnobody (?:meets|ticks)\b/i,
  /chancengleichheit|schwerbehindert|unabhängig von (?:geschlecht|alter|herkunft|deine|ihre|nationalit)|vielfalt (?:ist|liegt|gehört)|égalité des chances|personnes en situation de handicap|igualdad de oportunidades|pari opportunità|ambo i sessi|entrambi i sessi|igualdade de oportunidades|pessoas com deficiência|gelijke kansen|ongeacht (?:leeftijd|geslacht|afkomst)/i,
  /\b(?:does|do|will|shall|must) not discriminate\b|\bnon-?discriminat|\b(?:diverse (?:workforce|workplace)|inclusive (?:workplace|environment|culture|workforce|employer)|welcome applications)\b|\bcommitted to (?:\p{L}+ ){0,3}(?:divers|inclusi|equal|equit)|\b(?:(?:applicants|candidates) (?:of|from)|welcomes? people (?:of|from)) (?:all|every|any) (?:background|gender|age|walk)|diskriminier|discrimina(?:tion|ción|zione|ção|tie)\b|alle menschen (?:unabhängig|willkommen)|\bsans distinction\b|\bsin distinción\b|\bsenza distinzion|\bsem distinção\b/iu,
  // Labels of job boards
  boardLabels,
  // How to apply
  /\b(?:to apply|apply (?:now|today|online|here|by|with|via|through)|(?:send|submit|email|upload|attach|forward)\b.{0,30}\b(?:cv|résumé|resume|application|cover letter)|click (?:here|apply|the)|we look forward to (?:hearing|receiving|your)|applications? (?:close|deadline|will be)|closing date|share this job|no (?:agencies|recruiters)|please (?:apply|send|contact|call|include|note)|questions\?|call us|ring us|learn more (?:about|at)|visit (?:us|our website)|follow us|refer a friend|job id|requisition|posted on|reference number)\b/i,
  /bewerb(?:e dich|en sie sich|ung(?:sunterlagen|sfrist)?)\b|bewirb dich|klingt (?:das )?gut\?|\b(?:dann )?(?:schreib|melde?) (?:uns|dich)\b|\banschreiben\b|ruf(?:en sie)? uns|senden sie|sende uns|schick(?:e|en)? (?:uns|sie)|wir freuen uns (?:auf|über) (?:deine|ihre|dich|sie)|lebenslauf|kennziffer|referenznummer|\bpostulez|envoyez|merci d'(?:adresser|envoyer)|votre candidature|envía|envíanos|inscríbete|tu candidatura|invia(?:re|ci)? (?:il|la|tu)|candidati ora|candidature?\b.{0,20}\b(?:entro|via)|envi(?:e|ar) (?:o )?(?:seu )?(?:cv|currículo)|candidate-se|solliciteer|stuur (?:je|jouw|uw)|sollicitatie/i,
  /^(?:come|drop|stop|swing|pop) (?:by|in|round|over)\b.{0,60}|^ask for (?:\p{Lu}|the )|^(?:give us|give \p{Lu}\p{L}+) a (?:call|ring)|\bcover letters?\b|^(?:any )?questions\?|^(?:interested|curious|sound good|sounds good)\?|^(?:interesse|interessiert|neugierig|lust)\b[^?]{0,30}\?|^(?:komm|kommen sie) .{0,20}\bvorbei\b|^(?:intéressée?|envie)\b[^?]{0,30}\?|lettre de motivation|^¿?(?:te animas|te interesa|te apuntas)\b|^(?:manda|mándanos|escríbenos)\b|carta de (?:presentación|motivación)|hace falta carta|^(?:ti interessa|interessato)\b[^?]{0,20}\?|lettera di (?:presentazione|motivazione)|^(?:interessado|ficou interessad[oa])\b[^?]{0,20}\?|motivatiebrief/iu,
  // Notices
  /\backnowledge\b.{0,80}\b(?:custodians|owners|country|first nations|land|elders)\b/i,
  /\b(?:privacy (?:policy|notice)|personal data|cookies?|gdpr|terms of use|all rights reserved|this (?:job )?(?:description|posting|advert) is not|not (?:intended to be )?(?:an )?exhaustive|other duties (?:as|may)|duties (?:may|can) change|subject to change|employment at[ -]will|offers? (?:of employment )?(?:is|are) (?:contingent|conditional|subject))\b/i,
  /datenschutz|impressum|aus gründen der (?:besseren )?lesbarkeit|données personnelles|protección de datos|trattamento dei dati|d\.? ?lgs|rgpd|lgpd|\bavg\b|acquisitie/i,
];

/** Whether a sentence is about the company rather than the job: `We are a family of bakers since 1920.` */
export function isAboutCompany(sentence: string): boolean {
  const [clause = ''] = sentence
    .trim()
    .split(/,? (?:and|und|et|y|e|en) (?=(?:we|wir|nous|wij|are|sind|suchen|recherchons|buscamos|cerchiamo|procuramos|zoeken)\b)/iu);
  return companyTalk.test(clause) && !isAboutJob.test(clause);
}

const companyTalk =
  /^(?:(?:at|bei|chez|en|in|bij|na) [\p{Lu}][^,]{1,40},? (?:we|our|wir|nous|wij)\b|we\b|we['’](?:re|ve)\b|our\b|us\b|founded\b|since \d{4}|the company\b|wir\b|unser(?:e|en|em|er)?\b|seit \d{4}|nous\b|notre\b|nos\b|depuis \d{4}|fondée?\b|somos\b|nuestr[oa]s?\b|fundada\b|siamo\b|la nostra\b|il nostro\b|fondata\b|nossa\b|nosso\b|a nossa\b|o nosso\b|wij\b|onze\b|ons\b|sinds \d{4})/iu;

/** `We are looking for a chef` says what the job is; `we expect …` and `we offer …` are read elsewhere. */
const isAboutJob =
  /\b(?:looking for|seeking|hiring|recruiting|require|expect|ask (?:for|that)|offer|provide|pay|suchen|erwarten|bieten|cherchons|recherchons|recrutons|offrons|proposons|buscamos|ofrecemos|cerchiamo|offriamo|procuramos|oferecemos|zoeken|vragen|bieden)\b/iu;
