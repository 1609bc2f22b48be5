import type { SectionHeadings } from './section-headings.js';

export const spanish: SectionHeadings = {
  work: 'experiencia|experiencia profesional|experiencia laboral|trayectoria profesional|trayectoria|trayectoria laboral|historial laboral|empleo|empleos|prácticas|experiencias|carrera profesional|vida laboral|experiencias profesionales|historial profesional|experiencia de trabajo',
  education: 'educación|formación|formación académica|estudios|educación y formación|títulos|titulaciones|estudios realizados|formación reglada|datos académicos|historial académico|formación universitaria|titulación|estudios académicos',
  qualifications: '',
  skills: 'habilidades|competencias|aptitudes|conocimientos|conocimientos técnicos|habilidades técnicas|competencias técnicas|competencias digitales|herramientas|informática|conocimientos informáticos|tecnologías|destrezas|capacidades|competencias profesionales|habilidades y competencias|software|programas|competencias clave|ofimática|entorno tecnológico|lenguajes de programación|habilidades sociales|habilidades personales|fortalezas|lo que sé hacer|se me da bien|en qué soy buena|en qué soy bueno|puntos fuertes|mis puntos fuertes|especialidades|caja de herramientas|métodos',
  certificates: 'certificados|certificaciones|cursos|formación complementaria|licencias|carnet de conducir|permiso de conducir|permisos|acreditaciones|cursos y certificaciones|certificación|carnets|cursos y seminarios|otros cursos|formación continua|diplomas|carné de conducir',
  languages: 'idiomas|lenguas|conocimientos de idiomas|lengua materna|idioma|competencias lingüísticas|otros idiomas|otro(s) idioma(s)',
  projects: 'proyectos|proyectos personales|proyectos destacados|portafolio|portfolio',
  volunteering: 'voluntariado|actividades de voluntariado|trabajo voluntario|compromiso social|experiencia de voluntariado',
  summary: 'perfil|perfil profesional|sobre mí|acerca de mí|resumen|resumen profesional|objetivo|objetivo profesional|presentación|extracto|quién soy',
  references: 'referencias|recomendaciones',
  hobbies: 'aficiones|intereses|pasatiempos|aficiones e intereses|otros datos|otros datos de interés|intereses personales|hobbies|datos de interés',
  contact: 'contacto|datos personales|información personal|datos de contacto|dirección|teléfono|móvil|correo|correo electrónico|fecha de nacimiento|lugar de nacimiento|nacionalidad|estado civil|edad|dni|domicilio|nombre|apellidos|sexo|nacido el|nacida el|información de contacto',
  awards: 'premios|reconocimientos|becas|logros|premios y becas|méritos',
  publications: 'publicaciones|ponencias|congresos|patentes|afiliaciones|conferencias|servicio militar|investigación',
  document: 'curriculum vitae|currículum vitae|currículum|hoja de vida|curriculum|currículo',
}; // prettier-ignore
