/** The same, shorter, in four more languages. */
export const es = {
  question: `
¿tenéis código de descuento para familias?
¿ese whatsapp es vuestro?
¿lo tenéis en la talla 42?
¿a qué hora abrís el domingo?
¿el aparcamiento es gratis?
¿se puede ir con perro?
¿cuánto tarda el envío a Portugal?
¿hay descuento para estudiantes?
¿cómo cambio el correo de mi cuenta?
quería saber si enviáis a Canarias
¿es apto para celíacos?
¿cuándo salen a la venta las entradas?
`,
  praise: `
mil gracias al equipo de Sevilla, encantadores
el mejor café de la ciudad
llegó antes de lo previsto, gracias
me encanta
qué maravilla de concierto anoche
todo perfecto, volveremos
gracias por solucionarlo tan rápido
enhorabuena por el premio
riquísimo
sois los mejores
`,
  suggestion: `
estaría bien tener más opciones vegetarianas
¿habéis pensado en abrir los domingos?
por favor añadid modo oscuro
podríais poner un banco cerca de la parada
una sugerencia: un plano a la entrada
ojalá volváis a sacar el de menta
`,
  other: `
primero
jajaja
@marta mira, es aquí
estuve allí en 1998 con mis abuelos
el mío es el azul
nos vemos mañana
mi número de pedido es 100234
feliz año a todos
pff
vale
vivo enfrente desde 1990
`,
  abuse: `
sois unos payasos
panda de inútiles
cerrad ya, nadie os quiere
qué asco de gente
iros a la mierda
`,
};
export const de = {
  question: `
gibt es einen rabattcode für studenten?
ist das whatsapp-konto wirklich von euch?
gibt es das auch in Grösse 42?
wann habt ihr am Ostermontag offen?
ist der Parkplatz kostenlos?
darf man Hunde mitbringen?
wie lange dauert der Versand nach Österreich?
gibt es Rabatt für Studenten?
wie ändere ich meine E-Mail-Adresse?
wollte fragen, ob ihr auch nach Südtirol liefert
ist das glutenfrei?
ab wann gibt es Karten?
`,
  praise: `
ganz herzlichen Dank an das Team in Köln
der beste Kaffee der Stadt
kam einen Tag früher und schön verpackt, danke
liebe es
was für ein Konzert gestern Abend
alles perfekt, wir kommen wieder
danke für die schnelle Hilfe
Glückwunsch zum Preis
sehr lecker
ihr seid die Besten
`,
  suggestion: `
bitte einen dunklen Modus einbauen
mehr vegetarische Gerichte wären schön
habt ihr mal an Sonntagsöffnung gedacht?
eine Bank an der Haltestelle wäre toll
Vorschlag: ein Plan am Eingang
bringt bitte die Sorte Minze zurück
`,
  other: `
erster
haha
@lena schau mal, das ist der Ort
war 1998 mit meinen Grosseltern da
meins ist das blaue
bis morgen dann
meine Bestellnummer ist 100234
frohes neues Jahr
Pfff
ok
ich wohne gegenüber seit 1990
@tom nächsten Freitag?
`,
  abuse: `
ihr seid echte Clowns
was für ein Haufen Versager
macht den Laden zu, braucht keiner
wer das geschrieben hat, ist ein Idiot
ihr könnt mich mal
`,
};
export const it = {
  question: `
avete un codice sconto per studenti?
quel numero whatsapp è vostro?
ce l'avete in taglia 42?
a che ora aprite la domenica?
il parcheggio è gratuito?
si possono portare i cani?
quanto ci mette la spedizione in Svizzera?
c'è uno sconto studenti?
come cambio l'email del mio account?
volevo sapere se spedite in Sardegna
è senza glutine?
`,
  praise: `
grazie mille allo staff di Torino, gentilissimi
il miglior caffè della città
arrivato in anticipo e confezionato benissimo
lo adoro
che concerto ieri sera
tutto perfetto, torneremo
grazie per aver risolto così in fretta
complimenti per il premio
buonissimo
`,
  suggestion: `
sarebbe bello avere più piatti vegetariani
avete pensato di aprire la domenica?
per favore aggiungete la modalità scura
potreste mettere una panchina vicino alla fermata
un suggerimento: una mappa all'ingresso
`,
  other: `
primo
ahah
@marco guarda, è questo il posto
ci sono stato nel 1998 con i nonni
il mio è quello blu
a domani
ok
boh
abito di fronte dal 1990
`,
  abuse: `
siete dei pagliacci
branco di incapaci
chiudete, non vi vuole nessuno
chi ha scritto questo è un cretino
`,
};
export const pt = {
  question: `
têm código de desconto para estudantes?
esse whatsapp é mesmo vosso?
tem no tamanho 42?
a que horas abrem ao domingo?
o estacionamento é grátis?
pode levar cachorro?
quanto tempo demora o envio para os Açores?
há desconto para estudantes?
como mudo o e-mail da minha conta?
queria saber se entregam em Braga
é sem glúten?
`,
  praise: `
muito obrigado à equipe de Lisboa, uns amores
o melhor café da cidade
chegou antes e muito bem embalado
adorei
que show ontem à noite
tudo perfeito, vamos voltar
obrigada por resolverem tão rápido
parabéns pelo prêmio
uma delícia
`,
  suggestion: `
seria bom ter mais pratos vegetarianos
já pensaram em abrir aos domingos?
por favor adicionem modo escuro
podiam pôr um banco perto da paragem
uma sugestão: um mapa na entrada
`,
  other: `
primeiro
kkkk
@ana olha, é aqui
estive lá em 1998 com meus avós
o meu é o azul
até amanhã
ok
pff
moro em frente desde 1990
`,
  abuse: `
vocês são uns palhaços
bando de incompetentes
fechem isso, ninguém gosta de vocês
quem escreveu isso é um idiota
`,
};
