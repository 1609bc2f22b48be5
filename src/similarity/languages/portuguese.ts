import { stemmer } from '@orama/stemmers/portuguese';
import { stopwords } from '@orama/stopwords/portuguese';
import type { LanguageRules } from './language.js';

export const portuguese: LanguageRules = {
  stem: stemmer,
  stopWords: [...stopwords, 'junto', 'sobre', 'todos', 'todas', 'todo', 'toda', 'cada', 'através', 'conforme', 'após', 'etc', 'ser', 'bem'],
  // Plurals in -ões and -ães.
  spell: (word) => word.toLowerCase().replace(/[õã]es$/, 'ão'),
  leadIns: `conhecimento conhecimentos experiência experiências domínio capacidade habilidade habilidades competência competências nível sólido sólidos sólida
    excelente bom bons boa boas mínimo mínima ano anos comprovada desejável exigido responsável responsabilidade encarregado tarefa tarefas função funções área
    âmbito setor diversos diversas vários várias diferentes novo novos nova novas próprio própria`,
  fillers: `realizar realização efetuar efectuar efetuação fazer garantir assegurar gerir gestão gerenciar gerenciamento elaborar elaboração preparar
    preparação preparo executar execução colaborar colaboração apoiar apoio auxiliar auxílio promover trabalhar trabalho dar manter prestar
    proceder criar criação ajudar ajuda zelar diário diária`,
  actions: `
    redigir redação escrever escrita
    atender atendimento receber recepção recebimento acolher acolhimento
    vender venda vendas vendedor comercializar comercialização
    comprar compra compras adquirir aquisição
    cobrar cobrança faturar faturamento faturação
    limpar limpeza lavar lavagem higienizar higienização
    arrumar arrumação
    controlar controle controlo verificar verificação conferir conferência inspecionar inspeção fiscalizar fiscalização monitorar monitoramento supervisionar supervisão rever revisão
    aconselhar aconselhamento orientar orientação informar informação assessorar assessoria
    treinar treinamento formar formação ensinar ensino capacitar capacitação instruir
    dirigir direção liderar liderança coordenar coordenação chefiar
    acompanhar acompanhamento seguir seguimento
    reparar reparação reparo consertar conserto arranjar
    manutenção manutenir
    entregar entrega distribuir distribuição
    desenhar desenho projetar projeto
    programar programação planejar planejamento planear planeamento
    instalar instalação montar montagem colocar colocação
    cuidar cuidado cuidados
    arquivar arquivo classificar classificação
    analisar análise estudar estudo avaliar avaliação
    pesquisar pesquisa investigar investigação
    traduzir tradução
    responder resposta
    resolver resolução solucionar
    registar registo registrar registro cadastrar cadastro lançar lançamento
    emitir emissão
    carregar carregamento carga
    descarregar descarga
    conduzir condução
    transportar transporte deslocar deslocação
    embalar embalagem
    expedir expedição enviar envio
    negociar negociação
    contratar contratação recrutar recrutamento selecionar seleção
    servir serviço
    cozinhar cozinha confeção confecionar
    comunicar comunicação contactar contacto
    apresentar apresentação
    melhorar melhoria otimizar otimização
    pagar pagamento
    administrar administração
    cumprir cumprimento respeitar respeito
    produzir produção fabricar fabricação fabrico
    prospectar prospecção prospetar prospeção captar captação
    calibrar calibração aferir
    marcar marcação agendar agendamento
    corrigir correção
    reunir reunião
    utilizar utilização usar
    cortar corte
    pintar pintura
    construir construção
    soldar soldagem
    buscar busca
    proteger proteção
    publicar publicação
    etiquetar rotular
    medir medição
    calcular cálculo estimar estimativa orçar
    aprovar aprovação validar validação
    abrir abertura
    fechar fechamento
    levantar levantamento recolher recolha
    configurar configuração
    implantar implantação implementar implementação
    repor reposição abastecer abastecimento
    lecionar ministrar
    documentar documentação
    higienizar
    inserir inserção
    participar participação
    organizar organização
    desenvolver desenvolvimento
    definir definição
    jardinar jardinagem`,
  things: `
    cliente clientela consumidor
    paciente doente utente
    funcionário colaborador trabalhador pessoal equipe equipa colega
    aluno aluna estudante aprendiz criança
    fornecedor
    documento documentação processo papel
    relatório informe
    máquina equipamento aparelho
    avaria falha defeito
    mercadoria produto artigo
    armazém depósito almoxarifado
    estoque stock inventário existência
    loja estabelecimento
    pai mãe família familiar
    norma regra
    medicamento medicação remédio
    telefone telefônico telefónico chamada
    fatura nota
    salário folha
    caminhão camião veículo
    reclamação queixa
    proposta orçamento
    peça componente
    refeição prato
    site página
    idoso
    contrato
    projeto
    correspondência carta correio
    preço tarifa
    obra
    carro automóvel
    roupa
    dado
    pedido encomenda
    prazo
    custo despesa
    qualidade
    ferramenta
    sistema aplicação aplicativo software
    usuário utilizador
    consulta
    prova teste exame
    aula lição
    evolução progresso
    erro falha
    prateleira gôndola
    candidato pessoal`,
  endings: /(?:izacao|acao|icao|cao|sao|ament|iment|ador|edor|idor|anci|enci|agem|ific|ion|i)$/,
  verbEndings: /(?:ar|er|ir|or|ção|são|mento|agem|ança|ência|eio)$/,
  verbAtEnd: false,
  adjectiveEndings: null,
  compounds: false,
  separable: '',
  negations: 'não sem nunca nem nenhum nenhuma jamais',
  passive: /(?:^|\s)(?:ser|é|são|estar)\s.*\s(?:por|pelos?|pelas?)\s/i,
  opposites: 'aumentar reduzir, aumentar diminuir, abrir fechar, abertura fechamento, compra venda, comprar vender, contratar demitir, interno externo, entrada saída, importação exportação, aceitar recusar', // prettier-ignore
  reversing: ['des', 'dis', 'in'],
  numbers: 'dois três quatro cinco seis sete oito nove dez onze doze',
};
