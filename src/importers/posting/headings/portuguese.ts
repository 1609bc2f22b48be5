import type { HeadingTable } from './heading-table.js';

const your = '(?:as suas|os seus|suas|seus|sua|seu|as|os|a|o|tuas|as tuas|o teu|a tua|teu)';

export const portuguese: HeadingTable = {
  duties: {
    whole: [
      `(?:${your} )?(?:principais )?(?:responsabilidades|atividades|actividades|tarefas|funcoes|atribuicoes|dia a dia|missao|rotina)(?: (?:principais|do cargo|da vaga|a desempenhar|diarias|& (?:atribuicoes|atividades|responsabilidades|tarefas)))*`,
      '(?:o que|oque) (?:voce vai fazer|vais fazer|voce fara|ira fazer|faras|vai fazer)|como sera (?:o )?seu dia(?: a dia)?|seus desafios|o seu papel|o que vai fazer',
    ],
    words: ['responsabilidades', 'atividades', 'atribuicoes', 'tarefas', 'funcoes', 'vai fazer'],
  },
  preferred: {
    whole: [
      '(?:sera |e |sao )?(?:diferenciais|diferencial|desejave(?:l|is)|um plus|nice to have|sera um diferencial|valorizamos|valoriza se|preferencial(?:mente)?|idealmente|pontos extra|fator preferencial)',
      '(?:o que )?(?:vai |ira |pode )?te destaca(?:r|ra)?|voce se destaca se|pontos a favor|nao (?:e )?(?:obrigatorio|necessario|essencial)(?: mas .{3,30})?|seria (?:otimo|um plus|ideal)(?: se)?|constitui(?:em)? (?:uma )?(?:vantagem|mais valia)|mais valias?|vantagens? adiciona(?:l|is)|sao diferenciais|(?:requisitos|conhecimentos|qualificacoes|competencias|habilidades) (?:desejave(?:l|is)|preferenciais|diferenciais|valorizad[oa]s)|o que valorizamos',
    ],
    words: ['diferenciais', 'diferencial', 'desejave(?:l|is)', 'preferenciais', 'valorizamos'],
  },
  required: {
    whole: [
      `(?:${your} )?(?:requisitos|perfil|qualificacoes|competencias|habilidades|conhecimentos|experiencia|exigencias|pre requisitos|prerequisitos|formacao)(?: (?:minimos?|obrigatori[oa]s?|necessari[oa]s?|exigid[oa]s?|desejado|pretendido|ideal|do candidato|tecnic[oa]s|essenciais|da vaga|&|qualificacoes|habilidades|experiencia|requisitos|conhecimentos|competencias|formacao))*`,
      '(?:o que|quem|oque) (?:procuramos|buscamos|esperamos|precisamos|voce precisa|e preciso|precisas|voce traz)(?: de (?:voce|ti|si)| ter)?|procuramos|buscamos|sobre (?:voce|ti)|quem (?:es|e voce)|obrigatorio|imprescindivel|o que precisas(?: de)? ter',
    ],
    words: ['requisitos', 'perfil', 'procuramos', 'buscamos', 'qualificacoes'],
  },
  benefits: {
    whole: [
      `(?:${your} |nossos )?(?:beneficios|vantagens|regalias)(?: (?:&|vantagens|oferecidos|extras))*|(?:o que |oque )?(?:oferecemos|temos para oferecer|nos oferecemos)(?: a voce)?|(?:por que|porque|porque) (?:trabalhar conosco|juntar te a nos|nos)|o que (?:voce ganha|ganhas|te damos|damos|recebes|voce recebe)|salario & beneficios|o que oferecemos`,
    ],
    words: ['beneficios', 'oferecemos', 'vantagens'],
  },
  pay: {
    whole: ['(?:o |a )?(?:salario|remuneracao|faixa salarial|vencimento|ordenado)(?: (?:brut[oa]|mensal|anual|base))*'],
    words: ['salario', 'remuneracao'],
  },
  terms: {
    whole: [
      '(?:o |a )?(?:horarios?(?: de trabalho)?|local(?: de trabalho)?|localizacao|tipo de contrat(?:o|acao)|contrato|regime(?: de (?:trabalho|contratacao))?|jornada|condicoes(?: de trabalho)?|turnos?|modalidade)(?: & .{2,25})?',
    ],
  },
  summary: {
    whole: ['(?:sobre |descricao |resumo )?(?:da |do |a |o )?(?:vaga|cargo|funcao|posicao|oferta|oportunidade)|descricao|resumo'],
    words: ['descricao da vaga', 'sobre a vaga', 'descricao do cargo'],
  },
  technologies: { whole: ['(?:nossa |a nossa |o nosso )?(?:stack(?: tecnologica| tecnica)?|tecnologias|ferramentas)(?: & .{2,20})?'] },
  topic: {
    whole: [
      '(?:idiomas?|escolaridade|certificacoes|experiencia|carta de conducao|formacao academica|habilidades comportamentais)(?: & .{2,25})?',
    ],
  },
  other: {
    whole: [
      '(?:sobre|quem) (?:nos|somos|a empresa|a gente)|(?:a|nossa|a nossa|o nosso) (?:empresa|equipa|equipe|cultura|historia|missao)|nossos valores|os nossos valores|quem somos',
      '(?:como )?(?:candidatar se|se candidatar|inscrever se)|candidate se|candidaturas?|processo (?:seletivo|de selecao|de recrutamento)|contacto|contato|interessad[oa]|(?:igualdade|diversidade|inclusao)(?: .{0,40})?|privacidade|informacoes adicionais|etapas do processo',
    ],
    words: ['quem somos', 'sobre nos', 'candidatar', 'processo seletivo', 'diversidade'],
  },
};
