/**
 * Puts spaces between the words of Chinese and Japanese text, which has none, and before the particles of Korean words: `与设计师沟通` becomes
 * `与 设计师 沟通`. Other text stays as it is.
 */
export function spaceEastAsianWords(text: string): string {
  if (!eastAsian.test(text)) return text;
  return text.replace(unspacedRun, (run) => ` ${wordsOfRun(run).join(' ')} `).replace(koreanWord, '$1 $2');
}

/** Whether a word only joins others, as *and* and *of* do. */
export function isEastAsianFiller(word: string): boolean {
  return word.charCodeAt(0) >= firstEastAsian && (fillers ??= new Set(fillerWords.split(/\s+/))).has(word);
}

const firstEastAsian = 0x3040;
const eastAsian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/;
const unspacedRun = /[\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+/g;

// The platform takes some milliseconds to load its dictionary, so only texts that need it pay for it.
let segmenter: Intl.Segmenter | undefined;

function wordsOfRun(run: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(run)) {
    if (isWordLike === false) continue;
    const last = words.at(-1);
    if (last !== undefined && belongsToLast(segment, last)) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}

/** The dictionary splits off endings such as the 师 of 设计师, and lacks many loan words, which it splits into letters: ウ, ェ, ブ. */
function belongsToLast(segment: string, last: string): boolean {
  return /^[师師员員者家性化]$/.test(segment)
    ? /^[\u3400-\u9fff]{2,}$/.test(last)
    : /^[\u30a1-\u30fc]$/.test(segment) && /^[\u30a1-\u30fc]+$/.test(last);
}

const koreanWord =
  /([\uac00-\ud7a3]{2,}?)(을|를|은|는|과의|와의|과|와|의|에서의|에서|에게|에|으로|하고|한다|합니다|하며|하기|하는|하여|해)(?![\uac00-\ud7a3])/g;

let fillers: ReadonlySet<string> | undefined;
const fillerWords = `的 了 和 与 與 及 并 並 或 在 对 對 为 為 将 將 把 被 是 有 等 以 从 從 到 向 给 給 中 上 其 这 這 那 之 所 由 于 於 以及 并且 或者 进行 進行 通过 通過 相关
 相關 各 各种 能 能够 可以 我们 の に は を が と で も や へ から まで より て た な れ られ する し して します した ます です だ ある いる こと など ため および 及び また または 行う 行い
 을 를 은 는 과의 와의 과 와 의 에서의 에 에서 에게 으로 하고 한다 합니다 하며 하기 하는 하여 해 및 등 위한 위해 통해 대한 그리고 또는`;
