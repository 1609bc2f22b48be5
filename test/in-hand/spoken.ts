import { wordsOf } from './words.js';

/** Names of a language in the seven languages of the files: an import may keep the word of the file or say it in English. */
const names: readonly (readonly string[])[] = [
  ['english', 'englisch', 'anglais', 'inglés', 'inglese', 'inglês', 'engels'],
  ['german', 'deutsch', 'allemand', 'alemán', 'tedesco', 'alemão', 'duits'],
  ['french', 'französisch', 'français', 'francés', 'francese', 'francês', 'frans'],
  ['spanish', 'spanisch', 'espagnol', 'español', 'castellano', 'spagnolo', 'espanhol', 'spaans'],
  ['italian', 'italienisch', 'italien', 'italiano', 'italiaans'],
  ['portuguese', 'portugiesisch', 'portugais', 'portugués', 'portoghese', 'português', 'portugees'],
  ['dutch', 'niederländisch', 'néerlandais', 'neerlandés', 'olandese', 'holandês', 'nederlands'],
  ['polish', 'polnisch', 'polonais', 'polaco', 'polacco', 'polonês', 'pools'],
  ['catalan', 'katalanisch', 'catalán', 'català', 'catalano', 'catalaans'],
  ['turkish', 'türkisch', 'turc', 'turco', 'turks'],
  ['welsh', 'walisisch', 'gallois'],
  ['danish', 'dänisch', 'danois'],
  ['breton', 'bretonisch'],
  ['czech', 'tschechisch', 'tchèque', 'checo', 'ceco', 'tcheco', 'tsjechisch'],
];

/** Whether a text names the language, in any of its names. */
export function namesLanguage(text: string, language: string): boolean {
  const wanted = names.find((each) => each.includes(language.toLowerCase())) ?? [language.toLowerCase()];
  return (
    text.toLowerCase().includes(language.toLowerCase()) ||
    wordsOf(text).some((word) => wanted.some((name) => word === name || (name.length > 4 && word.startsWith(name))))
  );
}
