import { memoize } from '../memoize.js';

/**
 * Detects the language of texts by their most frequent words, as a code of ISO 639-1: that of German, French, Spanish, Italian, Portuguese, Dutch or
 * English, and Chinese, Japanese or Korean by their letters. Null if the texts are too short to tell, are names only, or are in another language.
 */
export function detectLanguage(texts: readonly string[]): string | null {
  const sample = texts.join('\n').slice(0, maxSampleLength);
  return detectByLetters(sample) ?? detectByWords(sample);
}

/** Enough for about 600 words. */
const maxSampleLength = 4000;

/** In Japanese and Korean texts, Chinese letters occur too. */
function detectByLetters(text: string): string | null {
  if (!/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(text)) return null;
  const share = (letters: RegExp): number => (text.match(letters)?.length ?? 0) / (text.match(/\p{L}/gu)?.length ?? 1);
  if (share(/[\u3040-\u30ff]/g) > 0.1) return 'ja';
  if (share(/[\uac00-\ud7a3]/g) > 0.3) return 'ko';
  return share(/[\u3400-\u9fff]/g) > 0.3 ? 'zh' : null;
}

function detectByWords(text: string): string | null {
  const scores = new Map<string, number>();
  const add = (language: string, points: number): void => void scores.set(language, (scores.get(language) ?? 0) + points);
  let ownWords = '';
  for (const word of new Set(text.toLowerCase().match(/\p{L}+/gu))) {
    const languages = languagesOf(word);
    for (const language of languages) add(language, languages.length === 1 ? 2 : 1);
    if (languages.length === 1) ownWords += `${languages[0]} `;
  }
  const [[best, score] = ['', 0], [, second] = ['', 0]] = [...scores].sort(([, a], [, b]) => b - a);
  return score >= minScore && score > second * 1.3 && ownWords.includes(`${best} `) ? best : null;
}

const minScore = 4;

/** The languages of which a word is typical: by its ending if it is in no list. */
const languagesOf = memoize((word): readonly string[] => {
  const listed = languagesByWord().get(word);
  if (listed) return listed;
  return word.length > 5 ? endings.flatMap(([language, ending]) => (ending.test(word) ? [language] : [])).slice(0, 1) : [];
}, 16384);

let byWord: Map<string, readonly string[]> | undefined;

function languagesByWord(): ReadonlyMap<string, readonly string[]> {
  if (byWord) return byWord;
  byWord = new Map();
  for (const [language, words] of Object.entries(typicalWords))
    for (const word of new Set(words.split(/\s+/))) byWord.set(word, [...(byWord.get(word) ?? []), language]);
  return byWord;
}

/** No English word ends like these. */
const endings: readonly (readonly [language: string, ending: RegExp])[] = [
  ['de', /(?:[^aeiouy]ung|ungen|keit|keiten|schaft|ieren|ierung|ß\p{L}*)$/u],
  ['es', /(?:ción|ciones|sión|siones|idad|miento|mientos)$/],
  ['fr', /(?:ité|ités|euse|euses|eaux|trice|trices|ées)$/],
  ['it', /(?:zione|zioni|aggio|mento|menti|ità|ezza)$/],
  ['nl', /(?:lijk|lijke|heid|heden|isatie|ijn|ijnen)$/],
  ['pt', /(?:ção|ções|são|sões|agem|idade|ência)$/],
];

// The words that join others, then some that are frequent in what people say of their work.
const typicalWords: Readonly<Record<string, string>> = {
  de: `und der die das den dem des ein eine einer einem einen für mit von vom zu zum zur im am an auf aus bei in nach oder sowie über unter ist sind wird
    werden nicht durch als auch sich wir sie ihr ihre kunden beraten beratung erstellen erstellung mitarbeiter mitarbeitern führen leiten leitung pflege pflegen
    entwickeln entwicklung prüfen prüfung planen planung kenntnisse erfahrung bearbeiten durchführen verkaufen rechnungen schreiben unterlagen patienten waren`,
  en: `and of the to with for from by on at or in an a as is are be their our that this these other such any all not it its into using use will you your we have
    has which who can manage manages managing develop developing customers clients prepare provide support maintain work team design plan review
    skills experience knowledge ability train write sell keep make build lead help data management service`,
  es: `y el la los las un una de del al a en con por para que su sus se es o como más entre sobre sin no lo clientes atender atención realizar gestión
    gestionar elaborar elaboración equipo conocimientos experiencia trabajo ventas pacientes diseñar desarrollar limpiar preparar alumnos informes controlar`,
  fr: `et le la les des du de un une aux au en dans sur pour par avec sans ou que qui est sont se sa son ses leur leurs à clients gérer gestion assurer
    équipe équipes rédiger réaliser préparer conseiller accueillir suivi suivre mise connaissance maîtrise expérience développer vendre ventes élèves`,
  it: `e di del della dei delle degli dello il lo la gli le un una uno per con da dal dalla al alla ai alle nel nella nei su sul che non si è o in a ed clienti
    gestione gestire sviluppo sviluppare assistenza controllo preparazione conoscenza esperienza vendita lavoro redigere realizzare pazienti effettuare`,
  nl: `de het een en van voor met op in aan bij uit naar door over te zijn is wordt worden niet of om dat die je jij wij onze uw tot als ook klanten
    begeleiden opstellen verzorgen beheren werken maken kennis ervaring verkopen schrijven ontwikkelen uitvoeren controleren medewerkers adviseren patiënten`,
  pt: `e o a os as um uma de do da dos das no na nos nas em com por para pelo pela que se ao aos à às ou não é mais sem sua seu clientes atendimento
    atender realizar gestão elaborar elaboração equipe equipa conhecimento conhecimentos experiência vendas desenvolver preparar alunos pacientes controle`,
};
