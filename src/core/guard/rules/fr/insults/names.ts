import type { Groups } from '../../../../text/phrase/notation.ts';

/*
 * What people are called, in every register and wherever French is spoken. `never` is never innocent in what a company
 * says in public; what is also a dish, an animal, a tool or an ordinary word is `framed`: it insults only where a frame says so.
 */

/** Fools. */
const fools = `ahuri du bocal|benets?|branques?|brele|breles|clampins?|counas|couillonnes?|cretineries?|dadais|decerebree?s?|dugland|
  duschnock|duconno|ecervelee?s?|foutriquets?|gourdasses?|pourrie?s? gatee?s?|sous merdes?|jean foutre|jobastre|lobotomisee?s?|neuneus?|nigaude?s?|niguedouilles?|
  nullarde?s?|nullos|teubee?s?|tebees?|golmon|golmons|gogole?s?|triso|mongolienne?s?|simples? d'esprit|mal comprenants?|comprenette (difficile|lente)|durs? de la comprenette|zero (neurone|jugeote|cervelle|dignite|amour propre|savoir vivre|education)|faibles? d'esprit|pauvres? d'esprit|
  bas (du|de) (front|plafond)|mous? du (bulbe|genou)|molle du bulbe|ramollie?s? du (bulbe|cerveau)|cerveau (lent|ramolli)|
  (cervelle|cerveau|crane|tete) (de|d') (moineau|piaf|pigeon|oiseau|linotte|colibri|moule|bulot|poule|huitre)|tetes? (a claques|de mule|de lard|d'ane|enflee)`;

/** Boors and rustics. */
const boors = `bouseux|butorde?s?|cul terreux|culs terreux|gougnafiers?|ignares?|malappris|malapprises?|malotrue?s?|mal embouchee?s?|mal baisee?s?|olibrius|pecores?|pequenaude?s?|pecquenaude?s?|
  pequenots?|pecquenots?|pedzouilles?|peigne cul|peigne culs|pignoufs?|ploucs?|rustres|rustauds?|sagouins?|saligauds?|salopiauds?|soudards?|grossiers? personnages?`;

/** Liars, cheats and misers. */
const cheats = `crevarde?s?|faux (jetons?|culs?|derche|cul)|fesse mathieu|fieffee?s? (menteurs?|menteuses?|coquins?|imbeciles?|gredins?)|grippe sous?|magouilleurs?|magouilleuses?|margoulins?|
  mythos|mythomanes?|rapiate?s?|sainte nitouche|saintes nitouches|vauriens?|vauriennes?|crapuleuse?s?|aigrefins|maroufles?|belitres?|paltoquets?|cuistres?`;

/** Cowards and layabouts. */
const cowards = `chiffes? molles?|couarde?s?|couilles? molles?|femmelettes?|lopettes?|mauviettes?|petochards?|peteux|pleutres?|poules? mouillees?|branlotins?|
  feignasses?|faignasses?|feignante?s?|glandeurs?|glandeuses?|glandus?|glandouilleurs?|traine savates?|tire au (flanc|cul)|bons? a riens?|bonnes? a riens?|moins que rien|ramiers de service`;

/** Whoever complains, said with scorn. */
const whiners = `braillards de service|chialeuse?s?|chialeux|chieurs?|chieuses?|chouineurs?|chouineuses?|enquiquineurs?|enquiquineuses?|casse (couilles?|burnes|bonbons|noisettes de service)|geignarde?s?|peine a jouir|pisse (froid|vinaigre)|
  pleurnicharde?s?|pleurnicheurs?|pleurnicheuses?|rageux|rageuses?|rouspeteurs?|rouspeteuses?|emmerdeurs?|emmerdeuses?|pleureuse|pleureuses de service`;

/** What women are called. */
const women = `becheuses?|blondasses?|gourgandines?|greluches?|grenouilles? de benitier|punaises? de sacristie|grognasses?|laiderons?|mijaurees?|mochetes?|peronnelles?|petasses?|pimbeches?|
  pisseuses?|pouffiasses?|poufiasses?|radasses?|rombieres?|roulures?|catins?|pouf a frange|tchoins?|tassepes?|thonesse|vieilles? (peau|peaux|carne|bourrique|rombieres?)|langues? de pute`;

/** Bodies and age, drink and poverty. */
const bodies = `dondons?|gros (patapoufs?|plein de soupe|tas de (graisse|lard|gras|saindoux|viande|merde))|grosse (dondon|truie|baleine|vache|feignasse|loche)|nabote?s?|avortons?|gueules? (d'abruti|de travers|d'empeigne|de rat|d'ane)|sacs? a (puces de comptoir|vin|merde)|
  vieux (schnocks?|croulants?|debris|croutons?|gatisme)|alcoolos?|ivrognesses?|pochards?|pochtrons?|pochetrons?|poivrote?s?|soularde?s?|saoularde?s?|soiffarde?s?|toxicos|clodos?|traine misere|sans dents de service|crevards?`;

/** Out of their minds. */
const mad = `azimutee?s?|barjote?s?|barjos?|derangee?s? du (bocal|cerveau|ciboulot)|echappee?s? d'asile|felee?s? du (bocal|casque)|fou furieux|folle (a lier|furieuse)|fous? a lier|foldingues?|frappadingues?|
  hystero|maboule?s?|schtarbee?s?|siphonnee?s?|taree?s? (mentale?|congenitale?)|zinzins de service`;

/** Suburbs and street. */
const street = `baltringues?|bolosses?|boloss|bledarde?s?|cassos|kassos|charclos?|chlags?|schlags?|shlags?|shlagos|crevure|crevures|enflures de|narvalos?|poucaves?|racailles?|gros (naze|nazes|bouffon|bouffons|tocard|boloss|mytho|beauf)|
  beaufs?|kekes|bouffonnerie`;

/** Québec. */
const quebec = `(crisse|ostie|osti|esti|hostie|caliss|tabarnak|tabarnaque|viarge|torrieu) (de|d')|niaiseux|niaiseuses?|gnochons?|gnochonnes?|nounounes?|sans dessein|ti coune|ti clin|ti cul|moumounes?|tarlais|tarla|twit|twits|
  guidounes?|grebiches?|mange de la marde|mangez de la marde|plein de marde|pleine de marde|teteuse?s?|teteux|lecheux|bretteux|menteux|branleux|peteux de broue|frais chie|mongol a batterie|epais dans le plus mince|totons|coucoune|
  maudite?s? (niaiseux|niaiseuses?|francais|epais|epaisse|fous?|folle|cave|caves|colons?|quetaines?|malade|menteurs?|chialeux|innocente?s?|sans|gros|grosse|vaches?|cochons?|chiens?|fatigante?s?|achalante?s?)`;

/** Belgium, Switzerland and the South. */
const regions = `baraki|barakis|barakie|dikkenek|dikkeneks|zievereirs?|zievereers?|labbekak|schieve? (lavabo|architek)|krapuul|smeerlap|kluut|broubeleir|babbeleir|stoeffers?|droeftoeter|biesse|bazoefs?|snulle?s?|tiesse di|
  bobets?|tabornius?|taborniaux?|taborniau|taguenets?|bedoumes?|niolue?s?|gniolue?s?|tobolles?|tobole|toboles|bofiauds?|bracaillons?|toyets?|beusons?|tocsons?|piornes?|nianious?|
  fadas|couillonade|bazarettes?|bordilles?|estrasses?|ensuquee?s?|babaches?|boubourses?|bestiasses?|gognands?|tronche d'api|tete d'api|santibelli`;

/** Fruit, vegetables, pots and tools; a fool. */
const dishes = `andouilles?|andouillettes|boudins?|citrouilles?|cornichons?|courges?|cruches?|gourdes?|moules?|moule a gaufres|navets?|nouilles?|patates?|poires?|quiches?|saucisses?|tartes?|truffes?|banane|bananes|legumes?|huitres?|bulots?|tanches?|
  thons?|morues?|jambons?|poireaux?|endives?|cloches?|glands?|balais?|manches?|cageots?|potiches?|passoires?|serpillieres?|lavettes?|paillassons?|pots de fleurs|tonneaux|barriques?|sac a patates|plantes vertes?|savates?`;

/** Animals. */
const animals = `anes?|anesses?|baudets?|bourriques?|bourrins?|mules?|dindes?|dindons?|oies?|oies blanches|becasses?|buses?|perruches?|pintades?|poules?|vaches?|genisses?|veaux?|veau|truies?|porcs?|porcines?|cochonne?s?|pourceaux?|gorets?|chiens?|chiennes?|chevres?|moutons?|
  biques?|rats?|cafards?|cloportes?|limaces?|larves?|sangsues?|punaises?|poux|vermines?|vermisseaux?|viperes?|serpents?|hyenes?|vautours?|charognards?|chacals?|blaireaux?|blaireau|baleines?|cachalots?|hippopotames?|elephants?|phoques?|morses?|singes?|gorilles?|
  babouins?|macaques?|guenons?|mollusques?|amibes?|parasites?|microbes?|pigeons?|pigeonne|crapauds?|corniauds?|roquets?|lezards?|primates?|putois`;

/** Dirt and what is thrown away. */
const dirt = `bouses?|crottes?|dechets?|detritus|epaves?|etrons?|fumiers?|loques?|merdes?|ordures?|poubelles?|pourritures?|pus|raclures?|rebuts?|taches?|verrues?|furoncles?|plaies?|fleaux?|fleau|cas (sociaux|social|desesperes?)|rates?|ratees?|torchons?`;

/** People one may also speak of without scorn: in plays, in history, of a child or of oneself. */
const persons = `lourdaude?s?|toquarde?s?|tocarde?s?|branquignols?|trouillarde?s?|chochottes?|garces?|bouboules?|gros lards?|langues? de vipere|goujats?|cinglee?s?|abrutie?s?|ahurie?s?|aigrie?s?|arnaqueurs?|arnaqueuses?|arrivistes?|assistee?s?|attardee?s?|avares?|barbares?|batarde?s?|bigotes?|bigots?|boulets?|bouffons?|bouffonnes?|brutes?|bourges|cancres?|canailles?|carnes?|caves?|charlatans?|charlots?|chipies?|
  clochardes?|clochards?|clowns?|cocue?s?|colons?|commeres?|cons?|connes?|coquins?|crapules?|cretine?s?|cretins|cro magnon|cuistres?|debiles?|degeneree?s?|degonflee?s?|demeuree?s?|dindons de la farce|ectoplasmes?|egoistes?|empotee?s?|energumenes?|
  epais|epaisses?|escrocs?|fadas?|faineante?s?|filous?|flemmarde?s?|folles?|foireux|fossiles?|fous?|frimeurs?|frimeuses?|frustree?s?|furies?|gamins?|gamines?|girouettes?|gosses?|gouapes?|gouttieres|grincheux|grincheuses?|guenilles?|gueux|gueuses?|guignols?|
  harpagons?|harpies?|homme des cavernes|hommes des cavernes|hurluberlus?|hypocrites?|hysteriques?|idiote?s?|ignorante?s?|illettree?s?|analphabetes?|imbeciles?|impolie?s?|incapables?|incompetente?s?|incultes?|ingrate?s?|innocente?s?|insignifiante?s?|inutiles?|ivrognes?|
  jaloux|jalouses?|laches?|losers?|loosers?|macaques?|malades?|malpolie?s?|manants?|marauds?|marionnettes?|megeres?|menteurs?|menteuses?|mesquine?s?|minables?|minus|miserables?|mochetes?|monstres?|morveux|morveuses?|mufles?|naines?|nains?|naifs?|naives?|nazes?|neandertal|
  neandertaliens?|niaise?s?|niais|nuls?|nulles?|nunuches?|obese?s?|obsedee?s?|ostrogoths?|outres?|pantins?|paranos?|parvenues?|patapoufs?|paumee?s?|paysanne?s?|pebrons?|pedants?|perdante?s?|pestes?|petits? cons|phenomenes?|pingres?|pique assiettes?|pisse copies?|pitres?|
  polichinelles?|poltrons?|poltronnes?|poseurs?|poseuses?|pouilleux|pouilleuses?|precieuses? ridicules?|pretentieux|pretentieuses?|profiteurs?|profiteuses?|radins?|radines?|raleurs?|raleuses?|rapaces?|reac|reacs|rebuts?|resquilleurs?|resquilleuses?|retardee?s?|rigolos?|ringarde?s?|
  sauvages?|scelerats?|scelerate|simplets?|simplettes?|snobs?|snobinarde?s?|sorcieres?|sots?|sottes?|stupides?|tarees?|tares|tare|tatas?|teignes?|tetes? (brulees?|de veau|de turc)|toquee?s?|trainees?|tricheurs?|tricheuses?|troglodytes?|trolls?|vantarde?s?|
  verolee?s?|vicieux|vicieuses?|vilaine?s?|voleurs?|voleuses?|zeros?|zigotos?|zouaves?|psychopathes?|sociopathes?|gredins?|sacripants?|malandrins?|pendards?|faquins?|fripouilles?|viragos?|pouffes?|barges?|detraquee?s?|desaxee?s?|crasseux|crasseuses?|voyous?|deux de pique|zozos?|fillettes?|gonzesses?|bonnes? femmes?|midinettes?|greluchons?|connasses?|connards?|salauds?|salopes?|encules?|enfoires?`;

/** Unkind words of a person, none of which is said of a thing that is sold. */
const unkind = `bete|betes|stupides?|idiote?s?|conne?s?|cons?|debiles?|sote?s?|sotte|sottes|niaise?s?|niais|niaiseux|niaiseuse|cretine?s?|abrutie?s?|imbeciles?|demeuree?s?|attardee?s?|ignares?|ignorante?s?|incultes?|illettree?s?|analphabetes?|bornee?s?|obtuse?s?|bouchee?s?|
  limitee?s? intellectuellement|arrieree?s?|ecervelee?s?|crasses?|neuneu|benets?|tebee?|teubee?|fada|fadas|zinzins?|cinglee?s?|taree?s?|dingos?|maboule?s?|toquee?s?|fele|felee?s?|givree?s?|timbree?s?|siphonnee?s?|barjot?s?|allumee?s?|perchee?s?|atteinte?s?|ravagee?s?|
  detraquee?s?|deranges?|derangee?s?|desaxee?s?|nevrosee?s?|schizo|psychotiques?|paranos?|parano|hysteriques?|lunatiques?|fous|mythomanes?|sournoise?s?|sournois|hypocrites?|fourbes?|perfides?|vile?s?|vils|veules?|laches?|couarde?s?|abjecte?s?|ignobles?|immondes?|infectes?|
  infects?|odieux|odieuse|execrables?|imbuvables?|detestables?|antipathiques?|haissables?|puante?s?|puants|crasseux|crasseuses?|crades?|cradingues?|degueulasses?|repugnante?s?|repoussante?s?|rustres?|malpolie?s?|impolie?s?|goujats?|insolente?s?|effrontee?s?|impertinente?s?|
  sans gene|culottee?s?|gonflee?s?|chiante?s?|chieuse|relou|reloue?s?|lourdingues?|soulante?s?|saoulante?s?|gavante?s?|insupportables?|infernales?|penibles?|pinailleurs?|pinailleuses?|geignarde?s?|chouineurs?|pleurnicharde?s?|grincheux|grincheuses?|acariatres?|
  reveches?|hargneux|hargneuse|aigrie?s?|amere?s?|frustree?s?|mal baisee?s?|coincee?s?|radins?|radines?|pingres?|avares?|rapiate?s?|mesquine?s?|mesquins|cupides?|ingrate?s?|egoistes?|egocentriques?|imbue?s? (de|d')|narcissiques?|megalos?|pretentieux|pretentieuses?|
  arrogante?s?|hautaine?s?|snobs?|feignante?s?|faineante?s?|flemmarde?s?|mollassonne?s?|empotee?s?|incapables?|incompetente?s?|nulle?s?|nuls|pathetiques?|pitoyables?|minables?|lamentables?|ridicules?|grotesques?|risibles?|consternante?s?|affligeante?s?|navrante?s?|
  moches?|laide?s?|laids|hideux|hideuses?|difformes?|obeses?|bouffie?s?|edentee?s?|gateux|gateuses?|seniles?|ivrognes?|alcooliques?|saoule?s?|soule?s?|bourrees?|pompettes?|immatures?|puerile?s?|gamins?|capricieux|capricieuses?|toxiques?|malveillante?s?|malfaisante?s?|nuisibles?|inutiles?`;

/** What one is called at the end of a sentence, after a comma that the words do not show. */
const called = `gros lard|tocard|trouillarde?|chochotte|bouboule|garce|goujat|idiote?|imbecile heureux|debile|bourrique|cruche|buse|tanche|guignol|bouffon|boulet|lache|radine?|charlot|poltron|crapule|faineante?|flemmarde?|megere|harpie|pourriture|cancre|minus|gros porc|grosse vache|pauvre (fille|type|cloche|tache|homme|femme|chose|fou|folle|con|conne|naze|petit|petite|vieux|vieille|creature)`;

export const insultGroups: Groups = {
  never: [fools, boors, cheats, cowards, whiners, women, bodies, mad, street, quebec, regions].join('|'),
  framed: [dishes, animals, dirt, persons].join('|'),
  named: [
    fools,
    boors,
    cheats,
    cowards,
    whiners,
    women,
    bodies,
    mad,
    street,
    quebec,
    regions,
    dishes,
    animals,
    dirt,
    persons,
  ].join('|'),
  called,
  dishes,
  animals,
  persons,
  unkind,
};
