/** Complaints of our own, plain, angry and ironical. One a line. */
export const complaint = {
  en: `
my refund never came, the link in your email is broken
the link in your bio does not work
the discount of 20% was not applied to my order
your promo code is refused at the checkout
I wrote on whatsapp three times, no answer
somebody uses your name to sell fake phones on telegram, do something
your competitor sells it at half the price
your free trial charged me 40 euros
my order was due on Monday and there is still no sign of it
three emails and not one answer, is anybody there?
the zip broke the second time I wore it
you charged my card twice and the helpline just plays music
bought these shoes in March and the sole is already coming off
your app logs me out every five minutes since the update
waited 50 minutes for a table we had booked
the room smelled of smoke and the shower was cold
I was promised a call back on Tuesday. It's Friday.
second parcel this month left out in the rain
the lady at the desk rolled her eyes at me and walked off
half the items were missing from my delivery
why does the website crash every single time I try to pay?
how is it possible that a bank this size cannot change an address?
not impressed, the portion was tiny and the fries were cold
nobody told us the pool would be closed, we travelled two hours for it
the train was cancelled again and no announcement was made
I've been paying for fibre and I get 4 mbps on a good day
your driver marked it as delivered, I was home all day, nothing came
so disappointed with the quality, it looked nothing like the picture
used to love this place but it has gone downhill
the trousers shrank after one wash and I followed the label
can't get through on the phone, can't cancel online, brilliant system
still waiting for my refund from January
my son's birthday present arrived broken and nobody seems to care
no hot water for a week and the landlord line is engaged
the update wiped my save file, 80 hours gone
sort your servers out, been kicked three times tonight
£6 for a coffee and it was lukewarm
the lift has been out of order since June
you keep sending me letters addressed to somebody who died
great, another price increase and the service gets worse
thanks for nothing, I took a day off to wait for an engineer who never showed
lovely, stuck on the platform for an hour again
wow, 3 weeks for a next day delivery, impressive
love how your app deletes my basket every time, really useful
five stars for the hold music, none for everything else
another day another outage, well done
the museum toilets were filthy and the café had run out of food by noon
asked for no onions, got onions, twice
it says in stock, I order, you cancel. every time.
your parking machine took my money and gave no ticket, now I have a fine
my meter was read wrong and I've been billed for double
the seat I paid extra for was given to someone else
your new recipe is awful, please go back to the old one
nothing works since yesterday, router is flashing red
do you even test these updates before you push them?
is this a joke? 40 euros shipping for a pair of socks?
when are you going to fix the login problem? it has been two weeks
what's the point of a helpline that nobody answers
the colour came off on my sofa
sent it back in April, you say you never got it, I have the receipt
my elderly mother waited two hours outside in the cold because you were late
I ordered a large and you sent a medium
the instructions are missing and so are four screws
this is the fourth time I have had to report the same street light
bins not collected again on our road
wrong baby milk delivered and now you tell me to wait until Monday
the gym is packed, half of the machines are broken and the fee went up
your chatbot is useless, let me speak to a person
game keeps freezing on the loading screen since patch 1.2 on ps5
ur site says 404 wen i try 2 log in pls fix
hi, I paid for premium but I still get ads, please help
the video has no sound on my phone
cant open my account, says wrong password and the reset mail never comes
my card was declined at the till although there is money on it, so embarrassing
they left the gate open and my dog got out
please help, I was double booked and nobody is answering me
I would not recommend this hotel to anyone
the doctor's office keeps me on hold then hangs up
your ad interrupts every video, it drives me mad
I feel cheated, the discount was not applied at the till
so the warranty doesn't cover the one thing that always breaks? nice
my points have vanished and support just sends me the same copied text
I have been a customer for ten years and this is how you treat me
overpriced and underwhelming
the bus drove straight past us even though we were waving
you lost my luggage and now you lost my claim form too
why was my appointment cancelled without telling me?
received the wrong size again and return label does not work
not happy with the answer I got from your team, it does not solve anything
I'd like my money back please, the thing never turned on
the bread was mouldy and it was three days before the date
you have been sending me spam for months although I unsubscribed
just got home and the bag is ripped along the seam
oh brilliant, another update that hides my messages. love that for me 🙃
your bot is amazing. I asked for a person seven times. SEVEN.
so helpful, I have now explained it to five different people
Parcel left at number 41 instead of 14, please come and fix it
An entire afternoon at the counter for one stamp. An entire afternoon.
only an hour late today, we are getting there
DO NOT buy this, the handle came off in my hand
the dishes were fine but we waited ages and nobody apologised
You wrote that it was sent on Monday. It was not.
`,
  fr: `
le lien dans votre bio ne marche pas
la remise de 20 % n'a pas été appliquée
je vous ai écrit sur whatsapp, sans réponse
votre code promo est refusé à la caisse
quelqu'un vend de faux billets en votre nom sur telegram
votre essai gratuit m’a débité 40 euros
ma commande devait arriver lundi, toujours rien
trois mails et pas une réponse, y a quelqu'un ?
la fermeture a lâché la deuxième fois que je l'ai mise
vous m'avez débité deux fois et au téléphone c'est de la musique
des chaussures achetées en mars, la semelle se décolle déjà
votre appli me déconnecte toutes les cinq minutes depuis la mise à jour
50 minutes d'attente alors qu'on avait réservé
la chambre sentait le tabac et l'eau était froide
on devait me rappeler mardi. On est vendredi.
deuxième colis du mois laissé sous la pluie
la dame à l'accueil a levé les yeux au ciel et m'a tourné le dos
il manque la moitié des articles dans ma livraison
pourquoi le site plante à chaque fois que je veux payer ?
comment une banque de cette taille peut-elle mettre deux mois à changer une adresse ?
pas terrible, portion ridicule et frites froides
personne ne nous a prévenus que la piscine était fermée, deux heures de route pour rien
train supprimé, encore, et aucune annonce
je paie la fibre et j'ai 4 mégas les bons jours
le livreur a noté "remis en main propre", j'étais là toute la journée, personne n'est venu
très déçue par la qualité, rien à voir avec la photo
avant c'était top, maintenant ça laisse vraiment à désirer
le pantalon a rétréci au premier lavage, pourtant j'ai suivi l'étiquette
impossible de vous joindre, impossible de résilier en ligne
j'attends mon remboursement depuis janvier
le cadeau d'anniversaire de mon fils est arrivé cassé et tout le monde s'en moque
plus d'eau chaude depuis une semaine et le syndic ne répond pas
la mise à jour a effacé ma partie, 80 heures de jeu perdues
réglez vos serveurs, déconnecté trois fois ce soir
6 euros le café et il était tiède
l'ascenseur est en panne depuis juin
vous continuez d'écrire à mon mari décédé
super, encore une hausse de tarif et un service qui baisse
merci pour rien, j'ai posé une journée pour un technicien qui n'est jamais venu
génial, encore une heure sur le quai
bravo, trois semaines pour une livraison express
j'adore quand l'appli vide mon panier toute seule, très pratique
cinq étoiles pour la musique d'attente, zéro pour le reste
encore une panne, on ne change pas une équipe qui gagne
quel plaisir de passer sa soirée avec votre serveur vocal
merci de nous avoir laissés deux heures dans le froid
les toilettes du musée étaient dans un état lamentable et plus rien à manger à midi
j'avais demandé sans oignons, deux fois avec oignons
le site dit en stock, je commande, vous annulez. À chaque fois.
la borne a pris mes pièces et pas de ticket, résultat une amende
mon compteur a été mal relevé et je paie le double
la place que j'avais payée plus cher a été donnée à quelqu'un d'autre
votre nouvelle recette est infecte, rendez-nous l'ancienne
plus rien ne marche depuis hier, la box clignote rouge
vous testez vos mises à jour avant de les envoyer ?
40 euros de frais de port pour une paire de chaussettes, c'est une blague ?
quand allez-vous réparer la connexion ? ça fait deux semaines
à quoi sert un service client qui ne décroche jamais
la couleur a déteint sur mon canapé
renvoyé en avril, vous dites n'avoir rien reçu, j'ai la preuve de dépôt
ma mère de 84 ans a attendu deux heures dehors à cause de votre retard
j'ai commandé du L, vous envoyez du M
il manque la notice et quatre vis
c'est la quatrième fois que je signale le même lampadaire
les poubelles n'ont pas été ramassées dans notre rue
mauvais lait pour bébé dans la livraison et on me dit d'attendre lundi
salle bondée, machines cassées, et l'abonnement augmente
votre robot ne comprend rien, passez-moi un humain
le jeu freeze a chaque chargement depuis le patch
g payé premium et jai tjs des pubs, merci de faire qqch
la vidéo n'a pas de son sur mon téléphone
impossible d'ouvrir mon compte, mot de passe refusé et le mail ne vient jamais
carte refusée à la caisse alors que le compte est plein, la honte
ils ont laissé le portail ouvert et le chien s'est sauvé
aidez-moi svp, réservé deux fois et personne ne répond
je ne recommanderais cet hôtel à personne
le cabinet me met en attente puis raccroche
votre pub coupe toutes les vidéos, c'est pénible
je me sens flouée, la remise n'a pas été appliquée en caisse
donc la garantie ne couvre pas la seule pièce qui casse ? pratique
mes points ont disparu et le support me renvoie toujours le même texte
dix ans cliente chez vous et voilà comment on me traite
trop cher pour ce que c'est
le bus est passé devant nous sans s'arrêter
vous avez perdu ma valise et maintenant mon dossier
pourquoi mon rendez-vous a été annulé sans me prévenir ?
encore la mauvaise taille et l'étiquette de retour ne fonctionne pas
la réponse de votre équipe ne résout rien du tout
rendez-moi mon argent, l'appareil ne s'est jamais allumé
le pain était moisi trois jours avant la date
désabonnée depuis des mois et je reçois toujours vos mails
le sac s'est déchiré le jour même
deux heures aux guichets pour un papier
aucun avis de passage, le colis est reparti
le personnel est adorable mais le wifi ne marche pas et les draps étaient sales
ah génial, encore une mise à jour qui cache mes messages. merci, vraiment 🙃
votre robot est formidable : j'ai demandé quelqu'un sept fois. SEPT.
très utile, j'ai maintenant raconté mon histoire à cinq personnes
Colis déposé au 41 au lieu du 14, merci de venir le chercher
Un après-midi entier au guichet pour un tampon. Un après-midi.
seulement une heure de retard aujourd'hui, il y a du mieux
N'ACHETEZ PAS, la poignée m'est restée dans la main
les plats étaient bons mais on a attendu une éternité et pas un mot d'excuse
Vous avez écrit que c'était parti lundi. C'est faux.
encore annulé et pas un mot, quelle honte
`,
  es: `
mi pedido tenía que llegar el lunes y sigo sin nada
tres correos y ninguna respuesta
la cremallera se rompió al segundo día
me habéis cobrado dos veces y nadie coge el teléfono
la app se cierra sola desde la última actualización
una hora esperando mesa con reserva
me prometieron una llamada el martes y nada
falta la mitad del pedido
muy decepcionada con la calidad, no se parece a la foto
sigo esperando la devolución desde enero
genial, otra subida de precio y peor servicio
gracias por nada, perdí el día esperando al técnico
el ascensor lleva roto desde junio
llevo dos semanas sin poder entrar en mi cuenta
la comida estaba fría y carísima
sois unos sinvergüenzas, me habéis cobrado el doble
una vergüenza, otra vez cancelado y nadie dice nada
`,
  de: `
meine Bestellung sollte Montag kommen, bis heute nichts
drei Mails und keine einzige Antwort
der Reissverschluss ist nach zwei Tagen kaputt
ihr habt zweimal abgebucht und am Telefon geht keiner ran
die App stürzt seit dem Update ständig ab
50 Minuten auf einen reservierten Tisch gewartet
der Rückruf am Dienstag kam nie
die Hälfte der Lieferung fehlt
sehr enttäuscht von der Qualität, sieht ganz anders aus als auf dem Bild
ich warte seit Januar auf mein Geld
super, schon wieder teurer und der Service wird schlechter
danke für nichts, einen Tag frei genommen und der Techniker kam nicht
der Aufzug ist seit Juni ausser Betrieb
komme seit zwei Wochen nicht in mein Konto
das Essen war kalt und viel zu teuer
das ist doch eine Frechheit, schon wieder ausgefallen
keiner sagt einem was, seit drei Stunden
`,
  it: `
il mio ordine doveva arrivare lunedì e ancora niente
tre mail e nessuna risposta
la cerniera si è rotta dopo due giorni
mi avete addebitato due volte e nessuno risponde al telefono
l'app si chiude da sola dopo l'aggiornamento
un'ora di attesa con il tavolo prenotato
mi avevano promesso una chiamata martedì
manca metà della spesa
molto delusa dalla qualità
aspetto il rimborso da gennaio
fantastico, altro aumento e servizio peggiore
grazie per niente, ho perso un giorno per un tecnico mai arrivato
l'ascensore è guasto da giugno
che vergogna, di nuovo cancellato e nessuno dice niente
mai più, mi avete preso in giro
`,
  pt: `
o meu pedido devia chegar na segunda e até agora nada
três e-mails e nenhuma resposta
o fecho partiu ao segundo dia
cobraram duas vezes e ninguém atende o telefone
o app fecha sozinho desde a atualização
uma hora esperando mesa com reserva
prometeram ligar na terça e nada
falta metade da encomenda
muito decepcionada com a qualidade
espero o reembolso desde janeiro
ótimo, mais um aumento e serviço pior
obrigado por nada, perdi o dia à espera do técnico
o elevador está avariado desde junho
que vergonha de empresa, nunca mais
cancelado outra vez e ninguém diz nada
`,
};
