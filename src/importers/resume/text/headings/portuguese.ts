import type { SectionHeadings } from './section-headings.js';

export const portuguese: SectionHeadings = {
  work: 'experiência|experiência profissional|experiências profissionais|experiências|percurso profissional|histórico profissional|carreira|estágios|estágio|trajetória profissional|experiência de trabalho|atividade profissional|emprego|percurso',
  education: 'educação|formação|formação académica|formação acadêmica|educação e formação|escolaridade|estudos|habilitações literárias|habilitações|habilitações académicas|percurso académico|graduação|formação escolar',
  qualifications: 'qualificações|qualificações profissionais',
  skills: 'competências|habilidades|aptidões|conhecimentos|competências técnicas|competências digitais|competências informáticas|ferramentas|informática|conhecimentos técnicos|tecnologias|habilidades técnicas|conhecimentos de informática|competências profissionais|competências pessoais|principais competências|conhecimentos informáticos|aptidões e competências|linguagens de programação|software|ambiente técnico|o que sei fazer|sei fazer|pontos fortes|no que sou bom|no que sou boa|especialidades|caixa de ferramentas|métodos',
  certificates: 'certificações|certificados|cursos|formação complementar|cursos complementares|licenças|carta de condução|cursos e certificações|carteira de motorista|habilitação|formações complementares|aperfeiçoamento|cursos de aperfeiçoamento|cédula profissional|formação contínua',
  languages: 'idiomas|línguas|línguas estrangeiras|competências linguísticas|língua materna|outras línguas|conhecimentos linguísticos|outra(s) língua(s)',
  projects: 'projetos|projectos|projetos pessoais|portfólio|portfolio',
  volunteering: 'voluntariado|trabalho voluntário|atividades de voluntariado|experiência voluntária|ação social',
  summary: 'perfil|perfil profissional|sobre mim|resumo|resumo profissional|objetivo|objetivo profissional|apresentação|sobre|síntese',
  references: 'referências|recomendações',
  hobbies: 'interesses|hobbies|passatempos|interesses pessoais|tempos livres|interesses e passatempos|outras informações|lazer',
  contact: 'contacto|contato|contactos|contatos|dados pessoais|informações pessoais|informação pessoal|morada|endereço|telefone|telemóvel|celular|correio eletrónico|data de nascimento|naturalidade|nacionalidade|estado civil|idade|nome|sexo|nascido em|nascida em|dados de contacto',
  awards: 'prémios|prêmios|distinções|bolsas|conquistas|prémios e distinções',
  publications: 'publicações|conferências|patentes|filiações|serviço militar|investigação|pesquisa',
  document: 'curriculum vitae|currículo|currículo profissional|curriculum',
}; // prettier-ignore
