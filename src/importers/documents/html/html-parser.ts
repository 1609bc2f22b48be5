// What only runs that read a page load, as a file of its own in the bundle.
export { DomUtils, parseDocument, Parser } from 'htmlparser2';
