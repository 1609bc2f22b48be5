/** What stands before technologies: `experience with`, `Kenntnisse in`. */
export const technologyCue =
  /(?:experience[ds]?|expertise|proficien\w+|knowledge|skill(?:s|ed)?|familiar(?:ity)?|fluen\w+|competen\w+|background|trained|comfortable|understanding|working|work|code|read|coding|programming|develop(?:ing|ment)?|written|write|build|built|building|use of|usage|kenntnisse?n?|erfahrung\p{L}*|umgang|versiert|sicher|programmier\p{L}*|beherrsch\p{L}*|maîtrise[rz]?|connaissance[s]?|expérience|compétences?|manejo|dominio|conocimientos?|experiencia|conoscenza|esperienza|padronanza|competenze|utilizzo|conhecimentos?|experiência|domínio|kennis|ervaring|vaardig\w*)(?: (?:\w+ ){0,2})?(?:of|with|in|using|on|der|des|mit|von|im|en|de|du|d'|con|del|di|dell'|nell'|com|do|van|met|avec|within)?(?: the| le| la| l'| het)? ?$/iu;

/** What stands right before the name of a program: `using Excel`. */
export const usingCue =
  /(?:\(|(?:^|[\s(])(?:software|program|programm|programa|programma|logiciel|applicativo|app|tool|system|using|via|in|with|like|including|e\.g\.|as|tools?:|software:|stack:|skills:|technologies:|mit|wie|avec|con|com|met|use|uses|used|utilise|usa|verwendest|paquete|pacchetto|pacote|suite|pack|pakket|MS|Microsoft|through|on|of|or|and|into|from|to|know|knows|kennst|learn|advanced|basic|strong|intermediate) )$/u;
