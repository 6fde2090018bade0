import { ears } from './ears/es.ts';
import type { OfflineWords } from './shape.ts';

export const es: OfflineWords = {
  and: 'y',
  hello: { named: ['Hola, {name}:'], plain: ['Hola:'] },
  open: {
    question: {
      about: [
        'gracias por [su|tu] pregunta sobre {about}.',
        'hemos leído [su|tu] pregunta sobre {about}.',
        'gracias por preguntarnos sobre {about}.',
      ],
      plain: [
        'gracias por [su|tu] pregunta.',
        'hemos leído [su|tu] pregunta y merece una respuesta precisa.',
        'gracias por preguntarnos.',
      ],
    },
    help: {
      about: [
        'gracias por escribirnos sobre {about}. Nos gustaría ayudar.',
        'hemos leído lo que [escribe|escribes] sobre {about} y nos gustaría ayudar.',
      ],
      plain: [
        'gracias por escribirnos. Nos gustaría ayudar.',
        'hemos leído [su|tu] mensaje y nos gustaría ayudar.',
      ],
    },
    complaint: {
      about: [
        'gracias por [tomarse|tomarte] el tiempo de escribirnos sobre {about}.',
        'hemos leído con atención lo que [nos cuenta|nos cuentas] sobre {about}.',
        'gracias por contarnos lo ocurrido con {about}.',
      ],
      plain: [
        'gracias por contárnoslo.',
        'hemos leído con atención [su|tu] mensaje.',
        'gracias por [tomarse|tomarte] el tiempo de escribirnos.',
      ],
    },
    praise: {
      about: [
        '¡gracias por [sus|tus] palabras sobre {about}!',
        '¡qué alegría leer esto sobre {about}, gracias!',
      ],
      plain: ['¡gracias por [sus|tus] palabras!', '¡qué alegría leer [su|tu] mensaje, gracias!'],
    },
    suggestion: {
      about: ['gracias por [su|tu] sugerencia sobre {about}.', 'gracias por esta idea sobre {about}.'],
      plain: ['gracias por [su|tu] sugerencia.', 'gracias por esta idea.'],
    },
    other: {
      about: [
        'gracias por [su|tu] mensaje sobre {about}.',
        'hemos leído [su|tu] mensaje sobre {about}.',
        'gracias por escribirnos sobre {about}.',
      ],
      plain: ['gracias por [su|tu] mensaje.', 'hemos leído [su|tu] mensaje.', 'gracias por escribirnos.'],
    },
  },
  feel: [
    'Sentimos leer esto.',
    'Sentimos que [tenga|tengas] que escribirnos por este motivo.',
    'No es la experiencia que queremos ofrecer.',
  ],
  next: {
    question: [
      'Nos estamos informando y [le|te] responderemos aquí.',
      'Preferimos comprobarlo con el equipo y [le|te] responderemos aquí.',
      'Lo preguntamos a quien lo sabe y [le|te] responderemos aquí.',
    ],
    praise: ['Se lo pasamos al equipo.', 'El equipo se alegrará de leerlo.'],
    suggestion: ['La pasamos a las personas que trabajan en ello.', 'Queda anotada para el equipo.'],
    other: ['Lo compartimos con el equipo.', 'Se lo pasamos al equipo.'],
  },
  heard: ['Lo trasladamos a las personas responsables.', 'Lo comentamos con el equipo.'],
  ask: {
    order: [
      '¿[Puede|Puedes] enviarnos [su|tu] número de pedido por mensaje privado para que lo miremos con atención?',
      'Con [su|tu] número de pedido por mensaje privado podremos ver qué ha pasado.',
    ],
    booking: [
      '¿[Puede|Puedes] enviarnos la referencia de [su|tu] reserva por mensaje privado para que lo miremos con atención?',
      'Con la referencia de [su|tu] reserva por mensaje privado podremos ver qué ha pasado.',
    ],
    visit: [
      '¿[Puede|Puedes] decirnos por mensaje privado de qué lugar se trata y qué día fue?',
      'Con el lugar y el día de [su|tu] visita por mensaje privado podremos hablarlo con el equipo.',
    ],
    device: [
      '¿[Puede|Puedes] decirnos qué dispositivo [usa|usas] y en qué paso ocurre?',
      'Con el nombre de [su|tu] dispositivo y el paso en el que ocurre podremos mirarlo.',
    ],
    account: [
      '¿[Puede|Puedes] escribirnos por mensaje privado, sin contraseña, para que lo miremos?',
      'Con un mensaje privado, sin contraseña, podremos mirarlo.',
    ],
    batch: [
      '¿[Puede|Puedes] enviarnos por mensaje privado el número de lote y el lugar de compra?',
      'Con el número de lote y el lugar de compra por mensaje privado podremos mirarlo.',
    ],
    general: [
      '¿[Puede|Puedes] escribirnos por mensaje privado para que lo miremos [con usted|contigo]?',
      'Con algunos detalles por mensaje privado podremos mirarlo con el equipo.',
    ],
  },
  afterFact: [
    'Si queda alguna duda, [pregúntenos|pregúntanos] aquí.',
    'Para cualquier otra pregunta, aquí estamos.',
  ],
  heated: {
    about: [
      'hemos leído lo que [escribe|escribes] sobre {about} y nos lo tomamos en serio.',
      'nos tomamos en serio lo que [escribe|escribes] sobre {about}.',
    ],
    plain: [
      'hemos leído [su|tu] mensaje entero y nos lo tomamos en serio.',
      'hemos leído lo que [escribe|escribes] y nos lo tomamos en serio.',
    ],
  },
  severe: {
    danger: {
      open: [
        'gracias por avisarnos. Nos tomamos muy en serio lo que [escribe|escribes].',
        'hemos leído [su|tu] mensaje y nos lo tomamos muy en serio.',
      ],
      next: [
        '[Escríbanos|Escríbenos] por mensaje privado para que una persona del equipo pueda hablar directamente con [usted|contigo].',
        '¿[Puede|Puedes] escribirnos por mensaje privado para que una persona del equipo hable directamente con [usted|contigo]?',
      ],
    },
    health: {
      open: [
        'gracias por avisarnos. Sentimos leer esto y nos lo tomamos muy en serio.',
        'sentimos leer esto. Nos tomamos muy en serio lo que [escribe|escribes].',
      ],
      next: [
        '¿[Puede|Puedes] enviarnos por mensaje privado el número de lote y el lugar de compra, para que una persona del equipo hable directamente con [usted|contigo]?',
        '[Escríbanos|Escríbenos] por mensaje privado, con el número de lote si [conserva|conservas] el envase, para que una persona del equipo hable directamente con [usted|contigo].',
      ],
    },
    self_harm: {
      open: [
        'gracias por escribir esto. Lo hemos leído y nos importa.',
        'hemos leído lo que [escribe|escribes] y nos importa.',
      ],
      next: [
        '[Escríbanos|Escríbenos] por mensaje privado: una persona del equipo quiere hablar [con usted|contigo]. Si [está|estás] en peligro ahora, [llame|llama] al número de emergencias de donde [se encuentra|te encuentras].',
        'Una persona del equipo quiere hablar [con usted|contigo] por mensaje privado. Si [está|estás] en peligro ahora, [llame|llama] al número de emergencias de donde [se encuentra|te encuentras].',
      ],
    },
    threat: {
      open: ['hemos leído [su|tu] mensaje y nos lo tomamos en serio.', '[su|tu] mensaje se ha leído aquí.'],
      next: [
        'Si ha pasado algo que deberíamos saber, [escríbanos|escríbenos] por mensaje privado.',
        'Si hay algo detrás de este mensaje, queremos escucharlo por mensaje privado.',
      ],
    },
    public: {
      open: [
        'gracias por [su|tu] mensaje. Lo trasladamos a las personas responsables.',
        'hemos leído [su|tu] mensaje y lo trasladamos a las personas responsables.',
      ],
      next: [
        '[Díganos|Dinos] por mensaje privado cómo pueden ponerse en contacto [con usted|contigo].',
        '¿[Puede|Puedes] decirnos por mensaje privado cómo pueden ponerse en contacto [con usted|contigo]?',
      ],
    },
  },
  grief: {
    open: [
      'gracias por contárnoslo. Hemos leído [su|tu] mensaje con cuidado.',
      'hemos leído [su|tu] mensaje con cuidado y [le|te] agradecemos que nos [escriba|escribas].',
    ],
    next: [
      '[Escríbanos|Escríbenos] por mensaje privado para que una persona del equipo lo vea [con usted|contigo].',
      'Una persona del equipo quiere verlo [con usted|contigo] por mensaje privado.',
    ],
  },
  warm: {
    question: ['Nos alegra que lo [pregunte|preguntes].', 'Las preguntas siempre son bienvenidas.'],
    help: ['[Ha|Has] venido al lugar adecuado.', '[Ha|Has] hecho bien en escribirnos.'],
    complaint: ['[Ha|Has] hecho bien en contárnoslo.', '[Su|Tu] experiencia nos importa.'],
    praise: ['Nos ha alegrado el día.', 'Mensajes como [el suyo|el tuyo] nos dan ánimo.'],
    suggestion: ['Es un detalle pensar con nosotros.', 'Nos encanta que la gente piense con nosotros.'],
    other: ['Es un gusto [leerle|leerte].', 'Siempre nos alegra recibir un mensaje.'],
  },
  light: {
    question: ['Podríamos inventarnos algo, pero nos pondríamos colorados.'],
    help: ['Ya nos hemos remangado y hay café para todos.'],
    complaint: ['Nos habría gustado aparecer en [sus|tus] comentarios por un motivo más alegre.'],
    praise: ['Puede que en la oficina se haya bailado un poco.'],
    suggestion: ['Alguien ya ha ido corriendo a buscar un lápiz.'],
    other: ['El café se nos ha enfriado leyendo, y eso es un cumplido.'],
  },
  short: {
    question: {
      about: [
        'nos informamos sobre {about} y [le|te] responderemos aquí.',
        'comprobamos lo de {about} y [le|te] responderemos aquí.',
      ],
      plain: ['nos informamos y [le|te] responderemos aquí.', 'lo comprobamos y [le|te] responderemos aquí.'],
    },
    help: {
      about: ['nos gustaría ayudar con {about}.', 'gracias por escribirnos sobre {about}.'],
      plain: ['nos gustaría ayudar.', 'gracias por escribirnos.'],
    },
    complaint: {
      about: ['gracias por [su|tu] comentario sobre {about}.', 'hemos leído [su|tu] mensaje sobre {about}.'],
      plain: ['gracias por [su|tu] comentario.', 'hemos leído [su|tu] mensaje.'],
    },
    praise: {
      about: [
        '¡gracias por [sus|tus] palabras sobre {about}!',
        '¡gracias por lo que [dice|dices] sobre {about}!',
      ],
      plain: ['¡gracias por [sus|tus] palabras!', '¡gracias por [su|tu] mensaje!'],
    },
    suggestion: {
      about: ['gracias, pasamos [su|tu] idea sobre {about} al equipo.', 'gracias por la idea sobre {about}.'],
      plain: ['gracias, pasamos [su|tu] idea al equipo.', 'gracias por la idea.'],
    },
    other: {
      about: [
        'gracias por [su|tu] mensaje sobre {about}.',
        'hemos leído [su|tu] mensaje sobre {about}, gracias.',
      ],
      plain: ['gracias por [su|tu] mensaje.', 'hemos leído [su|tu] mensaje, gracias.'],
    },
  },
  redirect: {
    about: ['gracias por [su|tu] mensaje. Volvamos a aquello en lo que podemos hacer algo: {about}.'],
    plain: [
      'gracias por [su|tu] mensaje. Volvamos a aquello en lo que podemos hacer algo aquí.',
      'hemos leído [su|tu] mensaje y nos gustaría ver con [usted|contigo] el lado práctico.',
    ],
  },
  thank: {
    about: [
      'gracias por [su|tu] mensaje sobre {about}.',
      'gracias por el tiempo dedicado a escribirnos sobre {about}.',
    ],
    plain: ['gracias por [su|tu] mensaje.', 'gracias por el tiempo dedicado a escribirnos.'],
  },
  contact: 'Lo que nos ayuda: {contact}',
  ...ears,
};
