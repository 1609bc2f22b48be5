import type { SectionHeadings } from './section-headings.js';

export const italian: SectionHeadings = {
  work: 'esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali|percorso professionale|carriera|tirocini|tirocinio|stage|occupazione|storia lavorativa|impieghi|esperienze di lavoro',
  education: 'istruzione|formazione|istruzione e formazione|formazione e istruzione|studi|titoli di studio|titolo di studio|formazione accademica|percorso di studi|percorso formativo|studi e formazione|carriera accademica|percorso accademico',
  qualifications: 'qualifiche|qualifiche professionali',
  skills: 'competenze|competenze tecniche|capacità|capacità e competenze|abilità|conoscenze|conoscenze informatiche|competenze informatiche|competenze digitali|strumenti|tecnologie|competenze professionali|competenze trasversali|capacità e competenze tecniche|capacità e competenze personali|informatica|software|competenze chiave|linguaggi di programmazione|competenze personali|competenze organizzative|ambiente tecnico|cosa so fare|so fare|punti di forza|i miei punti di forza|in cosa sono bravo|in cosa sono brava|cassetta degli attrezzi|metodi|specialità',
  certificates: 'certificazioni|certificati|corsi|patente|patenti|patente di guida|corsi e certificazioni|abilitazioni|attestati|formazione continua|corsi di formazione|corsi di aggiornamento|patente o patenti|licenze|iscrizioni',
  languages: 'lingue|lingue straniere|conoscenze linguistiche|competenze linguistiche|madrelingua|lingua madre|altre lingue|altra lingua|lingue conosciute|prima lingua',
  projects: 'progetti|progetti personali|portfolio|progetti svolti',
  volunteering: 'volontariato|attività di volontariato|impegno sociale|esperienze di volontariato',
  summary: 'profilo|profilo professionale|chi sono|su di me|riassunto|sommario|obiettivo|obiettivo professionale|presentazione|sintesi|profilo personale',
  references: 'referenze|raccomandazioni',
  hobbies: 'interessi|hobby|interessi e hobby|passioni|tempo libero|interessi personali|hobby e interessi',
  contact: 'contatti|contatto|dati personali|informazioni personali|recapiti|indirizzo|telefono|cellulare|e-mail|data di nascita|luogo di nascita|nato il|nata il|nazionalità|cittadinanza|stato civile|residenza|età|sesso|nome|cognome|luogo e data di nascita|sito web',
  awards: 'premi|riconoscimenti|borse di studio|premi e riconoscimenti',
  publications: 'pubblicazioni|conferenze|brevetti|affiliazioni|servizio militare|ricerca',
  document: 'curriculum vitae|curriculum|curriculum vitae europeo',
}; // prettier-ignore
