/**
 * Matches words that some version of YAML reads as a boolean or null unless they are quoted. A file of its own, so that code that only writes YAML
 * does not load a parser.
 */
export const reservedWord = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
