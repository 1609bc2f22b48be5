// What only runs that read a page load, as a file of its own in the bundle.
export { Parser } from 'htmlparser2';
