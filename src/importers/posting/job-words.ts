import { foldAccents } from '../../fold-accents.js';

/** Whether a short text names an occupation, as the title of an ad does and a company's name rarely. */
export function namesJob(text: string): boolean {
  const words =
    foldAccents(text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return !companyWords.test(text) && words.some((word) => occupations.has(word) || (word.length > 6 && endings.test(word)));
}

const companyWords =
  /\b(?:gmbh|ltd|limited|inc|llc|plc|ag|kg|e\.? ?v|s\.?a\.?s?|s\.?r\.?l|s\.?l|b\.?v|n\.?v|lda|ltda|& co|group|hospital|clinic|university|college|council|museum|hotel|restaurant|holdings?|solutions|partners|jobs|careers|companies)\b\.?$/i;

/** Of occupations in seven languages: `elektriker`, `developpeur`, `enfermera`. */
const endings =
  /(?:eer|ologist|ician|keeper|worker|smith|maker|wright|driver|manager|leader|officer|(?:ent|v|t)wickler(?:in)?|arbeiter(?:in)?|leiter(?:in)?|pfleger(?:in)?|techniker(?:in)?|meister(?:in)?|berater(?:in)?|verkaufer(?:in)?|fahrer(?:in)?|halter(?:in)?|fachkraft|kraft|frau|mann|ingenieur(?:in|e)?|lehrer(?:in)?|erzieher(?:in)?|teur|trice|icien(?:ne)?|iere|euse|ador|adora|eiro|eira|ista|iere|medewerker|beheerder|kundige|monteur|adviseur|ontwikkelaar|leraar|docent)$/;

const occupations = new Set(
  (
    'accountant actor actuary adviser advisor administrator agent analyst apprentice architect artist assistant associate attendant attorney auditor baker barber barista bartender bookkeeper builder butcher buyer captain carer ' +
    'caregiver carpenter cashier caterer chef chemist chief cleaner clerk coach consultant cook coordinator controller counsel counselor counsellor courier dentist designer developer director dispatcher doctor driver economist editor ' +
    'electrician engineer estimator executive farmer firefighter foreman fundraiser gardener geologist grader guard hairdresser handler handyman head host hygienist inspector installer instructor intern interpreter janitor journalist judge ' +
    'laborer labourer landscaper lawyer lead lecturer librarian machinist manager marketer marketeer mason mechanic merchandiser midwife miner nanny nurse officer operator optician optometrist owner painter paralegal paramedic partner pharmacist photographer ' +
    'physician physicist physiotherapist picker pilot planner plasterer plumber porter president principal producer professor programmer psychologist psychiatrist realtor receptionist recruiter registrar rep reporter representative researcher roofer sailor ' +
    'salesperson scientist secretary server social solicitor specialist steward strategist superintendent supervisor surgeon surveyor tailor teacher technician technologist teller tester therapist trainee trainer translator treasurer tutor underwriter ' +
    'veterinarian waiter waitress warden welder writer nursing housekeeper broker ' +
    'arzt arztin koch kochin backer backerin maurer maler schreiner tischler elektriker elektrikerin elektroniker elektronikerin mechaniker mechatroniker buchhalter buchhalterin bilanzbuchhalter sachbearbeiter sachbearbeiterin referent referentin assistenz assistent assistentin kaufmann kauffrau auszubildende ausbildung praktikant werkstudent berater lehrer lehrkraft pflegekraft pflegefachkraft entwickler entwicklerin verkaufer kellner ' +
    'infirmier infirmiere cuisinier cuisiniere serveur serveuse comptable electricien electricienne ingenieur ingenieure developpeur developpeuse vendeur vendeuse charge chargee responsable assistante technicien technicienne chauffeur mecanicien professeur conseiller conseillere chef cheffe directeur directrice menuisier plombier aide ' +
    'enfermero enfermera cocinero cocinera camarero camarera contable electricista ingeniero ingeniera desarrollador desarrolladora programador programadora vendedor vendedora dependiente dependienta tecnico tecnica profesor profesora conductor asesor asesora auxiliar encargado encargada jefe jefa director directora abogado abogada medico administrativo administrativa ' +
    'infermiere infermiera cuoco cuoca cameriere cameriera contabile elettricista ingegnere sviluppatore sviluppatrice commesso commessa addetto addetta impiegato impiegata tecnico insegnante autista responsabile consulente operaio operaia magazziniere agente fisioterapista ' +
    'enfermeiro enfermeira cozinheiro cozinheira eletricista engenheiro engenheira desenvolvedor desenvolvedora programador vendedor vendedora tecnico professor professora motorista analista gerente atendente auxiliar fisioterapeuta contador contadora ' +
    'verpleegkundige kok boekhouder elektricien ingenieur ontwikkelaar verkoper docent leraar chauffeur monteur magazijnmedewerker adviseur medewerker beheerder'
  ).split(' '),
);
