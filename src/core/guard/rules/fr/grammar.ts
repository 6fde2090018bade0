import { hate } from '../../../triage/lexicon/abuse.ts';
import { threat } from '../../../triage/lexicon/threat.ts';
import { politics } from '../../../triage/lexicon/noise.ts';
import type { Groups } from '../../../text/phrase/notation.ts';
import { oneOf } from '../one-of.ts';
import { rhetoricGroups } from './insults/groups.ts';
import { insultGroups } from './insults/names.ts';

/* Who speaks, how one takes a stance, and how things are judged: the vocabulary that the French rules are made of. */

/** People as one speaks of them in general. */
const people = `les gens|des gens|ces gens|trop de gens|certaines personnes|certains|les hommes|les femmes|les parents|les jeunes|la jeunesse|les vieux|les enfants d'aujourd'hui|
  les anciens|les boomers|les ados|les enseignants|les profs|les touristes|les etrangers|les immigres|les migrants|les refugies|les musulmans|
  les chretiens|les juifs|les catholiques|les athees|les croyants|les vegans?|les vegetariens|les chasseurs|les agriculteurs|les cyclistes|
  les automobilistes|les fumeurs|les feministes|les homosexuels|les gays|les trans|les americains|les allemands|les francais|les anglais|
  les chinois|les russes|les parisiens|les riches|les pauvres|les chomeurs|les assistes|les influenceurs|les influenceuses|les stars|
  les banquiers|les proprietaires|les patrons|les employeurs|les fonctionnaires|les militants|les activistes|les ecologistes|les ecolos|
  les complotistes|les consommateurs|les generations|notre generation|cette generation|la nouvelle generation|tout le monde|plus personne|
  ceux qui|celles qui|la plupart des gens|beaucoup de gens|les clients (d'aujourd'hui|aujourd'hui|sont|de nos jours)|les bobos`;

/** Those who govern, and what they decide. */
const state = `gouvernement|gouvernements|l'etat|president|presidente|premier ministre|ministres?|ministere|maires?|la mairie|conseil municipal|municipalite|
  parlement|senat|deputes?|senateurs?|elus|politiques|politiciens?|les autorites|la police|policiers?|l'armee|militaires|juges?|tribunaux|tribunal|
  decision de justice|jugement|verdict|la justice|l'europe|bruxelles|union europeenne|l'otan|le pape|l'eglise|syndicats?|grevistes?|manifestants?|
  lobby|lobbies|les medias|la presse|journalistes?|l'opposition|la gauche|la droite|les verts|ecologistes|(le|ce|un|du|au|notre|leur|son|quel|aucun|chaque) parti|
  (les|des|ces|aux|nos|leurs|tous) partis|partis? (politiques?|ecologiste|socialiste|communiste|au pouvoir)|
  cette loi|la loi|nouvelle loi|lois|projet de loi|reformes?|reglementation|decrets?|impots?|taxes?|fiscalite|elections?|referendum|greves?|
  manifestations?|ce mouvement|la guerre|cette guerre|sanctions|la monarchie|famille royale|le systeme|notre societe|la societe|ce pays|notre pays|
  le pays|la france|la nation|l'education nationale|la politique`;

/** Quarrels of the day: whoever names one is close to a stance. */
const quarrel = `avortement|ivg|peine de mort|euthanasie|suicide assiste|fin de vie|port d'armes|armes a feu|immigration|immigration illegale|frontieres|clandestins|
  prostitution|gpa|pma|mariage pour tous|mariage homosexuel|theorie du genre|ecriture inclusive|feminisme|patriarcat|racisme|racistes?|islam|islamisme|
  christianisme|voile islamique|burqa|burkini|laicite|confinements?|antivax|passe sanitaire|pass sanitaire|rechauffement climatique|
  changement climatique|crise climatique|dereglement climatique|nucleaire|energie nucleaire|centrales nucleaires|gaz de schiste|energies fossiles|
  capitalisme|capitalistes?|socialisme|communisme|colonialisme|imperialisme|mondialisation|discrimination positive|revenu universel|
  impot sur la fortune|smic|assistanat|etat providence|surveillance de masse|reconnaissance faciale|censure|liberte d'expression|cancel culture|
  politiquement correct|wokisme|apartheid|genocide|palestine|palestiniens?|israel|israeliens?|gaza|ukraine|ukrainiens?|taiwan|tibet|kurdes|crimee|
  experimentation animale|tests? sur les animaux|cause animale|elevage intensif|corrida|corridas|chasse a courre|service militaire|
  legalisation|clonage|expulsions|vaccination obligatoire|vaccin obligatoire|therapies de conversion|polygamie|paradis fiscaux|austerite|
  reforme des retraites|age de la retraite|quarante neuf trois|49 3`;

/** Matters people argue about, but which a brand may also name in passing. */
const matter = `vaccins?|vaccination|religions?|la drogue|drogues|cannabis|tabac|la cigarette|l'alcool|jeux d'argent|la fourrure|zoos?|cirques?|ogm|pesticides|
  le bio|agriculture biologique|homeopathie|naturopathie|la viande|veganisme|voitures? electriques?|diesel|eoliennes?|ecole privee|
  ecoles privees|ecole a la maison|devoirs a la maison|uniforme a l'ecole|quotas?|privatisations?|reseaux sociaux|smartphones?|jeux video|
  intelligence artificielle|robots|cryptomonnaies?|bitcoin|jeux olympiques|conquete spatiale|teletravail|concours de beaute|tele realite|
  telerealite|surtourisme|gentrification|education sexuelle|journalisme|chirurgie esthetique|art contemporain|art moderne|tourisme de masse|
  limitations? de vitesse|80 km h|patrons du cac|milliardaires|la publicite|le mariage|la chasse|le rap|le foot|football|les tatouages|
  le service public|l'argent liquide|le numerique|les ecrans|fast fashion|grande distribution`;

/** Strong judgements, which nobody uses of their own service when apologising. */
const absurd = `absurdes?|ridicules?|grotesques?|scandaleux|scandaleuses?|honteux|honteuses?|aberrante?s?|degoutante?s?|n'importe quoi|du grand n'importe quoi|
  une aberration|une absurdite|exageree?s?|surfaite?s?|surcote|surcotee?s?|immorale?s?|immoraux|hypocrites?|de l'hypocrisie|une hypocrisie|un scandale|
  lamentables?|pitoyables?|pathetiques?|risibles?|injustifiee?s?|injustifiables?|indefendables?|ignobles?|abjecte?s?|abominables?|corrompue?s?|
  malhonnetes?|laches?|egoistes?|stupides?|idiote?s?|imbeciles?|debiles?|insensee?s?|delirante?s?|du delire|de la folie|une folie|barbares?|inhumaine?s?|
  une farce|une mascarade|une arnaque|une fumisterie|de la propagande|du vol|une honte|un gachis|hors de controle|du simple bon sens|du bon sens|
  une insulte a l'intelligence|contre nature|liberticides?|antidemocratiques?|irresponsables?|insupportables?|vulgaires?|de mauvais gout|
  une mode ridicule|une chasse aux sorcieres|un non sens|du bla bla|de la demagogie|demagogiques?|moyenageux|d'un autre age`;

/** Milder judgements: of a public matter they are a stance, of a parcel they are an apology. */
const judged = `<absurd>|mauvaise?s?|mal|injustes?|terribles?|horribles?|affreux|affreuse|nulle?s?|un desastre|une catastrophe|catastrophiques?|un echec|une erreur|
  une faute|un crime|un peche|une blague|un mensonge|un mythe|inutiles?|nocifs?|nocives?|nefastes?|dangereux|dangereuses?|cruelle?s?|toxiques?|pires?|
  inacceptables?|inadmissibles?|intolerables?|impardonnables?|pourrie?s?|excessive?s?|excessif|depassee?s?|arrieree?s?|paresseux|paresseuses?|
  avides?|ignorante?s?|naifs?|naive|folle|fous|sexistes?|racistes?|discriminatoires?|trop (eleve|elevee|eleves|elevees|basse?s?|cheres?|laxistes?|
  severes?|mou|molle|loin|puissante?s?|tard|peu|de|souvent|longtemps)|bien trop|beaucoup trop|dans le vrai|raison|tort|bonne?s?|merveilleux|formidables?|genial|
  excellente?s?|justifiee?s?|justes?|sages?|raisonnables?|admirables?|heroiques?|des heros|legitimes?|benefiques?|une bonne chose|une benediction|
  un pas en avant|un progres|un retour en arriere|le meilleur|la meilleure|le pire|la pire|les meilleurs|les pires|une menace|un danger|
  au dessus des lois|un droit fondamental|un droit|une atteinte|une insulte|une attaque|le probleme|la solution|pas la solution|l'avenir|
  contre productif|contre productive|des menteurs|des voleurs|des escrocs|des parasites|des marionnettes|des incapables|responsables? de|
  a cote de la plaque|hors sol|obsoletes?|sacree?s?|indispensables?|necessaires?|une necessite|scandaleusement|une abomination|un fleau|un poison`;

export const french: Groups = {
  ...threat.groups?.fr,
  ...hate.groups?.fr,
  ...insultGroups,
  ...rhetoricGroups,
  people,
  state,
  quarrel,
  matter,
  absurd,
  judged,
  politics: oneOf(politics.phrases.fr, ['rn', 'votez', 'voter pour', 'borne', 'elections?']),
  public: '<politics>|<state>|<quarrel>',
  we: `nous|je|j|on|notre (equipe|entreprise|maison|marque|direction|societe|fondateur|fondatrice|patron)|toute (l'|notre )?equipe|l'equipe|l'entreprise|chez nous|
    nos equipes|en tant que marque|en tant qu'entreprise|personnellement|toute la maison|notre institution|notre enseigne`,
  very: `vraiment|tres|trop|bien|si|tellement|assez|plutot|totalement|completement|absolument|entierement|tout simplement|simplement|tout a fait|parfaitement|
    carrement|franchement|clairement|purement|proprement|profondement|un peu|quand meme|juste|toujours|souvent|aussi|egalement|toutes?|tous|encore|
    une|un|des|de la|du|pas moins que|d'une|d'un|hautement|moralement|ethiquement|sincerement|personnellement|fermement|meme|deja|tellement`,
  be: `est|sont|etait|etaient|fut|sera|seront|ete|semble|semblent|parait|paraissent|reste|restent|devient|deviennent|c'est|ce sont|serait|seraient|etre`,
  think: `pensons|pense|croyons|crois|croit|estimons|estime|trouvons|trouve|considerons|considere|jugeons|juge|doutons|doute|soupconnons|soutenons que|maintenons|
    (sommes|suis|est) (convaincue?s?|persuadee?s?|certaine?s?|d'avis)`,
  side: `soutenons|soutiens|soutient|soutiennent|defendons|defend|defends|condamnons|condamne|denoncons|denonce|rejetons|rejette|approuvons|approuve|desapprouvons|
    desapprouve|deplorons|deplore|applaudissons|applaudit|saluons|salue|combattons|combat|refusons|refuse|boycottons|boycotte|militons|milite|
    votons|vote|votent|votera|voterons|voterai|luttons (contre|pour)|nous engageons ..1 (contre|pour|en faveur)|s'engage ..1 (contre|pour|en faveur)|
    (sommes|suis|est|etions|avons toujours ete|ai toujours ete|a toujours ete) ..3 (pour|contre|favorables? (a|au|aux)|opposee?s? (a|au|aux)|
    du cote (de|du|des)|de votre cote|avec (les|le|la)|derriere (les|le|la)|partisans? (de|du|des)|hostiles? (a|au|aux)|solidaires? (de|du|des|avec)|
    fans? (de|du|des))|
    (prenons|prend|prends|avons pris|a pris) ..1 (position|parti) (pour|contre|sur|en faveur)|
    (ne|n') ..1 (croyons|crois|soutenons|soutiens|acceptons|tolerons) (pas|plus|jamais)`,
  wish: `esperons|espere|souhaitons|souhaite|voulons|veux|veut|aimerions|aimerais|aimerait|adorerions|adorerais|adorerait|vivement|revons`,
  ought: `devrait|devraient|doit|doivent|faut|faudrait|faut que|merite|meritent|aurait du|auraient du|ne devrait|ne devraient|ne doit|ne doivent`,
  banned: `interdite?s?|illegale?s?|legale?s?|legalisee?s?|abolie?s?|supprimee?s?|punie?s?|condamnee?s?|arretee?s?|viree?s?|vires?|boycottee?s?|obligatoires?|taxee?s?|
    forcee?s?|expulsee?s?|privatisee?s?|nationalisee?s?|stoppee?s?|poursuivie?s?|emprisonnee?s?|encadree?s?|autorisee?s?|respectee?s? davantage|bannie?s?|
    limitee?s?|abandonnee?s?|generalisee?s?`,
  dayname: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  month: `janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre`,
  few: '#|un|une|deux|trois|quatre|cinq|six|dix|quelques|la|les|l|le|huit|quinze',
  span: `minutes?|heures?|jours?|semaines?|mois|jours? ouvres?|h|heure`,
  day: `demain|aujourd'hui|ce soir|ce matin|cet apres midi|cette semaine|ce week end|ce mois ci|
    (des |d'ici |avant |pour |au plus tard |jusqu'a )?(<dayname>)|
    (sous|dans|d'ici|en|avant|apres|au bout de) ..1 (<few>) ..1 (<span>|journee|foulee|matinee|soiree)|
    (avant|d'ici|pour|des|fin|debut|mi|courant|en|au|a la fin de) ..1 (midi|minuit|noel|paques|nouvel an|ete|hiver|printemps|automne|<month>|demain|la fin|le #|#|
    la rentree|le week end)|
    le # (<month>)?|# (<month>)|la semaine prochaine|le mois prochain|l'an prochain|l'annee prochaine|la prochaine (mise a jour|version)|
    immediatement|tout de suite|sur le champ|sans delai|sans attendre|au plus tard|dans la journee|dans la foulee|24 h|48 h|24h|48h|72h|a # (h|heures)`,
};
