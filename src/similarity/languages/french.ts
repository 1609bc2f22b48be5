import { stemmer } from '@orama/stemmers/french';
import { stopwords } from '@orama/stopwords/french';
import type { LanguageRules } from './language.js';

export const french: LanguageRules = {
  stem: stemmer,
  stopWords: [
    ...stopwords,
    'afin',
    'ainsi',
    'chaque',
    'chez',
    'dont',
    'lors',
    'sous',
    'tous',
    'tout',
    'toute',
    'toutes',
    'vers',
    'etc',
    'être',
  ],
  leadIns: `maîtrise maîtriser connaissance connaissances expérience expériences compétence compétences capacité aptitude notion notions pratique bonne bon bonnes
    excellente excellent solide solides parfaite minimum moins an ans année années souhaité exigé requis responsable responsabilité chargé charge mission tâche
    domaine cadre sein niveau nouveau nouveaux nouvelle nouvelles différents divers ensemble notamment auprès nécessaire`,
  fillers: `assurer effectuer réaliser réalisation faire garantir gérer gestion mettre mise place préparer préparation procéder contribuer contribution
    veiller élaborer élaboration établir établissement établie prendre prise tenir tenue donner accomplir exécuter exécution travailler travail
    aider aide appui soutien appuyer soutenir créer création pratiquer suivre suivi continu continue quotidien quotidienne régulier régulière`,
  actions: `
    rédiger rédaction écrire écriture rédactionnel
    contrôler contrôle vérifier vérification inspecter inspection surveiller surveillance tester test
    conseiller conseil orienter orientation renseigner renseignement informer information
    accueillir accueil recevoir réception recevez
    former formation enseigner enseignement instruire apprendre apprentissage
    encadrer encadrement diriger direction manager management superviser supervision animer animation piloter pilotage
    vendre vente vendeur commercialiser commercialisation
    acheter achat achats approvisionner approvisionnement commander commande
    réparer réparation dépanner dépannage
    entretenir entretien maintenir maintenance
    nettoyer nettoyage laver lavage désinfecter désinfection propreté
    livrer livraison distribuer distribution
    concevoir conception dessiner dessin
    programmer programmation coder codage
    installer installation poser pose monter montage placer placement
    diagnostiquer diagnostic détecter détection
    soigner soin soins
    encaisser encaissement
    facturer facturation
    archiver archivage classer classement ranger rangement trier tri
    planifier planification planning
    analyser analyse étudier étude évaluer évaluation
    traduire traduction traducteur
    répondre réponse
    lire lecture
    respecter respect appliquer application
    saisir saisie enregistrer enregistrement
    charger chargement
    décharger déchargement
    conduire conduite
    transporter transport
    emballer emballage conditionner conditionnement
    négocier négociation
    recruter recrutement embaucher embauche
    servir service
    cuisiner cuisson cuire
    accompagner accompagnement assister assistance
    communiquer communication échanger échange
    présenter présentation
    améliorer amélioration optimiser optimisation
    traiter traitement
    collecter collecte recueillir recueil
    relancer relance
    payer paiement régler règlement
    coordonner coordination
    choisir choix sélectionner sélection
    administrer administration
    rencontrer rencontre réunion
    corriger correction
    utiliser utilisation manier maniement
    commercial prospecter prospection démarcher
    coiffer coiffure
    couper coupe découper découpe
    peindre peinture
    construire construction bâtir
    fabriquer fabrication produire production
    usiner usinage
    souder soudure soudage
    rechercher recherche
    protéger protection sécuriser
    déployer déploiement
    administrer distribuer
    embellir décorer décoration
    publier publication
    expédier expédition envoyer envoi
    étiqueter étiquetage
    garder garde
    inscrire inscription
    mesurer mesure
    calculer calcul estimer estimation chiffrer chiffrage devis
    valider validation approuver approbation
    ouvrir ouverture
    fermer fermeture
    évoluer
    intégrer intégration
    participer participation
    organiser organisation
    développer développement
    définir définition
    élever
    tondre tonte
    tailler taille`,
  things: `
    client clientèle usager
    patient malade
    collaborateur salarié employé personnel équipe collègue
    apprenti stagiaire
    élève étudiant apprenant enfant
    fournisseur prestataire
    document dossier pièce papier
    rapport compte-rendu
    machine équipement appareil
    panne défaut dysfonctionnement incident
    réunion séance
    repas plat menu
    norme règle consigne
    produit article marchandise denrée
    médicament traitement
    téléphone téléphonique appel
    facture note
    stock inventaire
    déplacement voyage
    entreprise société
    logiciel application
    salaire paie rémunération
    camion véhicule poids-lourd
    site internet web
    magasin boutique surface
    rayon
    parent famille proche
    cours leçon classe
    agenda calendrier
    contrat convention
    projet
    devis
    courrier correspondance lettre
    prix tarif
    chantier
    voiture automobile
    véhicule
    vêtement linge
    donnée
    statistique indicateur
    commande
    fiche formulaire
    budget
    bilan compte
    qualité
    outil outillage
    logement hébergement
    marchandise livraison
    utilisateur
    site chantier
    bulletin fiche
    processus procédure
    établissement école`,
  endings: /(?:is?ation|ation|ition|tion|ement|ment|age|ag|ance|anc|eur|ibl|abl|i)$/,
  verbEndings: /(?:er|ir|re|tion|sion|ment|age|ance|ien)$/,
  verbAtEnd: false,
  adjectiveEndings: null,
  compounds: false,
  separable: '',
  negations: 'ne n pas sans jamais aucun aucune ni non',
  passive: /(?:^|\s)(?:être|est|sont)\s.*\spar\s/i,
  opposites: 'augmenter réduire, augmenter diminuer, ouvrir fermer, ouverture fermeture, achat vente, acheter vendre, embaucher licencier, interne externe, entrant sortant, importation exportation, accepter refuser', // prettier-ignore
  reversing: ['de', 'des', 'dis', 'in'],
  numbers: 'deux trois quatre cinq six sept huit neuf dix onze douze',
};
