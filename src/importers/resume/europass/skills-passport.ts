import { type XmlElement, elementsNamed, textAt } from './xml-tree.js';
import { languageLevel, languageName } from './language.js';

/** Turns the `LearnerInfo` of a Europass CV before 2020 into a JSON Resume. */
export function skillsPassportResume(learner: XmlElement): unknown {
  const headline = elementsNamed(learner, 'Headline')[0];
  const isStatement = /statement|personal/i.test(textAt(headline, 'Type', 'Code') ?? '');
  const headlineText = textAt(headline, 'Description', 'Label');
  const skills = elementsNamed(learner, 'Skills')[0];
  const person = elementsNamed(learner, 'Identification')[0];
  const personName = [textAt(person, 'PersonName', 'FirstName'), textAt(person, 'PersonName', 'Surname')].filter(Boolean).join(' ');
  return {
    basics: { name: personName, ...(isStatement ? { summary: headlineText } : { label: headlineText }) },
    work: elementsNamed(learner, 'WorkExperience').map((work) => ({
      name: textAt(work, 'Employer', 'Name'),
      position: textAt(work, 'Position', 'Label'),
      summary: textAt(work, 'Activities'),
      ...period(work),
    })),
    education: elementsNamed(learner, 'Education').map((education) => ({
      studyType: textAt(education, 'Title'),
      area: textAt(education, 'Field', 'Label'),
      ...period(education),
    })),
    skills: ['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other']
      .flatMap((name) => elementsNamed(skills, name).flatMap((skill) => textAt(skill, 'Description') ?? []))
      .flatMap(lines)
      .map((name) => ({ name })),
    certificates: elementsNamed(skills, 'Driving').flatMap((driving) =>
      elementsNamed(driving, 'Licence').map(({ text }) => ({ name: `Driving licence ${text}` })),
    ),
    languages: [
      ...elementsNamed(skills, 'MotherTongue').map((language) => ({ language: labelOf(language), fluency: 'mother tongue' })),
      ...elementsNamed(skills, 'ForeignLanguage').map((language) => ({
        language: labelOf(language),
        fluency: languageLevel(
          elementsNamed(
            elementsNamed(language, 'ProficiencyLevel')[0],
            'Listening',
            'Reading',
            'SpokenInteraction',
            'SpokenProduction',
            'Writing',
          ).map(({ text }) => text),
        ),
      })),
    ],
  };
}

function labelOf(language: XmlElement): string | undefined {
  const code = textAt(language, 'Description', 'Code');
  return (code === undefined ? undefined : languageName(code)) ?? textAt(language, 'Description', 'Label');
}

/** A description is a list in HTML, or one in a text. */
function lines(description: string): string[] {
  return description
    .replace(/<\/(?:li|p|div)>|<br\s*\/?>/gi, '\n')
    .split(/\n|;\s/)
    .map((line) => line.replace(/^\s*[-–•*]\s+/, '').trim())
    .filter((line) => line.replace(/<[^<>]*>/g, '').trim() !== '');
}

function period(element: XmlElement): { readonly startDate: string | undefined; readonly endDate: string | undefined } {
  const isCurrent = textAt(element, 'Period', 'Current') === 'true';
  const [own] = elementsNamed(element, 'Period');
  return { startDate: dateOf(elementsNamed(own, 'From')[0]), endDate: isCurrent ? undefined : dateOf(elementsNamed(own, 'To')[0]) };
}

/** The parts of a date are attributes or elements: `year="2012" month="--10"`, `<Year>2012</Year><Month>10</Month>`. */
function dateOf(date: XmlElement | undefined): string | undefined {
  const part = (name: string): string | undefined => date?.attributes[name.toLowerCase()] ?? textAt(date, name);
  const [year, month] = [part('Year'), part('Month')?.replace(/\D/g, '')];
  return year === undefined ? undefined : [year, month?.padStart(2, '0')].filter(Boolean).join('-');
}
