import { wordSet } from '../../text/word-set.ts';

/**
 * Words by which groups of people are named, kindly or not, in six languages; folded, `word*` for any word that begins so. A
 * mention says nothing by itself. Without one, rude words are rude words and not hate.
 */
const groupWords = `
  women woman girl girls female* feminis* femin* wife wives ladies muslim* moslem* islam* jew jews jewish zion* christian* catholic* mormon* atheis*
  hindu* buddhis* sikh* immigra* migrant* refugee* asylum black blacks white whites negro* nigg* nigger* africa* asian* chinese china chink* japan*
  jap japs korean* india indian* pakistan* paki arab* mexic* latin* hispanic* spic spics turk turks turkish somali* syria* iraq* iran* afghan* gyps* roma
  romani* pole poles polish gay gays lesbian* homo homos homosex* queer* dyke* fag fags fagg* tranny trannies trans transgender* bisex* lgbt* disab* retard* autis*
  cripple* midget* foreigner* race races racial ethnic* redneck* hillbill* trash trashy ghetto brown yellow elderly boomer* jihad* terrorist* mosque* hijab* burqa*
  irish italian* german* french russian* ukrain* americans australian* aborig* native natives illegals alien aliens coon coons kike* wetback* beaner* cracker* honky queers
  femme femmes fille filles meuf meufs nana musulman* juif* juive* chretien* catho* immigr* refugi* noir noirs noire noires blanc blancs blanche* negre* negres* renoi*
  rebeu* beur* maghreb* algeri* maroc* tunisi* africain* asiat* chinois* chinetoq* arabe* turc turcs turque* rom roms gitan* roumain* polonais* pd pds pede pedes pedale*
  tapette* gouine* lesbien* homosexu* transsex* travel* trav handicap* mongol* attarde* autist* trisomi* etrang* race races racail* clandest* migra* voile* voilee*
  reubeu* fiot* tarlouz* nazi* hitler* sieg islm* mosquee* imam* djihad* terror* halal ramadan bougnou* bicot* youpin* feuj* bamboul* niakou* macaq* sioniste* zionis* feministe* vieux vieilles vieille babtou* toubab*
  francais francaise* anglais* allemand* americain* russe* ukrain* israel* palestin* sauvage* colon colons indigen* peuple* banlieu*
  frau frauen weib weiber madchen muslime* moslem* jude juden judisch* christ christen migrant* fluchtling* asyl* auslander* schwarz* weisse* neger* afrik* araber* turke* turken
  asiat* chines* schwul* lesb* transe* behindert* zigeun* rumane* rumanen pole polen syrer* afghan* rapefug* invasor* volk volker kanak* musel* kopftuch* rasse* kultur* nafri* goldstuck*
  mujer* nina* musulman* judi* cristian* inmigra* emigrante* refugiad* negro negros negra negras blanco blancos moro moros mora moras marroqu* gitan* chino chinos china
  sudaca* latino* gay maric* bollera* lesbian* travel* discapac* extranj* raza razas rumano* panchit* femin* hembra*
  donna donne ragazza ragazze femmin* musulman* islam* ebre* cristian* immigrat* migrant* profug* rifugiat* nero neri nera nere negr* bianc* marocch* zingar* rom cines* frocio froci
  ricchion* lesbic* disabil* stranier* rumen* razza razze terron* clandestin* extracomunit*
  mulher* menina* muculman* judeu* judia* crista* imigra* preto pretos preta pretas branco brancos cigan* viado* bicha* sapat* travec* deficien* estrang* raca racas nordestin*
  paraiba* baian* favelad* indio indios`;

const isGroup = wordSet(groupWords);

/** Whether folded words name a group of people. */
export const namesGroup = (words: readonly string[]): boolean => words.some((word) => isGroup(word));
