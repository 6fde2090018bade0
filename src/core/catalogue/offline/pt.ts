import type { OfflineWords } from './shape.ts';

export const pt: OfflineWords = {
  and: 'e',
  hello: { named: ['Olá, {name},'], plain: ['Olá,'] },
  open: {
    question: {
      about: ['obrigado pela [sua|tua] pergunta sobre {about}.', 'lemos a [sua|tua] pergunta sobre {about}.'],
      plain: [
        'obrigado pela [sua|tua] pergunta.',
        'lemos a [sua|tua] pergunta, que merece uma resposta precisa.',
      ],
    },
    complaint: {
      about: [
        'obrigado por nos escrever sobre {about}.',
        'lemos com atenção o que [escreve|escreves] sobre {about}.',
      ],
      plain: ['obrigado por nos contar.', 'lemos com atenção a [sua|tua] mensagem.'],
    },
    praise: {
      about: [
        'muito obrigado pelas [suas|tuas] palavras sobre {about}, ficamos felizes!',
        'que bom ler isto sobre {about}, obrigado!',
      ],
      plain: ['obrigado pelas [suas|tuas] palavras!', 'que bom ler a [sua|tua] mensagem, obrigado!'],
    },
    suggestion: {
      about: ['obrigado pela [sua|tua] sugestão sobre {about}.', 'obrigado por esta ideia sobre {about}.'],
      plain: ['obrigado pela [sua|tua] sugestão.', 'obrigado por esta ideia.'],
    },
    other: {
      about: ['obrigado pela [sua|tua] mensagem sobre {about}.', 'lemos a [sua|tua] mensagem sobre {about}.'],
      plain: ['obrigado pela [sua|tua] mensagem.', 'lemos a [sua|tua] mensagem.'],
    },
  },
  feel: [
    'Lamentamos que tenha ficado esta impressão.',
    'Compreendemos que isto seja uma desilusão.',
    'Compreendemos que isto seja desagradável.',
  ],
  next: {
    question: [
      'Vamos informar-nos junto da equipa e damos a resposta aqui.',
      'Não queremos adivinhar: vamos confirmar com a equipa e damos a resposta aqui.',
    ],
    praise: ['Vamos passar à equipa.', 'A equipa vai gostar de ler.'],
    suggestion: ['Passamos a ideia às pessoas que tratam disto.', 'Fica anotada para a equipa.'],
    other: [
      'Se pudermos ajudar em alguma coisa, [diga|diz]-nos aqui.',
      'Se [quiser|quiseres] contar-nos mais, estamos a ler.',
    ],
  },
  heard: ['Transmitimos às pessoas responsáveis.', 'Falamos disso com a equipa.'],
  ask: {
    order: [
      '[Pode|Podes] enviar-nos o número da encomenda por mensagem privada, para vermos isto com atenção?',
      'Com o número da encomenda por mensagem privada, podemos ver o que aconteceu.',
    ],
    booking: [
      '[Pode|Podes] enviar-nos a referência da reserva por mensagem privada, para vermos isto com atenção?',
      'Com a referência da reserva por mensagem privada, podemos ver o que aconteceu.',
    ],
    visit: [
      '[Pode|Podes] dizer-nos por mensagem privada de que local se trata e em que dia foi?',
      'Com o local e o dia da visita por mensagem privada, podemos falar com a equipa.',
    ],
    device: [
      '[Pode|Podes] dizer-nos que aparelho [usa|usas] e em que passo isto acontece?',
      'Com o nome do aparelho e o passo em que isto acontece, podemos ver o que se passa.',
    ],
    account: [
      '[Pode|Podes] escrever-nos por mensagem privada, sem palavra-passe, para vermos isto?',
      'Com uma mensagem privada, sem palavra-passe, podemos ver o que se passa.',
    ],
    batch: [
      '[Pode|Podes] enviar-nos por mensagem privada o número do lote e o local da compra?',
      'Com o número do lote e o local da compra por mensagem privada, podemos ver isto com atenção.',
    ],
    general: [
      '[Pode|Podes] contar-nos por mensagem privada o que aconteceu, para vermos isto?',
      'Com alguns detalhes por mensagem privada, podemos ver isto com a equipa.',
    ],
  },
  heated: {
    about: ['lemos o que [escreve|escreves] sobre {about} e levamos isto a sério.'],
    plain: [
      'lemos a [sua|tua] mensagem até ao fim e levamos isto a sério.',
      'lemos o que [escreve|escreves] e levamos isto a sério.',
    ],
  },
  severe: {
    open: [
      'obrigado por nos avisar. Levamos muito a sério o que [escreve|escreves].',
      'lemos a [sua|tua] mensagem e levamos isto muito a sério.',
    ],
    next: [
      '[Escreva|Escreve]-nos por mensagem privada, para que uma pessoa da equipa possa falar diretamente [consigo|contigo].',
      '[Pode|Podes] escrever-nos por mensagem privada, para que uma pessoa da equipa fale diretamente [consigo|contigo]?',
    ],
  },
  warm: {
    question: ['Ainda bem que [pergunta|perguntas].', 'As perguntas são sempre bem-vindas.'],
    complaint: ['Ainda bem que nos [contou|contaste].', 'A [sua|tua] experiência é importante para nós.'],
    praise: ['Isto alegrou o nosso dia.', 'Mensagens como a [sua|tua] dão-nos ânimo.'],
    suggestion: ['É simpático pensar connosco.', 'Gostamos muito quando pensam connosco.'],
    other: ['É bom ter notícias [suas|tuas].', 'É sempre bom receber uma mensagem.'],
  },
  light: {
    question: ['Podíamos inventar qualquer coisa, mas íamos corar.'],
    complaint: ['Gostávamos de ter aparecido nos [seus|teus] comentários por um motivo mais alegre.'],
    praise: ['É possível que se tenha dançado um pouco no escritório.'],
    suggestion: ['Já houve quem fosse a correr buscar um lápis.'],
    other: ['O nosso café arrefeceu durante a leitura, e isso é um elogio.'],
  },
  short: {
    question: {
      about: [
        'vamos informar-nos sobre {about} e damos a resposta aqui.',
        'não queremos adivinhar: vamos perguntar sobre {about} e damos a resposta aqui.',
      ],
      plain: [
        'vamos informar-nos e damos a resposta aqui.',
        'vamos confirmar com a equipa e damos a resposta aqui.',
      ],
    },
    complaint: {
      about: [
        'obrigado pelo [seu|teu] comentário sobre {about}.',
        'lemos a [sua|tua] mensagem sobre {about}.',
      ],
      plain: ['obrigado pelo [seu|teu] comentário.', 'lemos a [sua|tua] mensagem.'],
    },
    praise: {
      about: [
        'muito obrigado pelas [suas|tuas] palavras sobre {about}, ficamos felizes!',
        'muito obrigado pelo que nos [diz|dizes] sobre {about}!',
      ],
      plain: ['obrigado pelas [suas|tuas] palavras!', 'obrigado pela [sua|tua] mensagem!'],
    },
    suggestion: {
      about: [
        'obrigado, passamos à equipa a [sua|tua] ideia sobre {about}.',
        'obrigado pela ideia sobre {about}.',
      ],
      plain: ['obrigado, passamos a [sua|tua] ideia à equipa.', 'obrigado pela ideia.'],
    },
    other: {
      about: [
        'obrigado pela [sua|tua] mensagem sobre {about}.',
        'lemos a [sua|tua] mensagem sobre {about}, obrigado.',
      ],
      plain: ['obrigado pela [sua|tua] mensagem.', 'lemos a [sua|tua] mensagem, obrigado.'],
    },
  },
  redirect: {
    about: ['obrigado pela [sua|tua] mensagem. Voltemos ao que podemos tratar: {about}.'],
    plain: [
      'obrigado pela [sua|tua] mensagem. Voltemos ao que podemos tratar aqui.',
      'lemos a [sua|tua] mensagem e gostávamos de ver [consigo|contigo] o lado prático.',
    ],
  },
  thank: {
    about: [
      'obrigado pela [sua|tua] mensagem sobre {about}.',
      'muito obrigado por ter tirado um tempo para nos escrever sobre {about}.',
    ],
    plain: ['obrigado pela [sua|tua] mensagem.', 'muito obrigado por ter tirado um tempo para nos escrever.'],
  },
  contact: 'O que nos ajuda: {contact}',
  matters: {
    allergens: ['os alergénios', 'al[eé]rg\\p{L}*|intoler\\p{L}*|glúten|frutos secos|lactose'],
    refund: ['o reembolso', 'reembols\\p{L}*|dinheiro de volta|estorno'],
    delivery: ['a entrega', 'entreg\\p{L}*|envio|pacote|transportadora'],
    booking: ['a reserva', 'reserv\\p{L}*'],
    warranty: ['a garantia', 'garantia'],
    exchange: ['a devolução', 'devol\\p{L}*'],
    invoice: ['a fatura', 'fatura\\p{L}*|recibo|nota fiscal'],
    payment: ['o pagamento', 'pag(?:amento|amentos|ar|uei|o)|cartão|cobra\\p{L}*'],
    subscription: ['a subscrição', 'subscri\\p{L}*|assinatura'],
    privacy: ['os dados pessoais', 'dados pessoais|privacidade|rgpd|lgpd'],
    accessibility: ['a acessibilidade', 'acessib\\p{L}*|cadeira de rodas'],
    ingredients: ['os ingredientes', 'ingredientes?|óleo de palma|aditivos?|vegan\\p{L}*'],
    packaging: ['a embalagem', 'embalage\\p{L}*|plástico'],
    cleanliness: ['a limpeza', 'limp\\p{L}*|suj\\p{L}*|higiene'],
    noise: ['o barulho', 'barulh\\p{L}*|ruído'],
    waiting: ['a espera', 'à espera|esper(?:ando|ei)|atras(?:o|os|ad[oa]s?)|demor\\p{L}*'],
    welcome: ['o atendimento', 'atend\\p{L}*|funcionári\\p{L}*|mal-educad\\p{L}*'],
    hotline: ['o apoio ao cliente', 'apoio ao cliente|serviço ao cliente|suporte'],
    hours: ['os horários', 'horários?|abrem|fecham'],
    stock: ['a disponibilidade', 'esgotad\\p{L}*|disponív\\p{L}*|stock|estoque'],
    size: ['os tamanhos', 'tamanhos?|demasiado (?:pequen|grand)\\p{L}*'],
    colour: ['as cores', 'cores'],
    taste: ['o sabor', 'sabor\\p{L}*|sensaboria'],
    recipe: ['a receita', 'receitas?|fórmula'],
    instructions: ['o manual', 'instruções|manual'],
    promotion: ['a oferta', 'oferta|ofertas|descont\\p{L}*|promo(?:ção|ções)|cupão|cupom|saldos'],
    advertising: ['a nossa publicidade', 'publicid\\p{L}*|anúncio\\p{L}*|campanha'],
    environment: ['o ambiente', 'ambiente|ambiental|clima\\p{L}*|recicl\\p{L}*|ecológic\\p{L}*'],
    jobs: ['o trabalho connosco', 'emprego|vaga|vagas|currículo'],
    account: ['a [sua|tua] conta', '(?:minha|na) conta|palavra-passe|senha|iniciar sessão'],
    app: ['a aplicação', 'app|aplicação|aplicativo|android|ios|iphone'],
    website: ['o site', 'site|navegador'],
    video: ['o vídeo', 'v[ií]deos?|episódio'],
    article: ['o artigo', 'artigo|blog'],
    quality: ['a qualidade', 'qualidade|partid\\p{L}*|quebrad\\p{L}*|defeit\\p{L}*|danificad\\p{L}*'],
    price: ['os preços', 'preç\\p{L}*|caros?|(?:muito|tão|demasiado) caras?|tarif\\p{L}*'],
    order: ['a [sua|tua] encomenda', 'encomend\\p{L}*|pedido|pedidos'],
    store: ['a loja', 'lojas?|agência'],
    product: ['o produto', 'produtos?|gama'],
  },
};
