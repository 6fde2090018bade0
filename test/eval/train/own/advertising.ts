import { en } from './advertising-en.ts';

/** Advertising as it is left under posts, of our own: nobody and nothing in it exists. One a line. */
export const spam = {
  en,
  fr: `
mon dernier titre est dispo, écoutez et abonnez-vous la famille
nouveau clip de mon groupe, partagez en masse svp
écoutez ma musique sur ma chaîne, un partage ça aide
allez faire un tour sur ma page, je poste tous les jours
je suis en live sur twitch, venez
j'ai lancé un petit podcast, lien dans mon profil, donnez votre avis
allez voir @sonlibre, bien mieux que ça
petite pub : mon livre est en promo à 0,99
vends deux places pour ce soir, MP
vends compte avec skins, message privé
likes et abonnés illimités, rendez-vous sur boostly.example
notre agence vous apporte 50 clients par mois, prenez rendez-vous
je crée votre logo pour 20 euros, portfolio en bio
assistante virtuelle disponible, petits tarifs, contactez-moi
fournisseur de coques en gros, whatsapp pour le catalogue
j'ai fait mon premier million avec cette méthode, écris LIBERTÉ en privé
personne ne me croyait avant de voir mes gains, demandez à coach David
contrat de minage 12 % par semaine, dépôt minimum 100 USDT
airdrop en cours, connectez votre wallet sur claim-drop.example
la prévente finit ce soir, x100 assuré
mon trader M. Félix ne perd jamais, joignez-le sur son compte
arnaqué ? cet expert récupère tout votre argent
besoin d'un hacker ? téléphone, whatsapp, facebook, discret
prêt entre particuliers sans refus, réponse en 24 h, écrivez-moi
aides de l'État pour tous, je vous donne le contact de l'agent
cette plante fait fondre le ventre en une semaine
mon herpès a disparu grâce aux racines du docteur Koffi
retour de l'être aimé en 48 h, maître Sidi, +229 60 00 00 00
grand marabout voyant medium, résultats garantis, consultez
seule ce soir, mes photos sont sur mon profil 😉
coucou beau gosse, écris-moi sur telegram @douce_lena
générateur de robux gratuit, robuxnow.example
iptv toutes les chaînes 40 euros par an, whatsapp
regardez le match gratuitement en HD ici streamzone.example
cigarettes pas chères livrées chez toi, snap
permis de conduire et passeports enregistrés, contactez-nous
diplômes sans examen, whatsapp uniquement
rolex authentiques dès 80 €, watchking.example
-80 % sur tout aujourd'hui seulement, lunettes.example
vous avez gagné ! répondez OUI et payez la livraison
votre compte sera suspendu, confirmez sur secure-login.example
votre CPF expire, cliquez ici pour l'utiliser
rejoins mon équipe de mamans qui bossent depuis leur téléphone
sois ton propre patron, demande-moi comment
cherche 5 personnes motivées pour un complément de revenu
répondez au quiz et recevez un bon de 500 euros
écrivez AMEN et partagez pour recevoir l'argent cette semaine
abonnement contre abonnement, toujours actif
mes pronos : 12 gagnés d'affilée, canal gratuit
matchs truqués du week-end, 100 % sûr, contact telegram
t é l é g r a m : @ g a i n _ f a c i l e
code promo LILA10 sur ma boutique vinted
je fais des tresses à domicile, prix doux, MP
votre page a été signalée et sera supprimée, vérifiez votre compte ici : aide-page.click
j'ai été guérie par les plantes du docteur Osita, contactez-le par mail
devenez ambassadrice, écrivez à @luxe_collab
vous avez été tirée au sort, récupérez votre lot sur lots-gratuits.example
je suis devenue riche grâce à monsieur Alain, écrivez-lui sur WhatsApp
Gagnez 300 € par jour depuis chez vous, contactez-moi
Prêt entre particuliers rapide et sérieux, écrivez à pretrapide@mail.example
Grâce au voyant Maître Boka mon mari est revenu, WhatsApp +229 61 23 45 67
Venez voir ma chaîne, abonnez-vous je m'abonne
Montres de luxe à -80 %, lien en bio
Formation trading gratuite ce soir, rejoignez le groupe Telegram
Achetez des abonnés Instagram pas cher
Référencement garanti en première page, demandez un devis
Perdez 10 kg en un mois avec ces gélules, lien ici
Félicitations, vous avez gagné un iPhone, cliquez ici
J'ai récupéré mon argent grâce à un hacker sérieux, contactez-le
Nouveau clip disponible sur ma chaîne
Rencontres coquines près de chez toi
Besoin d'un crédit ? Réponse en 24h sans justificatif
Vends comptes Netflix à vie 5 €
Investissez 200 € et recevez 2000 € en 7 jours
venez voir ma chaîne, jeux gratuits tous les jours
abonne toi je m'abonne en retour
visitez ma page, nouvelle musique chaque semaine
je gagne 3000 euros par semaine de chez moi, demandez-moi comment
grâce à Mme Adams mes 500 euros sont devenus 6200, écrivez-lui sur telegram
des abonnés pas chers, lien dans ma bio
cartes cadeaux gratuites ici http://cartes.example
je suis un jeune chanteur avec un rêve, prenez une minute pour m'écouter sur ma chaîne
mon nouveau son est sorti allez écouter likez partagez
rencontres chaudes près de chez toi www.rencontre.example
perdez 10 kilos en 10 jours avec ce thé, commandez sur the-minceur.example
mon ex est revenu grâce au maître Bako, whatsapp +229 00 00 00 00
prêt de 1 000 à 500 000 euros à 2 %, dossier rapide, écrivez-moi par mail
votez pour mon chat ici https://vote.example/chat et partagez
montres de luxe à petit prix, livraison gratuite
devenez riche avec la crypto, mon mentor vous forme, mp moi
cliquez pour recevoir votre lot https://lot.example
j'ai quitté mon travail grâce à ce site https://argent.example
je distribue 5 téléphones sur ma chaîne, abonnez-vous
référencement seo pas cher, premier sur google, visitez notre site
aidez-moi à atteindre 1000 abonnés avant noël
suivez-moi sur insta pour d'autres photos
comment j'ai doublé mes bitcoins en trois jours >> https://btc.example
bonus casino 200 %, jouez maintenant
Bonjour, je suis une veuve avec un fonds de 4,5 millions, contactez mon adresse pour le transfert
grand voyant médium, retour de l'être aimé en 48 h, paiement après résultat
votre compte CPF expire, cliquez vite
je récupère les comptes piratés, 100 % sérieux, telegram
regarde mon profil 😘💋
télécharge le film gratuit sur film-gratuit.example
travail en ligne, aucune expérience, paiement chaque jour, écris-moi sur whatsapp
nos signaux forex sont fiables à 95 %, rejoignez le groupe vip
ce complément a guéri mon diabète, lisez mon histoire
https://bit.example/9fAbc
http://www.super-promos.example chaussures et sacs aux meilleurs prix
fatigué d'être fauché ? rejoins mon équipe, revenus passifs
j'ai touché 1 000 € avec cette appli, mon lien vous offre 50 €
crédit entre particuliers, réponse sous 24 h, contact par mail
allez voir ma nouvelle vidéo sur ma chaîne
abonnez-vous à moi je rends toujours
je viens de lancer une chaîne minecraft, passez mettre un pouce
je danse, je chante, clique sur mon nom pour voir
jeune rappeur de Lyon, écoutez mon son vous serez pas déçus
aidez mon frère à gagner un concours, lien dans ma dernière vidéo
mettez un pouce pour que tout le monde voie ma page
je cherche des gens pour jouer, ajoutez-moi sur discord
je donne 10 euros aux 50 premiers qui me suivent
rejoignez notre groupe de bons plans facebook.example/groups/bonsplans
signez ma pétition petition.example ça prend dix secondes
suivez @sacs_pas_chers pour des marques à petit prix
envie d'arrondir vos fins de mois ? avec un simple téléphone, demandez-moi
je recrute 20 personnes pour du travail en ligne, envoyez JOB
il a récupéré mon argent après une arnaque, contactez @recup_crypto sur insta
grâce à Monsieur James je gagne chaque semaine, écrivez-lui sur telegram
investissez 200 recevez 2000 en 24 h, sérieux et vérifié
j'étais endettée avant de rencontrer ma coach en trading
qui d'autre gagne avec Mme Claire ? la meilleure gestionnaire de compte
toutes les marques 1:1, mp pour commander
vends comptes paypal et netflix vérifiés, livraison immédiate, mp
netflix et spotify premium à vie 10 euros, message privé
achetez des likes 1000 pour 2 euros www.likes.example
applis premium débloquées gratuitement sur apkmonde.example
tous les matchs en direct ici >>> stream.example
matchs truqués 100 % sûrs, rejoins le telegram avant la fermeture
pronos du jour fiables, canal telegram gratuit
12 kilos en un mois avec ces gélules, demandez-moi comment
mon médecin n'en revenait pas, cette huile naturelle a supprimé mes douleurs, commandez sur plantes.example
mon mari est revenu en deux jours grâce au maître, appelez-le
voyance gratuite première minute offerte
Bonjour, je suis directeur d'une banque et j'ai une proposition pour vous
Chère amie, je souhaite faire don de ma fortune, répondez par mail
vous avez été tiré au sort, envoyez votre adresse pour recevoir le lot
félicitations vous avez gagné notre concours, écrivez à ce numéro
offre de prêt sans justificatif, réponse rapide, info@pret.example
besoin d'argent ? je prête à toute personne honnête, whatsapp
seule ce soir, viens voir mes photos
fille 22 ans cherche rencontre, lien sur mon profil
escorte discrète dans ta ville
mémoires et devoirs rédigés pas cher, visitez redac.example
je fais votre logo pour 5 euros, mp
nous créons des sites qui vendent, devis gratuit
passez sur mon blog voyage mesvoyages.example
super article, j'en parle aussi sur mon site, allez voir
bon contenu continue ! passe voir le mien
coucou ton profil me plaît, ajoute-moi
envoie ce message à dix amis sinon sept ans de malheur
code PROMO20 sur notre site boutique.example
on vend la même moins cher, lien en bio
iphone neuf à 99 euros, stock limité, vite
soldes d'été jusqu'à -80 % sur tout www.destockage.example
baskets réplique, envoi partout, catalogue sur whatsapp
j'ai eu des v-bucks gratuits ici, ça marche à 100 %
airdrop en cours, connectez votre portefeuille
rejoins mon groupe whatsapp pour des signaux gratuits
apprends à générer des revenus passifs, formation offerte en bio
commence avec 100 euros seulement, retrait chaque jour
tu veux ta liberté financière ? aucune compétence demandée, mp
`,
  es: `
pasad por mi página, subo vídeos cada día
estoy en directo en twitch, venid
vendo dos entradas para esta noche, MD
likes y seguidores ilimitados en boostly.example
nuestra agencia te trae 50 clientes al mes
hago logos por 20 euros, portfolio en mi bio
gané mi primer millón con este método, escríbeme LIBERTAD
contrato de minería 12% semanal, depósito mínimo 100 USDT
airdrop activo, conecta tu wallet en claim-drop.example
¿te estafaron? este experto recupera tu dinero
préstamos entre particulares sin papeles, escríbeme
amarres de amor en 48 horas, maestro Sidi, whatsapp +51 900 000 000
mis fotos en mi perfil 😉
generador de robux gratis robuxnow.example
mira el partido gratis aquí streamzone.example
carnets y pasaportes registrados, contáctanos
relojes originales desde 80 €, watchking.example
¡has ganado! responde SÍ y paga el envío
tu cuenta será suspendida, confirma en secure-login.example
únete a mi equipo y trabaja desde el móvil
sígueme y te sigo, siempre activo
pronósticos con 12 aciertos seguidos, canal gratis de telegram
esta planta te quita la barriga en una semana
sé tu propio jefe, pregúntame cómo
busco 5 personas con ganas de ganar dinero extra
Gana dinero desde casa, escríbeme al WhatsApp
Préstamos rápidos sin aval, contáctame
visita mi canal, juegos gratis todos los días
gano 3000 euros a la semana desde casa, escríbeme
seguidores baratos, enlace en mi bio
préstamos rápidos al 2 %, escribe por whatsapp
haz clic aquí y gana un móvil https://premio.example
sígueme en instagram para más fotos
amarres de amor, resultados en 24 horas
casino online, bono del 200 %
gana dinero desde casa, escríbeme por privado
suscríbete y me suscribo
escucha mi nueva canción en mi canal
cuentas premium de por vida, 10 euros
perdí 12 kilos con estas pastillas, pídelas en salud.example
invierte 200 y recibe 2000 en un día
mi marido volvió gracias al maestro
señales gratis en mi telegram
`,
  de: `
schaut auf meiner Seite vorbei, ich lade täglich hoch
bin gerade live auf twitch, kommt rein
verkaufe zwei Karten für heute Abend, PN
unbegrenzt Likes und Follower auf boostly.example
unsere Agentur bringt euch 50 Kunden im Monat
ich mache Logos für 20 Euro, Portfolio in der Bio
meine erste Million mit dieser Methode, schreib mir FREIHEIT
Mining-Vertrag mit 12 % pro Woche, ab 100 USDT
Airdrop läuft, Wallet verbinden auf claim-drop.example
Geld an Betrüger verloren? dieser Experte holt alles zurück
Kredit von privat ohne Schufa, schreibt mir
Partnerrückführung in 48 Stunden, Meister Sidi, WhatsApp +229 60 00 00 00
meine Bilder sind auf meinem Profil 😉
gratis Robux robuxnow.example
Spiel kostenlos schauen auf streamzone.example
Führerscheine und Pässe, echt und registriert, kontaktiert uns
Rolex ab 80 €, watchking.example
du hast gewonnen! antworte JA und zahle den Versand
dein Konto wird gesperrt, bestätige auf secure-login.example
komm in mein Team und arbeite vom Handy aus
folge mir und ich folge zurück
12 richtige Tipps in Folge, kostenloser Telegram-Kanal
dieses Kraut lässt den Bauch schmelzen
sei dein eigener Chef, frag mich wie
suche 5 motivierte Leute für ein Nebeneinkommen
Geld verdienen von zu Hause, schreib mir
Günstige Rolex Repliken, Link im Profil
schaut auf meinem Kanal vorbei, jeden Tag gratis Spiele
ich verdiene 3000 Euro die Woche von zuhause, schreib mir
günstige Follower, Link in meiner Bio
Kredit ohne Schufa, sofort, per WhatsApp
hier klicken und Handy gewinnen https://gewinn.example
folgt mir auf Instagram
Online Casino, 200 % Bonus
mit diesem Tee 10 Kilo weniger, jetzt bestellen
verdiene 5000 im Monat von daheim, schreib mir privat
abonnier mich, ich abonnier zurück
hört mein neues Lied auf meinem Kanal
Premium Konten lebenslang, 10 Euro, PN
12 Kilo weniger mit diesen Kapseln, bestellt auf gesund.example
investiere 200 und bekomm 2000 am Tag
kostenlose Signale in meiner Telegram Gruppe
Kredit ohne Auskunft, schnelle Zusage, schreiben Sie mir
`,
  it: `
passate sulla mia pagina, carico ogni giorno
sono in diretta su twitch, venite
vendo due biglietti per stasera, in privato
like e follower illimitati su boostly.example
la nostra agenzia ti porta 50 clienti al mese
faccio loghi a 20 euro, portfolio in bio
il mio primo milione con questo metodo, scrivimi LIBERTÀ
contratto di mining 12% a settimana, minimo 100 USDT
airdrop attivo, collega il wallet su claim-drop.example
truffato? questo esperto recupera tutto
prestiti senza busta paga, scrivetemi
legamenti d'amore in 48 ore, maestro Sidi, whatsapp +39 350 000 0000
le mie foto sul mio profilo 😉
robux gratis robuxnow.example
guarda la partita gratis qui streamzone.example
patenti e passaporti registrati, contattateci
rolex da 80 €, watchking.example
hai vinto! rispondi SÌ e paga la spedizione
il tuo conto sarà sospeso, conferma su secure-login.example
entra nel mio team e lavora dal telefono
seguimi e ricambio, sempre attivo
12 pronostici vinti di fila, canale telegram gratis
questa erba scioglie la pancia in una settimana
diventa il capo di te stesso, chiedimi come
Guadagna da casa 200 euro al giorno, scrivimi
visitate il mio canale, giochi gratis ogni giorno
guadagno 3000 euro a settimana da casa, scrivetemi
follower a poco prezzo, link in bio
prestiti veloci al 2 %, scrivimi su whatsapp
clicca qui e vinci un telefono https://premio.example
casino online, bonus 200 %
guadagna da casa, scrivimi in privato
iscriviti e ricambio
ascoltate la mia nuova canzone sul mio canale
account premium a vita 10 euro
ho perso 12 chili con queste pillole, ordinale su salute.example
investi 200 e ricevi 2000 in un giorno
segnali gratis sul mio telegram
`,
  pt: `
passem na minha página, posto todo dia
estou ao vivo na twitch, venham
vendo dois ingressos para hoje, chama no direct
likes e seguidores ilimitados em boostly.example
a nossa agência traz 50 clientes por mês
faço logos por 20 euros, portfólio na bio
meu primeiro milhão com este método, escreve LIBERDADE
contrato de mineração 12% por semana, mínimo 100 USDT
airdrop ativo, conecta a carteira em claim-drop.example
caiu em golpe? este especialista recupera tudo
empréstimo sem consulta, chama no zap
amarração amorosa em 48 horas, mestre Sidi, whatsapp +55 11 90000 0000
minhas fotos estão no meu perfil 😉
robux grátis robuxnow.example
assista ao jogo grátis aqui streamzone.example
cartas de condução e passaportes registados, contacte
rolex a partir de 80 €, watchking.example
você ganhou! responda SIM e pague o envio
a sua conta será suspensa, confirme em secure-login.example
vem para o meu time e trabalha pelo celular
sigo de volta, sempre ativo
12 palpites certos seguidos, canal grátis no telegram
esta erva seca a barriga numa semana
seja o seu próprio chefe, pergunta-me como
Ganhe dinheiro em casa, chama no zap
visitem meu canal, jogos grátis todo dia
ganho 3000 por semana em casa, me chama
seguidores baratos, link na bio
empréstimo rápido, chama no whatsapp
clique aqui e ganhe um celular https://premio.example
cassino online, bônus de 200 %
ganhe dinheiro em casa, me chama no privado
se inscreve que eu me inscrevo de volta
escutem minha música nova no meu canal
contas premium vitalícias, 10 reais
perdi 12 quilos com estas cápsulas, peça em saude.example
invista 200 e receba 2000 em um dia
sinais grátis no meu telegram
`,
};
