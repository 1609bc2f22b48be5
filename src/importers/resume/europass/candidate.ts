import { type XmlElement, elementsNamed, textAt } from './xml-tree.js';
import { languageLevel, languageName } from './language.js';

/** Turns the `Candidate` of a Europass CV (since 2020) into a JSON Resume. */
export function candidateResume(candidate: XmlElement): unknown {
  const [person] = elementsNamed(candidate, 'CandidatePerson');
  const competencies = elementsNamed(candidate, 'PersonCompetency');
  const languages = competencies.filter((competency) => /language/i.test(textAt(competency, 'TaxonomyID') ?? ''));
  return {
    basics: {
      name: [textAt(person, 'PersonName', 'GivenName'), textAt(person, 'PersonName', 'FamilyName')].filter(Boolean).join(' '),
      label: textAt(candidate, 'PositionTitle') === undefined ? textAt(candidate, 'Headline') : undefined,
      summary: textAt(candidate, 'ExecutiveSummary'),
    },
    work: elementsNamed(candidate, 'EmployerHistory').flatMap((employer) =>
      elementsNamed(employer, 'PositionHistory').map((position) => ({
        name: textAt(employer, 'OrganizationName'),
        position: textAt(position, 'PositionTitle'),
        summary: textAt(position, 'Description'),
        ...period(elementsNamed(position, 'EmploymentPeriod')[0] ?? elementsNamed(employer, 'EmploymentPeriod')[0]),
      })),
    ),
    education: elementsNamed(candidate, 'EducationOrganizationAttendance').map((attendance) => ({
      studyType: textAt(attendance, 'DegreeName'),
      area: textAt(attendance, 'MajorProgramName') ?? textAt(attendance, 'FieldOfStudy'),
      ...period(elementsNamed(attendance, 'AttendancePeriod')[0]),
    })),
    certificates: [
      ...elementsNamed(candidate, 'Certification').map((each) => ({
        name: textAt(each, 'CertificationName') ?? textAt(each, 'CertificationTypeName') ?? textAt(each, 'Name'),
      })),
      ...elementsNamed(candidate, 'License').map((each) => ({
        name: textAt(each, 'LicenseName') ?? textAt(each, 'LicenseTypeName') ?? textAt(each, 'Name'),
      })),
    ],
    skills: competencies
      .filter((each) => !languages.includes(each))
      .map((each) => ({ name: textAt(each, 'CompetencyName') ?? textAt(each, 'CompetencyID') })),
    languages: [
      ...elementsNamed(person, 'PrimaryLanguageCode').map(({ text }) => ({
        language: languageName(text) ?? text,
        fluency: 'mother tongue',
      })),
      ...languages.map((each) => ({
        language: languageName(textAt(each, 'CompetencyID') ?? '') ?? textAt(each, 'CompetencyName'),
        fluency: languageLevel(elementsNamed(each, 'CompetencyDimension').flatMap((dimension) => textAt(dimension, 'ScoreText') ?? [])),
      })),
    ],
  };
}

function period(element: XmlElement | undefined): { readonly startDate: string | undefined; readonly endDate: string | undefined } {
  const isCurrent = textAt(element, 'CurrentIndicator') === 'true' || textAt(element, 'Ongoing') === 'true';
  return {
    startDate: textAt(element, 'StartDate', 'FormattedDateTime') ?? textAt(element, 'StartDate'),
    endDate: isCurrent ? undefined : (textAt(element, 'EndDate', 'FormattedDateTime') ?? textAt(element, 'EndDate')),
  };
}
