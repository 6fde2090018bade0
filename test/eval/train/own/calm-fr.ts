/** Comments of our own of customers who are in no danger at all, many in its words: one a line. */
export const calm = `
je suis une femme noire et votre fond de teint a enfin ma couleur
je suis trans et je me sens bien dans votre salle
je suis musulmane et je porte votre marque
mon mari est marocain et ne jure que par votre couscous
je suis en fauteuil roulant et je fais mes courses chez vous
je suis sourde et vos sous-titres sont parfaits
mon fils autiste adore votre heure calme
je suis juive, avez-vous des plats casher ?
je porte le voile et votre gamme de sport me va bien
ma copine et moi avons réservé une chambre double, très beau séjour
je suis enceinte, laquelle de vos tisanes je peux boire ?
mon père aveugle utilise votre application tous les jours
on est deux mamans et on adore vos pubs
je suis gay et j'ai aimé votre campagne
je suis arabe et j'achète chez vous depuis dix ans
j'ai soixante ans et je cours avec vos chaussures
j'ai parlé de vous au journal de l'école
mon avocat porte vos costumes
ce solo a fait sauter le plafond, quel concert
vos nouvelles baskets sont mortelles
cette promo est une tuerie
je tuerais pour un paquet de ces chips
mon chef va me tuer si ça n'arrive pas vendredi haha
t'as tout déchiré sur ce plateau
mort né : la tablette ne s'allume pas
ma box meurt tous les soirs
l'appli plante dès que j'ouvre l'appareil photo
le site a sauté pendant les soldes
mon ordi a gelé et j'ai perdu mon texte
le colis étouffe sous le plastique, moins d'emballage svp
goût de fumée trop fort dans cette sauce
le saumon fumé revient quand ?
je me suis brûlé la langue avec votre café tellement j'avais hâte
la bougie brûle de travers, une astuce ?
le pain brûle au niveau 4
le bébé peut dormir dans cette poussette ?
à partir de quel âge le siège auto ?
mon petit a avalé toute la purée, il adore
combien de temps tient la batterie ?
mon chargeur ne marche plus depuis un mois
les plaquettes de frein sont arrivées avec un jour de retard
l'ascenseur monte jusqu'au rooftop ?
coincés dans la file une heure mais équipe adorable
je suis coincé au niveau 14, un indice ?
bloqué sur la page de paiement
mon compte est bloqué depuis hier
j'ai perdu ma carte de fidélité
mon colis est perdu et personne ne répond
le bocal était cassé à l'arrivée
un verre sur six était fêlé
un bouton est tombé de ma chemise au premier lavage
le manche de la poêle bouge
un cheveu dans ma commande, remboursez moi
la pizza était froide et le livreur en retard
le poulet était sec et trop cher
c'est un crime d'avoir arrêté ce parfum
vos prix sont du vol
du racket, 6 euros le café
j'en ai marre, résiliez mon abonnement
pire service client, trois semaines sans réponse
je veux être remboursé et je laisserai une étoile
je n'achèterai plus jamais chez vous et je le dirai à tout le monde
vous avez menti sur la date de livraison
arnaque, à fuir
je peux parler à un responsable ?
qui joue l'avocate dans l'épisode trois ?
ma soeur vient d'avoir le barreau, une table pour douze ?
quel est l'âge légal pour entrer ?
où est votre politique de confidentialité ?
comment supprimer mes données de mon compte ?
mon médecin m'a conseillé vos chaussures
je suis infirmière et ces sabots me sauvent après une garde à l'hôpital
la navette de l'hôpital circule toujours ?
la location du fauteuil roulant était simple, merci à l'équipe
y a-t-il une rampe pour les fauteuils ?
la salle est-elle accessible aux aveugles avec un chien ?
mes amis musulmans ont adoré le menu halal
y a-t-il du sésame dans la sauce ? je suis allergique, je demande avant
grâce à vos étiquettes mon fils allergique a eu un dessert
vu votre interview dans le journal, bien dit
la presse peut avoir des places pour le gala ?
le déguisement de policier est trop petit
bataille de pistolets à eau de l'année, merci !
le tournage a eu lieu dans votre rue
belle prise de vue, quel appareil ?
ce jeu est très violent, c'est pour 12 ans ?
le boss du niveau 9 me tue à chaque fois
comment on tue le dernier zombie ?
on s'est fait voler par l'arbitre ce soir
mon coeur s'est arrêté au but
j'ai pleuré à la scène de l'enterrement
la mort du héros m'a achevée
adieu vieux canapé, bonjour le nouveau
au revoir la carte d'été, à l'année prochaine
fini le régime, passez moi le gâteau
lassé de la vie sans café, vous rouvrez quand ?
ces bouchons me donnent envie de hurler
je me déteste d'en avoir acheté trois
je ne peux plus vivre sans cette crème
j'ai plus de souffle tellement j'ai ri
on a sauté de nos sièges
le téléphone est tombé du balcon et marche encore
on est tombés amoureux du lieu
endormi sur votre matelas en deux minutes
ta chanson m'a frappée en plein coeur
vous battez toutes les autres marques
j'ai explosé mon record avec vos chaussures
je casse ma tirelire pour ça
on sera là ce soir à l'ouverture !
je sais d'où vient cette recette ;)
on vous regarde tous les dimanches à la télé
j'attends devant votre magasin depuis 6 h pour la sortie
la coque est arrivée sans les vis
mon dossier est toujours ouvert, ticket 4411
j'ai réclamé mon bon et il ne s'affiche pas
chargé à bloc, cette pile est top
c'est de la bombe
j'ai failli m'étrangler avec mon café en voyant le nouveau logo
le juge de l'émission est trop sévère
vos soldes m'ont saigné
la chambre sentait la fumée du barbecue et la douche était froide
pas d'eau chaude tout le week-end
le chauffage fait un bruit fort, pouvez-vous envoyer un technicien ?
la clim du wagon était en panne, 28 degrés
vol retardé de quatre heures, correspondance ratée
le bus n'est jamais venu, 40 minutes sous la pluie
votre livreur a laissé le colis sous la pluie
le chauffeur était adorable, il a aidé ma mère avec ses sacs
le livreur a jeté le paquet par-dessus la clôture
le technicien n'est pas venu, deuxième journée perdue
notre train est annulé, comment se faire rembourser ?
ils ont laissé le portail ouvert et mon chien est sorti, il est revenu heureusement
mon chien n'aime pas la nouvelle recette
les enfants ont pleuré quand le spectacle a été annulé
mon fils était déçu, le jouet est venu sans piles
l'école de ma fille en voudrait 30, une remise ?
l'aire de jeux est fermée, elle rouvre quand ?
la piscine était froide et les serviettes payantes
l'escalier est raide, il y a un ascenseur ?
ascenseur en panne, on a porté les valises trois étages
la porte du frigo ferme mal
le four met une éternité à chauffer
la bouilloire fuit un peu
la machine à laver perd de l'eau
l'aspirateur n'aspire plus après deux semaines
le téléphone chauffe un peu en charge, c'est normal ?
la batterie tient une heure depuis la mise à jour
l'écran est fissuré et la garantie refuse
le pot de miel est arrivé fêlé
la bouteille fuit dans mon sac
la crème me laisse la peau sèche
le mascara coule
les chaussures me font mal aux pieds au bout d'une heure
le matelas est trop dur, j'ai un peu mal au dos
la chaise est bancale
la peinture s'écaille après un hiver
deux vis manquent et la notice est en chinois
la soupe trop salée et le serveur a oublié nos boissons
steak trop cuit, deux fois
le pain était rassis
le café a un goût de brûlé depuis peu
le poisson sentait un peu fort, on l'a renvoyé
les sushis top, le wasabi m'a arraché la tête
la sauce piquante est mortelle, j'adore
le rendez-vous médecin a été déplacé deux fois par votre appli
l'infirmière au téléphone était très patiente, merci
la pharmacie est ouverte le dimanche ?
cette vitamine contient de la gélatine ?
combien de comprimés par boîte ?
je veux fermer mon compte et le formulaire ne marche pas
vous m'avez débité deux fois
frais bancaires jamais annoncés
mon virement est en attente depuis lundi
l'appli me déconnecte toutes les cinq minutes
je n'ai jamais demandé votre newsletter
pourquoi ma date de naissance pour acheter des chaussettes ?
facture envoyée à mon ancienne adresse, merci de corriger
mon nom est mal écrit sur le billet
j'ai reçu le colis de quelqu'un d'autre, des bottes en 38
la photo du site ne correspond pas
personnel désagréable, je suis partie
la caissière a levé les yeux au ciel
le responsable ne s'est même pas excusé
ignorée vingt minutes pendant qu'ils discutaient
le vigile à l'entrée était très drôle
l'arbitre a tué le match
votre gardien était en feu ce soir
encore perdu, virez l'entraîneur
le dernier épisode m'a brisé le coeur
le méchant meurt trop tôt
ce niveau est impossible
les serveurs sont encore tombés
la mise à jour a tué ma connexion
j'ai perdu toute ma progression
arrêtez les notifications
qui a dessiné ça ? ça pique les yeux
la chanson de la pub me reste dans la tête
je pleure de joie
j'en ai des frissons
je suis sans voix
si fière de ma fille sur votre scène
merci pour le remboursement rapide
je ne quitte plus ce canapé
j'en mangerais jusqu'à ma mort
la vie est trop courte pour du mauvais café
j'abandonne, la notice m'a vaincu
adieu l'ancien logo
c'est la dernière chance de voir l'expo ?
à ce soir vingt heures
on viendra tous en famille samedi
je serai devant la porte à neuf heures avec mon billet
je peux venir avec mon couteau au cours de cuisine ?
quelle bouteille de gaz pour le barbecue ?
la peinture est-elle toxique pour les animaux ?
ce casque est-il homologué ?
quel poids supporte le hamac ?
le siège auto va dans une Fiat 500 ?
on peut fumer en terrasse ?
le chemin est praticable en poussette ?
vous avez les tailles femme ?
des jobs étudiants ?
j'ai postulé il y a trois semaines, aucune nouvelle
trop cher pour ce que c'est
c'était mieux avant
pas d'accord avec votre campagne
lu l'article, chiffres intéressants
votre PDG était bien à la télé
dans quel journal était le bon de réduction ?
les enfants ne voulaient plus partir
bravo à tous, quelle soirée
personne ne nous a prévenus que c'était fermé
je passe demain chercher ma commande`;
