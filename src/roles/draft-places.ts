import type { Places } from '../kept/slots.js';

/** Where drafts of the user's files are kept, by their paths: a library of a thousand almost as a whole, in some 200 MB at the most. */
export const draftPlaces: Places = { name: 'role', count: 4096 };
