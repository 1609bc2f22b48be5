import type { SectionHeadings } from './section-headings.js';

export const french: SectionHeadings = {
  work: "expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|parcours|emplois|stages|stage|carrière|expériences de travail|expérience de travail|parcours et expériences|historique professionnel|activité professionnelle|activités professionnelles|emploi",
  education: "formation|formations|études|diplômes|parcours scolaire|parcours académique|éducation|cursus|cursus scolaire|cursus universitaire|formation académique|formation initiale|diplômes et formations|formations et diplômes|formation et diplômes|scolarité|parcours universitaire|études et formation|formation scolaire",
  qualifications: 'qualifications|qualifications professionnelles',
  skills: "compétences|compétences techniques|compétences clés|compétences professionnelles|savoir-faire|savoir-être|aptitudes|outils|logiciels|informatique|compétences informatiques|connaissances|technologies|qualités|atouts|langages|langages de programmation|domaines de compétences|domaines d'expertise|outils informatiques|bureautique|compétences numériques|environnement technique|expertise|environnement|compétences et outils|mes atouts|points forts|mes points forts|ce que je sais faire|je sais faire|boîte à outils|méthodes|spécialités",
  certificates: "certifications|certificats|certification|permis|permis de conduire|habilitations|formations complémentaires|formation continue|formations continues|attestations|brevets|agréments|certifications et habilitations|diplômes complémentaires|perfectionnement",
  languages: "langues|langues étrangères|compétences linguistiques|langue|langue maternelle|langues parlées|connaissances linguistiques|autre(s) langue(s)",
  projects: "projets|projets personnels|réalisations|projets réalisés|projets open source|portfolio",
  volunteering: "bénévolat|engagement associatif|engagements|vie associative|volontariat|engagement|activités bénévoles|engagements associatifs|expérience bénévole|activités associatives",
  summary: "profil|profil professionnel|à propos|à propos de moi|résumé|résumé professionnel|objectif|objectif professionnel|présentation|qui suis-je|accroche|en bref|synthèse",
  references: "références|recommandations",
  hobbies: "centres d'intérêt|centre d'intérêt|centres d'intérêts|loisirs|intérêts|passions|activités extra-professionnelles|loisirs et centres d'intérêt|divers|hobbies|activités",
  contact: "contact|coordonnées|informations personnelles|état civil|adresse|téléphone|tél|portable|courriel|e-mail|né le|née le|né(e) le|date de naissance|lieu de naissance|nationalité|situation familiale|situation|âge|sexe|site web|données personnelles|nom|prénom|infos personnelles",
  awards: "prix|distinctions|récompenses|bourses|prix et distinctions",
  publications: "publications|conférences|brevets déposés|adhésions|communications|recherche|service militaire",
  document: "curriculum vitae|cv|curriculum vitæ",
}; // prettier-ignore
