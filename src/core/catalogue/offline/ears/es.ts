import type { Ears } from '../shape.ts';

export const ears: Ears = {
  signs: {
    help: 'ayud(?:a|ar|en|ame|adme|enme|arme)(?! a )|necesito (?:ayuda|que)|(?:que|como) (?:hago|puedo) (?:hacer|recuperar|solucionar|arreglar)|respond(?:an|edme|anme)|contest(?:en|ad)|por favor (?:arreglen|solucionen|respondan)',
    trouble:
      'no (?:me |se |nos )?(?:funciona\\p{L}*|va|abre|carga|deja|llega|llego|llegan|puedo|puede|recibi\\p{L}*|he recibido|responden?|contestan?|encuentro|reconoce)|(?:error|fallo|fallos|averia|problemas?)|bloquead\\p{L}*|hackea\\p{L}*|desaparec\\p{L}*|perdi(?:do)? (?:mi|el|la)|rot[oa]s?|estropead\\p{L}*|falta(?:n|ba)?|cobrad[oa]? dos veces|(?:sigo|seguimos) (?:esperando|sin)|nadie (?:responde|contesta)',
    doubt:
      'pero|sin embargo|lastima|pena|otra vez|una vez mas|gracias por nada|jaja\\p{L}*|verguenza|peor|cerrad\\p{L}*|cierr\\p{L}*|precios?|car[oa]s?|pagar|[€$] ?\\d+|\\d ?€|como siempre',
    grief:
      'fallec\\p{L}*|muri(?:o|eron)|muerte|murio|funeral|entierro|cancer|quimio\\p{L}*|cuidados (?:paliativos|intensivos)|viud[oa]|duelo',
  },
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
    fault: [
      'este problema',
      '(?:mensaje|código) de error|no (?:funciona|carga|arranca)|se (?:cuelga|bloquea)',
    ],
    video: ['el vídeo', 'v[ií]deos?|episodio'],
    article: ['el artículo', 'artículo|blog'],
    quality: ['la calidad', 'calidad|rot[oa]s?|defect\\p{L}*|dañad\\p{L}*'],
    price: ['los precios', 'precios?|caros?|(?:muy|tan|demasiado) caras?|tarifa\\p{L}*'],
    order: ['[su|tu] pedido', 'pedid\\p{L}*|encarg\\p{L}*'],
    store: ['la tienda', 'tiendas?|sucursal'],
    product: ['el producto', 'productos?|gama'],
  },
};
