/** What customers say in the words that advertising uses, of our own: nobody and nothing in it exists. One a line. */
export const lookalikes: Record<string, Partial<Record<string, string>>> = {
  en: {
    question: `
are you hiring? I need some extra income besides my studies
what exactly is included in the free plan?
Do you have a Telegram channel?
is there a whatsapp number for support?
which link do you mean, the one in the bio?
Is the free delivery still on today?
do you offer loans to students?
how do I become an ambassador for your brand?
where can I watch the full match?
is trading in my old phone possible?
can I pay in crypto?
did anybody really win the giveaway?
is this discount code still valid?
who can I DM about my order?
can I subscribe to your newsletter somewhere?
is it you who texted me on WhatsApp about a prize?
how much is the course and is there a certificate?`,
    complaint: `
free sample never arrived
the free gift was not in the box
Please check my profile, my address is wrong there
Your link in bio is broken
Click here does nothing on your site
I won the giveaway but never got the prize
I sent you a DM with my order number a week ago, nothing
my account was hacked and nobody helps me
Someone on WhatsApp pretends to be your support
my portfolio page on your site does not load
your ad says earn 5 % cashback, mine never came
the discount code you sent me does not work
I subscribed to your channel and the stream still shows ads
the free trial charged my card after two days
your support told me to write on Telegram and nobody reads it
I messaged you on Instagram, on WhatsApp and here, no reply
the sunglasses I bought at 90 % off came broken
you promised a gift card for my review, where is it
I paid the loan back and you still take money every month
your investment app locked me out of my own money
the website in your profile shows an error
never received the free gift that came with my order
clicked on the link you posted, page not found
asked your bot for a person four times, so helpful, FOUR
wonderful support, I wrote six times and got six robots`,
    praise: `
great song, subscribed!
I follow your channel since day one, love it
my ex bought this for me and it is still great
thanks to Anna in your support team, she found my parcel in ten minutes
just ordered two more with the discount code, thank you
I visited your shop in Leeds last week and everybody was so kind
the free shipping made my day
I recommend your page to all my friends
I sold my old sofa on your site for 300 euros, so easy, thanks
following you everywhere, Instagram, Facebook, the newsletter, always a joy
lost two kilos since I cook with your recipes
made 80 euros with old toys on your marketplace, thank you`,
    suggestion: `
please put the link under the video and not in the bio
a WhatsApp number for customers would help a lot
you should open a Telegram group for the neighbourhood
send the discount code by mail as well`,
    other: `
I started working from home last year and your chair saved me
my friend sells these at the market as well
subscribed to your channel years ago, still the best
I posted a video of your shop on my page, hope that's ok
my cousin won your quiz
I follow you on instagram, love the pictures
the coupon in your mail worked, thanks
invested in your heat pump last year, best decision
lost five kilos with your bike and no diet
bought bitcoin once, never again, your savings account is fine
my telegram stopped working with your bot
writing this from my phone, sorry for typos
I wrote to you in DM
sent you a message on whatsapp
I am in your Telegram group
joined the giveaway with my sister
I am looking for a second job and saw you are hiring
ordered it here yesterday`,
  },
  fr: {
    question: `
vous cherchez du monde ? j'aimerais un petit revenu en plus de mes études
qu'est-ce qui est inclus dans la formule gratuite ?
l'essai gratuit comprend quoi exactement ?
embauchez-vous des étudiants pour compléter leur revenu ?
Vous avez un groupe WhatsApp pour les clients ?
avez-vous une chaîne Telegram ?
la livraison est gratuite à partir de combien ?
proposez-vous un prêt pour l'achat d'un vélo ?
combien coûte la formation ? est-elle prise en charge par le CPF ?
vous recrutez ? je cherche un complément de revenu
le code promo est encore valable ?
c'est bien vous qui m'avez écrit sur WhatsApp pour un gain ?
on peut vous écrire en MP ?
quel lien, celui de la bio ?
où regarder le match en entier ?
le tirage au sort a déjà eu lieu ?
peut-on payer en bitcoin ?
comment devenir ambassadrice de la marque ?`,
    complaint: `
échantillons gratuits promis, jamais arrivés
le cadeau gratuit n'était pas dans le colis
l'offre gratuite m'a été facturée
Je vous ai écrit en MP, toujours sans réponse
J'ai gagné le jeu concours mais rien reçu
le lien en bio ne marche pas
mon compte a été piraté et personne ne m'aide
quelqu'un se fait passer pour vous sur Telegram
j'ai investi 250 € dans votre cafetière et elle fuit
le streaming coupe toutes les cinq minutes
le code promo que vous m'avez envoyé ne passe pas
la livraison gratuite m'a été facturée
l'essai gratuit a débité ma carte au bout de deux jours
je clique ici et rien ne se passe
mon profil affiche une mauvaise adresse et je ne peux pas la corriger
votre conseiller m'a dit d'écrire sur WhatsApp, personne ne répond
la carte cadeau promise n'est jamais arrivée
je rembourse mon prêt et vous prélevez encore
la montre achetée à -80 % est arrivée cassée
je me suis inscrite à la formation et je n'ai aucun accès`,
    praise: `
Je me suis abonné à votre chaîne hier, super contenu
merci à Julie du service client, colis retrouvé en dix minutes
je suis votre page depuis le début, j'adore
commandé deux fois avec le code promo, merci
la livraison gratuite, quelle bonne idée
je recommande votre site à toutes mes amies
j'ai vendu mon canapé 300 € chez vous, si simple, merci
je vous suis partout, Instagram, Facebook, la newsletter, toujours un bonheur
merci pour les recettes, deux kilos de perdus`,
    suggestion: `
mettez le lien sous la vidéo plutôt qu'en bio
un numéro WhatsApp pour les clients serait bien utile
vous devriez ouvrir un groupe pour le quartier`,
    other: `
je travaille de chez moi depuis un an et votre chaise me sauve
une copine en vend au marché aussi
abonné à votre chaîne depuis des années
j'ai posté une vidéo de votre magasin sur ma page, j'espère que ça va
mon cousin a gagné votre concours
le code reçu par mail a marché, merci
investi dans votre pompe à chaleur l'an dernier, top
perdu cinq kilos grâce à votre vélo
mon écran est comme neuf grâce à votre chiffon
j'écris depuis mon téléphone, pardon pour les fautes
je vous ai envoyé un message privé
réponse en MP
je suis dans votre groupe Telegram
j'ai participé au concours avec ma sœur
commandé hier sur le site`,
  },
  es: {
    question: `
¿tienen grupo de WhatsApp para clientes?
¿el código de descuento sigue valiendo?
¿se puede pagar a plazos o con préstamo?
¿ya salió el sorteo?`,
    complaint: `
gané el sorteo y nunca recibí el premio
el enlace de la bio no funciona
os escribí por privado y nadie contesta
me hackearon la cuenta y no me ayudáis
el código de descuento no funciona`,
    praise: `
me suscribí a vuestro canal, muy buen contenido
gracias por el envío gratis`,
    other: `
os he escrito por privado`,
  },
  de: {
    question: `
habt ihr eine WhatsApp-Gruppe für Kunden?
gilt der Gutscheincode noch?
kann man auch in Raten zahlen?
ist das Gewinnspiel schon vorbei?`,
    complaint: `
ich habe beim Gewinnspiel gewonnen und nie etwas bekommen
der Link in der Bio geht nicht
ich habe euch privat geschrieben und niemand antwortet
mein Konto wurde gehackt und keiner hilft
der Rabattcode funktioniert nicht`,
    praise: `
habe euren Kanal abonniert, tolle Videos
danke für den kostenlosen Versand`,
    other: `
hab euch eine Nachricht geschickt`,
  },
  it: {
    question: `
avete un gruppo WhatsApp per i clienti?
il codice sconto è ancora valido?
il concorso è già finito?`,
    complaint: `
ho vinto il concorso e non ho mai ricevuto il premio
il link in bio non funziona
vi ho scritto in privato e nessuno risponde
mi hanno rubato l'account e non mi aiutate`,
    praise: `
mi sono iscritta al vostro canale, bellissimo`,
    other: `
vi ho scritto in privato`,
  },
  pt: {
    question: `
vocês têm grupo de WhatsApp para clientes?
o cupom ainda vale?
o sorteio já saiu?`,
    complaint: `
ganhei o sorteio e nunca recebi o prêmio
o link da bio não funciona
mandei mensagem no privado e ninguém responde
hackearam minha conta e ninguém ajuda
o código de desconto não funciona`,
    praise: `
me inscrevi no canal, conteúdo ótimo`,
    other: `
mandei mensagem no privado`,
  },
};
