/** Comments of our own about danger, threats, law and press, and of customers who are in no danger at all: one a line. */
export const it = {
  grave: `
la presa dietro il frigo è scoppiata e la cucina era piena di fumo
da quando è venuto il vostro tecnico c'è una puzza fortissima di gas
l'appartamento accanto sta bruciando per colpa della vostra asciugatrice
ho preso la scossa sotto la doccia, il braccio è ancora addormentato
c'è un cavo elettrico in una pozzanghera davanti alla scuola
i vostri biscotti senza noci hanno mandato il mio ragazzo in rianimazione
non c'è scritto da nessuna parte che contiene latte e a mia figlia si è gonfiata la faccia
il cameriere ha giurato niente crostacei e mi si è chiusa la gola
mia figlia ha ingoiato un pezzo del giocattolo
la pila del telecomando è nello stomaco di mio figlio
la batteria si è gonfiata e scotta
il caricatore è scoppiato nel corridoio, siamo usciti dalla finestra
premo il freno del furgone a noleggio e niente, sono finito nel fosso
mi si è bloccato lo sterzo in autostrada
la pompa di insulina si è fermata di notte senza allarme
il respiratore di mio padre ha smesso di funzionare e nessuno risponde
tutta la famiglia intossicata dal vostro pollo
tre bambini in ambulanza perché il gonfiabile è volato via
uno scaffale è caduto addosso a mio figlio di due anni
mio figlio ha perso la punta del dito nella sedia pieghevole
all'asilo hanno lasciato mia figlia sola in cortile per un'ora
una maestra picchiava un bambino
il bagnino guardava il telefono mentre mio nipote annegava
gente bloccata nella funivia da quattro ore
siamo chiusi nel vostro parcheggio con due bambini e non risponde nessuno
un signore ha perso i sensi sul binario e nessuno lo aiuta
sputo sangue da quando prendo le vostre capsule
la tinta mi ha ustionato il cuoio capelluto
hanno servito candeggina a mia madre al posto dell'acqua
l'autista era ubriaco ed è passato col rosso due volte
il corriere mi ha spinta contro il muro e ha provato a baciarmi
mi hanno messo qualcosa nel bicchiere nel vostro locale
fili scoperti accanto alla piscina dei bambini
l'ascensore è precipitato con mia nonna dentro
non voglio svegliarmi domani
non trovo più un motivo per andare avanti a vivere
sono sul ponte e non ho più niente da perdere
ho preso tutte le pastiglie
occupatevi del mio cane, io non ci sarò più
ogni giorno penso di buttarmi sotto un treno
mia figlia si taglia per colpa del vostro forum
sarebbe meglio se fossi morto
ti aspetto fuori quando stacchi
so in che scuola vanno i tuoi figli
do fuoco al vostro magazzino
spacco le gambe al vostro corriere
uscirete di lì in una bara
meritate di essere impiccati
ho una pistola e so a che ora esci
la prossima volta non vengo per parlare
la mia avvocata ha tutte le mail
riceverete la citazione in settimana
ho fatto un esposto ai carabinieri
lo deciderà il giudice
il Garante della privacy è stato informato
siamo 300 danneggiati e facciamo causa insieme
togliete la mia foto entro 48 ore altrimenti procede il mio legale
sono una redattrice di Repubblica, qualcuno può rispondere entro le cinque?
stasera va in onda al telegiornale
stiamo girando un servizio sui vostri allevamenti e vorremmo la vostra versione
ho mandato tutto ai giornali
il vostro portale mi mostra le fatture e gli indirizzi di altri clienti
entro e vedo il conto di un'altra persona con la sua carta
le nostre password sono su un forum di hacker
il mio ex violento ha avuto il mio indirizzo dal vostro centralino
avete mandato i miei esami al mio capo
avete pubblicato la foto di mia figlia con nome e scuola
il buttafuori ha detto niente neri stasera
non mi hanno fatta entrare per via del velo
scartato per il mio cognome, l'ha detto il vostro selezionatore
non ci hanno serviti perché mio figlio ha la sindrome di Down
licenziata il giorno in cui ho detto di essere incinta
non affittate agli stranieri, me l'ha detto l'agenzia
avete cacciato un cieco per il cane guida
la cabina si è riempita di fumi e due hostess hanno avuto bisogno di ossigeno
si è staccata una ruota del vostro pullman in corsa
le porte del tram si sono chiuse su un passeggino e lo hanno trascinato
il cavo della seggiovia si è spezzato dietro di noi
la vostra ruspa ha rotto il tubo del gas, strada evacuata
il lampadario fa scintille quando piove, ho paura a dormire qui
muffa nera e mio figlio asmatico di nuovo ricoverato
la farmacia ha dato a mio nonno dieci volte la dose
mi hanno lasciato una garza dentro
operato al ginocchio sbagliato
mia madre è rimasta nove ore in barella ed è morta
il latte in polvere fa vomitare i gemelli
undici invitati in ospedale per le ostriche
ho trovato una siringa nella vasca delle palline
trucioli di metallo nei cereali, dente rotto
mi brucia la gola dal vostro succo e non riesco a deglutire
il cordino della tenda ha quasi strangolato la bimba
il seggiolone si è ribaltato, frattura del cranio
i fuochi sono partiti verso la folla
la pentola a pressione è esplosa, ustioni di secondo grado
la scala si è chiusa con me sopra, vertebra rotta
il casco si è spaccato, quattro giorni di coma
ho gli occhi gonfi e respiro a fatica
stanno picchiando qualcuno nel corridoio del vostro ostello
il mio stalker mi ha trovata con la vostra app, è davanti alla porta
un uomo filma le ragazze nei camerini
un adulto chiede foto a mia figlia di nove anni nel vostro gioco
l'allenatore picchia i bambini
c'è un bambino da solo in macchina al sole nel vostro parcheggio
qualcuno sta per buttarsi dalla vostra terrazza
si sentono spari vicino all'ingresso B
la gente viene schiacciata sotto il palco, fermate il concerto
le uscite sono chiuse col lucchetto e la sala è piena
non ho più la forza di vivere
dallo sfratto penso ogni giorno di farla finita
non mancherò a nessuno
ho già scelto il giorno
dite a mia moglie che mi dispiace, non ce la faccio più
mi impicco
una ragazza scrive sotto il vostro video che vuole uccidersi
vengo a prendervi
prendetevi delle guardie del corpo
non camminerà mai più, ci penso io
ti sgozzo
il vostro moderatore andrebbe fucilato
so come ti chiami, che macchina hai e dove stai
acido in faccia, ecco cosa si merita
domani il vostro palazzo sarà cenere
attento stasera quando attraversi
mi sto facendo consigliare da un legale
avete quindici giorni, poi il giudice di pace
ho scritto alla Consob e all'Antitrust
licenziamento illegittimo, ci pensa il sindacato in tribunale
quel marchio è registrato a mio nome e pagherete
questa è diffamazione e agirò di conseguenza
giornalista d'inchiesta, ho vostre mail interne
chiudiamo alle 18 per la vostra replica
ho già parlato con un cronista, domenica in prima pagina
ANSA, potete confermare gli esuberi?
questa storia va a tutte le redazioni
nella vostra app leggo i messaggi di sconosciuti
mi è arrivata la diagnosi di un'altra paziente
nel pdf ci sono gli stipendi di tutti
avete venduto i miei dati sanitari
mi hanno svuotato la carta dopo il vostro attacco informatico
il barbiere ha detto che non serve gente come noi
hanno perquisito solo me, unico arabo in fila
l'hotel ha cancellato quando ha visto che eravamo due donne
troppo vecchia per il posto, l'ha scritto il vostro capo
il taxi è ripartito vedendo il cane guida
prendo meno degli uomini del mio reparto`,
  calm: `
sono una donna nera e finalmente avete la mia tonalità
sono trans e mi trovo bene nella vostra palestra
sono musulmana e porto il vostro marchio
sono in carrozzina e faccio la spesa da voi
sono sordo e i vostri sottotitoli sono ottimi
mio figlio autistico adora la vostra ora tranquilla
porto il velo e la vostra linea sport mi sta bene
sono incinta, quale tisana posso bere?
mio padre cieco usa la vostra app
siamo due mamme e amiamo i vostri spot
il mio avvocato porta i vostri abiti
questa borsa è una bomba
ucciderei per una fetta di quella torta
il mio capo mi ammazza se non arriva venerdì haha
muoio dalla voglia di provarlo
sono morta dal ridere con la vostra pubblicità
l'app si blocca ogni volta che la apro
il sito è caduto durante i saldi
il portatile si è congelato e ho perso il testo
troppo sapore di fumo nella salsa
mi sono bruciato la lingua col caffè dalla fretta
la candela brucia male, un consiglio?
da che età è il seggiolino auto?
il mio bambino ha divorato tutta la pappa
quanto dura la batteria?
il caricatore non funziona più dopo un mese
le pastiglie dei freni sono arrivate in ritardo
bloccati un'ora in coda ma personale gentilissimo
il mio account è bloccato da ieri
il mio pacco è perso e nessuno risponde
il barattolo è arrivato rotto
un bottone si è staccato al primo lavaggio
c'era un capello nel piatto, rimborso
pizza fredda e fattorino in ritardo
è un crimine che abbiate tolto quel gusto
prezzi da rapina
sono stufo, cancellate il mio abbonamento
rivoglio i soldi e metto una stella
truffa, state alla larga
chi fa l'avvocata nella serie?
mia sorella studia legge e vi consiglia
dov'è l'informativa sulla privacy?
il medico mi ha consigliato le vostre scarpe
lavoro in ospedale e i vostri zoccoli sono un sogno
c'è una rampa per le carrozzine?
c'è sesamo nella salsa? sono allergica, chiedo prima di ordinare
ho letto l'intervista sul giornale, complimenti
il costume da poliziotto è piccolo
battaglia di pistole ad acqua, grazie!
come si uccide l'ultimo zombie?
l'arbitro ci ha derubati
mi si è fermato il cuore al gol
ho pianto alla scena del funerale
addio vecchio divano
non posso vivere senza questa crema
il telefono è caduto dal balcone e funziona ancora
ci siamo innamorati del posto
vi guardiamo ogni domenica in tv
stasera siamo all'inaugurazione
questo prezzo mi uccide
che bomba di concerto
niente acqua calda per tutto il weekend
il riscaldamento fa rumore, mandate un tecnico?
l'aria condizionata del vagone non andava
volo in ritardo di quattro ore, coincidenza persa
l'autobus non è passato, 40 minuti sotto la pioggia
il corriere ha lasciato il pacco sotto la pioggia
l'autista è stato gentilissimo con mia madre
il tecnico non è venuto, altro giorno perso
i bambini hanno pianto quando lo spettacolo è stato annullato
mio figlio era triste, il gioco è arrivato senza pile
la piscina era fredda
ascensore fuori servizio, abbiamo portato su le valigie
la porta del frigo non chiude bene
la lavatrice perde acqua
il telefono scalda un po' in carica, è normale?
lo schermo è graffiato
la crema mi lascia la pelle secca
le scarpe mi fanno male dopo un'ora
il materasso è troppo duro
la sedia traballa
mancano due viti
zuppa salata e il cameriere ha scordato le bevande
il caffè sa di bruciato
la salsa piccante è micidiale, la adoro
l'infermiera al telefono è stata paziente
la farmacia è aperta la domenica?
quante compresse ci sono nella scatola?
voglio chiudere il conto e il modulo non va
mi avete addebitato due volte
il bonifico è in attesa da lunedì
non ho chiesto la vostra newsletter
fattura mandata al vecchio indirizzo
ho ricevuto il pacco di un altro
il responsabile non si è nemmeno scusato
il buttafuori era simpaticissimo
abbiamo perso ancora, via l'allenatore
il vostro portiere era in fiamme stasera
il cattivo muore troppo presto
server giù di nuovo
ho perso tutti i progressi
ce l'avete in taglia 42?
lacrime di gioia
fierissima della mia bimba sul vostro palco
grazie del rimborso veloce
a stasera alle otto
veniamo sabato con tutta la famiglia
quale bombola va col barbecue?
la vernice è tossica per gli animali?
il casco è omologato?
quanto peso regge l'amaca?
si va col passeggino sul sentiero?
troppo caro per quello che è
letto l'articolo, numeri interessanti
domani passo a ritirare l'ordine`,
};
