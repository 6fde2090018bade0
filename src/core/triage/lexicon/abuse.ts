import type { Wordlist } from '../../text/phrase/wordlist.ts';

/*
 * These lists contain offensive words because that is what they recognise. Words that merely name a group of people are
 * never in them: a neutral mention must not change how a comment is ordered.
 */

/** Insults and swearing aimed at somebody. The guard uses the same list for what a company must never write. */
export const insult: Wordlist = {
  phrases: {
    en: `
      (idiot|idiots|idiotic|moron|morons|moronic|imbecile|imbeciles|retard|retards|retarded|cretin|cretins|dumbass|dumbasses|dumbfuck|jackass|asshole|assholes|arsehole|arseholes|bastard|bastards|scumbag|scumbags|scum|dickhead|dickheads|prick|pricks|wanker|wankers|tosser|tossers|twat|twats|cunt|cunts|motherfucker|motherfuckers|fucker|fuckers|bitch|bitches|whore|whores|slut|sluts|douchebag|douchebags|douche|dipshit|shithead|shitheads|shitbag|numbskull|halfwit|nitwit|nitwits|bellend|knobhead|pathetic loser|losers|parasites|vermin|scoundrel|bozo|bozos|imbecilic|lowlife|lowlifes|degenerate|degenerates|cocksucker|jerks|pig-headed)
      (you|you're|you are|ur|u are|they are|they're|he is|she is|staff are|team is|all) ..3 (stupid|dumb|dumber|clueless|incompetent|brainless|braindead|pathetic|disgusting|a joke|jokes|liars|liar|thieves|thief|crooks|crook|clowns|clown|scammers|scammer|trash|garbage|shit|crap|morons|worthless|a disgrace|loser|a fool|fools|hypocrites|a hypocrite|cowards|a coward|a pig|pigs|rats|ugly|an animal|animals|useless|a jerk|delusional)
      (stupid|dumb|filthy|disgusting|pathetic|useless|greedy|lying|thieving|fucking|bloody|goddamn|incompetent|ignorant|lazy|ugly) (people|person|idiot|company|staff|team|woman|man|cow|pig|pigs|bastard|bastards|thieves|liars|employees|clowns|bunch|customers?|scammers|crooks|boomer)
      (fuck|fck|screw|f ck|fuk) (you|off|u|your|yourself|yourselves|this company|them|all of you|y'all)
      (go to hell|rot in hell|burn in hell|piss off|shut up|shut the fuck up|stfu|gtfo|eat shit|drop dead|kiss my ass|suck my|up yours|get stuffed|get lost|get a life|bugger off|sod off)
      (you|you guys|y'all|they|he|she) (suck|sucks|stink)
      piece of (shit|crap|trash|garbage|human garbage)
      (dyke|dykes|tranny|trannies)
      (bullshit|horseshit) (company|artists?)
      (brain dead|bottom feeders?|con artists?|waste of (space|oxygen|skin))
      son of a bitch
      (a hole|a holes|b tch|sh thead|f cking (idiots?|liars?|joke))`,
    fr: `
      (connard|connards|connasse|connasses|conne|connes|conard|conards|conasse|salaud|salauds|salope|salopes|salopard|salopards|enfoire|enfoires|encule|encules|enculer|enculee|batard|batards|abruti|abrutis|abrutie|cretin|cretins|cretine|debile|debiles|imbecile|imbeciles|idiot|idiots|idiote|idiotes|tocard|tocards|guignol|guignols|ordure|ordures|raclure|raclures|pourriture|pourritures|pute|putes|bouffon|bouffons|bouffonne|charognard|charognards|minable|minables|trouduc|gogol|mongol|mongols|mongolien|andouille|tarlouze|fumier|fumiers|vermine|petasse|pouffiasse|grognasse|couillon|couillons|branleur|branleurs|branleuse|pd|pedale|fdp|ntm|tg|bolosse?|clochard|clochards|ducon|tebe|teubes?|blaireau|blaireaux|merdeux|morveux|cassos|attarde|attardes|attardee|degenere|degeneres|sous-merde|parasites)
      ~(con|cons|porc|porcs|nul|gros naze|nazes?)
      (bande|tas|ramassis|espece|gang|troupe) (de|d') (nuls|voleurs|escrocs|menteurs|rats|clowns|incapables|incompetents|branquignols|bras casses|con|cons|rigolos|arnaqueurs|hypocrites|feignasses|faineants|fous|malades|chiens|moutons|debiles|cretins)
      (fils|fille|filles) de (pute|putes|chien|chienne)
      (ta|ferme ta|fermez vos|vos) (gueule|gueules)
      (va|allez) (te faire|vous faire|vous|te) (foutre|voir ailleurs|enculer|mettre|chier)
      (va|allez) chier
      (nique|niquez|niquer|niques) (ta|votre|vos|tes|sa|la|leur) (mere|meres|race|police)?
      (je|on) vous? emmerde
      (emmerdeurs?|casse-couilles?|casse-pieds|grosse merde|sac a merde|tete de (con|noeud|cul|mort))
      (vous|tu|ils|t'|elles|elle|il) (etes|es|sont|est) ..3 (nul|nuls|nulle|nulles|debiles?|stupides?|betes?|bete|cons|con|conne|des voleurs|voleurs|des menteurs|menteurs?|menteuse|des escrocs|escrocs?|des clowns|clowns?|incompetents?|incompetente|des incapables|incapables|minables?|ridicules?|pitoyables?|honteux|hypocrites?|malhonnetes?|des rats|des arnaqueurs|des charlatans|des merdes|une merde|la honte|tarees?|tares|tare|idiote?s?|laches?|des laches|ignorant|ignorants|ignare|ignares|un incapable|moche|grosse|sans cervelle)
      (sale|sales|gros|grosse|grosses|petit|petite|pauvre|pauvres) (con|conne|cons|connes|merde|merdes|race|type|types|voleurs?|menteurs?|menteuse|escrocs?|porc|porcs|chien|chiens|chienne|rat|rats|pute|putes|tache|taches|idiote?|abrutis?|cretins?|debiles?|cloche|malade|malades|fou|folle|feignasse|hypocrites?|vache|lopette)
      (voleurs|escrocs|menteurs|charlatans|arnaqueurs|incapables|incompetents)
      (p tain|c nnard|conn rd|enc le|s lope|encu e)`,
    es: `
      (idiota|idiotas|imbecil|imbeciles|estupido|estupida|estupidos|estupidas|gilipollas|cabron|cabrones|hijo de puta|hijos de puta|hijoputa|pendejo|pendejos|pendeja|capullo|capullos|subnormal|subnormales|payaso|payasos|sinverguenza|sinverguenzas|malnacido|malnacidos|mierdas|puta|putas|zorra|zorras|maricon|maricones|retrasado|retrasados|basura humana|ladrones|estafadores|inutiles|boludo|pelotudo|pelotudos|mamarracho|cerdos|tontos|tonto|tonta|escoria)
      (vete|iros|idos|vayanse|que te) (a la mierda|al infierno|a tomar por culo|follen|den)
      (chinga|chinguen|puta) (tu|a su|su|a tu|tu) madre
      (sois|son|eres) ..2 (una mierda|unos ladrones|basura|unos inutiles|patetic*|lo peor|asquerosos?|unos mentirosos|mentirosos)`,
    de: `
      (idiot|idioten|vollidiot|vollidioten|arschloch|arschlocher|wichser|hurensohn|hurensohne|schlampe|schlampen|fotze|fotzen|missgeburt|missgeburten|penner|spast|spasten|depp|deppen|trottel|volltrottel|drecksau|dreckschwein|dreckskerl|schwein|schweine|pisser|bastard|bastarde|abschaum|gesindel|pack|lugner|betruger|verbrecher|versager|dummkopf|hohlkopf|schwachkopf|schwachkopfe|vollpfosten|schwachmaten|drecksack|dreckspack|nutte|nutten|schwuchtel|schwuchteln|ratten|dummschwatzer|heuchler|parasiten|mistkerl|hirnlos*|hackfresse|geistesgestort*|verblodet*|untermensch*|blodmann|blode kuh|dumme kuh|vollhorst|clowns)
      (fick|fickt|verpiss|verpisst) (dich|euch)
      (halt|haltet) (die|deine|eure|dein|s) (fresse|maul|klappe|schnauze)
      leck* mich am arsch
      (ihr|du|sie|die) (seid|bist|sind) ..3 (dumm|dammlich|blod|unfahig|lacherlich|erbarmlich|abzocker|krank|das letzte|inkompetent|ekelhaft|widerlich|peinlich|hasslich)
      (dumme|blode|dreckige|verlogene|miese|verdammte|widerliche|linke|kranke|feige) (sau|schlampe|kuh|idioten|bande|lugner|schweine|arschlocher|wichser|ratten|zecken|hetzer|drecksau|votze)`,
    it: `
      (idiota|idioti|imbecille|imbecilli|stronzo|stronzi|stronza|coglione|coglioni|bastardo|bastardi|figlio di puttana|figli di puttana|puttana|puttane|troia|troie|testa di cazzo|teste di cazzo|deficiente|deficienti|cretino|cretini|cretina|ritardato|ritardati|pagliaccio|pagliacci|schifosi|schifoso|ladri|truffatori|buffone|buffoni|incapaci|merde|pezzo di merda|pezzi di merda|zoccola|frocio|froci|ricchione|feccia|parassiti|bugiardi|cesso|maiali|scemo|scemi|vermi)
      (vaffanculo|fanculo|andate a fanculo|vai a fanculo|vai al diavolo|andate al diavolo|ma vaffa|crepa)
      (fate|fai) (schifo|pena|vomitare|ridere i polli)
      (siete|sei|sono) ..2 (una merda|dei ladri|ridicoli|ridicolo|patetici|patetico|vergognosi|incompetenti|ignorante|ignoranti|falsi)`,
    pt: `
      (idiota|idiotas|imbecil|imbecis|estupido|estupida|estupidos|burro|burros|filho da puta|filhos da puta|fdp|puta|putas|vagabundo|vagabunda|vagabundos|otario|otarios|babaca|babacas|cretino|cretinos|retardado|retardados|palhaco|palhacos|ladroes|bandidos|escroto|arrombado|arrombados|merdas|lixo humano|canalha|canalhas|viado|viados|cabrao|cabroes|corno|trouxas|desgracado|desgracados|pilantra|pilantras|golpistas|mentirosos|parasitas|nojentos|nojento|escoria|animais|porcos)
      (vai|vao|vao se|va) (se foder|tomar no cu|a merda|pro inferno|para o inferno|se ferrar|pastar|catar coquinho)
      (voces|voce|vcs) (sao|e) ..2 (uns|um|uma|umas)? (lixo|merda|vergonha|incompetentes|ridiculos|ladroes|pateticos?|mentirosos|palhacada|nojentos)`,
    nl: `
      (idioot|idioten|klootzak|klootzakken|eikel|eikels|sukkel|sukkels|hoer|hoeren|kutwijf|mongool|mongolen|lul|lullen|debiel|debielen|oplichters|dieven|leugenaars|flikker|flikkers|kankerlijer*|tyfuslijer*|teringlijer*|rotzak|trut|randdebiel*)
      (rot|donder|sodemieter) (op|toch op)
      (hou|houd) je (bek|kop|mond)`,
  },
  unless: {
    en: `
      (not|no) ..2 (stupid|dumb|idiotic) (question|questions|idea)
      (en|de|du|un|le|ce|au|son|mon|leur|votre|notre|jours?|semaines?|heures?|mois|sans) retards?
      (feel|felt|feeling|look|looked|sound) ..3 (idiot|stupid|dumb)
      (i'm|i am|i was|i feel) ..3 (idiot|moron|stupid|dumb|an idiot|useless|fool)
      idiot proof
      van dyke
      (flood|sea|river|broken|offa's) dykes?
      dykes ..1 (protect*|hold*|broke|burst)
      tranny (fluid|oil|box|rebuild|shop)
      resting bitch face
      (bad|boss|basic) bitch
      (shit|crap) (happens)
      get (lost|a life) (in|insurance)
      (not|don't|never) ..4 (idiots|liars|thieves)`,
    fr: `
      (prend|prends|prenez|prenne|prenait|prendre) ..3 (con|cons|idiots?|imbeciles?|debiles?|cretins|pour des)
      (je suis|suis) ..2 (nul|nulle|bete|idiote?|con|conne|stupide)
      pas (bete|idiot|con)
      (match|resultat|effet|taux|solde|impact) nul
      (l'|les |un |aux? )?ordures? menageres?
      tg (v|g)`,
    de: `
      (pack|packs) (ich|wir|es|dein|deine|den|das|die)
      pack (an|ein|aus)`,
  },
};

/** Hate: slurs, and calls to drive out, harm or despise people for the group they belong to. */
export const hate: Wordlist = {
  groups: {
    en: {
      group:
        'jews|muslims|immigrants|migrants|refugees|blacks|black people|arabs|mexicans|asians|chinese|indians|gypsies|roma|gays|gay people|lesbians|trans people|transgenders|trannies|women|africans|foreigners|turks|pakistanis|whites|white people|christians|hispanics|latinos|disabled people|homosexuals|asylum seekers|somalis|romanians|poles|feminists',
    },
    fr: {
      group:
        'juifs|juives|musulmans|musulmanes|migrants|immigres|refugies|noirs|noires|arabes|africains|chinois|asiatiques|roms|gitans|homos|homosexuels|gays|lesbiennes|trans|femmes|etrangers|turcs|algeriens|marocains|maghrebins|tunisiens|blancs|chretiens|handicapes|maliens|islamistes|clandestins|roumains|polonais|feministes|pedes|noir|arabe|juif|musulman|migrant|asiatique|etranger',
    },
    de: {
      group:
        'juden|muslime|moslems|migranten|fluchtlinge|auslander|turken|araber|schwarze|schwarzen|afrikaner|zigeuner|homos|schwule|schwulen|lesben|frauen|asylanten|syrer|polen|afghanen|roma|behinderte',
    },
  },
  phrases: {
    en: `
      (nigger|niggers|kike|kikes|spic|spics|wetback|wetbacks|chink|chinks|gook|gooks|paki|pakis|raghead|ragheads|towelhead|towelheads|sandnigger|sand nigger|coon|coons|faggot|faggots|shemale|zipperhead|muzzie|muzzies|muzrat|darkie|darkies|beaner|beaners|gyppo|jungle bunny|porch monkey|mongoloid|feminazi|n gger|f ggot|goatfucker*|camel jockey|cotton picker*)
      (fucking|filthy|ugly|stupid|dirty|disgusting|fat|nasty|you|bull) (dyke|dykes|tranny|trannies)
      (kill|gas|deport|exterminate|ban|hang|shoot|burn|lynch|castrate|sterilize) (all|every|the|these|those) ..1 (<group>)
      (all|those|these|the|most|every|typical|fucking|filthy|dirty|stupid|damn|lazy) ..1 (<group>) (are|is|=) ..3 (animals|vermin|rats|parasites|subhuman|subhumans|scum|criminals|rapists|terrorists|cockroaches|trash|garbage|filth|savages|thieves|pigs|a disease|a plague|disgusting|stupid|inferior|mentally ill|an abomination|monkeys|apes|evil|pedophiles|invaders|dogs|lazy)
      (<group>) are ..2 (vermin|rats|parasites|subhuman|subhumans|scum|cockroaches|savages|apes|inferior|a (disease|cancer|plague|virus))
      (filthy|dirty|fucking|stinking|damn|disgusting|bloody|goddamn|subhuman) (<group>|jew|muslim|immigrant|arab|mexican|black|foreigner|gypsy|gay|homo|refugee|african|asian|turk|pakistani|indian)
      (i|we) (really)? (hate|despise|can't stand|detest) (all|the|those|these)? (<group>)
      (go|send them|get them|went|send you|send her|send him) back to (your|their|his|her|where) ..2 (country|jungle|africa|mexico|pakistan|you came from|they came from|came from|desert|camels|cave|caves|kitchen)
      (<group>|they) (should|must|need to|have to|deserve to) be (deported|killed|shot|gassed|exterminated|hanged|wiped out|burned|castrated|sterilized|eradicated|put down|locked up)
      (<group>) (out of|go home|not welcome|don't belong|do not belong|have no place|ruin everything|ruin this country)
      (white power|heil hitler|gas chambers? for|hitler was right|hitler should have|white genocide|great replacement|race war|master race|inferior race|race traitor)
      (a|the) woman's place is in the kitchen
      (women|woman) (belong|belongs) in the kitchen`,
    fr: `
      (bougnoule|bougnoules|bicot|bicots|negro|negros|youpin|youpins|youpine|feuj de merde|crouille|crouilles|bamboula|bamboulas|niakoue|niakoues|chinetoque|chinetoques|tapette|tapettes|tarlouze|tarlouzes|gouine|gouines|tafiole|tafioles|travelo|travelos|melon de merde|brides de merde|macaque|macaques|arabe de merde|noir de merde|negre|negres|negresse|rebeu de merde|enturbanne|enturbannes|moricaud|moricauds|youtre|youtres|metèque|meteques|sale race|sales races|sous-hommes?|sous-race|feminazies?|feminazis|ching chong|romanichel|romanichels|mongole de merde|attarde mental|attardes mentaux)
      (sales?|ces|bande de|tous les) (ratons?|sidis?)
      (sale|sales|putain de|tous les|espece de) (bride|brides|bridee|bridees)
      (sale|sales|putain de|putains de|enculé de|encules de|salopards de|ces merdes de|vermine de|connards de|saloperie de|raclure de) (<group>|juive|negre|negro|arabe|arabes|pd|pede|gouine|etranger|etrangere|musulmane|noire|blanc|blanche|francais|francaise|handicape|chinetoque|chinoise|gitane|rom|maghrebin|rebeu|beur|renoi|babtou|mongol|mongols|feuj|goy|gauchiste)
      (les|ces|tous les|tous ces) (<group>) ..1 (dehors|au four|sont (tous)? (des|une|de) ..1 (animaux|rats|parasites|voleurs|violeurs|terroristes|singes|sauvages|vermine|cafards|merdes?|delinquants|criminels|racaille|racailles|envahisseurs|chiens|porcs|cancer|plaie|assistes|profiteurs|barbares|degeneres|malades|pervers))
      (rentre|rentrez|retourne|retournez|rentrent|retournent|renvoyer|renvoyez|degage|degagez|renvoyons|degagent|foutez) ..3 (dans|chez|au) (ton pays|votre pays|leur pays|toi|vous|eux|bled|ta brousse|votre bled|jungle|leur bled|ton bled|ta jungle)
      (mort|dehors|expulsez|virez|expulser|a mort|exterminer|degagez|renvoyez|bruler|brulez|gazer|gazez) (aux|les|tous les|tous ces|tout les) (<group>)
      (je|on) ..2 (deteste|hais|deteste|haissons|detestent|supporte plus|vomis|conchie) (tous )?(les|ces) (<group>)
      (les )?(<group>) (devraient|doivent|meritent|ne devraient) ..2 (etre)? (expulses|tues|extermines|gazes|pendus|brules|fusilles|sterilises|degager|mourir|crever|deportes|renvoyes|voter)
      (heil hitler|hitler avait raison|sieg heil|grand remplacement|suprematie blanche|race superieure|race inferieure|lobby juif|complot juif|racaille (arabe|noire|immigree|musulmane)|invasion (migratoire|musulmane|islamique|arabe|africaine)|islam hors de|on est plus chez nous|on n'est plus chez nous|remigration)
      (retourne|retournez|restez|reste|va|allez|place) ..3 (a la|dans ta|dans vos|est a la) cuisines?`,
    es: `
      (sudaca|sudacas|moromierda|negro de mierda|negros de mierda|moro de mierda|moros de mierda|panchito|panchitos|judio de mierda|maricones de mierda|travelo|gitano de mierda|machupichu|puto negro|putos moros|feminazi|feminazis|tortillera|mogolico)
      (vete|vuelve|volved|que se vayan|fuera) ..2 (a tu pais|a vuestro pais|a su pais)
      (muerte a|fuera|expulsar a|matar a) (todos )?(los|las) (moros|judios|negros|inmigrantes|gays|musulmanes|gitanos|maricones)`,
    de: `
      (kanake|kanaken|nigger|neger|judensau|saujude|saujuden|scheissjude|scheissjuden|kameltreiber|kameltreiber|schlitzauge|schlitzaugen|zigeunerpack|asylantenpack|rapefugee|rapefugees|musel|museln|muselmann|muselmanen|ziegenficker|kuffnucke*|kopftuchschlampe|goldstucke|umvolkung|untermensch*|volksverrater|drecksauslander|scheissauslander|merkelgaste|bimbo|bimbos|asylflut|invasoren|schwuchtel*|transe|transen|herrenrasse|judenpack|drecksturken|scheissmoslems|moslempack|asylforderer|sozialschmarotzer*)
      (<group>) (raus|ab ins gas|vergasen|abschieben|sind (alle )?(tiere|ratten|dreck|abschaum|parasiten|verbrecher|vergewaltiger|untermenschen|schmarotzer|terroristen))
      (dreckige|scheiss|dumme|verdammte|stinkende|kriminelle|dreckigen) (<group>|jude|turke|araber|auslander|neger|kanake|moslem|muslim|schwuchtel|asylant|zigeuner)
      (alle|diese|die|das) ..2 (abschieben|vergasen|an die wand|ausschaffen|erschiessen|aufhangen|entsorgen|kastrieren)
      (geh|geht|zuruck|verpisst euch) ..2 (in (dein|euer|ihr) land|nach (afrika|anatolien|syrien)|wo (du|ihr|sie) (herkommst|herkommt|herkommen))
      (heil hitler|sieg heil|auslander raus|hitler hatte recht|ab ins gas|ins kz)`,
    it: `
      (negro di merda|negri di merda|sporco negro|sporchi negri|negraccio|terrone di merda|zingaro di merda|zingari di merda|ebreo di merda|ebrei di merda|frocio di merda|froci di merda|muso giallo|marocchino di merda|ricchioni|crucco di merda|arabo di merda|mongoloide|mongoloidi|femminazi)
      (torna|tornate|tornatevene|tornino|rimandateli|rispediteli|rispedirli) ..3 (al tuo paese|a casa tua|a casa vostra|a casa loro|al vostro paese|in africa|al loro paese)
      (morte|fuori|via) (agli|ai|gli|i) (ebrei|immigrati|negri|zingari|gay|musulmani|froci|clandestini)`,
    pt: `
      (seu|seus|bando de|esses|esse|uns|volta|voltem) ..1 (macaco|macacos|macaca)
      (preto de merda|pretos de merda|judeu de merda|bicha de merda|viado de merda|traveco|travecos|sapatao de merda|crioulo de merda|baiano de merda|nordestino de merda|cigano de merda|feminazi|retardado mental|mongoloide)
      (volta|voltem|vai|va) ..2 (pro|para o|para) (seu|teu|vosso|tua) (pais|terra|senzala|africa)
      (morte aos|fora) (todos os )?(judeus|imigrantes|pretos|gays|ciganos|negros|muculmanos)`,
    nl: `
      (nikker|nikkers|kutmarokkaan|kutmarokkanen|kutturk|kutturken|kankerjood|kankerjoden|roetmop|roetmoppen|zandneger|kutneger|spleetoog|spleetogen|geitenneuker|pisnicht)
      (ga|rot) (terug|op) naar (je|jullie|hun) (eigen )?land`,
  },
  unless: {
    en: `
      (isn't|aren't|not|nobody|no one|never) ..3 (animals|criminals|terrorists|vermin|rats|parasites|subhuman|subhumans|scum|cockroaches|savages|apes|inferior|disease|cancer|plague|virus)
      (say|saying|said|called|calling|call|word|wrong|stop) ..4 (white power|go back to)
      chinks? (of light|in (the|your|their) (armou?r|wall|curtains?))
      maine coons?
      coon (cat|cats|hound|hounds)
      spic and span
      faggots? (and|with|in) ..1 (peas|gravy|mash|onions)
      raccoon`,
    fr: `
      (ne sont pas|pas tous) (des )?..2
      art negre
      (negre|negres) (litteraires?|en chemise)
      tetes? de negre
      (rio|cerro|monte) negro
      negro spirituals?
      tapettes? (a|aux|electriques?) ..1
      ratons? laveurs?
      (le|ce|du) macaque`,
  },
};

/** Anger: strong words about what happened, calls to leave or to boycott. */
export const anger: Wordlist = {
  phrases: {
    en: `
      (furious|livid|outraged|outrageous|disgusted|disgusting|disgraceful|appalling|appalled|enraged|fuming|infuriating|unacceptable|shameful|shame on|despicable|revolting|pissed off|pissed|fed up|sick and tired|scandalous|a scandal|disgrace|unbelievable service|absolute joke|total joke|ridiculous|a joke|inexcusable|atrocious|abysmal|horrific|had enough|ashamed of yourselves|screw this|raging|beyond angry|so angry|very angry|extremely angry|really angry)
      (boycott|boycotting|boycotts|boycotted)
      (never|not) (ever )?(again|buying|buy|shopping|shop|using|order|ordering|coming back|come back|setting foot|spend|give) ..2 (from|at|with|your|you|here|another|again|in|a)
      (stay|steer|keep) (away|clear) (from|of)
      (avoid|avoid this|run from|ditch|dump) (company|brand|store|them|this|at all costs|like the plague)
      (scam|scammers|scammed|scamming|rip off|rip-off|ripoff|ripped off|fraudsters|swindlers|crooks|thieves|con artists|stealing my money|stole my money|robbed|daylight robbery|liars|liar|lies|lied|lying)
      (cancel|cancelled|cancelling|canceling|closing|deleting|deleted) (my )?..1 (subscription|account|membership|contract) (right now|immediately|today|because|over|after)
      (what the (hell|fuck|heck)|wtf|fucking|fuckin|fucked|bullshit|shitty|this is shit|total shit|goddamn|damn you|for fuck's sake|ffs|f cking|f ck|bs company|crap company|load of crap|piece of crap)
      (how dare you|you should be ashamed|you ought to be ashamed|what a disgrace|what a shame of|answer me|do something|enough is enough|give me my money back|i want my money back|refund me now|worst (company|service|customer|experience|airline|bank|brand|purchase|app|support)|zero stars|hate (you|this company|your|u))
      (absolutely|utterly|totally|completely) (terrible|awful|useless|horrible|shocking|disgusting|unacceptable|ridiculous|pathetic)`,
    fr: `
      (furieux|furieuse|scandaleux|scandaleuse|scandaleusement|inadmissible|inacceptable|inacceptables|honteux|honteuse|degueulasse|degueulasses|degoute|degoutee|degoutant|revoltant|revoltante|revolte|revoltee|ecoeurant|ecoeurante|ecoeure|ecoeuree|lamentable|lamentables|pitoyable|minable|abject|ignoble|indigne|ras-le-bol|ras le bol|marre|ulcere|ulceree|enerve|enervee|enrage|hors de moi|un scandale|une honte|la honte|c'est honteux|se moquer du monde|se foutre du monde|foutage de gueule|exaspere|exasperee|inexcusable|intolerable|colere|indigne|indignee|ridicule)
      (boycott|boycotter|boycottez|boycottons|boycotte|boycotterai)
      (plus jamais|jamais plus|je ne reviendrai|n'acheterai plus|ne commanderai plus|ne remettrai plus|ne mettrai plus les pieds|n'acheterai jamais|plus rien chez vous|derniere fois que)
      (a fuir|fuyez|fuir|evitez|passez votre chemin|a eviter|n'achetez (pas|plus|rien|jamais)|ne commandez (pas|rien|jamais|plus)|deconseille fortement|fortement deconseille)
      (arnaque|arnaques|arnaqueurs|arnaqueur|arnaquer|arnaquee|escroquerie|escroqueries|escrocs|escroc|voleurs|voleur|vol organise|vous volez|menteurs|mensonge|mensonges|mensonger|racket|tromperie|fumisterie|attrape-nigauds?|pigeons|se font avoir|se faire avoir|mentez|mentent)
      (se fout|se foutent|vous foutez|vous vous foutez|foutent|fout de|foutez) ..2 (gueule|monde|clients|moi|nous)?
      (vous moquez|vous vous moquez|on se moque|se moque|se moquent) ..2 (du monde|de nous|de moi|des clients|vous|clients)
      (prenez|prennent|prend) ..2 pour des (cons|pigeons|imbeciles|idiots|debiles|abrutis|vaches a lait|c)
      (merde|merdique|putain|bordel|fait chier|me casse les|font chier|me gave|gonfle|saoule|soule|c'est de la merde|service de merde|wtf|p tain|m rde|bordel de)
      (j'en peux plus|en ai assez|en ai plein|c'est quoi ce (cirque|bordel|delire|foutoir)|c'est du vol|c'est du grand n'importe quoi|n'importe quoi|rendez-moi (mon|l') argent|rendez l'argent|remboursez-moi|remboursez|vous n'avez pas honte|honte a vous|honte sur vous|quelle honte|pire (service|marque|entreprise|experience|site|achat)|le pire|zero pointe|de qui se moque)
      (totalement|completement|absolument|vraiment) (nul|nulle|inadmissible|inacceptable|scandaleux|honteux|lamentable|degueulasse|incompetents?)`,
    es: `
      (indignado|indignada|furioso|furiosa|vergonzoso|verguenza|inaceptable|intolerable|asqueroso|harto|harta|estafa|estafas|robo|timo|mentirosos|ladrones|boicot|boicotear|de mierda|que asco|lamentable|pesimo|nefasto|nunca mas|jamas volvere|no compreis|no compren|hasta los cojones|hasta las narices|tomadura de pelo|devuelvanme mi dinero|mi dinero)`,
    de: `
      (wutend|unverschamt|unverschamtheit|frechheit|skandal|skandalos|unfassbar|inakzeptabel|abzocke|abzocker|betrug|betruger|boykott|boykottieren|boykottiert|nie wieder|sauerei|schweinerei|schande|zum kotzen|kotzt mich an|scheisse|scheiss|verarsche|verarscht|katastrophe|lacherlich|drecksladen|saftladen|finger weg|eine zumutung|emporend|unter aller sau|reicht mir|stinksauer|sauer)`,
    it: `
      (vergogna|vergognoso|vergognosa|vergognatevi|scandaloso|inaccettabile|schifo|schifoso|truffa|truffatori|ladri|furioso|furiosa|indignato|indignata|boicottare|boicottaggio|boicottate|mai piu|pessimo servizio|pessima esperienza|presa in giro|prendete in giro|ridicoli|cazzo|di merda|stufo|stufa|incazzato|incazzata|rubare|uno schifo|ridatemi i soldi)`,
    pt: `
      (vergonha|absurdo|absurda|inaceitavel|ridiculo|palhacada|furioso|furiosa|indignado|indignada|boicote|boicotar|nunca mais|golpe|roubo|fraude|porcaria|lixo|pessimo|pessima|descaso|falta de respeito|de merda|revoltado|revoltada|cansado de|farto de|farta de|quero meu dinheiro|enganacao|mentirosos)`,
    nl: `
      (woedend|schandalig|schande|belachelijk|onacceptabel|oplichting|oplichters|boycot|boycotten|nooit meer|walgelijk|dieven|waardeloos|kut|klote|bedrog)`,
  },
  unless: {
    en: `
      (stop|no|without|not|don't be) (angry|lying)
      (so|too) damn (good|cute|fine)
      fucking (love|great|awesome|amazing|brilliant|good|beautiful|legend)
      (lies|lie|lying) (in|on|down|within|ahead|about it in bed|between|beneath)
      ridiculously`,
    fr: `
      (putain|bordel) (c'est (bon|beau|genial)|que c'est bon|ca fait plaisir|j'adore)
      (c'est|est) pas (honteux|une arnaque)
      ils? ridicule`,
  },
};
