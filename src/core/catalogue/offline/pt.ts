import { ears } from './ears/pt.ts';
import type { OfflineWords } from './shape.ts';

export const pt: OfflineWords = {
  and: 'e',
  hello: { named: ['Olá, {name},'], plain: ['Olá,'] },
  open: {
    question: {
      about: [
        'obrigado pela [sua|tua] pergunta sobre {about}.',
        'lemos a [sua|tua] pergunta sobre {about}.',
        'a [sua|tua] pergunta sobre {about} merece uma resposta precisa.',
      ],
      plain: [
        'obrigado pela [sua|tua] pergunta.',
        'lemos a [sua|tua] pergunta, que merece uma resposta precisa.',
        'obrigado por perguntar.',
      ],
    },
    help: {
      about: [
        'obrigado por nos escrever sobre {about}. Gostávamos de ajudar.',
        'lemos o que [escreve|escreves] sobre {about} e gostávamos de ajudar.',
      ],
      plain: [
        'obrigado por nos escrever. Gostávamos de ajudar.',
        'lemos a [sua|tua] mensagem e gostávamos de ajudar.',
      ],
    },
    complaint: {
      about: [
        'obrigado por nos escrever sobre {about}.',
        'lemos com atenção o que [escreve|escreves] sobre {about}.',
        'obrigado pela [sua|tua] mensagem sobre {about}, que lemos com atenção.',
      ],
      plain: [
        'obrigado por nos contar.',
        'lemos com atenção a [sua|tua] mensagem.',
        'obrigado por nos escrever.',
      ],
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
      about: [
        'obrigado pela [sua|tua] mensagem sobre {about}.',
        'lemos a [sua|tua] mensagem sobre {about}.',
        'obrigado por nos escrever sobre {about}.',
      ],
      plain: [
        'obrigado pela [sua|tua] mensagem.',
        'lemos a [sua|tua] mensagem.',
        'obrigado por nos escrever.',
      ],
    },
  },
  feel: [
    'Lamentamos ler isto.',
    'Lamentamos que [tenha|tenhas] de nos escrever por este motivo.',
    'Não é a experiência que queremos oferecer.',
  ],
  next: {
    question: [
      'Vamos informar-nos junto da equipa e damos a resposta aqui.',
      'Não queremos adivinhar: vamos confirmar com a equipa e damos a resposta aqui.',
      'Vamos perguntar a quem sabe e damos a resposta aqui.',
    ],
    praise: ['Vamos passar à equipa.', 'A equipa vai gostar de ler.'],
    suggestion: ['Passamos a ideia às pessoas que tratam disto.', 'Fica anotada para a equipa.'],
    other: ['Partilhamos a mensagem com a equipa.', 'Vamos passar à equipa.'],
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
      '[Pode|Podes] escrever-nos por mensagem privada, para vermos isto [consigo|contigo]?',
      'Com alguns detalhes por mensagem privada, podemos ver isto com a equipa.',
    ],
  },
  afterFact: [
    'Se ficar alguma dúvida, [pergunte|pergunta]-nos aqui.',
    'Para qualquer outra pergunta, estamos aqui.',
  ],
  heated: {
    about: [
      'lemos o que [escreve|escreves] sobre {about} e levamos isto a sério.',
      'levamos a sério o que [escreve|escreves] sobre {about}.',
    ],
    plain: [
      'lemos a [sua|tua] mensagem até ao fim e levamos isto a sério.',
      'lemos o que [escreve|escreves] e levamos isto a sério.',
    ],
  },
  severe: {
    danger: {
      open: [
        'obrigado por nos avisar. Levamos muito a sério o que [escreve|escreves].',
        'lemos a [sua|tua] mensagem e levamos isto muito a sério.',
      ],
      next: [
        '[Escreva|Escreve]-nos por mensagem privada, para que uma pessoa da equipa possa falar diretamente [consigo|contigo].',
        '[Pode|Podes] escrever-nos por mensagem privada, para que uma pessoa da equipa fale diretamente [consigo|contigo]?',
      ],
    },
    health: {
      open: [
        'obrigado por nos avisar. Lamentamos ler isto e levamos isto muito a sério.',
        'lamentamos ler isto. Levamos muito a sério o que [escreve|escreves].',
      ],
      next: [
        '[Pode|Podes] enviar-nos por mensagem privada o número do lote e o local da compra, para que uma pessoa da equipa fale diretamente [consigo|contigo]?',
        '[Escreva|Escreve]-nos por mensagem privada, com o número do lote se ainda [tiver|tiveres] a embalagem, para que uma pessoa da equipa fale diretamente [consigo|contigo].',
      ],
    },
    self_harm: {
      open: [
        'obrigado por escrever isto. Lemos, e é importante para nós.',
        'lemos o que [escreve|escreves], e é importante para nós.',
      ],
      next: [
        '[Escreva|Escreve]-nos por mensagem privada: uma pessoa da equipa gostava de falar [consigo|contigo]. Se [está|estás] em perigo agora, [ligue|liga] para o número de emergência do local onde [está|estás].',
        'Uma pessoa da equipa gostava de falar [consigo|contigo] por mensagem privada. Se [está|estás] em perigo agora, [ligue|liga] para o número de emergência do local onde [está|estás].',
      ],
    },
    threat: {
      open: ['lemos a [sua|tua] mensagem e levamos isto a sério.', 'a [sua|tua] mensagem foi lida aqui.'],
      next: [
        'Se aconteceu alguma coisa que devíamos saber, [escreva|escreve]-nos por mensagem privada.',
        'Se há alguma coisa por trás desta mensagem, gostávamos de ouvir por mensagem privada.',
      ],
    },
    public: {
      open: [
        'obrigado pela [sua|tua] mensagem. Vamos transmiti-la às pessoas responsáveis.',
        'lemos a [sua|tua] mensagem e vamos transmiti-la às pessoas responsáveis.',
      ],
      next: [
        '[Diga|Diz]-nos por mensagem privada como podem entrar em contacto [consigo|contigo].',
        '[Pode|Podes] dizer-nos por mensagem privada como podem entrar em contacto [consigo|contigo]?',
      ],
    },
  },
  grief: {
    open: [
      'obrigado por nos contar. Lemos a [sua|tua] mensagem com cuidado.',
      'lemos a [sua|tua] mensagem com cuidado e agradecemos que nos [escreva|escrevas].',
    ],
    next: [
      '[Escreva|Escreve]-nos por mensagem privada, para que uma pessoa da equipa trate disto [consigo|contigo].',
      'Uma pessoa da equipa gostava de tratar disto [consigo|contigo] por mensagem privada.',
    ],
  },
  warm: {
    question: ['Ainda bem que [pergunta|perguntas].', 'As perguntas são sempre bem-vindas.'],
    help: ['[Está|Estás] no sítio certo.', '[Fez|Fizeste] bem em escrever-nos.'],
    complaint: ['Ainda bem que nos [contou|contaste].', 'A [sua|tua] experiência é importante para nós.'],
    praise: ['Isto alegrou o nosso dia.', 'Mensagens como a [sua|tua] dão-nos ânimo.'],
    suggestion: ['É simpático pensar connosco.', 'Gostamos muito quando pensam connosco.'],
    other: ['É bom ter notícias [suas|tuas].', 'É sempre bom receber uma mensagem.'],
  },
  light: {
    question: ['Podíamos inventar qualquer coisa, mas íamos corar.'],
    help: ['Já arregaçámos as mangas e há café para todos.'],
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
    help: {
      about: [
        'gostávamos de ajudar, obrigado por nos escrever sobre {about}.',
        'obrigado por nos escrever sobre {about}.',
      ],
      plain: ['gostávamos de ajudar.', 'obrigado por nos escrever.'],
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
  ...ears,
};
