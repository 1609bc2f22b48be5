/**
 * What people call the fields of work: the major groups of the Standard Occupational Classification, by the first two digits of a code. The tag is that
 * of roles; a word that stands in the tag or the title, or an alias, finds the field.
 */
const described = {
  11: { tag: 'management', title: 'Management', aliases: [] },
  13: { tag: 'business', title: 'Business and finance', aliases: ['accounting'] },
  15: { tag: 'technology', title: 'Computing and mathematics', aliases: ['it', 'tech', 'computer', 'software', 'information technology'] },
  17: { tag: 'engineering', title: 'Architecture and engineering', aliases: [] },
  19: { tag: 'science', title: 'Science', aliases: ['research'] },
  21: { tag: 'social-service', title: 'Community and social service', aliases: ['charity'] },
  23: { tag: 'law', title: 'Law', aliases: ['legal'] },
  25: { tag: 'education', title: 'Education and libraries', aliases: ['teaching', 'school', 'library'] },
  27: { tag: 'arts', title: 'Arts, design, media, sports', aliases: ['entertainment', 'writing'] },
  29: { tag: 'health', title: 'Health: diagnosis and care', aliases: ['healthcare', 'medicine', 'medical', 'nursing'] },
  31: { tag: 'health', id: 'health-support', title: 'Health: support', aliases: ['healthcare'] },
  33: { tag: 'protection', title: 'Protection', aliases: ['police', 'security'] },
  35: { tag: 'food', title: 'Food', aliases: ['restaurant', 'kitchen', 'catering'] },
  37: { tag: 'cleaning', title: 'Cleaning and grounds', aliases: [] },
  39: { tag: 'personal-service', title: 'Personal care and service', aliases: ['beauty'] },
  41: { tag: 'sales', title: 'Sales', aliases: ['retail'] },
  43: { tag: 'office', title: 'Office work', aliases: ['administration', 'clerical'] },
  45: { tag: 'farming', title: 'Farming, fishing, forestry', aliases: ['agriculture'] },
  47: { tag: 'construction', title: 'Construction and mining', aliases: ['building', 'trades'] },
  49: { tag: 'repair', title: 'Installation and repair', aliases: ['maintenance'] },
  51: { tag: 'production', title: 'Production', aliases: ['manufacturing', 'factory'] },
  53: { tag: 'transport', title: 'Transport', aliases: ['transportation', 'logistics', 'driving', 'aviation'] },
  55: { tag: 'military', title: 'Military', aliases: ['army', 'navy', 'armed forces'] },
};

/** The tag of the roles of each group. */
export const fields = Object.fromEntries(Object.entries(described).map(([group, { tag }]) => [group, tag]));

/** The same as lists show it (src/model/field.ts). */
export const openFields = Object.entries(described).map(([group, { tag, id = tag, title, aliases }]) => ({
  id,
  title,
  group,
  aliases,
}));
