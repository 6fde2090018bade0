import type { OfflineWords } from './shape.ts';

export const es: OfflineWords = {
  and: 'y',
  hello: { named: ['Hola, {name}:'], plain: ['Hola:'] },
  open: {
    question: {
      about: ['gracias por [su|tu] pregunta sobre {about}.', 'hemos leído [su|tu] pregunta sobre {about}.'],
      plain: [
        'gracias por [su|tu] pregunta.',
        'hemos leído [su|tu] pregunta y merece una respuesta precisa.',
      ],
    },
    complaint: {
      about: [
        'gracias por [tomarse|tomarte] el tiempo de escribirnos sobre {about}.',
        'hemos leído con atención lo que [nos cuenta|nos cuentas] sobre {about}.',
      ],
      plain: ['gracias por contárnoslo.', 'hemos leído con atención [su|tu] mensaje.'],
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
      about: ['gracias por [su|tu] mensaje sobre {about}.', 'hemos leído [su|tu] mensaje sobre {about}.'],
      plain: ['gracias por [su|tu] mensaje.', 'hemos leído [su|tu] mensaje.'],
    },
  },
  feel: [
    'Sentimos que [se haya quedado|te hayas quedado] con esta impresión.',
    'Entendemos que sea decepcionante.',
    'Comprendemos que resulte molesto.',
  ],
  next: {
    question: [
      'Nos estamos informando y [le|te] responderemos aquí.',
      'Preferimos comprobarlo con el equipo y [le|te] responderemos aquí.',
    ],
    praise: ['Se lo pasamos al equipo.', 'El equipo se alegrará de leerlo.'],
    suggestion: ['La pasamos a las personas que trabajan en ello.', 'Queda anotada para el equipo.'],
    other: [
      'Si podemos ayudar en algo, [díganos|dinos] aquí.',
      'Si [quiere|quieres] contarnos más, [le|te] leemos.',
    ],
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
      '¿[Puede|Puedes] contarnos por mensaje privado qué ha pasado para que lo miremos?',
      'Con algunos detalles por mensaje privado podremos mirarlo con el equipo.',
    ],
  },
  heated: {
    about: ['hemos leído lo que [escribe|escribes] sobre {about} y nos lo tomamos en serio.'],
    plain: [
      'hemos leído [su|tu] mensaje entero y nos lo tomamos en serio.',
      'hemos leído lo que [escribe|escribes] y nos lo tomamos en serio.',
    ],
  },
  severe: {
    open: [
      'gracias por avisarnos. Nos tomamos muy en serio lo que [escribe|escribes].',
      'hemos leído [su|tu] mensaje y nos lo tomamos muy en serio.',
    ],
    next: [
      '[Escríbanos|Escríbenos] por mensaje privado para que una persona del equipo pueda hablar directamente con [usted|contigo].',
      '¿[Puede|Puedes] escribirnos por mensaje privado para que una persona del equipo hable directamente con [usted|contigo]?',
    ],
  },
  warm: {
    question: ['Nos alegra que lo [pregunte|preguntes].', 'Las preguntas siempre son bienvenidas.'],
    complaint: ['[Ha|Has] hecho bien en contárnoslo.', '[Su|Tu] experiencia nos importa.'],
    praise: ['Nos ha alegrado el día.', 'Mensajes como [el suyo|el tuyo] nos dan ánimo.'],
    suggestion: ['Es un detalle pensar con nosotros.', 'Nos encanta que la gente piense con nosotros.'],
    other: ['Es un gusto [leerle|leerte].', 'Siempre nos alegra recibir un mensaje.'],
  },
  light: {
    question: ['Podríamos inventarnos algo, pero nos pondríamos colorados.'],
    complaint: ['Nos habría gustado aparecer en [sus|tus] comentarios por un motivo más alegre.'],
    praise: ['Puede que en la oficina se haya bailado un poco.'],
    suggestion: ['Alguien ya ha ido corriendo a buscar un lápiz.'],
    other: ['El café se nos ha enfriado leyendo, y eso es un cumplido.'],
  },
  short: {
    question: {
      about: ['nos informamos sobre {about} y [le|te] responderemos aquí.'],
      plain: ['nos informamos y [le|te] responderemos aquí.', 'lo comprobamos y [le|te] responderemos aquí.'],
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
  matters: {
    allergens: ['los alérgenos', 'al[eé]rg\\p{L}*|intoleran\\p{L}*|gluten|frutos secos|lactosa'],
    refund: ['el reembolso', 'reembols\\p{L}*|devolución del dinero|devuelvan el dinero'],
    delivery: ['la entrega', 'entreg\\p{L}*|envío|envíos|paquete|paquetes|repartidor\\p{L}*'],
    booking: ['la reserva', 'reserv\\p{L}*'],
    warranty: ['la garantía', 'garantía'],
    exchange: ['la devolución', 'devol\\p{L}*|devuelv\\p{L}*'],
    invoice: ['la factura', 'factur\\p{L}*|recibo|tique'],
    payment: ['el pago', 'pag(?:o|os|ar|ué|ado)|tarjeta|cobr\\p{L}*'],
    subscription: ['la suscripción', 'suscri\\p{L}*|abono'],
    privacy: ['los datos personales', 'datos personales|privacidad'],
    accessibility: ['la accesibilidad', 'accesib\\p{L}*|silla de ruedas'],
    ingredients: ['los ingredientes', 'ingredientes?|aceite de palma|aditivos?|vegan\\p{L}*'],
    packaging: ['el embalaje', 'embalaje|envase|envases|plástico'],
    cleanliness: ['la limpieza', 'limpieza|suci[oa]s?|higiene'],
    noise: ['el ruido', 'ruido\\p{L}*'],
    waiting: [
      'la espera',
      'esper(?:ando|é)|la espera|retras\\p{L}*|(?:llegó|llegan?|muy) tarde|tarda\\p{L}*',
    ],
    welcome: [
      'la atención recibida',
      'la atención(?! al)|el trato|el personal|emplead\\p{L}*|camarer\\p{L}*|maleducad\\p{L}*',
    ],
    hotline: ['el servicio al cliente', 'atención al cliente|servicio al cliente|soporte'],
    hours: ['los horarios', 'horarios?|abren|cierran'],
    stock: ['la disponibilidad', 'agotad\\p{L}*|disponib\\p{L}*|existencias'],
    size: ['las tallas', 'tallas?|demasiado (?:pequeñ|grand)\\p{L}*'],
    colour: ['los colores', 'colores'],
    taste: ['el sabor', 'sabor\\p{L}*|sosa|soso'],
    recipe: ['la receta', 'recetas?|fórmula'],
    instructions: ['el manual de uso', 'instrucciones|manual'],
    promotion: ['la oferta', 'oferta|ofertas|descuento\\p{L}*|promos?|promoci\\p{L}*|cupón|rebajas'],
    advertising: ['nuestra publicidad', 'publici\\p{L}*|anuncio\\p{L}*|campaña'],
    environment: ['el medio ambiente', 'medio ?ambiente|clima\\p{L}*|recicl\\p{L}*|ecológic\\p{L}*'],
    jobs: ['el trabajo con nosotros', 'empleo|vacante\\p{L}*|currículum'],
    account: ['[su|tu] cuenta', 'cuenta|contraseña|iniciar sesión'],
    app: ['la aplicación', 'app|aplicación|android|ios|iphone'],
    website: ['la web', 'web|sitio|navegador'],
    video: ['el vídeo', 'v[ií]deos?|episodio'],
    article: ['el artículo', 'artículo|blog'],
    quality: ['la calidad', 'calidad|rot[oa]s?|defect\\p{L}*|dañad\\p{L}*'],
    price: ['los precios', 'precios?|caros?|(?:muy|tan|demasiado) caras?|tarifa\\p{L}*'],
    order: ['[su|tu] pedido', 'pedid\\p{L}*|encarg\\p{L}*'],
    store: ['la tienda', 'tiendas?|sucursal'],
    product: ['el producto', 'productos?|gama'],
  },
};
