/*
 * Words that speak well or ill of something, folded, `word*` for any word that begins so; gathered by hand for six
 * languages and checked against training rows: what those contradict is not here. One alone says little, their balance does.
 */

/** Languages with lists of their own. */
export const polar = ['en', 'fr', 'es', 'de', 'it', 'pt'] as const;
export type Polar = (typeof polar)[number];

/** Speaks well of something. */
export const good: Record<Polar, string> = {
  en: `
      ace adore* agree* amaz* appreciat* awesome beautiful beauty best* better birthday bless blessed bonus
      bravo brilliant celebrat* charming cheer* classy clever comfort* compassion* congrat* cool cozy creative
      crush cute dedicat* delicious delight* divine dope dream* eager easy effective elated elegant encourag*
      energ* enjoy* entertain* enthusias* epic excellent excit* fab fabulous fantastic fantastico fascinat*
      favor* favourite* fine flawless flexible fortunate forward freedom fresh friend* fun funny gain* generous
      genius gift* glad glamorous glorious good gorgeous grateful gratitude great haha* handy happi* happy
      healthy heart hehe* helpful hero* hilarious honest hooray hope hopeful hopefully hot hug* humble ideal
      impress* improve* incredible innovat* inspir* intelligent interesting joy* keen kind kiss* laugh* legend*
      legit liked likes lit lively lmao lol looking love* lovin luck* magic* marvel* merry miracle motivat* neat
      nice omg outstanding paradise party passion* peace* perfect* pleas* praise* precious pretty progress
      promising prosper* proud rad ready recommend* refresh* relax* reliable resolved rock rocks romantic safe
      satisf* sexy shine* sincere skill* smart smil* smooth solid special stoked strong stunning success* sunny
      sunshine super superb support* swag sweet talent* tasty terrific thank* thrill* thx top tops treat
      triumph* true trust* upgrade useful valu* vibes victory warm welcome win winner winning wins wise
      wonderful woo woohoo wooo worth* wow xoxo xx xxx yass yay yeah yes yess yesss yummm yummy`,
  fr: `
      abouti accueillant* admir* ador* agreabl* aide aider aimable* aime aimer aimes aimons amelior* amour
      amoureu* amusant* anniversaire apais* applaud* appreci* approuv* astucieu* attachant* attentionn*
      authentique avantag* baiser* beau beaucoup beaute beaux belle belles bien bienveill* bienvenue bijou
      bisou* bluff* bon bonheur bonjour bonne bonnes bons bonus brave bravo brillant* cadeau* captivant* celebr*
      chaleureu* champion* chance chanceux chapeau charmant* charme cheri* chouette coeur* comique complice
      confian* confort* content* convaincu convivial* cool courag* creati* croyance delectab* delice* delici*
      delirant detendu* douce doux drole* durable* dynami* eclat* efficac* elegan* emerveill* emouv* enchant*
      encourag* energie enorme enrichi* ensemble enthousias* epanoui* epatant* epoustoufl* equitabl* esper*
      espoir eternel exact exaltant excell* exceptionnel* excit* extra extraordinaire* fabul* facile* fantastiq*
      fascin* favori* felicit* fete* fiable* fidele* fier fiere fiers fierte fluide formid* fort forte fortes
      forts fun gagn* geant genereu* genial* genie* gentil* glorieu* gourmand* gracieu* grandiose gratitude
      gratuit* haha* harmon* hate heros heureu* hihi* hilarant* honnet* honneur hop humain humour ideal*
      impeccable* impression* incomparable incontournable* incroyable* innov* inoubliable* insolit* inspir*
      intelligen* intens* interess* invite* joie joli* jouissif joyeu* jubil* juste kiff* legend* liberte like
      lol loue* love lumineu* magi* magnifi* maitris* majestueu* malin mdr meilleur* merci merveill* mieux
      mignon* motiv* mythique nickel noble optimis* oui ouiii palpitant* parfait* partag* particip* passion*
      patient* perl* pertinent* plaisant* plaisir plait* poeti* populaire positif* positive* pratique* prefer*
      preserv* prestig* profit* progres* propre proprement prosper* protege* prudent ptdr ptdrr puissan*
      qualite* radieu* rapide* rassur* ravi ravie ravis rayonn* recommand* recompens* reconfort* reconnaissan*
      record recycl* regal* remarquable* renouvelable* resolu respect reuss* rire rires romantique sain saine
      satisf* savoureu* securit* seduisant* serein* serieux solidair* solide solution* somptueu* souri* soutenir
      soutien* spectacul* splend* stimulant* sublim* succes super surpren* sympa* talent* tendance tendre*
      tonique top topito tranquill* transition transparent* triomph* truculent unique utile* vaillant valoris*
      vertu* victoire victorieu* vivant* vive vivement vivre volontair* vraiment waouh wow xoxo yeah yes youhou
      youpi zen`,
  es: `
      abrazaco abrazo* acert* acierto admir* ador* afortunad* agrad* alegr* alucin* amable* amanec* amas amig*
      amistad* amo amor animo apasion* aplauso* apoy* apreci* arte artista asombr* atractiv* atrev* aupa
      autentic* bella bello bellos bendic* bendit* benefici* besit* beso* bien bienvenid* bonico bonit* bonus
      bravo brillant* brutal buen buena buenas buenazo buenisim* bueno buenos cachond* calidad campeon* carin*
      celebr* chula chulo colega* comod* complac* confian* contenta* contento* cool crack* creativ* cumple* dale
      deleit* delicios* descans* deseando deseo* dichos* dios diosa disfrut* divert* divin* dulce* eficaz
      emocion* encant* energia enhorabuena enorme* entretenid* entusiasm* espectacular* esperanza espero
      esplendid* estupend* excelent* exit* expectativ* extraordinar* facil* famos* fantastic* fascin* fav
      favorit* felices felicid* felicit* feliz fenomenal* fiel fiesta* flipante* fuerte fuerza gana ganado
      ganamos ganar ganas gano genial* genio* gloria gozada gozo gracia gracias graciosa gracioso gran grande
      grandes grandios* gratis guapa guapas guapetona guapisim* guapo guapos guay gustado gustan gusto hermos*
      heroe* homenaj* honor* humor idolo* ilusion* impecable* increible* inolvidabl* inspir* inteligent* intens*
      interes* invencib* jaja* jeje* jiji* jojo justicia legend* libertad lider* linda lindas lindo lindos logr*
      lol magia magic* maja majo majos maravill* mejor* merec* mola molan molo motiv* noble* ole optimis*
      orgull* paz perfeccion perfect* placentero placer positiv* precios* prefer* prosper* proteg* querid*
      recomiend* recuper* refresc* regal* reir relaj* rey rica rico risa* sagrad* saludos satisf* simpatic*
      sincer* sol solidari* sonar sonrei* sonris* sorprend* suav* sublime suenos suerte super talent* tequiero
      ternura top tqm tranquil* triunf* util* vacacion* valient* valor* vamos vencer verdad victoria victorios*
      viva vivan wow xdd xddd yuju`,
  de: `
      abenteuer* angenehm* applaus attraktiv* aufregend* ausgelassen ausgezeichnet* bedank* befreit begeister*
      begluck* beste* bewunder* bezaubernd* bravo brillant* brilliant* charmant* chillen* chillig clever* cool*
      dank dankbar* danke* druck* edel* effektiv* ehrlich* eindrucksvoll* einzigartig* elegant* empfehl*
      empfohl* endlich entspann* entzuck* episch* erfolg* erfreu* erleichter* ermutig* erstaunlich* exzellent*
      fabelhaft* fair* fantastisch* faszini* feier* fein* fesselnd* flott* forder* freu* froh* geburtstag*
      gefallen gefallt geil* gelungen* gemutlich* genial* genie* genuss* gern gerne geschenk* gewinn* gewonnen
      glanz* gluck* goldig* grandios* gratis gratul* grins* grossartig* grusse gunstig* gut gute guten guter
      guterlaune gutes haha* hammer harmoni* hehe* heil* heiter* held* helfen herrlich* hervorragend* herz*
      hihi* hilfreich* hochwertig* hoff* hubsch* humor* hurra ideal* innovativ* inspiri* intelligent*
      interessant* jippie jubel* jubil* juhu* klasse* klug* knorke knuddel* knuffig* komfortab* kostlich* krass
      kreativ* kuss* lach* lecker* legend* leidenschaft* leistung* lieb* lob* lohnt lol lustig* magisch* mega
      meister* mogen motiviert* munter* mutig* nett nette* niedlich* nutzlich* optimal* optimist* ordentlich*
      party perfekt* pfiffig* positiv* praktisch* preiswert* prima pro qualitat* rein* reizend* respekt* richtig
      romanti* ruhig* sanft* sauber* schatz* schick* schlau* schnell* schon schone* schonheit* sehenswert*
      serios* sexy sicher* sieg* sinnvoll* sonne* sonnig* sorgfalt* souveran* spannend* spass* spitze stark*
      stolz* super suss* sympath* tapfer* toleran* toll* top traum* treu* triumph* tugend* uberrasch* uberzeug*
      umarm* umwerfend* unglaublich unterstutz* unvergess* urlaub verbesser* vergnug* verliebt* vertrau* vielen
      vielfalt* vorbild* vorfreu* warm* weise weltklasse wertvoll* willkomm* witzig* wochenende* wow wunder*
      wurdig* xd yay yeah yes zart* zauber* zufrieden* zuverlassig*`,
  it: `
      abbracc* accordo ador* affascin* ahah* aiuto allegr* amabil* amato amicizia ammir* amo amor* appassion*
      apprezz* arte attraent* auguri autentic* avanti baci* bella belle belli bellissim* bello bene benedett*
      benissim* benvenut* bonta brava bravi bravissim* bravo brillant* buon buona buone buongiorno buoni
      buonissim* buono caldo calma campion* capolavor* cara carina carini carino caruccio celebr* chic coccol*
      comod* compleanno complimenti condivid* consigli* content* conveni* cool cordial* creativ* cuore dai
      delizios* divert* divin* dolce dolci eccellent* eccezional* educat* efficac* emozion* energia enorme epico
      equo eroe esatto esempl* euforic* evviva facil* fantastic* favolos* fedel* felic* festa fico fiduc* fiera
      fiero figa figata figo finalmente fort* forza gagliard* garbat* genial* genio gentil* genuin* gioia
      gioios* giovani giusta giusti giusto grande grandi grandios* gratis gratitud* grazie haha* impeccabil*
      importante* incant* incredibil* indimentic* innov* intelligent* intens* interessant* ispir* lealta
      leggend* lieta lol luce luminos* magia magic* magnific* mdr meglio meravigl* miglior* mitic* mito moderat*
      motiv* nobil* onest* onor* orgogl* ottim* pace passion* perfett* perfezion* piacciono piace piacere
      piacevol* piaciuto podio poesia positiv* potent* premi* prezios* primi primo prosper* protegg* pulit*
      qualita raffinat* rassicur* regal* relax ricco ringrazi* riposo risat* rispett* riuscit* romantic* sagge
      saggezza saggio sensazional* seren* seria serieta serio sicur* simpatic* soddisf* sogn* solidariet*
      sorprend* sorrid* sorris* sper* spettacol* splendid* stima stupend* stupore success* super talent* tener*
      top tranquil* trasparent* utile utilissim* vacanz* valid* valor* vero vinc* vinto vita vittoria vittorios*
      viva vivo volentieri wow xd yeah`,
  pt: `
      abenco* abrac* acert* admir* ador* aeee* afeto alegr* alivi* amamos amando amavel amei amig* amizade amo
      amor* anim* aniversar* apaixon* aplaus* apoio* apreci* arras* artista* atencios* atraente bacana beij*
      bela belas belez* belo belos bem bemvind* bencao beneficio* benvind* boa boas bom bonit* bons brilh* calm*
      campea* capricho* carinh* celebr* certeza charmos* coragem corajos* curti* dance* dedicad* delici* demais
      deslumbrant* diva divert* divin* divo eficaz elegan* emocao emocion* empolg* encant* energia engracad*
      enorme entusiasm* esperanc* espero esplend* estilo* excelencia excelent* excepcional expectativ*
      extraordinar* facil famos* fantastic* fascin* favorit* felicid* felicit* feliz* fenomenal ferias festa*
      fiel finalmente fofa fofinh* fofissim* fofo fofos fofura forte gargalh* gata gatinh* gato gatos genial*
      genio gentil* gloria glorios* gosta gostei gostosa gostoso gracas gracinha gratidao guerreir* haha*
      harmoni* hehe* heroi* homenag* honest* honra* humor ideal* iluminad* impecavel importante impression*
      incriveis incrivel inesquec* inovador* inspir* inteligent* intens* interessant* joia juntos kkk* lacra*
      lacre lacrou legais legal lend* linda* lindo lindona lindos lol luxo luz magic* magnific* maravilh* massa
      melhor* merec* motiv* mto musa nobre obrigad* ok orgulh* otima otimas otimo otimos paixao palmas parabens
      paz perfeicao perfeit* poderos* positiv* prazer preferid* presentao presente* progress* proteg* puro
      qualidade querer querid* rainha* rapid* realiz* recomend* reconhec* relax* respeit* rindo rir risos rsrs*
      sabedoria saboros* salv* satisf* saudavel segur* sensacao sensacion* sensual shipp* show simpatic* sincer*
      sol solidari* sonh* sorri* sorte sossego suav* sucess* surpreend* talent* ternura tesao titia top topp*
      torc* tranquil* triunf* tudodebom uhul uhuu* uniao unic* util valeu vencer venceu vibr* vitoria viva wow
      xd yes`,
};

/** Speaks ill of something, or says no. */
export const bad: Record<Polar, string> = {
  en: `
      abandon* absurd* abuse* accident* accus* afraid against aggress* ain alas alone ambulance anger angry
      annoy* anxi* appall* arrest* arrogant ashamed ass assault* atrocious attack* awful* awkward bad ban banned
      betray* bitch* bitter blah blame* block* blood* bomb* bored boring bother* broke* brutal* bull bullied
      bullshit bully* burn* can cancel* cancer cannot careless chaos cheat* choke* clueless cold collaps*
      complain* con condemn* conflict* confus* controvers* corrupt* costly coward* crap* crash* creep* crime*
      crisis critic* crook* cruel crush* cry* curs* damn danger* dead deaf* death debt decei* defeat* defect*
      delay* delus* demand* denied deny depress* desperat* despise* destroy* devastat* die died dies difficult
      dirt* disagree* disappear* disappoint* disaster* disgrace* disgust* dislik* dismal distress* don doom*
      doubt* dreadful drunk dumb dump* dying embarrass* emergency enemy envy evict* evil excuse* exhausted
      expensive exploit* extremis* fail* fake* fault* fear* filthy fired flaw* flood* flop flu fool* forced
      forgot forgotten fraud* freak* frustrat* fuck* funeral furious garbage greed* grief gross guilt* harass*
      hard harm* harsh hate* hating headache heartbreak* heartbroken hell homeless hopeless horribl* horrif*
      hospital hostil* hungry hurt* hypocri* idiot* ignoran* ignore* ill illegal immoral impossible incompet*
      infect* inferior injur* insecur* insult* isis isn issue* jail jealous* jerk joke kill* late laughable lazy
      liar* lie lies limp lonely lose loser losing loss losses lost lousy lying mad malici* mean mediocre mess
      messed mindless miserabl* misleading miss missed* missing monday moron* murder* nasty nausea* nazi*
      neglect* nervous never nightmare* no nobody none nonsense nope nothing numb offend* offens* outrag*
      overpriced overrated pain* pathetic pissed plague poison* pollut* poop poor* pressur* prison problem*
      protest* punish* racis* rain* rape* refus* regret* reject* resign* restless revenge* revolt* ridiculous*
      riot* rotten rubbish rude ruin* rumor* sad sadden* sadly sadness savage scam* scandal* scared scary
      scream* screw* sexis* shame* shit* shock* shoot* sick sinister slave* slow* smell* smh sore sorry steal*
      stink* stole* stress* struggl* stuck stupid suck* suffer* suicid* suspect* suspicious tears terribl*
      terrified terror* thief* threat* thug* tired tortur* toxic tragedy tragic* traitor* trap* trash* trauma*
      trouble* tumor ugh* ugly unacceptable uncomfortable unemploy* unfair unfortunate* unhappy unhealthy unjust
      unsafe upset* useless victim* vile violen* vomit* vulgar vulnerab* war warn* wast* weak* weep* weird whin*
      wick* won worri* worry worse worst worthless wound* wreck* wrong wtf yikes yuck`,
  fr: `
      abandonn* abruti* absurd* abus* accident* accus* affaibl* affreu* aggress* agress* alarm* alert* aneant*
      angoiss* anormal* antip* arnaq* arret* arrog* assass* atroc* attaq* attentat* aucun* avare bafou* bande
      barbar* batard* berk bete betise* beurk blam* bless* bloca* bloqu* bof bordel bouff* bouleversant brutal*
      bug* cancer* casse* catastroph* cauchemar* cher chere cherte chiant* chier chomag* chut* colere* complot*
      con condamn* conflit* confus* connard* conne connerie* cons contamin* controvers* corromp* corrupt*
      coupabl* cout* crain* crash* crev* cri crier crime* criminel* crise* critiq* cruel* culpab* danger* debil*
      decad* deceit deception* decev* dechet* dechir* decourag* decu decue decus dedain* defaillan* defaut*
      degat* degout* degrad* degueul* delit* demiss* deplor* depress* derap* desast* desesper* desol* destruct*
      detest* detrui* dett* devast* diffic* discrim* dispar* disput* dommage douleur* doute* dramat* drame*
      echec* echou* ecras* effondr* effray* egoist* emprison* endett* enerv* enfer* ennemi* ennui* ennuy*
      enquet* enrag* erreur* esclav* escro* evit* exag* exces* exil* expuls* extinct* extremis* fach* faibl*
      faillit* faim farc* fasci* fatigu* faux feign* fermetur* flic folle fou fous fout foutre foutu* fraud*
      froid* frustr* fuck furieu* fusill* gach* gaffe gaspill* gaz genant* gene greve* guerre* gueul* guign*
      haine* hair* hais helas hont* horreur* horribl* hostil* humili* hypocri* idiot* ignar* ignor* illegal*
      imbecil* impasse impos* impuiss* inaccept* inadmissible* incapab* incend* incoher* incompet* indign*
      inegal* inepti* infect* infern* ingrat* inhumain* injust* innond* inquiet* insult* insupport* interdi*
      intolerabl* intox* inutil* invasi* isol* ivre jalou* jamais lache* laid* lamentabl* larme* lass* lent
      lente limite lobby* loupe lourd* magouill* mal malade* maladie* maladroit malheur* maltrait* manif*
      manipul* manque* marre mascarad* massacr* mauvais* mecont* medioc* mefi* menac* mens* ment menteur*
      mepris* merde* mesquin* meurt minabl* miser* moche* moqu* mort morte morts mourir naufrag* nausea* nazi*
      ne nefast* negatif* neglig* nerveu* nocif* noye* nucleaire nuisib* nul nulle nulles nuls oblige odieu*
      offens* oppos* oppress* otage* oubli* panique* parano* pas pathet* pauvre* penib* penuri* perd perdant*
      perdre perdu* personne perte* pervers* peste pesticide* peur* pff* piege* pietr* pire pires pitoyabl*
      plaint* plan* pleur* plus pollu* poubelle* pourri* pression* pretent* prison* priv* probleme* propagand*
      protest* punir punition putain racis* racket* rage* rancoeur ras rate* recul* refus* regret* rejet*
      remord* renonc* repress* reproch* repugn* retard* ridicul* rien risqu* ruin* sabot* sacrifi* saign* sale
      sales saloper* sang sans scandal* sexis* sinist* solitude* sordid* souci* souffr* soupcon* stress* stupid*
      suicid* supprim* tabou taxe* tensi* terrib* terror* tortur* toxiq* traf* trahi* tremblement* trich*
      triste* tromp* troubl* tue tuent tuer tues tyran* urgence* usur* vexe* victim* viol viole* virus vol vole
      volent* voleur* vomi* wtf`,
  es: `
      abandon* absurd* aburr* abus* accident* acos* acus* adios afect* aflig* agon* agot* agres* ahog* alarm*
      amarg* amenaz* angusti* anorexia ansied* antip* apag* apest* arruin* asco* asesin* asfixi* asquero* asust*
      atac* ataq* atent* averia aversion basura* bloque* bobo bronc* buff burl* cabread* cabron* caca caid*
      calor calv* cancer cansa cansad* canso caos cara carcel caro castig* cataclism* catastr* celos censur*
      cerd* chung* cobard* colap* conden* conflict* confus* cono contamin* coraje corrup* crimen* crisis critic*
      crud* cruel* cuesta culpa* dana* dano* debil* decaid* decepc* defect* delinc* demasiad* demoni* denunci*
      depre* deprim* derroch* derrot* desagrad* desaparec* desaprob* desastr* descont* desempleo desesper*
      desgan* desgrac* desilus* desmotiv* desnud* despedid* desperd* despid* despreci* destroz* destru* desverg*
      deuda* dictad* dificil* dificult* disgust* dispar* doler dolor* drog* duele ebrio echar* egoist* embargo
      enemig* enfad* enferm* enganch* ennu* enoj* envidi* equivoc* error* escandal* esclav* escoria estaf*
      estorb* estres* estupid* exagerad* examen* exces* explot* expuls* extran* facha* fall* falsa falso falsos
      falta faltan fascis* fastidi* fatal* fea feminicid* feo feos fiasco fracas* fraud* frustr* furi* gilip*
      gord* grit* grosero guarra guerra* hambre hart* hdp herid* hipocr* horri* horror* hospital hostia hostil*
      huelga huir humill* hundi* idiota* ignor* ilegal imbecil* impot* inacept* incap* incomod* incompet*
      incredul indign* infeli* infiel infiern* ingrat* injust* inmoral insomnio insoport* insult* intoler*
      intoxic* inund* inutil* invad* ira jod* ladron* lagrim* lamentab* lastima lent* lesion* lios llanto llor*
      lunes machis* mafia* mal mala malas maldad maldicion maldit* malgast* malhumor malo* mamon* manip* marica*
      mata matanza matar mato mediocre* menti* miedo* mierda* miser* moles* mori morir mosque* muer* mugre nada
      nadie nauseab* nazi* necio negativ* nerv* ni nieg* no nunca obsesion odi* ojeras olvid* opres* pandill*
      panico paro patetic* payas* pelea* peligr* pena pendej* penoso peor* perd* perezos* perju* perra pesad*
      pesimis* pff plag* pobre* podrid* pordios* preocup* presion* preso* prision problema* prohib* prostitu*
      protest* puag puta putas puto putos quej* quiebra quit* rabia racis* recha* recort* remordim* renc*
      reproch* resfri* retras* ridicul* riesg* roban robar robo rota roto ruido ruin* sacrific* sangr* secuestr*
      sed sin sola soledad solitari* solo sospech* sucio sueno sufr* suicid* suspend* susto tembl* temor*
      tension* terri* terror* tirad* tont* tortur* toxic* traged* traici* tramp* triste* trol* ugh ultraj* vaci*
      venen* vergonz* verguenza* vici* victim* viola violac* violen* vomit* zorra`,
  de: `
      abfall* abgelehnt abhang* ablehn* absag* abscheu* absturz* abwert* abzock* aggress* albtraum* allein
      alptraum* angriff* angst* anklag* anschlag* anstreng* antisem* arger* arm arme armsel* armut* arrogant*
      arroganz arsch* asozial* atzend* aua aufreg* ausbeut* ausfall* ausgebeutet ausrast* bankrott* barbar*
      bastard* bedauer* bedenk* bedroh* bedruck* belast* beleidig* beschamend* bescheuert* beschiss* beschuldig*
      beschwer* betrog* betrug* betrunk* bitter* blod* bluten blutig* boah bombe* brech* brenn* brutal* bullshit
      chaos damlich* defekt* demutig* depress* desast* diktat* diskrim* doof* drama* dreck* droh* dumm*
      durchfall ehrlos eifersucht* einbruch* eingebildet* einsam* ekel* eklig* elend* empor* entlass* entsetz*
      enttausch* erbarm* erkalt* ermord* erniedrig* erpress* erschopf* erschreck* erschutter* fail fakenews
      falsch* fasch* faul* fehl* feige* feind* fieber* fies* fluch* folter* fremdenfeind* fremdscham* friss*
      frust* fuck* furcht* gammel* gefahr* gefangnis* gehasst* geiz* gekotz* gekund* gemein* genervt* genug
      geschei* gestank* gestohl* gestorben gewalt* gier* gift* grauen* grausam* grippe grusel* halsschmerz*
      hass* hau heiser* hetze* heuchl* heul* hilfe hilferuf* hilflos* hinterhalt* hoffnungslos* holle* horror*
      hunger* idiot* ignor* illegal* inakzept* infekt* inkompet* irre* jammer* kack* kalt* kaputt* katastroph*
      kater kein* klage* konkurs* kopfschmerz* kopfweh korrupt* kotz* krampf* krank* krieg* krimin* krise*
      kritik* kummer* lacherlich* langweil* laut* leid leiden* leider leidet link* lucken* lug* mangel* marode*
      massak* meckern meide* mies* miserab* misere* miss* mist mobbing* montag* mord* mude mull* nachteil* narr*
      nazi* nein nerv* nicht nichts nie niederlag* niedertracht* niemand notfall obdachlos* ohne ohnmacht*
      opfer* panik* paranoi* peinl* penn* pfui pfusch* pleite* pobel* propagand* protest* provok* prufung*
      quatsch rache* rassis* rauber* rausch regen* rucktritt* ruin* sabot* sauer schade schand* scheid* scheis*
      scheussl* schief* schimpf* schlacht* schlag* schlampe* schlecht* schlepp* schlimm* schmer* schmutz*
      schnupfen* schock* schrecklich* schrei* schuld* schweine* schwer* schwierig* selbstmord* sinnlos* skandal*
      skrupel* sorge* spinn* stau sterb* stink* stirb* storend* storung* strafe* streik* streit* stress* stur*
      sucht* tadel* terror* teuer* tod toricht tot tote* tran* trauer* trauma* traurig* trott* trub* tyrann*
      ubel* uberfall* uberfordert* ugh unangenehm* unbeque* unding unerhort* unertr* unfahig* unfair* unfall*
      unfass* ungerecht* ungesund* unmensch* unmog* unrecht* unruh* unschon* unsicher* unsinn* unterdruck*
      unverschamt* unwohl* unwurd* unzufried* verarsch* verbiet* verbot* verbrech* verdammt* vergess* vergewalt*
      vergift* verletz* verleumd* verlier* verlor verloren verlust* vermiss* verpasst* verrat* verruckt* versag*
      verschlecht* verschwend* verseuch* versp* verweiger* verzweif* vollidiot* vorwurf* weh weigert* wein*
      widerlich* wirr* wtf wut* zerbrech* zerstor* zickig* zocker* zorn* zuhalter zwang* zweifel*`,
  it: `
      abbandon* abus* accus* aggress* allarm* amar* ammazz* angosci* annoi* anomal* ansia antipat* arrabbi*
      arrest* arrog* assassin* assurd* attacc* attentat* avid* avvelen* bagarre balle ballist* banc* barbar*
      bast* bestemm* blocc* boicott* bomb* bordel* brucia* brutal* brutt* bufal* buffon* bugi* burocr* cadaver*
      calunni* cancro caos capr* carcer* casta castig* cattiv* cazz* censur* cess* coglion* colpa colpev*
      complott* condann* conflitt* confus* contest* contro corrott* corruz* crack crepa* cretin* crimin* crisi
      critic* crudel* cupo dann* debit* debol* decad* declin* deficient* deficit degrad* delinq* delitt* delud*
      delus* demag* denunc* depress* deprim* derid* derub* dimett* disagi* disastr* discrimin* disgraz* disgust*
      disoccup* dison* disper* disprezz* dissest* distrug* distrut* disumano ditt* divid* doglie dolor* dramma*
      drastic* dubbi* ebol* ecoballe egois* emargin* error* esasper* esclus* espuls* evas* fall* falsa falsi
      falso fame fascis* fatic* febbre ferit* fiasco folli* freg* frustr* furb* furios* galer* gelos* genocid*
      grav* guai* guast* guerr* idiot* idiozia ignobil* illegal* imbarazz* imbecil* imbrogl* immond* impos*
      imprigion* inaccett* inadegu* incapac* incazz* incident* incivil* incompet* inculat* indagat* indagin*
      indecen* indegn* indign* inettitud* infam* infern* infett* ingann* ingiust* ingrat* iniqu* inquin*
      insicur* insop* insult* intoll* inutil* ipocr* ira irresp* irrit* lacrim* lacun* ladr* lament* lent*
      licenz* limit* litig* lutto macell* mafia* mafios* mai malaff* malat* male maled* malessere malinc* malo
      mancan* manipol* massacr* matto medioc* mendac* ment* merd* minacc* miser* mollat* morire morta mortal*
      morte morti morto mostr* multe muoi* muor* nausea* nazis* nemic* nervos* nessun* niente noia noios* non
      nulla oblig* odi* offend* offes* omicid* opport* oppress* orribil* orror* ospedal* ossess* ostil*
      pagliacc* palle panic* parassit* patetic* patib* patt* paura* peccat* pegg* perd* pericol* persa perso
      pessim* pestif* piagn* piang* pietos* pignor* poltron* porc* pover* preghi* pregiudiz* preoccup* prepot*
      pression* prigion* privileg* problem* protest* provoc* punir* purtroppo puttan* puzz* rabb* raccapr*
      rapin* razzis* reat* recess* ridicol* rifiut* rimors* rincar* rincogl* ripugn* risch* ritard* rotto rovin*
      rub* sacrif* sadic* sanguin* sbagli* scad* scandal* scaric* scars* scazz* scem* schiant* schiav* schif*
      sciagur* sciocc* scioper* scomod* sconfitt* sconfor* sconv* scorret* senza servi servo sfig* sfort*
      sfrutt* silur* slealt* soffer* soffr* sola soldi solitud* solo sospett* spar* spavent* spazzatur* sperper*
      spiac* spiet* spocchi* sporc* spread sputtan* squall* stanc* stang* stermin* stress* stronz* strozz* stuf*
      stupid* stupr* subdol* suicid* tagli* tangent* tass* tedio tens* terremot* terribil* terror* tirann*
      tortur* tossic* tradim* tradit* trag* trist* truff* turb* ubriac* uccid* ucciso umili* urla* usur* vaffan*
      veleno* vendett* vergog* vigliacc* violent* violenz* vittim* vomit* zero zitt*`,
  pt: `
      abandon* absurd* abus* acab* acident* acus* aff afff* aflic* afog* agon* agress* alarm* amarg* amea*
      amolad* angust* antipat* apagad* arrepend* arrog* arruin* asfixi* assalt* assassin* assedi* assust* ataq*
      atrapalh* atras* azar azed* babac* banid* barata baratas bastard* besteir* bizarr* bloque* bobag* boicot*
      bomb* bosta* brig* brochant* bront* brutal* bulling bund* burr* cadeia caid* calun* cancer cansad* cansei*
      canso caos caralho* catastrof* cens* chat* choc* chor* chuto cium* coitad* colaps* conden* conflit*
      confus* contamin* corrup* cort* covard* credo crim* crise* cru crua cruel* culp* cuspi* custoso dana*
      decepc* defeit* degrad* delinq* demiss* demit* demor* denunci* depress* deprim* derrot* desagrad* desanim*
      desapar* desapont* desastr* descans* descas* descontrol* descul* desempreg* desesper* desfal* desgost*
      desgrac* desinteress* desist* desmai* desnec* despenc* desperdic* desprez* desrespeit* destrui* desumano
      detest* dific* discrimin* ditadur* divid* doenc* doendo doent* doi dor dramat* droga* duvid* ebol* eca
      elimin* enfad* engan* enjoad* enjoo enrol* ensoss* erra errad* errar erro* escand* escrot* esculach*
      espanc* espant* esquec* estrag* estranh* estress* estupid* estupr* exager* exclu* explor* falec* falh*
      falid* fals* falta* farta farto fascis* fatal* fdp fedor* feia feio feios ferid* fiasco* ficou foder*
      fodeu fodid* fome fora forcad* fraca fracass* fraco fracos frouxo frustr* fuga furad* furios* golp* gorda
      gordo greve grit* gross* guerr* hipocr* homic* horr* hospital hostil* humilh* idiota* ilegal* imbecil*
      impot* imund* inaceit* inadequ* incapaz* incom* indecen* indign* infeliz* infern* ingrat* inimig* injust*
      insosso insult* insuport* inund* inutil* invad* inveja* invejos* irresp* irrit* ladr* lagrim* lament*
      lent* lerd* limp* lixo luto ma machis* mafi* mal mald* maltrat* manip* mas massacr* matar matou mau maus
      medioc* medo* melanc* mentir* merda* miser* mofo monstr* morr* mort* nada nao nazi* nega* nem nerv* nhaca
      ninguem nocivo nojeira* nojent* nojo* nunca odeia odeio odi* ofend* ofens* omiss* opress* otari* palhac*
      panic* parad* parei* patetic* patif* pecado* pedofil* peidar pena perd* perig* pervers* pesadel* pessim*
      pior* plag* pobre* podr* polu* porra* pqp preconc* preguic* prejudic* prejuiz* preocup* preso pressao
      prisao problema* proib* protest* provoc* puni* puta puto putz quebr* queim* rabugent* racis* raiva recalc*
      reclam* recus* rejeit* repugn* retard* ri ridic* risc* roub* ruim ruind* ruins sabot* sacan* sacrif* sair
      saiu sangr* saudad* seca seco sem sequel* sequestr* sinist* socorro sofr* solidao solitari* sozinh*
      suicid* suj* surt* tapad* tarad* tedio tedios* teim* tens* terri* terror* tolo tont* tortur* toxic*
      traged* trai* trapac* trist* troux* turbul* vadia* vagab* vaza vazi* velho veneno* vergonh* verme* vexame
      vicia* vinganc* violen* vitim* vomit* vsf xing*`,
};

/** Turns what follows within three words. */
export const negators: Record<Polar, string> = {
  en: 'not never no t cannot nothing hardly without',
  fr: 'pas jamais plus rien sans aucun aucune ni',
  es: 'no nunca sin nada ni tampoco',
  de: 'nicht kein keine keinen nie ohne weder',
  it: 'non mai senza nessun nessuna niente',
  pt: 'nao nunca sem nada nem',
};
