/** The same in French: written as French people write, not translated. */
export const fr = {
  question: `
avez-vous un code promo pour les étudiants ?
j'ai gagné le concours ? quelqu'un m'a écrit en votre nom
qui contacter pour un prêt dans votre banque ?
peut-on cumuler deux codes de réduction ?
vous avez un groupe whatsapp pour les nouvelles ?
où est le lien pour le webinaire ?
vous l'avez en 42 ?
quels sont vos horaires le lundi de Pâques ?
le parking est gratuit pour les visiteurs ?
on peut venir avec son chien ?
combien de temps pour une livraison en Belgique ?
bonjour, le bleu est vendu avec le chargeur ?
où trouver la carte végétarienne ?
c'est sans gluten ?
vous savez quand commence la nouvelle saison ?
est-ce compatible avec l'ancien modèle ?
pourriez-vous me dire s'il faut réserver
coucou vous faites des cartes cadeaux ?
quel bus pour la gare depuis chez vous
comment changer l'adresse mail de mon compte ?
il y a un tarif étudiant ?
quelle différence entre la formule simple et la formule plus ?
c'est gratuit pour les moins de cinq ans ?
la billetterie ouvre quand
on peut payer en deux fois ?
faut-il imprimer le billet ou le téléphone suffit ?
c'est combien le pass famille maintenant ?
l'expo est encore ouverte en août ?
je voulais savoir si vous livrez en Suisse
à qui s'adresser pour une visite scolaire ?
quelqu'un sait si le magasin de Lille est ouvert aujourd'hui ?
peut-on reporter le bon cadeau à une autre date ?
ça convient aux peaux sensibles ?
vous reprenez les anciens téléphones ?
dernière entrée à quelle heure
combien de calories dans le petit pot
une version mac est prévue ?
la piscine est chauffée ?
que faut-il pour ouvrir un compte pro ?
le petit déjeuner est compris ?
je peux être remboursé si je ne peux pas venir ?
le code promo marche sur les soldes ?
où envoyer le formulaire signé
il y a du wifi à bord ?
d'où vient le coton, s'il vous plaît ?
à partir de quel âge peut-on s'inscrire
l'enregistrement sera disponible après ?
la garantie c'est deux ou trois ans ? j'ai lu les deux
mon ami avocat demande si vous faites aussi les marques
comment on remet aux réglages d'usine
vous livrez après 18 h ?
c'est quoi la musique de votre pub ?
l'entrée de côté est accessible en fauteuil ?
une table pour six vendredi, c'est possible ?
comment me désinscrire de la newsletter
je viens de déménager, comment mettre à jour mon adresse ?
que faire si je perds ma carte de membre
faut un passeport pour ce voyage ?
où a été prise cette photo
L'offre est encore valable si j'ai payé la moitié en janvier ?
Les travaux vont-ils toucher la ligne 7 samedi ? Je dois être à l'hôpital à dix heures.
Je ne suis pas spécialiste, mais 230 volts ce n'est pas trop pour ce modèle ? Je préfère vérifier.
Comment couper l'ancienne alarme ? La notice dit deux fois, le site dit cinq secondes.
Bonjour, j'ai commandé hier soir, commande 4471 0098, je peux encore changer la couleur ?
C'est vrai que la médiathèque ferme plus tôt les jours de match ?
Si je résilie aujourd'hui, je garde l'accès jusqu'à la fin du mois ?
Mon fils a neuf ans, le film n'est pas trop effrayant ?
On est quatre adultes avec une poussette, quelle entrée prendre ?
Quelqu'un peut m'expliquer la deuxième ligne de ma facture ? Il est écrit régularisation, 12,40.
J'ai lu que vous arrêtiez les chèques en juin, c'est exact ?
Les fraises en ce moment viennent de Bretagne ou d'Espagne ?
Ça veut dire quoi quand le voyant clignote vert deux fois ?
Je peux venir avec une amie ou l'invitation est nominative
Par curiosité, qui a composé la musique ?
Vous savez à peu près quand arrive le prochain lot ? Rien ne presse.
J'ai perdu le ticket, le relevé de carte suffit pour échanger ?
Lequel des deux conseillez-vous pour une petite cuisine ?
Le vote est réservé aux habitants ?
`,
  praise: `
je me suis abonné à votre chaîne, super vidéos
je vous suis depuis la première boutique, continuez
votre newsletter est la seule que je lis
lot du concours bien reçu, merci beaucoup
un grand merci à l'équipe de Nantes, adorable aujourd'hui
le meilleur café de la ville, sans hésiter
arrivé un jour plus tôt et joliment emballé, merci !
j'adore
vous avez fait la semaine de ma fille
très simple à utiliser, bien joué
jamais eu un coup de fil aussi agréable avec une banque
quel spectacle hier soir, on a tellement ri
10/10, on reviendra
la nouvelle présentation est canon
merci d'avoir réglé ça aussi vite
quelle belle surprise dans le colis, merci
merci au chauffeur qui m'a attendue
un délice
vous êtes au top
rien à redire, parfait du début à la fin
dix ans sans un souci, continuez comme ça
mes enfants raffolent de la salle des dinosaures
enfin une entreprise qui répond ! merci beaucoup
ça m'a fait sourire
fan de cette couleur 😍
bravo à tous 👏
cliente comblée
personnel génial, cuisine géniale, à refaire
réparé gratuitement en dix minutes, impressionnée
merci d'avoir pris notre défense
bon retour parmi nous !
une si jolie vitrine cette année
les 20 euros les mieux dépensés de l'année
félicitations pour le prix, c'est mérité
ma mamie dit que votre soupe vaut la sienne
nickel depuis la mise à jour, merci
chapeau au monsieur du quai 4, il a sauvé nos vacances
merci pour la réponse rapide
vivement la suite !!
votre pub est une tuerie
je n'y croyais pas mais c'est vraiment bon
non-voyant, je me suis senti chez moi, merci
l'appli est bien mieux maintenant
je retire ce que j'ai dit la semaine dernière, tout est réglé
album de fou, en boucle
trop fort
yes enfin !!!
fier de ma ville
whaou
❤️❤️❤️
On a parlé de la pièce tout le long du retour, quelle soirée
jpp 😂 augmentez la personne qui tient ce compte
Mon cousin notaire et moi avons adoré la visite
j'ai tellement ri avec votre dernier post
Arrivé énervé, reparti avec le sourire, merci à Thomas à l'accueil
Le jardinier a tout expliqué à mon petit, quelle patience !
installé en cinq minutes et j'ai 78 ans, merci pour ça
voilà pourquoi je reste chez vous
il est resté après l'heure pour m'aider, ça c'est du service
Vous avez sauvé mon week-end !
courez-y, cette expo est une merveille
enfin réparé, et plus rapide qu'avant, bien vu
votre chauffeur a attendu ma grand-mère, dites-lui merci
la soupe du jour 🤤🤤
les enfants ne voulaient plus partir
pépite ce resto
`,
  suggestion: `
ajoutez un mode sombre s'il vous plaît
ce serait bien d'avoir plus de plats végétariens
vous pourriez mettre un banc près de l'arrêt ?
avez-vous pensé à ouvrir le dimanche ?
une police plus grande aiderait les anciens
vous devriez les vendre par deux
pourquoi ne pas laisser choisir le créneau de livraison ?
j'adorerais le voir en vert
peut-être une portion plus petite pour les enfants
une suggestion : un plan du jardin à l'entrée
dommage qu'il n'y ait pas d'agence en Corrèze
ramenez le parfum menthe svp
ce serait top que l'appli montre si la salle est pleine
une version pour gauchers serait la bienvenue
on pourrait avoir une option pour couper les notifications la nuit ?
vous pourriez réutiliser les cartons au lieu de les jeter
et si vous faisiez une heure calme pour les personnes sensibles au bruit
une idée : laisser les abonnés venir avec un ami le lundi
pensez à un dernier train plus tard le vendredi
des sous-titres sur vos vidéos seraient utiles
la prochaine fois, deux files plutôt qu'une
plus de places pour les vélos !
pratique si on pouvait payer avec le téléphone
il manque juste un export en csv
passez à un emballage sans plastique
je verrais bien une petite vidéo pour expliquer l'étape quatre
pouvoir enregistrer un brouillon serait vraiment utile
sortez-le en vinyle
sans sucre, j'en achèterais toutes les semaines
à quand le breton dans la liste des langues ?
On pourrait avoir un soir par semaine sans musique ?
Vous pouvez faire une version pour les grands ?
Ce serait tellement bien que la borne retienne mon dernier trajet. Juste une idée !
Un jour un friand végétarien peut-être ?
Pensez à un passage piéton devant l'école
Affichez donc les prix sur la porte
Pourquoi pas de billet famille avec un seul adulte ? Il faudrait le créer.
ce serait bien de nous prévenir la veille quand vous ouvrez la rue
`,
  other: `
je vous ai envoyé un message sur instagram
regardez vos messages privés, j'ai envoyé mon numéro de commande
abonnée
partagé sur ma page
première
qui est là après le match
@julie regarde, c'est l'endroit dont je te parlais
j'identifie mon mari pour qu'il voie ça
haha excellent classique
j'y étais en 1998 avec mes grands-parents
en route !
à demain alors
mouais
ma voisine a le même
ok
il a plu toute la journée ici
ça me rappelle la vieille pub avec le chien
moi j'ai voté pour l'autre
on a pris le 12 et fini à pied
bonne année à tous
mon numéro de commande est le 100234, comme demandé
je vous ai écrit en privé
oui, sur windows 11
non, c'était le bleu
voici la capture que vous demandiez
c'est mon cousin au fond
19 h 30 ça me va
je préfère le thé
le ministre n'a pas l'air de savoir comment marche un train
élections dimanche, on verra
bonjour de Lisbonne
mdr
pareil
je crois que ça date des années soixante
ils ont déménagé l'an dernier
c'est la même société que le zoo
@tom @lisa vendredi ?
j'ai les deux, je prends le petit en voyage
pas pour moi mais je comprends que ça plaise
Macron démission
On y est allés mardi en faisant le tour du lac
@mehdi c'est celui dont je te parlais haha
Mon colis est chez le voisin, comme convenu, tout va bien
J'ai changé d'avis sur ce que j'ai écrit plus haut, laissez tomber
Oubliez ma question, j'ai trouvé
je viens de m'inscrire
à gauche c'est mon instituteur
Tout le bureau a regardé le match
Allez voter dimanche, peu importe pour qui
Donc maintenant vous sponsorisez les meetings
J'habite en face depuis 1990
@anna vendredi prochain ?
deux places pour jeudi, on se voit là-bas
je travaille pour l'autre alors je ne dis rien
Mon frère conduit le 42
pff
oui volontiers
non merci
d'accord
sur la deuxième photo on voit l'ancien pont
@paul regarde c'est là qu'on mange samedi
preum's
`,
  abuse: `
bande de clowns
quelle équipe de bras cassés
fermez-la et disparaissez
celui qui a écrit ça est un abruti
personne ne vous aime, mettez la clé sous la porte
trouvez un vrai travail bande de losers
t'es qu'un menteur dégoûtant
allez tous vous faire voir
post débile pour des débiles
elle est moche la fille de la vidéo
faut être con pour acheter ça
boîte de demeurés
j'espère que vous serez tous virés, incapables
crevez tous
votre patron est un escroc et vous ses toutous
quel cirque 🤡🤡🤡
pauvres types
mangez vos morts
le stagiaire qui tient ce compte est un attardé
tas de voleurs et de menteurs
comment peut-on être aussi nul dans son métier, quel cirque
allez tous crever
mdr quelle bande d'amateurs, des clowns
pourrissez en enfer
toute votre équipe, des menteurs et des lâches
j'espère que votre boîte coulera
déchets
on vous a pas sonnés, abrutis
`,
};
