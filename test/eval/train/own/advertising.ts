/** Advertising as it is left under posts, of our own: nobody and nothing in it exists. One a line. */
export const spam = {
  en: `
I lost 3 BTC to a fake broker and this hacker recovered everything, reach out to @chain_recover
anyone else trading with Ryan Colder? my portfolio tripled thanks to him
send this pic to @trendy_promos
your page violated our standards and will be disabled in 24 hours, verify here: page-support.top
cured of diabetes by Dr Osita herbal medicine, contact him by email
become a brand ambassador, DM @luxe_collab now
you have been selected to receive a prize, claim it at claim-now.example
Check my profile for free crypto tips
I make 500 a day from home, ask me how
DM me for a loan in 24 hours
Thanks to Mrs Anna Fx I recovered all my bitcoin
Best replica watches, link in bio
Visit cheapshoes.top for 80% off all brands
Follow me back and I follow you
Sub4sub anyone?
Earn money by liking videos, join our telegram group
My husband came back thanks to Dr Oduma the spell caster, contact him on WhatsApp +234 801 234 5678
Hot girls near you, click here
Buy followers cheap, instant delivery
I got my credit repaired by cyberhack01, reach out to him
Grow your business with our SEO service, first page guaranteed
Congratulations! You won an iPhone, claim here: http://prize-claim.xyz
Investing 1000 with him gave me 9500 in a week, message @fx_ronald
Guaranteed backlinks for your site, write to me
Weight loss gummies that really work, see link
New mixtape out now, check it on my channel
Need a website? We build from 99 dollars
Promo code JULY20 at my shop, link in bio
Learn how to trade options with me, free webinar tonight
check out my channel for daily free games
subscribe to me and I subscribe back
guys please visit my page I post new music every week
I make 3000 dollars a week from home ask me how
Mrs Adams turned my 500 into 6,200 in one week, write her on telegram @adams_trades
want more followers? cheap and fast, link in my bio
free gift cards here http://free-cards.example
hey everyone I am a young singer with a dream, please take a minute and listen on my channel, thumbs up so others can see this
my new track just dropped go listen and like and share
hot singles in your area are waiting www.meet-tonight.example
lose 10 kilos in 10 days with this one tea, order at slimtea.example
I got my ex back thanks to dr ogun, contact him on whatsapp +234 700 000 0000
loans from 1000 to 500000 at 2 percent, apply today by mail
please vote for my cat here https://vote.example/cat and share
best replica watches, free shipping worldwide
get rich with crypto, my mentor teaches you, dm me
click the link to claim your prize https://prize.example
I quit my job because of this site https://easy-cash.example/join
looking for sub4sub, active 24/7
come and see my videos they are better than this one lol
im giving away 5 phones on my channel, just subscribe
buy cheap seo backlinks, rank first on google, visit our site
please help me reach 1000 subscribers before christmas
follow me on instagram for more content like this
this is how I doubled my bitcoin in three days >> https://btc2x.example
earn cash for watching videos, sign up with my code AB12
if you like funny cats check my uploads
casino bonus 200% first deposit, play now
essay writing service, plagiarism free, 10 dollars a page
Hello dear, I am a widow with a fund of 4.5 million, contact my email for the transfer
cheap cialis and viagra without prescription
I hack phones and recover lost funds, 100% legit, message me on telegram
check my profile 😘💋
who wants to see me dance? link on my page 💋
support a small artist, my soundcloud is soundcloud.example/newguy
hey guys im 15 and i make covers, would mean the world if you checked them out
plz like my facebook page https://facebook.example/mypage
download the full movie for free at movies4free.example
work online part time, no experience, daily payout, send me a message on whatsapp
our forex signals are 95% accurate join the vip group now
this supplement cured my diabetes, read my story at herbal.example
https://bit.example/3xYzAb
watch this before it gets deleted https://t.example/9fk2
http://www.shop-deals.example best prices for shoes and bags
thumbs up if you came here from the advert, and check out my remix too
Everyone go and sub to xXgamerXx he does giveaways
promote your music on our page, dm us
get verified today, cheap badge service
I just made my first 1,000 with this app, use my link to get 50 free
tired of being broke? join my team, passive income, no selling
hey check my new video on my channel
please subscribe to my channel and ill subscribe to yours
hi guys I just started a channel about minecraft, come by and leave a like
I dance, sing and do pranks, click on my name to see
new rapper from Ohio, give my tape a listen, you wont regret it
if you have 30 seconds please help my brother win this contest, link in the description of my last video
like this comment so everyone can see my page
my sister made this cover, watch it on youtube.com/watch?v=example
go to my channel for a free code
check out this playlist on youtube
hey I am looking for people to play with, add me on discord noobmaster#0000
I will give 10 dollars to the first 50 who follow me
this guy explains it better https://video.example/watch
facebook.example/groups/deals join our group for daily deals
please sign my petition at petition.example it only takes a second
follow @newfashionpage for cheap designer bags
want to earn extra money? you can do it from your phone, ask me for info
I'm hiring 20 people for an online job, weekly pay, send me "JOB"
he helped me recover my wallet after I was scammed, contact @crypto_recovery on instagram
thanks to Mr James I now earn every week, text him on telegram +1 555 0100
invest 200 get 2000 in 24 hours, real and trusted
I was in debt until I met my trading coach, all thanks to her
who else is earning with expert Maria? she is the best account manager
legit plug, all brands 1:1, dm to order
verified paypal and bank accounts for sale, full info, instant delivery
cheap netflix and spotify premium lifetime accounts, inbox me
buy instagram likes 1000 for 2 dollars www.likes4u.example
boost your page with real followers
get premium apps unlocked for nothing at apkworld.example
watch all matches live here >>> stream.example/live
crack + keygen download in my bio
fixed matches 100% sure win, join the telegram before it is full
lost 12 kilos in a month with these capsules, ask me how
my doctor could not believe it, this natural oil removed my pain, order at herbs.example
my herpes was cured by doctor Aza, his email is dr.aza@example.org
spell caster brought my husband back in two days, call him
psychic readings first minute free
Good day, I am Mr Lee of a bank in Hong Kong with a business proposal for you
Dear friend, I want to donate my late husband's money, reply by email
you have been selected as a winner, send your address to claim
congratulations you won our giveaway, message us on this number
loan offer, no credit check, apply now info@quickloan.example
need a loan? we lend to anybody, fast approval, whatsapp us
single and bored tonight, come see my pics
hot girl 22 looking for fun, my link is in profile
sugar mommy needs a boy, 5000 weekly allowance, text me
escort service in your city, discreet
homework, thesis and exam help, cheap prices, visit essays.example
I can design your logo for 5 dollars, dm me
we build websites that sell, contact us for a free quote
rank your shop on the first page, guaranteed seo
come and visit my blog about travel at mytrips.example
nice post! I write about the same on my own site, have a look
great content, keep it up! btw check mine
hello dear I like your profile, can we be friends, add me
send this to ten friends or you will have bad luck
use code SAVE20 at checkout on our site shopnow.example
we sell the same cheaper, link in bio
brand new iphone for 99, limited stock, hurry
shop our summer sale now, up to 80% off everything www.fashion-outlet.example
replica sneakers, ships worldwide, catalog on whatsapp
earn free robux at freerobux.example
I got free v-bucks here, works 100%
airdrop live now, connect your wallet to claim tokens
elon is giving away bitcoin, scan the code
join my whatsapp group for free signals
learn how to make passive income, free training in my bio
start with 100 only, withdraw every day, ask me
`,
  fr: `
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
