import { foldAccents } from '../../fold-accents.js';

/** How many words of a text say something of their own: neither in the facts that were read from it, nor such as every requirement has. */
export function wordsBeside(text: string, facts: readonly string[]): number {
  const stated = new Set(facts.flatMap(wordsOf));
  return wordsOf(text).filter((word) => !stated.has(word) && !generic.has(word) && word.length > 2 && !/^\d+$/.test(word)).length;
}

function wordsOf(text: string): string[] {
  return (
    foldAccents(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const generic = new Set(
  (
    'the and with for from any one two three four five six seven eight nine ten you your our will are have has must should able need needs ability who able this that other into using use such ' +
    'least minimum min more than over plus year years yrs month months experience experienced knowledge understanding proficiency proficient familiarity familiar fluency fluent skills skill expertise background working work worked hands ' +
    'strong good solid excellent proven demonstrated deep basic advanced professional practical prior previous relevant related similar equivalent comparable combination recent valid current active unrestricted ' +
    'degree diploma education training field fields subject discipline certification certifications certificate certified certificates license licence licensed licensure accredited program school college university completed ' +
    'required requires requirement preferred preferably ideally desired desirable bonus nice advantage helpful essential mandatory considered would written spoken verbal oral language languages level native speaker business conversational ' +
    'technologies technology tools tool software systems including include like etc similar either both well also very command position role job time ' +
    'der die das und oder mit von fur bei zum zur als eine einen einer ein sie ihre ihr dein deine haben hast verfugen verfugst bringst bringen mindestens jahre jahren jahr monate erfahrung erfahrungen berufserfahrung kenntnisse kenntnis gute guten guter sehr sichere sicherer fundierte einschlagige ' +
    'abgeschlossene abgeschlossenes abgeschlossen erfolgreich studium ausbildung abschluss hochschulstudium bereich oder vergleichbare vergleichbar vorteil wunschenswert idealerweise umgang wort schrift sprache deutschkenntnisse englischkenntnisse sowie ' +
    'les des une avec dans pour sur vous avez etes annees ans mois experience connaissance connaissances maitrise bonne bon minimum moins diplome formation titulaire niveau langue lu ecrit parle equivalent souhaite atout similaire domaine ' +
    'los las del una con para por que anos experiencia conocimientos conocimiento dominio minimo menos titulo titulacion formacion nivel idioma valorable imprescindible similar requiere ' +
    'gli della delle dei nel con per anni esperienza conoscenza buona ottima almeno minimo titolo diploma laurea livello lingua gradita richiesta simile ' +
    'dos das uma com para anos experiencia conhecimento conhecimentos minimo pelo menos formacao nivel desejavel diferencial ensino completo ' +
    'spreek spreekt schrijft schrijf foutloos ook dat mooi meegenomen je hebt bent pacote paquete pacchetto spreche sprichst parlez parles hablas parli fala ' +
    'het een van met voor jaar jaren ervaring kennis minimaal minstens diploma opleiding niveau taal pre goede goed beheersing woord geschrift'
  ).split(' '),
);
