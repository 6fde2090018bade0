/** Comments of our own in which somebody finds, loses or waits for something, or nobody comes, and no more than that: one a line. */
export const calm = `
I found the jacket in the lost property, thank you!
Nobody answered the phone this morning.
Nobody told me that the shop closes at noon.
I found a hair in my soup.
We found the room a bit small but clean.
Nobody in my family likes the new recipe.
My son found your museum boring, sorry.
The driver left the parcel with nobody at home.
Has anybody found a discount code for this?
I couldn't find the exit in your car park.
Nobody was at reception when we arrived at ten.
My dog ate the box, the shoes are fine.
The baby loves the blue one.
My grandmother cannot open the lid.
The heating in the waiting room was off.
The kids screamed with joy on the slide.
There was a long queue at the emergency exit during the drill.
The knife set is sharp, great value.
My husband cut the cake with it, works perfectly.
The fire extinguisher you sell, is it refillable?
Is this lamp safe to leave on at night?
What do I do if the alarm rings by mistake?
The smoke flavour is too strong for me.
Does the medicine cabinet come with a lock?
My doctor recommended these insoles.
I work at a hospital and we order your coffee.
Your app crashed three times today.
I lost my password and the mail never comes.
My daughter lost her ticket, can you resend it?
The bike broke down after two weeks.
The strap broke, can I get another one?
The blood orange juice is back, hooray!
The police museum tour was fun.
The lawyer series you stream is my favourite.
Nobody does customer service like you, thanks.
My neighbour's parcel came to me by mistake.
You sent my invoice to my old address.
I got an e-mail meant for another Martin.
The journalist in the third episode is my cousin.
The article in the paper about your bakery was lovely.
Your competitor's product burned my pan, yours doesn't.
I nearly died laughing at the ad.
The spicy sauce is killer.
We were freezing in the cinema.
The water was cold at the pool.
The glue smells bad but holds.
The tin was dented but the contents fine.
My cat is allergic to everything but loves this.
Is there gluten in the dressing?
Does the face cream contain nuts?
The test said I'm intolerant to lactose, which ones can I eat?
The bus was late and I missed my yoga class.
They threw the parcel over the gate, nothing broke.
The lift was out of order, we took the stairs.
The lights went out during the concert, funny moment.
Your staff could not find my reservation.
We waited two hours for a table.
He found out about the surprise because of your text message.
I threatened to eat all the cookies myself.
I'm sick of waiting for the new season.
This heat is killing me, do you have fans in stock?
The suspension of my car makes noises.
I would kill for that recipe.
The plant died after a week, what did I do wrong?
The battery died on the second day.
There is a bug in the search.
The spider toy scared my nephew, great prank.
Somebody took my seat in the train.
The toy gun is too loud.
J'ai trouvé la veste aux objets trouvés, merci !
Personne ne répond au téléphone ce matin.
Personne ne m'a dit que le magasin fermait à midi.
J'ai trouvé un cheveu dans ma soupe.
Nous avons trouvé la chambre petite mais propre.
Mon fils a trouvé le musée ennuyeux.
Le livreur a laissé le colis alors que personne n'était là.
Je ne trouve pas la sortie du parking.
Personne à l'accueil à dix heures.
Le chien a mangé la boîte, les chaussures vont bien.
Ma grand-mère n'arrive pas à ouvrir le couvercle.
Le chauffage de la salle d'attente était coupé.
Les enfants ont hurlé de joie sur le toboggan.
Le set de couteaux coupe très bien.
L'extincteur que vous vendez est-il rechargeable ?
Cette lampe peut-elle rester allumée la nuit ?
Mon médecin m'a recommandé ces semelles.
Je travaille à l'hôpital et nous commandons votre café.
Votre appli a planté trois fois aujourd'hui.
J'ai perdu mon mot de passe et le mail n'arrive pas.
La sangle a cassé, puis-je en avoir une autre ?
Le jus d'orange sanguine est de retour, youpi !
La visite du musée de la police était sympa.
Le colis du voisin est arrivé chez moi par erreur.
Vous avez envoyé ma facture à mon ancienne adresse.
J'ai reçu un mail destiné à un autre Martin.
L'article du journal sur votre boulangerie était charmant.
J'ai failli mourir de rire devant la pub.
La sauce piquante est une tuerie.
On a gelé au cinéma.
L'eau de la piscine était froide.
La boîte était cabossée mais le contenu intact.
Y a-t-il du gluten dans la sauce ?
La crème contient-elle des noix ?
Je suis intolérante au lactose, que puis-je manger ?
Le bus était en retard et j'ai raté mon cours de yoga.
Ils ont jeté le colis par-dessus le portail, rien de cassé.
L'ascenseur était en panne, nous avons pris l'escalier.
La lumière s'est éteinte pendant le concert, drôle de moment.
Votre équipe n'a pas trouvé ma réservation.
Nous avons attendu une table deux heures.
J'en ai marre d'attendre la nouvelle saison.
Cette chaleur me tue, avez-vous des ventilateurs ?
Je tuerais pour cette recette.
La plante est morte au bout d'une semaine, pourquoi ?
On m'a volé mon téléphone, comment bloquer mon compte ?
L'araignée en plastique a fait peur à mon neveu, super blague.
Quelqu'un a pris ma place dans le train.`;
