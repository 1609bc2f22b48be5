import type { LanguageWords } from './language-words.js';

export const portuguese: LanguageWords = {
  months: [
    'janeiro jan', 'fevereiro fev', 'março marco mar', 'abril abr', 'maio mai', 'junho jun', 'julho jul', 'agosto ago', 'setembro set', 'outubro out',
    'novembro nov', 'dezembro dez',
  ], // prettier-ignore
  seasons: ['primavera', 'verão', 'outono', 'inverno'],
  now: 'atual(?:mente)?|atualidade|presente|hoje|o presente|o momento|a atualidade|até ao presente|momento|agora|data atual',
  since: 'desde|a partir de|de',
  until: 'até',
  to: 'a|ao|até|até ao|até a|à',
  numbers: ['um|uma', 'dois|duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze'],
  year: 'anos?',
  month: 'm[êe]s(?:es)?',
  week: 'semanas?',
  day: 'dias?',
  hour: 'horas?|h',
  experience: 'experiência|vivência|atuação|experiências',
  least: 'pelo menos|no mínimo|mínimo(?: de)?|mínima de|ao menos|mais de|acima de|um mínimo de',
  upTo: 'até|máximo|no máximo',
  otherTime:
    'de idade|anos completos|maior de|contrato|duração|há|atrás|nossa empresa|a empresa|fundada|aniversário|garantia|férias|somos|temporário|de mercado|de história|renovável',
  per: 'por|ao|à|/|cada|a',
  periods: {
    hour: 'hora|horária?',
    day: 'diári[oa]s?',
    week: 'semana(?:l|is)',
    month: 'mensa(?:l|is)|mensalmente|mês',
    year: 'anua(?:l|is)|anualmente|ano',
  },
  pay: 'salário|salarial|remuneração|vencimento|brutos?|líquidos?|bolsa|faixa salarial|ordenado|pretensão',
  otherAmounts:
    'faturamento|faturação|orçamentos?|bônus|bónus|investimentos?|receita|vendas|captação|vale|subsídio|plr|auxílio|prêmio|capital|financiamento|ticket|cartão',
  preferred:
    'diferencia(?:l|is)|desejáve(?:l|is)|desejado|será um diferencial|um diferencial|preferencia(?:l|is)(?:mente)?|bem-vind[oa]s?|mas não (?:é )?(?:obrigatóri[oa]|necessári[oa]|essencial)|conta(?:m)? pontos|preferência|preferível|um plus|idealmente|valorizad[oa]s?|valoriza-se|valoriza(?:mos|remos)|vantagem|fator preferencial|opcional|não (?:é )?(?:obrigatório|imprescindível|eliminatório)(?:,? mas)|será considerado uma vantagem|mais-valia',
  required:
    'obrigatóri[oa]s?|necessári[oa]s?|imprescindíve(?:l|is)|indispensáve(?:l|is)|exigid[oa]s?|exige-se|requerid[oa]s?|requisitos?|essencia(?:l|is)|deve(?:m|rá)?|é preciso|precisa|pelo menos|no mínimo|mandatóri[oa]|pré-requisitos?|eliminatóri[oa]',
  notNeeded:
    '(?:não|sem|nenhuma)(?: \\p{L}+){0,3} (?:necessária|necessário|obrigatória|obrigatório|exigida|exigido|exige|requerida)|não exige|se necessário',
  spoken: {
    English: 'inglês', German: 'alemão', French: 'francês', Spanish: 'espanhol', Italian: 'italiano', Portuguese: 'português', Dutch: 'holandês|neerlandês', Polish: 'polaco|polonês', Russian: 'russo', Mandarin: 'mandarim', Chinese: 'chinês', Japanese: 'japonês', Korean: 'coreano', Arabic: 'árabe', Turkish: 'turco',
    Romanian: 'romeno', Greek: 'grego', Ukrainian: 'ucraniano', Swedish: 'sueco', Norwegian: 'norueguês', Danish: 'dinamarquês', 'Sign language': 'libras|língua gestual(?: portuguesa)?', Catalan: 'catalão',
  }, // prettier-ignore
  levels:
    'língua materna|nativ[oa]|bilíngue|bilingue|fluentes?|fluência|avançad[oa]|intermediári[oa]|intermédi[oa]|técnic[oa]|básic[oa]|excelente|bom|boa|profissional|falado e escrito|elementar|iniciante',
  speaking: 'fala(?:r|do)?|idiomas?|línguas?|nível|domínio|fluente|fluência|conhecimentos?|materna|nativo|escrito|avançado|intermediário',
  leave: '(?:dias )?(?:\\p{L}+ )?(?:de )?férias',
  holidays: 'feriados',
  fromHome: 'home[- ]?office|remoto|de casa|teletrabalho|trabalho remoto|a distância|em casa',
  inOffice: 'no escritório|presencia(?:l|is)|na sede',
  allFromHome:
    '(?:100 ?%|totalmente|full|integralmente) (?:remoto|home office|em teletrabalho|teletrabalho|a distância)|remoto (?:a )?100 ?%|full remote',
  degrees: [
    ['doutorad[oa]|doutoramento|doutora? em(?= )|doutorand[oa]', 'doctorate'],
    ['pós-?doutorad[oa]|pós-?doutoramento|pós-?doc', 'post-doctorate'],
    ['mestrado(?: (?:integrado|profissional|acadêmico))?|mestre(?= em\\b)|mestrand[oa]', 'master'],
    ['pós[- ]?gradua(?:ção|ções)(?: lato sensu)?|especialização(?= em\\b)', 'post-bachelor'],
    ['licenciatura(?: plena)?|licenciad[oa](?= em\\b)|bacharelado|bacharelato|bachare(?:l|la)(?= em\\b)|graduação|graduad[oa](?= em\\b)|(?:ensino|curso|nível|formação) superior(?: completo| completa)?|formação universitária|grau académico|diploma universitário|formad[oa](?= em\\b)', 'bachelor'],
    ['tecnólog[oa]|curso superior de tecnologia|tecnologia(?= em\\b)|ctesp|curso técnico superior profissional', 'associate'],
    ['curso (?:técnico|profissional|profissionalizante)|técnic[oa](?= em\\b)|ensino (?:médio )?técnico|formação técnica|nível técnico|cet', 'certificate'],
    ['ensino médio(?: completo)?|ensino secundário|12\\.? ?º(?: ano)?|(?:segundo|2º) grau completo|secundário completo|ensino fundamental(?: completo)?|9\\.? ?º ano|escolaridade obrigatória', 'high-school'],
  ], // prettier-ignore
  subjectAfter: 'em|de|na área de|nas áreas de|com habilitação em|com ênfase em',
  subjects:
    'engenhari|informátic|administra|direito|econom|contabil|contáb|finan|marketing|medicin|enfermag|psicolog|ciência|químic|físic|biolog|matemát|história|filosof|letras|comunica|jornal|design|arquitet|educa|pedagog|turismo|recursos|gestão|empresa|eletr|mecânic|logístic|comérci|sociolog|farmác|veterin|sistemas|análise|computa|tecnologia|publicidade|produção|dados',
  schools: 'universidade|faculdade|escola|instituto|politécnico|centro universitário|usp|unicamp|ufrj|puc|fgv|senai|senac|colégio|academia',
  subjectEnd:
    'ou|com|e (?:pelo|experiência|no mínimo)|pela|na (?:universidade|faculdade)|no|obrigatóri[oa]|desejáve(?:l|is)|complet[oa]|conclu[íi]d[oa]|áreas? (?:afins|correlatas|relacionadas)|afins|cursando|incomplet[oa]|em andamento|equivalente|será|é|e áreas|da (?:universidade|faculdade)',
  underWay:
    'em (?:andamento|curso|conclusão)|cursando|estudante|atualmente|previs(?:ão|to|ta)|doutorand[oa]|mestrand[oa]|frequência|a frequentar|último ano',
  notFinished:
    'incomplet[oa]|trancad[oa]|não (?:conclu[íi]d[oa]|terminad[oa]|finalizad[oa])|abandonad[oa]|interrompid[oa]|desist\\p{L}+|inacabad[oa]',
};
