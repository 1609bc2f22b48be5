import type { HeadingTable } from './heading-table.js';

const your = '(?:tus|tu|sus|su|las|los|el|la|nuestros|nuestras)';

export const spanish: HeadingTable = {
  duties: {
    whole: [
      `(?:${your} )?(?:principales )?(?:funciones|responsabilidades|tareas|actividades|mision|dia a dia|rol|cometidos)(?: (?:principales|del puesto|a realizar|& (?:responsabilidades|tareas|funciones)|diarias|seran))*`,
      '(?:que|lo que) (?:haras|vas a hacer|hara)(?: en tu dia a dia)?|como sera tu dia a dia|(?:en que consiste|cual sera) (?:el|tu) (?:puesto|trabajo|mision)|te encargaras de|seras responsable de|que haras con nosotros',
    ],
    words: ['funciones', 'responsabilidades', 'tareas', 'que haras'],
  },
  preferred: {
    whole: [
      '(?:se valora(?:ra)?|valoramos|valorable|deseables?|(?:un |es un )?plus|puntos extra|ideal|idealmente|nice to have|conocimientos deseables|se valorara positivamente|valoraremos(?: positivamente)?|no imprescindible pero deseable|extras valorables)(?: (?:positivamente|ademas))?',
      'sumaras? (?:puntos )?si|(?:sumaras|ganaras|tendras) puntos (?:extra )?si|no (?:es )?(?:imprescindible|necesario|obligatorio)(?: pero .{3,30})?|se apreciara|ademas (?:valoramos|se valora(?:ra)?)|tambien (?:valoramos|se valora(?:ra)?)|seria (?:ideal|un plus)(?: si)?|(?:requisitos|competencias|experiencia) (?:deseables?|valorables?|deseados?|opcionales)|te hara destacar|sumaras puntos si',
    ],
    words: ['deseables?', 'valorables?', 'se valora', 'se valorara', 'valoramos'],
  },
  required: {
    whole: [
      `(?:${your} )?(?:requisitos|perfil|cualificaciones|competencias|habilidades|conocimientos|experiencia|exigencias|formacion)(?: (?:minimos?|requeridos?|requeridas?|imprescindibles?|necesarios?|obligatorios?|del candidato|buscado|del puesto|ideal|tecnicos?|tecnicas|&|habilidades|experiencia|requisitos|conocimientos|competencias|formacion))*`,
      '(?:que|lo que) (?:buscamos|necesitamos|necesitas|esperamos|pedimos|aportas|traes)(?: de ti)?|a quien buscamos|buscamos|sobre ti|quien eres|imprescindibles?|indispensables?|eres|tienes|te pedimos|que te pedimos|que necesitas(?: para .+)?',
    ],
    words: ['requisitos', 'perfil', 'que buscamos', 'buscamos', 'imprescindibles?'],
  },
  benefits: {
    whole: [
      `(?:${your} )?(?:beneficios|ventajas|condiciones ofrecidas)(?: (?:sociales|&|ventajas|salario))*|(?:que |lo que )?(?:te |le )?(?:ofrecemos|se ofrece)|(?:por que|razones para) (?:unirte|trabajar con nosotros|nosotros)|(?:salario|retribucion) & beneficios|que (?:te )?(?:ofrecemos|damos|aportamos)|lo que te (?:damos|llevas)|te damos`,
    ],
    words: ['beneficios', 'ofrecemos', 'se ofrece'],
  },
  pay: {
    whole: [`(?:${your} )?(?:salario|retribucion|remuneracion|sueldo|banda salarial|rango salarial)(?: (?:bruto|anual|mensual|bruta))*`],
    words: ['salario', 'retribucion', 'remuneracion'],
  },
  terms: {
    whole: [
      `(?:${your} )?(?:horarios?|jornada(?: laboral)?|ubicacion|lugar(?: de trabajo)?|tipo de contrato|contrato|condiciones(?: laborales)?|incorporacion|turnos?|modalidad|teletrabajo)(?: & .{2,25})?`,
    ],
  },
  summary: {
    whole: [
      '(?:sobre |acerca de |descripcion |resumen )?(?:del |de la |de |el |la )?(?:puesto|oferta|posicion|vacante|rol|empleo|trabajo)|descripcion|resumen',
    ],
    words: ['descripcion del puesto', 'sobre el puesto'],
  },
  technologies: { whole: [`(?:${your} )?(?:stack(?: tecnologico| tecnico)?|tecnologias|herramientas|entorno tecnologico)(?: & .{2,20})?`] },
  topic: {
    whole: [
      '(?:idiomas?|estudios|titulacion|certificaciones|experiencia|carnet(?: de conducir)?|habilidades blandas|formacion academica|educacion)(?: & .{2,25})?',
    ],
  },
  other: {
    whole: [
      '(?:sobre|quienes|acerca de) (?:nosotros|somos|la empresa|la compania|[a-z0-9 ]{2,25})|(?:la|nuestra|nuestro|tu) (?:empresa|equipo|cultura|compania|historia|futuro equipo)|nuestros valores|quienes somos',
      '(?:como )?(?:aplicar|postular|inscribirse|inscribete|solicitar)|candidaturas?|proceso de seleccion|contacto|te interesa|interesado|(?:igualdad|diversidad|inclusion)(?: .{0,40})?|proteccion de datos|privacidad|aviso legal|informacion adicional|proximos pasos',
    ],
    words: ['sobre nosotros', 'quienes somos', 'proceso de seleccion', 'como aplicar', 'igualdad'],
  },
};
