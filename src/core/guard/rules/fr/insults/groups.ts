import type { Groups } from '../../../../text/phrase/notation.ts';

/* What insults without an insulting word speak of. */

/** Whoever has less wit than a grown person. */
const lesser = `enfants?|gamins?|gamine|gosse|gosses|bebes?|nourrisson|nouveau ne|fille de|fils de|petite fille|petit fils|fille|fils|neveu|niece|petite soeur|petit frere|cousin|grand mere|mamie|chiens?|chiots?|chat|chats|chaton|hamster|cochon d'inde|lapin|poissons? rouges?|
  perroquets?|perruche|singes?|ouistiti|chimpanzes?|chimpanze|macaque|anes?|mule|poules?|poulet|pigeon|moineau|huitres?|moules?|bulots?|bigorneau|bernard l'hermite|berniques?|meduse|eponge|caillou|cailloux|grille pain|micro ondes|aspirateur|robot|machine a laver|chaise|table|tabouret|plante verte|cactus|ficus|
  geranium|meuble|brouette|lampadaire|poteau|porte|paillasson|serpilliere|mollusque|amibe|bacterie|ver de terre|lombric|escargots?|limace|tortue|mouton|dindon|dinde|oie|vache|veau|cochon|chevre|crevette|plancton|paramecie|parpaing|brique|enclume|steak|endive|navet|patate|pomme de terre|concombre|balai|seau|pot de fleurs|stagiaire|maternelle|cp|
  ane|caniche|teckel|mouette|mouche|moustique|cafard|rat|souris|carpe|truite|sardine|thon|anchois|mulot|chauve souris|paresseux|koala|nain de jardin|bout de bois|parcmetre|horodateur|tondeuse|bouilloire|fourchette|petite cuillere|cuillere`;

/** What one has in the head or in one's manners. */
const wits = `memoire|cervelle|neurones?|jugeote|intelligence|intellect|qi|conversation|bon sens|culture|vocabulaire|politesse|education|esprit|classe|charisme|personnalite|savoir vivre|repartie|dignite|orthographe|cerveau|manieres|courtoisie|
  discernement|empathie|gratitude|logique|maturite|imagination|jugement|sagacite|tact|finesse|humanite|civilite|lucidite|suite dans les idees|plomb dans la cervelle|humilite|concentration|reflexion|comprehension`;

/** What the foolish and the mean have in them. */
const vices = `betise|betises|connerie|conneries|stupidite|imbecillite|idiotie|sottise|anerie|ignorance|inculture|incompetence|cretinerie|crasse|mechancete|bassesse|mauvaise foi|radinerie|avarice|mesquinerie|hypocrisie|lachete|arrogance|pretention|vulgarite|grossierete|goujaterie|impolitesse|
  laideur|paresse|faineantise|flemme|nullite|ingratitude|egoisme|jalousie|aigreur|frustration|rancoeur|suffisance|niaiserie|debilite|obscurantisme|sans gene|insolence|muflerie|malhonnetete|fourberie|veulerie|mediocrite|petitesse|puanteur|niaisage|folie furieuse|hysterie`;

/** Those who have to live with somebody. */
const kin = `mari|femme|conjointe?|epoux|epouse|compagne|compagnon|copain|copine|mec|famille|entourage|enfants|collegues|voisins?|voisinage|mere|pere|parents|belle mere|gendre|belle famille|ex|psy|medecin|patron|employeur|chien|chat|amis|proches|profs?|instituteur|institutrice|maitresse|chef|moitie`;

/** What somebody is told they are. */
const dumb = `bete|betes|stupides?|idiote?s?|conne?s?|cons?|debiles?|cretine?s?|ignares?|ignorante?s?|limitee?s?|bouchee?s?|nulle?s?|ridicules?|inutiles?|inculte|malpolie?s?|mal elevee?s?|grossiere?|grossier|abrutie?s?|idiot|sotte?s?|radine?|mesquine?|aigrie?`;

export const rhetoricGroups: Groups = { lesser, wits, vices, kin, dumb };
