import type { SectionHeadings } from './section-headings.js';

export const dutch: SectionHeadings = {
  work: 'werkervaring|ervaring|loopbaan|arbeidsverleden|professionele ervaring|beroepservaring|stages|stage|relevante werkervaring|carrière|arbeidservaring|werk|banen|praktijkervaring|bijbanen|bijbaan',
  education: 'opleiding|opleidingen|onderwijs|studie|studies|scholing|opleiding en studie|vooropleiding|opleidingen en studies|academische achtergrond|diploma|diplomas|schoolopleiding',
  qualifications: 'kwalificaties',
  skills: "vaardigheden|competenties|kennis|kwaliteiten|technische vaardigheden|kerncompetenties|computervaardigheden|it-vaardigheden|vaardigheden en competenties|software|gereedschappen|technologieën|digitale vaardigheden|programmeertalen|kennis en vaardigheden|expertise|sterke punten|computerkennis|softwarekennis|programma's|persoonlijke vaardigheden|eigenschappen|wat ik kan|dit kan ik|hier ben ik goed in|goed in|mijn sterke punten|gereedschapskist|gereedschap|methoden|specialiteiten",
  certificates: 'certificaten|certificeringen|cursussen|trainingen|cursussen en trainingen|rijbewijs|bijscholing|cursussen en certificaten|licenties|certificering|nascholing|cursus|registraties|trainingen en certificaten|diploma’s en certificaten',
  languages: 'talen|talenkennis|taalvaardigheden|moedertaal|taal|vreemde talen|taalvaardigheid|andere talen',
  projects: 'projecten|projectervaring|eigen projecten|portfolio|persoonlijke projecten',
  volunteering: 'vrijwilligerswerk|vrijwilligerservaring|maatschappelijke betrokkenheid|nevenactiviteiten',
  summary: 'profiel|over mij|samenvatting|persoonlijk profiel|professioneel profiel|doelstelling|introductie|profielschets|wie ben ik',
  references: 'referenties|aanbevelingen',
  hobbies: "hobby's|hobbys|interesses|hobby's en interesses|vrije tijd|persoonlijke interesses|hobby|vrijetijdsbesteding",
  contact: "contact|contactgegevens|persoonlijke gegevens|persoonsgegevens|personalia|adres|telefoon|telefoonnummer|mobiel|e-mailadres|geboortedatum|geboorteplaats|geboren op|geboren|nationaliteit|burgerlijke staat|geslacht|leeftijd|woonplaats|naam|voornaam|achternaam",
  awards: 'prijzen|onderscheidingen|beurzen|prestaties',
  publications: 'publicaties|lezingen|patenten|lidmaatschappen|onderzoek|militaire dienst',
  document: 'curriculum vitae|cv|cv van',
}; // prettier-ignore
