import type { HeadingTable } from './heading-table.js';

const your = '(?:vos|votre|tes|ton|ta|les|la|le|l|nos|notre|des|du)';

export const french: HeadingTable = {
  duties: {
    whole: [
      `(?:${your} )?(?:principales? |futures? |futur |grandes )?(?:missions?|taches|responsabilites|activites|role|quotidien|attributions|fonctions|journee(?: type)?|challenges?|defis)(?: (?:principales|quotidiennes|du poste|confiees|& (?:responsabilites|missions|taches|activites)))*(?: (?:seront|sont|au quotidien|chez nous|en tant que .+))?`,
      'ce que (?:vous ferez|tu feras|vous allez faire|tu vas faire)|a quoi ressemble (?:votre|ta) journee|en quoi consiste le poste|vous serez (?:charge|amene|responsable).{0,15}|description des (?:missions|taches)|au quotidien(?: vous| tu)?',
    ],
    words: ['missions', 'responsabilites', 'taches', 'activites principales'],
  },
  preferred: {
    whole: [
      '(?:les |vos |un |des |ce serait un )?(?:plus|atouts?|bonus|petits plus|apprecies?|souhaites?|le plus|souhaitable|idealement|nice to have|competences (?:souhaitees|appreciees|complementaires)|serait un plus|seraient un plus|connaissances (?:souhaitees|appreciees)|profil souhaite en plus)(?: (?:si|pour vous))?',
      '(?:constitue(?:nt)?|seraient?|ce serait) (?:un|des) (?:plus|atouts?)|pour completer|la cerise sur le gateau|pas (?:obligatoire|indispensable|necessaire)(?: mais .{3,30})?|ce qui (?:vous|te) (?:demarquera|distinguera)|ce qui (?:serait|ferait) (?:un plus|la difference)|qualifications souhaitees|non obligatoire mais apprecie',
    ],
    words: ['atouts?', 'un plus', 'les plus', 'souhaitees?', 'appreciees?'],
  },
  required: {
    whole: [
      `(?:${your} )?(?:profil|competences|qualifications?|prerequis|pre requis|exigences|qualites|aptitudes|experiences?|parcours|savoir faire|savoir etre|criteres|conditions requises|formation)(?: (?:recherchee?s?|requise?s?|requis|attendue?s?|attendu|souhaite|ideal|indispensables?|necessaires|techniques|exige(?:e?s?)|du candidat|&|competences|formation|experiences?|qualifications|qualites|profil))*`,
      'ce que (?:nous (?:recherchons|cherchons|attendons)|vous apportez|tu apportes|vous avez|tu as|l on recherche)(?: (?:de vous|chez vous))?|qui (?:etes vous|es tu|vous etes)|vous (?:etes|avez|apportez)|tu (?:es|as|apportes)|nous (?:recherchons|cherchons)|a propos de (?:vous|toi)|et vous|et toi|vous vous reconnaissez|indispensables?|obligatoires?|on vous reconnait',
    ],
    words: ['profil', 'competences requises', 'prerequis', 'pre requis', 'recherchons', 'qualifications', 'exigences'],
  },
  benefits: {
    whole: [
      `(?:${your} )?(?:avantages|benefices|petits plus chez nous|conditions offertes)(?: (?:sociaux|&|remuneration|avantages|proposes|salariaux|offerts))*|(?:ce que )?(?:nous (?:vous |t )?(?:offrons|proposons)|on (?:vous|te) (?:offre|propose))|ce que nous (?:vous )?(?:offrons|proposons)(?: en retour)?|pourquoi (?:nous rejoindre|venir chez nous|nous)|(?:remuneration|salaire) & avantages|notre offre|ce qu on (?:vous|t) offre|ce (?:que|qu) (?:vous|tu|on) (?:aurez|auras|gagnez|vous offre)|ce qui (?:vous|t) attend(?: chez .+)?|les bonnes raisons de nous rejoindre`,
    ],
    words: ['avantages', 'nous offrons', 'nous proposons', 'nous rejoindre'],
  },
  pay: {
    whole: [
      `(?:${your} )?(?:remuneration|salaire|package|fourchette(?: de salaire| salariale)?|paie)(?: (?:brute?|annuelle?|proposee?|mensuelle?|horaire))*`,
    ],
    words: ['remuneration', 'salaire'],
  },
  terms: {
    whole: [
      `(?:${your} )?(?:horaires?|lieu(?: de travail)?|type de contrat|contrat|temps de travail|conditions(?: de travail)?|modalites|date de debut|prise de poste|localisation|infos? pratiques|informations pratiques|en bref|teletravail)(?: & .{2,25})?`,
    ],
  },
  summary: {
    whole: [
      '(?:a propos|description|presentation|resume|descriptif)? ?(?:du |de |le |l )?(?:poste|offre|role|mission en bref|emploi)(?: en bref)?|contexte(?: du poste)?',
    ],
    words: ['description du poste', 'descriptif du poste'],
  },
  technologies: {
    whole: [`(?:${your} )?(?:stack(?: technique)?|environnement technique|technologies|outils)(?: & .{2,20})?`],
    words: ['environnement technique', 'stack technique'],
  },
  topic: {
    whole: [
      '(?:langues?|diplomes?|certifications?|permis|experience|competences (?:techniques|comportementales)|soft skills|formation)(?: & .{2,25})?',
    ],
  },
  other: {
    whole: [
      '(?:a propos|qui) (?:de nous|sommes nous|nous sommes|de l entreprise|de la societe|du groupe|de [a-z0-9 ]{2,25})|(?:notre|l|votre) ?(?:entreprise|equipe|societe|culture|groupe|employeur|future equipe|histoire|etablissement)|nos valeurs|l entreprise|lentreprise|lequipe|presentation de (?:l |la )?(?:entreprise|societe)|qui sommes nous',
      '(?:comment )?(?:postuler|candidater)|candidatures?|(?:le |notre )?processus (?:de )?(?:recrutement|candidature)|(?:votre )?contact|interesse(?:e|s)?|(?:egalite|diversite|inclusion|handicap)(?: .{0,40})?|mentions legales|confidentialite|informations complementaires|etapes du recrutement|pour postuler|envie de nous rejoindre',
    ],
    words: ['qui sommes nous', 'a propos de nous', 'postuler', 'processus de recrutement', 'notre entreprise'],
  },
};
