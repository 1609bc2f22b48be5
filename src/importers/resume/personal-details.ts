/** Replaces birth dates and street addresses with `…`. A text that is nothing but a place with its postcode becomes empty. */
export function removePersonalDetails(text: string): string {
  return postcodeAndPlace.test(text) ? '' : text.replace(birthDate, '…').replace(streetAddress, '…').replace(britishPostcode, '…');
}

const day = String.raw`\d{1,2}(?:\.|º|er|st|nd|rd|th)?`;
const year = String.raw`(?:19|20)\d\d`;
const date = `(?:\\d{1,2}[./-]\\d{1,2}[./-](?:${year}|\\d\\d)|${year}-\\d\\d-\\d\\d|${day}(?: (?:de|di|of))? \\p{L}{3,12}\\.?(?: (?:de|del))? ${year}|\\p{L}{3,12} ${day},? ${year}|${year})`;
const bornWords =
  '[Bb]orn|DOB|[Dd]ate [Oo]f [Bb]irth|[Bb]irth ?(?:date|day)|[Gg]eboren|[Gg]eb\\.|[Gg]eburtsdatum|[Nn]ée?|[Dd]ate de naissance|[Nn]acid[oa]|[Ff]echa de nacimiento|[Nn]at[oa]|[Dd]ata di nascita|[Nn]ascid[oa]|[Dd]ata de nascimento|[Gg]eboortedatum';
/** With the place of birth, if it stands between: `Nata a Terni il 2 settembre 1992`. */
const birthDate = new RegExp(`(?<![\\p{L}-])(?:${bornWords})(?!\\p{L})[^.;!?|]{0,40}?${date}(?!\\d)`, 'gu');

const names = String.raw`(?:\p{Lu}[\p{L}'’.-]+ ){1,3}`;
const romanceNames = String.raw`(?:(?:de|del|dei|della|delle|di|do|da|dos|das|la|las|los|el|i) )*\p{Lu}[\p{L}'’.-]+(?: (?:(?:de|del|dei|della|di|do|da|dos|das|la|y|e|i) )*\p{Lu}[\p{L}'’.-]+){0,3}`;
const number = String.raw`(?:n[.º°]{1,2} ?)?\d{1,4} ?[a-zA-Z]?(?![\p{L}\d%])`;
const streets = [
  String.raw`\d{1,5}[a-zA-Z]?,? ${names}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Court|Yard|Row|Square|Terrace|Boulevard|Blvd|Crescent|Gardens)(?!\p{L})\.?`,
  String.raw`\p{Lu}[\p{L}-]+(?:straße|strasse|str\.|gasse|allee|straat|laan|gracht|singel|dijk|steeg) ${number}`,
  String.raw`\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?[ -](?:Straße|Strasse|Str\.|Weg|Allee|Platz|Gasse|Ring) ${number}`,
  String.raw`\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|boulevard|bd|chemin|impasse|allée|quai|route|place|square) [\p{L}'’ -]{2,40}`,
  String.raw`(?:Calle|C\/|Avda\.?|Avenida|Paseo|Plaza|Via|Viale|Piazza|Corso|Vicolo|Rua|Travessa|Largo|Praça) ${romanceNames},? ${number}`,
];
const streetAddress = new RegExp(`(?<![\\p{L}\\d])(?:${streets.join('|')})`, 'gu');
const britishPostcode = /(?<![A-Z\d])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![A-Z\d])/g;
const postcodeAndPlace = /^(?:[A-Z]{1,2}-)?\d{4,5}(?: [A-Z]{2})? \p{Lu}[\p{L}'’ -]+(?: \([A-Z]{2}\))?$/u;
