import { calm } from './calm-fr.ts';

/** Comments of our own about danger, threats, law and press, and of customers who are in no danger at all: one a line. */
export const fr = {
  grave: `
la prise derrière votre frigo a explosé, toute la cuisine était noire de fumée
ça sent fort le gaz depuis que votre gars a changé la plaque
l'appartement du voisin brûle à cause de votre sèche-linge
je me suis pris une châtaigne en touchant la douche, j'ai encore le bras engourdi
il y a un câble sous tension dans la flaque devant votre dépôt
vos muffins soi-disant sans noix ont envoyé mon copain en réanimation
le lait n'est écrit nulle part, le visage de ma fille a doublé de volume
j'ai dû me piquer avec mon stylo d'adrénaline à table alors que le chef avait dit sans sésame
l'œil du doudou s'est arraché et le petit l'avait déjà dans la gorge
la radio montre la pile bouton de votre télécommande dans l'estomac de mon fils
la batterie a gonflé comme un coussin et elle est brûlante
le chargeur du vélo a explosé dans le couloir, on est sortis par la fenêtre
j'appuie sur la pédale de frein de votre camion de location et rien, j'ai fini dans le fossé
la direction s'est bloquée à 110
ma pompe à insuline s'est arrêtée dans la nuit sans alarme, on m'a retrouvée inconsciente
le pacemaker n'envoie plus rien depuis trois jours et personne ne décroche
l'appareil à oxygène est tombé en panne cette nuit, papa est hospitalisé
votre thermomètre affichait 36 et ma fille avait 40, elle a convulsé
ma prothèse fait partie des lots rappelés et personne ne m'a prévenue
toute la famille empoisonnée par votre poulet, mon père est encore sous perfusion
trois enfants partis avec le samu après l'envol de votre château gonflable
une étagère est tombée sur mon fils de deux ans au rayon 7
mon gamin a eu le bout du doigt sectionné par votre chaise pliante
le filet du trampoline a lâché, elle a atterri sur le béton, clavicule cassée
la crèche a oublié mon bébé dans le jardin pendant une heure
une de vos animatrices frappait un petit garçon
le maître nageur était sur son portable pendant que mon neveu se noyait
il y a un bloc de béton qui pend au dessus de l'entrée, ça va tuer quelqu'un
des gens sont coincés dans votre télécabine depuis quatre heures, il fait moins dix
on est enfermés dans votre parking avec deux enfants et personne ne répond
bloqués dans votre TGV sans clim, une dame vient de faire un malaise
un monsieur inconscient dans les toilettes de votre magasin de Lille
je perds beaucoup de sang et votre plateforme me met en attente
ma femme a pris deux de vos somnifères et ne se réveille pas
je crache du sang depuis votre thé minceur
la coloration m'a brûlé le cuir chevelu, j'ai des cloques jusqu'au cou
j'ai perdu la vue d'un œil pendant une journée après votre solution pour lentilles
on a servi de la javel à ma mère à la place de l'eau
un rat dans le paquet de lait infantile
des asticots dans la viande et ma femme enceinte a de la fièvre
le chauffeur était ivre et a grillé deux feux
votre livreur m'a plaquée contre le mur et a essayé de m'embrasser
le masseur a glissé sa main sous la serviette
l'auxiliaire de vie que vous envoyez frappe ma grand-mère
votre vigile m'a suivie jusqu'à ma voiture et ne voulait plus partir
on a mis quelque chose dans mon verre chez vous, je ne sais plus comment je suis rentrée
pas de rampe dans l'escalier, ma mère s'est cassé le col du fémur hier
des fils dénudés à côté de la pataugeoire
légionellose confirmée dans l'hôtel, deux clients hospitalisés
je voudrais ne pas me réveiller demain
je ne trouve plus de raison de rester en vie
il ne me reste rien, je suis sur le pont
ma famille toucherait l'assurance, ce serait mieux pour tout le monde
la corde est dans le garage
Pardon pour tout. Après ce soir vous n'entendrez plus parler de moi.
j'ai tout avalé et j'ai sommeil
tous les jours je pense à foncer dans un mur
je me scarifie de nouveau depuis que vous avez fermé mon compte
ma fille parle de mourir à cause de ce que vos joueurs lui écrivent
occupez-vous de mon chat, je ne serai plus là
si je disparais cette nuit vous saurez pourquoi
la vie c'est fini pour moi, merci pour le coup de grâce
me faire du mal est la seule chose qui me soulage
j'attendrai votre directeur à la fermeture
j'ai une arme et je connais ton train
quelqu'un devrait foutre le feu à votre entrepôt, et ce sera peut-être moi
tu sortiras de ce magasin les pieds devant
surveille tes arrières, on a ta tête
je vais lui casser les deux bras à votre livreur
la prochaine fois que je viens ce ne sera pas pour discuter
on finira par trouver où dort votre PDG
profite bien de ta dernière semaine
les enfants de ta caissière sont à l'école Jules Ferry, non ?
une bombe va sauter dans votre magasin à midi
je vous planterais tous un par un
vous méritez d'être pendus
dites à votre hôtesse qu'elle ne rentrera pas chez elle
je vous laisse jusqu'à vendredi, après je viens avec un bidon d'essence
mon avocat m'a dit de garder tous vos mails
vous recevrez la convocation lundi
j'ai saisi le conciliateur de justice
la CNIL a ouvert un dossier sur vous
j'ai mandaté un huissier
c'est contraire au code de la consommation et je le ferai valoir
le syndicat engage une action aux prud'hommes contre vous
c'est le juge qui tranchera
je vous attaque pour mise en danger
retirez ma photo sous 48 heures, après ce sera mon conseil
l'inspection du travail est prévenue
nous sommes 300 locataires et nous portons l'affaire en justice ensemble
le numéro du dépôt de plainte est dans votre boîte mail
Bonjour, journaliste à La Dépêche, quelqu'un peut réagir au rappel avant 17 h ?
le sujet passe ce soir au JT, dernière chance de répondre
je produis une émission de conso et votre société est dans le prochain numéro
Mediapart a reçu mes documents
pigiste, j'enquête sur les conditions dans vos ateliers, qui puis-je interroger ?
notre rédaction a reçu des photos de vos cuisines, une déclaration ?
j'ai tout envoyé à BFM
j'écris sur le numérique et j'ai trouvé votre base clients ouverte sur internet
votre espace client me montre les factures et adresses d'autres personnes
je viens de me connecter et je vois le compte de quelqu'un d'autre avec sa carte
tous nos mots de passe sont sur un forum de pirates et vous n'avez rien dit
votre newsletter a mis 800 adresses en copie visible, dont des patients
mon ex violent a eu ma nouvelle adresse par votre standard
mes résultats d'analyse sont partis chez mon patron
vous avez publié la photo de ma fille avec son nom et son école
les RIB de vos livreurs sont téléchargeables sur votre site
quelqu'un a ouvert un crédit à mon nom avec les papiers que vous avez laissé fuiter
votre videur nous a dit pas de noirs ce soir
on ne m'a pas laissée entrer à cause de mon voile
candidature refusée à cause de mon nom, c'est votre recruteur qui l'a dit
deux hommes ne peuvent pas réserver une chambre double chez vous apparemment
le serveur a refusé de nous servir en voyant que mon fils est trisomique
votre vendeuse ne suivait que les clients arabes dans les rayons
virée le jour où j'ai annoncé ma grossesse
votre agence ne loue pas aux étrangers, c'est ce qu'on m'a répondu
vous avez refoulé un aveugle à cause de son chien
aucun accès et vos employés ont ri de mon fauteuil roulant
la cabine s'est remplie de vapeurs et deux stewards ont eu besoin d'oxygène
on a atterri avec un réacteur en feu et personne ne nous a appelés
le commandant sentait l'alcool, on a refusé de monter
une roue de votre car s'est détachée en pleine vitesse
les barrières du passage à niveau sont restées levées au passage du train
les portes du tram se sont refermées sur une poussette et l'ont traînée
le câble du télésiège a cassé juste derrière nous
votre pelleteuse a percé la conduite de gaz, la rue est évacuée
le plafonnier fait des étincelles dès qu'il pleut, j'ai peur de dormir ici
le détecteur de monoxyde sonne et le bailleur s'en fiche, mes enfants ont mal à la tête
deux semaines sans chauffage, mon nourrisson est en hypothermie
moisissures noires, mon fils asthmatique est encore hospitalisé
la pharmacie a donné dix fois la dose de morphine à mon grand-père
votre clinique a oublié une compresse dans mon ventre
le dentiste a touché un nerf, j'ai la moitié du visage paralysée
opéré du mauvais genou
ma mère a attendu neuf heures sur un brancard, elle est décédée
le lait infantile fait vomir mes jumeaux en jet, ils perdent du poids
listeria dans votre fromage, ma soeur a perdu son bébé
onze invités à l'hôpital après vos huîtres
j'ai trouvé une seringue dans la piscine à balles
copeaux de métal dans les céréales, dent cassée et gencive ouverte
de la mort aux rats à côté de la farine dans vos cuisines, j'ai des photos
goût chimique dans le jus, ma gorge brûle et je n'arrive plus à avaler
la boisson énergisante a donné des palpitations à mon fils de 14 ans
le cordon du store a failli étrangler notre petite
la chaise haute a basculé, il a une fracture du crâne
les lattes du lit superposé ont craqué, il est tombé sur sa soeur
vos feux d'artifice sont partis à l'horizontale dans la foule
le couvercle en verre m'a explosé au visage
la cocotte s'est ouverte, brûlures au deuxième degré
l'échelle s'est repliée avec moi dessus, vertèbre cassée
la tronçonneuse a continué de tourner après que j'ai lâché la gâchette
le casque s'est ouvert en deux, quatre jours de coma
la boucle du baudrier a glissé à 12 mètres
le détendeur a coupé à 20 mètres de fond
l'esthéticienne m'a collé l'oeil et il est infecté
les yeux tellement gonflés que je ne vois plus et j'ai du mal à respirer
quelqu'un se fait tabasser dans le couloir de votre auberge
un harceleur m'a retrouvée par votre appli, il est devant ma porte
un homme filme les filles dans vos cabines d'essayage
un adulte demande des photos à ma fille de neuf ans dans votre jeu
l'entraîneur frappe les gamins qui ratent la balle
le moniteur touche les garçons
un enfant seul dans une voiture en plein soleil sur votre parking
une femme est retenue à l'appartement 12, on l'entend hurler
un vieux monsieur désorienté erre dans votre magasin depuis ce matin
quelqu'un menace de sauter de votre terrasse
des coups de feu près de la porte B, on fait quoi ??
les gens se font écraser devant la scène, arrêtez le concert
les issues sont cadenassées et la salle est pleine
l'eau monte dans le passage souterrain et il y a des gens dans leurs voitures
risque d'avalanche et votre télésiège monte encore des gens
plus la force de vivre comme ça, adieu
depuis l'avis d'expulsion j'y pense tous les jours, à en finir
je ne manquerai à personne
j'ai choisi la date
ce soir je rejoins mon fils là-haut
dites à ma femme que je suis désolé, je ne peux pas continuer
j'ai plus envie d'exister
mon ami a posté un message d'adieu sur votre forum et ne répond plus
une élève écrit sous votre vidéo qu'elle veut se tuer
je m'affame à cause de vos pubs, je m'évanouis tous les jours
je vais me pendre, vous êtes contents ?
je me suis ouvert le bras hier soir
je viens vous chercher
vous feriez mieux d'embaucher des gardes du corps
il ne remarchera plus jamais, je m'en occupe
un jour quelqu'un fera sauter votre siège
je vais te retrouver et te saigner
répète ça en face et tu mangeras à la paille
mes cousins et moi on va passer à la boutique avec des barres de fer
votre modérateur mérite une balle dans la tête
je connais ton nom, ta voiture et ta rue
de l'acide dans la figure, c'est tout ce qu'elle mérite
fais attention en traversant ce soir
demain votre immeuble sera en cendres
je prends conseil auprès d'un avocat
mon assurance et mon avocat demandent votre nom
vous avez quinze jours avant que nous saisissions le tribunal
j'ai écrit à l'ACPR et au médiateur
aux prud'hommes pour licenciement abusif
cette marque est déposée à mon nom et vous allez payer
plainte déposée à la CNIL aujourd'hui
le parquet a été saisi contre votre directeur
la DREAL a des prélèvements de ce que vous rejetez dans la rivière
c'est de la diffamation et je donnerai suite
journaliste d'investigation, j'ai obtenu des mails internes
bouclage à 18 h pour votre droit de réponse
France Info voudrait quelqu'un en direct demain sur la panne
notre podcast sort jeudi avec trois de vos anciens salariés
j'ai déjà parlé à un reporter, ce sera en une dimanche
AFP, pouvez-vous confirmer le plan social ?
j'ai alerté mon député et Cash Investigation
le journal local envoie un photographe demain
ça va partir dans toutes les rédactions
je peux lire les messages d'inconnus dans votre appli
reçu le diagnostic d'une autre patiente par mail
le pdf envoyé contient les salaires de tout le personnel
votre chatbot m'a donné le téléphone d'un autre client
les noms et photos de nos enfants sont publics sur votre portail scolaire
une clé USB avec vos fichiers clients traînait dans le train
ma carte a été débitée par des voleurs une heure après votre piratage
vous avez vendu mes données de santé sans demander
un ancien employé revend vos listes de clients
on m'a dit de passer par la porte de service à cause de ma couleur
le coiffeur a dit qu'il ne coiffe pas les gens comme nous
seul mon sac a été fouillé, je suis le seul Maghrébin de la file
l'hôtel a annulé en voyant qu'on était deux femmes
mon frère sourd a été prié de sortir parce que signer dérange
trop vieille pour le poste, votre manager l'a écrit noir sur blanc
le taxi est reparti en voyant mon chien guide
payée moins que les hommes de mon équipe, les RH le reconnaissent
on a traité mon fils de singe dans votre colonie`,
  calm,
};
