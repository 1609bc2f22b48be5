/** Whether a sentence says what somebody does at work, by a verb of doing in the second person: `Sie begleiten Kinder`, `Vous préparez les échantillons`. */
export function isTask(sentence: string): boolean {
  return doing.test(sentence) && !havingOrGetting.test(sentence);
}

const doing =
  /^(?:you(?:['’]ll| will) (?:also |then )?[a-z]{3,}|du \p{Ll}{3,}s?t|sie \p{Ll}{3,}e?n|vous \p{Ll}{2,}ez|tu \p{Ll}{3,}(?:es|ras|is)|(?:je|jij|u) \p{Ll}{3,}t|te encargarás|ti occuperai|você (?:vai|irá)) \p{L}/iu;

/** What one has, is, knows, wants, may or gets is no task. */
const havingOrGetting =
  /^(?:you(?:['’]ll| will) (?:also |then )?(?:have|get|receive|enjoy|earn|need|find|love|feel|know|join|benefit|bring|learn|want|gain|meet)|(?:du|sie) (?:hast|haben|bist|sind|kannst|können|darfst|dürfen|willst|wollen|sollst|sollten|solltest|musst|müssen|möchtest|möchten|magst|mögen|bekommst|bekommen|erhältst|erhalten|genießt|genießen|profitierst|profitieren|verdienst|verdienen|wirst|werden|bringst|bringen|verfügst|verfügen|besitzt|besitzen|kennst|kennen|weißt|wissen|sprichst|sprechen|brauchst|brauchen|benötigst|benötigen|suchst (?:eine|nach)|suchen (?:eine|nach)|hättest|hätten|wünschst|wünschen|freust|freuen|findest|finden|interessierst|interessieren|wohnst|wohnen|treffen|triffst|lernst|lernen|haltet|denkst|denken|fühlst|fühlen|arbeitest (?:gern|eigen|sorg|selbst|struktur)|arbeiten (?:gern|eigen|sorg|selbst|struktur))|vous (?:avez|êtes|aurez|serez|savez|pouvez|devez|voulez|souhaitez|bénéficiez|bénéficierez|recevez|recevrez|profitez|profiterez|disposez|disposerez|possédez|maîtrisez|justifiez|connaissez|parlez|aimez|cherchez|recherchez|rejoignez|touchez|gagnez|trouvez|trouverez)|tu (?:seras|auras|pourras|recevras|bénéficies|maîtrises|parles|connais|aimes|sais|possèdes|disposes|profites|reçois|touches)|(?:je|jij|u) (?:bent|hebt|heeft|kunt|krijgt|ontvangt|spreekt|schrijft|beschikt|weet|wilt|moet|verdient|houdt|vindt|woont|bezit|denkt|mag|leert|gaat|komt|zoekt|brengt|staat|kent))(?!\p{L})/iu;
