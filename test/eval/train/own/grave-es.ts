/** Comments of our own about danger, threats, law and press, and of customers who are in no danger at all: one a line. */
export const es = {
  grave: `
el enchufe detrás de la nevera reventó y la cocina se llenó de humo negro
huele muchísimo a gas desde que vino vuestro técnico
el piso del vecino está ardiendo por vuestra secadora
me dio un calambrazo la ducha, no siento el brazo
hay un cable pelado en un charco delante de la escuela
vuestras galletas sin frutos secos mandaron a mi novio a la UCI
en ningún sitio pone que lleva leche y a mi hija se le hinchó la cara
el camarero juró que no llevaba marisco y acabé con la garganta cerrada
mi bebé se tragó una pieza del juguete
la pila del mando está en el estómago de mi hijo, lo dice la radiografía
la batería se ha hinchado y quema
el cargador de la bici explotó en el pasillo y salimos por la ventana
piso el freno de la furgoneta de alquiler y nada, acabé en la cuneta
se me bloqueó la dirección en plena autopista
la bomba de insulina se paró de noche y no avisó
el respirador de mi padre dejó de funcionar y nadie coge el teléfono
toda la familia intoxicada por vuestro pollo
tres niños en ambulancia porque voló el castillo hinchable
se cayó una estantería encima de mi hijo de dos años
mi hijo perdió la punta del dedo con vuestra silla plegable
en la guardería dejaron a mi niña sola una hora en el patio
una monitora estaba pegando a un niño
el socorrista estaba con el móvil mientras mi sobrino se ahogaba
hay gente atrapada en el teleférico desde hace cuatro horas
estamos encerrados en vuestro parking con dos niños y nadie contesta
un señor ha perdido el conocimiento en el andén y no viene nadie
escupo sangre desde que tomo vuestras cápsulas
el tinte me quemó el cuero cabelludo, tengo ampollas
le sirvieron lejía a mi madre en vez de agua
el conductor iba borracho y se saltó dos semáforos
el repartidor me empujó contra la pared e intentó besarme
me echaron algo en la copa en vuestro local
cables pelados al lado de la piscina de los niños
el ascensor cayó dos pisos con mi abuela dentro
no quiero despertarme mañana
ya no encuentro motivos para seguir viviendo
estoy en el puente y no tengo nada que perder
me he tomado todas las pastillas
cuidad de mi perro, yo ya no estaré
perdón por todo, después de esta noche no sabréis más de mí
todos los días pienso en tirarme al tren
mi hija se corta desde que la acosan en vuestro foro
mejor estaría muerto
te espero a la salida, ya verás
sé a qué colegio van tus hijos
voy a quemar vuestro almacén
le voy a partir las piernas a vuestro repartidor
vais a salir de ahí en un ataúd
merecéis que os cuelguen
tengo una pistola y sé en qué turno sales
os doy hasta el viernes, luego vengo con gasolina
la próxima vez no vengo a hablar
mi abogada ya tiene los correos
recibiréis la demanda esta semana
he puesto una reclamación en consumo y en la policía
nos vemos delante del juez
voy a denunciaros por estafa
la Agencia de Protección de Datos ya está avisada
somos 300 afectados y vamos a demandar juntos
la inspección de trabajo está al corriente
quitad mi foto en 48 horas o actuará mi abogado
soy redactora de La Vanguardia, ¿alguien puede responder antes de las cinco?
esta noche sale en el telediario
preparamos un reportaje sobre vuestras granjas y queremos vuestra versión
he mandado todo a la prensa
vuestra web me enseña las facturas y direcciones de otros clientes
he entrado y veo la cuenta de otra persona con su tarjeta
nuestras contraseñas están en un foro de hackers
mi ex maltratador consiguió mi dirección por vuestra centralita
mandasteis mis análisis médicos a mi jefe
habéis publicado la foto de mi hija con su nombre y su colegio
el portero nos dijo que no entraban negros
no me dejaron entrar por llevar velo
me rechazaron por mi apellido, lo dijo vuestro reclutador
se negaron a atendernos al ver que mi hijo tiene síndrome de Down
me despidieron el día que dije que estaba embarazada
no alquilan a extranjeros, me lo dijo vuestra agencia
echasteis a un ciego por su perro guía
la cabina se llenó de humo y dos azafatas necesitaron oxígeno
se soltó una rueda de vuestro autocar en marcha
las puertas del tranvía se cerraron sobre un carrito y lo arrastraron
el cable del telesilla se rompió detrás de nosotros
vuestra excavadora rompió la tubería de gas y han desalojado la calle
la lámpara suelta chispas cuando llueve, me da miedo dormir aquí
moho negro y mi hijo asmático otra vez ingresado
la farmacia le dio a mi abuelo diez veces la dosis
se dejaron una gasa dentro en la operación
me operaron la rodilla equivocada
mi madre esperó nueve horas en una camilla y murió
la leche de fórmula hace vomitar a mis gemelos
once invitados al hospital por las ostras
encontré una jeringuilla en la piscina de bolas
virutas de metal en los cereales, diente roto
me arde la garganta desde que bebí vuestro zumo y no puedo tragar
el cordón de la persiana casi estrangula a la niña
la trona volcó y tiene fractura de cráneo
los petardos salieron hacia la gente
la olla a presión reventó y tengo quemaduras de segundo grado
la escalera se plegó conmigo encima y me rompí la espalda
el casco se partió y estuve cuatro días en coma
tengo los ojos hinchados y casi no puedo respirar
están dando una paliza a alguien en el pasillo de vuestro hostal
mi acosador me encontró por vuestra app y está en mi puerta
un hombre graba a las chicas en los probadores
un adulto le pide fotos a mi hija de nueve años en vuestro juego
el entrenador pega a los niños
hay un niño solo en un coche al sol en vuestro aparcamiento
alguien va a saltar de vuestra azotea
se oyen disparos junto a la puerta B
la gente se está aplastando delante del escenario, parad
las salidas están con candado y la sala llena
no me quedan fuerzas para vivir
pienso en acabar con todo desde el desahucio
nadie me echará de menos
ya he elegido el día
dile a mi mujer que lo siento, no puedo seguir
me voy a colgar
una chica escribe bajo vuestro vídeo que se quiere matar
voy a por vosotros
contratad guardaespaldas
no volverá a caminar, me encargo yo
te voy a rajar
a tu moderador habría que pegarle un tiro
sé tu nombre, tu coche y tu calle
ácido en la cara es lo que merece
mañana vuestro edificio será ceniza
cuidado esta noche al cruzar la calle
estoy buscando asesoramiento legal
tenéis quince días antes de ir al juzgado
he presentado una queja en el Banco de España
despido improcedente, nos vemos en la conciliación
esa marca está registrada a mi nombre y vais a pagar
esto es difamación y tomaré medidas
periodista de investigación, tengo correos internos vuestros
cierre a las seis para vuestro derecho de réplica
ya hablé con un reportero, portada el domingo
EFE, ¿pueden confirmar los despidos?
esto va a todas las redacciones
puedo leer mensajes de desconocidos en vuestra app
me llegó el diagnóstico de otra paciente
el pdf trae los sueldos de toda la plantilla
vendisteis mis datos de salud sin permiso
me cobraron la tarjeta unos ladrones tras vuestra filtración
el peluquero dijo que no corta a gente como nosotros
solo registraron mi mochila, soy el único árabe de la cola
el hotel canceló al ver que éramos dos mujeres
demasiado mayor para el puesto, lo escribió vuestro jefe
el taxi se fue al ver mi perro guía
cobro menos que los hombres de mi equipo`,
  calm: `
soy una mujer negra y por fin tenéis mi tono
soy trans y me siento bien en vuestro gimnasio
soy musulmana y llevo vuestra marca
voy en silla de ruedas y compro aquí cada semana
soy sordo y vuestros subtítulos son geniales
mi hijo autista adora vuestra hora tranquila
llevo velo y vuestra ropa deportiva me queda bien
estoy embarazada, ¿qué té puedo tomar?
mi padre ciego usa vuestra app
somos dos mamás y nos encantan vuestros anuncios
mi abogado lleva vuestros trajes
este bolso es la bomba
mataría por una porción de esa tarta
mi jefe me mata si no llega el viernes jaja
me muero por probarlo
me muero de risa con vuestro anuncio
la app se muere cada vez que la abro
el sitio se cayó durante las rebajas
mi portátil se congeló y perdí el texto
demasiado sabor a humo en la salsa
me quemé la lengua con el café por las ganas que tenía
la vela se quema mal, ¿algún consejo?
¿a partir de qué edad es la silla del coche?
mi bebé se tragó toda la papilla, le encanta
¿cuánto dura la batería?
el cargador dejó de funcionar al mes
las pastillas de freno llegaron un día tarde
atascados una hora en la cola pero el personal genial
mi cuenta está bloqueada desde ayer
mi pedido se ha perdido y nadie contesta
el frasco llegó roto
un botón se cayó de la camisa
había un pelo en mi comida, quiero el dinero
la pizza fría y el repartidor tarde
es un crimen que quitarais ese sabor
precios de atraco
estoy harto, cancelad mi suscripción
quiero que me devolváis el dinero y dejaré una estrella
estafa, no compréis
¿quién es la abogada de la serie?
mi hermana estudia derecho y os recomienda
¿dónde está la política de privacidad?
mi médico me recomendó vuestras zapatillas
trabajo en un hospital y vuestros zuecos son una maravilla
¿hay rampa para silla de ruedas?
¿la salsa lleva sésamo? soy alérgico, pregunto antes de pedir
leí la entrevista en el periódico, enhorabuena
el disfraz de policía es pequeño
guerra de pistolas de agua, ¡gracias!
¿cómo se mata al último zombi?
nos robó el árbitro
se me paró el corazón con el gol
lloré en la escena del entierro
adiós sofá viejo
no puedo vivir sin esta crema
el móvil se cayó del balcón y sigue funcionando
nos enamoramos del sitio
os vemos todos los domingos en la tele
esta noche estaremos en la inauguración
rompo la hucha por esto
este precio me mata
no había agua caliente en todo el fin de semana
la calefacción hace ruido, ¿pueden mandar un técnico?
el aire acondicionado del vagón no iba
vuelo retrasado cuatro horas y perdimos la conexión
el autobús no pasó, 40 minutos bajo la lluvia
el repartidor dejó el paquete bajo la lluvia
el conductor fue encantador y ayudó a mi madre
el técnico no vino, otro día perdido
los niños lloraron cuando se canceló el espectáculo
mi hijo estaba triste, el juguete vino sin pilas
la piscina estaba fría
el ascensor no funcionaba y subimos las maletas
la puerta de la nevera no cierra bien
la lavadora pierde agua
el móvil se calienta un poco al cargar, ¿es normal?
la pantalla está rayada
la crema me deja la piel seca
los zapatos me hacen daño
el colchón es muy duro
la silla cojea
faltan dos tornillos
la sopa salada y el camarero olvidó las bebidas
el café sabe a quemado
la salsa picante es mortal, me encanta
la enfermera del teléfono fue muy paciente
¿la farmacia abre los domingos?
¿cuántas pastillas trae la caja?
quiero cerrar mi cuenta y el formulario no va
me cobraron dos veces
mi transferencia sigue pendiente
no pedí vuestro boletín
enviaron la factura a mi dirección antigua
recibí el paquete de otra persona
el encargado ni se disculpó
el portero fue muy gracioso
otra vez perdimos, echad al entrenador
vuestro portero estuvo que ardía
el malo muere demasiado pronto
los servidores caídos otra vez
perdí todo el progreso
lloro de alegría
qué orgullosa de mi niña en vuestro escenario
gracias por devolver el dinero tan rápido
nos vemos esta noche a las ocho
iremos toda la familia el sábado
¿qué bombona va con la barbacoa?
¿la pintura es tóxica para mascotas?
¿este casco está homologado?
¿cuánto peso aguanta la hamaca?
¿el camino es apto para carritos?
demasiado caro para lo que es
leí el artículo, datos interesantes
mañana paso a recoger el pedido
tenéis la talla 42?
pone que está agotado, ¿cuándo vuelve?`,
};
