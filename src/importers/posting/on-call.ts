/**
 * What a sentence says about being on call, in seven languages: how often (`one week in five`), `yes` if it does not say, `no` if nobody is; null if it is
 * about something else.
 */
export function onCallIn(sentence: string): string | null {
  if (!onCall.test(sentence)) return null;
  if (never.test(sentence)) return 'no';
  const [, count = '', unit = '', out = ''] = oneIn.exec(sentence) ?? [];
  if (out !== '') return `${count} ${unit} in ${out}`.toLowerCase();
  return often.exec(sentence)?.[0].replace(/^./u, (first) => first.toLowerCase()) ?? 'yes';
}

const onCall =
  /\bon[- ]call\b|\bon (?:the )?call[- ]?out|\bstandby (?:duty|rota)|\bruf(?:bereitschaft|dienst)|\bbereitschaftsdienst|\bastreintes?\b|\bguardias (?:localizadas|telefónicas)|\breperibilità|\b(?:de|em) sobreaviso|\bstoringsdienst|\bconsignatie|\bbereikbaarheidsdienst/i;

const never =
  /\b(?:no|without|never|not|free of|keine?|ohne|pas d['’e]|sans|sin|senza|nessuna|sem|geen|zonder)\b(?: \p{L}+){0,3} (?:on[- ]call|ruf|bereitschaft|astreinte|guardias|reperibilit|sobreaviso|storingsdienst|consignatie|bereikbaarheid)/iu;

/** `one week in five`, `one week of on-call in six`, `1 weekend out of 4`. */
const oneIn =
  /\b(one|an?|1) (day|night|week|weekend|month)(?: (?:of |on |spent )?(?:being )?on[- ]call(?: duty)?)? (?:in|out of|every) (\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i;

/** `every sixth week`, `alle vier Wochen`, `une semaine sur cinq`. */
const often =
  /\b(?:every (?:(?:second|third|fourth|fifth|sixth|seventh|eighth|other|\d{1,2}(?:nd|rd|th)?|two|three|four|five|six|seven|eight) )?(?:day|night|week|weekend|month)s?|(?:once|twice) (?:a|per|every) (?:week|month|quarter|year)|alle \p{L}+ (?:tage|wochen|monate)|jede (?:zweite|dritte|vierte|fünfte|sechste|achte) woche|einmal (?:im monat|pro monat|pro woche)|une semaine sur \p{L}+|una semana de cada \p{L}+|una settimana (?:su|ogni) \p{L}+|uma semana em cada \p{L}+|één week (?:per|op de) \p{L}+|eens per \p{L}+(?: weken)?)(?!\p{L})/iu;
