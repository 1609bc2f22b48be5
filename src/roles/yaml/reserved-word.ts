/** What YAML, of whichever version, reads as a truth value or as nothing, where it stands without quotes. */
export const reservedWord = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
