import { politics } from '../../triage/lexicon/noise.ts';
import { rule } from './lists.ts';

/*
 * A company answers without taking sides. A stance on politics and running others down stop, because they are quoted
 * against the company for years; a mild opinion may be deliberate, so a second person looks; a superlative is a note.
 */

const stanceBefore = {
  en: `(we|i|our company|our team|personally) ..2 (support|oppose|back|endorse|condemn|reject|denounce|believe|think|feel|agree|disagree|vote|voted|stand with|stand against|stand for|hope|prefer|hate|love|like|dislike|despise|side with|reckon|consider|trust|distrust|applaud|welcome|regret) ..6`,
  fr: `(nous|je|on|notre entreprise|notre equipe|personnellement) ..2 (soutenons|soutiens|soutient|condamnons|condamne|denoncons|denonce|rejetons|rejette|pensons|pense|croyons|crois|approuvons|approuve|desapprouvons|votons|vote|voterons|esperons|preferons|prefere|detestons|deteste|aimons|aime|defendons|defend|combattons|refusons|estimons|estime|trouvons|trouve|saluons|sommes (pour|contre)|suis (pour|contre)|est (pour|contre)) ..6`,
  es: `(nosotros|creemos|apoyamos|condenamos|rechazamos|pensamos|opinamos|votamos|estamos (a favor|en contra)) ..6`,
  de: `(wir|ich) ..1 (unterstutzen|verurteilen|lehnen|finden|glauben|denken|wahlen|hoffen|stehen|halten|sind (fur|gegen)|bin (fur|gegen)) ..6`,
  it: `(noi|sosteniamo|condanniamo|crediamo|pensiamo|votiamo|siamo (a favore|contro)) ..6`,
  pt: `(nos|apoiamos|condenamos|acreditamos|pensamos|votamos|somos (a favor|contra)) ..6`,
};
/** The politics list as one group, without its single ambiguous words where they are everyday words in a reply. */
const group = (list: string | undefined, without: readonly string[]): string =>
  (list ?? '')
    .trim()
    .replace(/^\(|\)$/g, '')
    .split('|')
    .filter((word) => !without.includes(word.trim()))
    .join('|');

export const political = rule({
  kind: 'opinion',
  level: 'stop',
  list: {
    groups: {
      en: {
        topic: `${group(politics.phrases.en, ['congress'])}|party|president|government|election|protest|protests|protesters|strike|strikes|movement|boycott|law|ban|war|abortion|immigration|immigrants|refugees|religion|climate policy|police|royal family|monarchy|union|unions|tax|taxes|candidate|candidates`,
      },
      fr: {
        topic: `${group(politics.phrases.fr, ['rn'])}|parti|president|gouvernement|election|manifestation|manifestations|manifestants|greve|grevistes|mouvement|boycott|loi|guerre|avortement|immigration|immigres|migrants|refugies|religion|islam|police|syndicats?|candidat|candidats|reforme|laicite|impots|politique`,
      },
      es: { topic: group(politics.phrases.es, ['pp']) },
      de: { topic: group(politics.phrases.de, []) },
      it: { topic: group(politics.phrases.it, ['pd', 'conte', 'monti', 'lega']) },
      pt: { topic: group(politics.phrases.pt, ['pt', 'ps', 'temer', 'moro', 'chega', 'ventura']) },
    },
    phrases: {
      en: `${stanceBefore.en} (<topic>)
        (vote|voting) (for|against) ..2
        (<topic>) ..1 (is|are|was|were) ..2 (right|wrong|a disaster|a disgrace|corrupt|the best|the worst|a liar|a joke|ruining|destroying|dangerous|liars|incompetent|criminals?|useless|justified|unjustified|shameful|great|a shame|responsible|to blame|ridiculous|legitimate|evil|unfair)
        (the left|the right|both parties|politicians) ..1 (is|are|always|never) ..3
        (we|our company) (take|are taking|have taken) (a )?(stand|sides|position) (on|for|against|with)
        (thanks to|because of|blame) ..2 (trump|biden|macron|putin|brexit|the government|this government|the left|the right|labour|the tories|the democrats|the republicans)`,
      fr: `${stanceBefore.fr} (<topic>)
        (votez|voter|voterons|votons) (pour|contre) ..2
        (<topic>) ..1 (a|est|sont|ont|etait) ..2 (raison|tort|un desastre|une catastrophe|une honte|corrompus?|le meilleur|le pire|un menteur|dangereux|incompetents?|des menteurs|criminel|criminels|inutile|justifiee?s?|injustifiee?|injuste|honteux|honteuse|legitimes?|responsables?|ridicule|nul|nuls|scandaleux|scandaleuse)
        (nous|notre entreprise) (prenons|prend|avons pris) (position|parti) (sur|pour|contre|en faveur)
        (a cause|grace|la faute) (de|a|du|au) ..1 (macron|gouvernement|melenchon|le pen|la gauche|la droite|trump|poutine|politiques?)`,
      es: `${stanceBefore.es} (<topic>)
        (voten|vota|votad) (por|a|contra) ..2`,
      de: `${stanceBefore.de} (<topic>)
        (wahlt|wahlen sie) ..2 (<topic>)`,
      it: `${stanceBefore.it} (<topic>)
        (votate|vota) (per|contro) ..2`,
      pt: `${stanceBefore.pt} (<topic>)
        (votem|vote) (em|no|na|contra) ..2`,
    },
    unless: {
      en: `
        (do not|don't|does not|cannot|can't|won't|never|not) ..2 (support|oppose|take|comment|back|endorse|take sides|take a position|discuss) ..8
        (tax|taxes) (included|free|invoice|refund)
        (like|love|hope) ..3 (party|birthday)
        (birthday|launch|release|watch|third) party
        (law|police) (report|enforcement)`,
      fr: `
        (ne|n') ..1 (prenons|soutenons|commentons|prend|souhaitons) (pas|jamais) ..8
        (politique) de (retour|confidentialite|remboursement|livraison|prix|cookies|protection|l'entreprise|echange|annulation|garantie)
        notre politique ..1
        fait partie
        (loi|police) (informatique|d'assurance|de caracteres)`,
    },
  },
  better: {
    en: 'We keep this page to our products and services.',
    fr: 'Nous nous en tenons ici à nos produits et services.',
  },
});

export const opinionated = rule({
  kind: 'opinion',
  level: 'second_person',
  list: {
    phrases: {
      en: `
        (in my|in our) (humble |honest |personal |own )?(opinion|view|book|eyes|mind)
        (personally|frankly|honestly|to be (honest|frank)|if you ask (me|us)|imo|imho|let's be honest|let's face it) ,? (we|i|it|this|that|the|you|,) ..2
        (my|our) (personal )?(opinion|view|take|feeling|stance|position) (is|on|:|would be)
        (i|we) (personally|really|truly|strongly|firmly|sincerely|honestly|definitely|totally|completely|fully|entirely|absolutely|wholeheartedly|do|also)? (think|believe|find|feel|consider|reckon|agree|disagree|doubt|prefer|hate|dislike|suspect|am convinced|are convinced) (that|it|this|with|in|he|she|they|you|the|your|our|these|those|people|everyone|women|men|such|customers)
        (i|we|we're|i'm) (am|are)? ..1 (in favou?r of|against|opposed to|on (your|his|her|their) side|a (big|huge) fan of|not a fan of|convinced)
        (you are|you're|he is|she is|they are|they're) (absolutely |completely |totally |quite |so )?(right|wrong) (about|to|that|in|,|and|here) ..1
        (people|customers|everyone|society|kids|parents|women|men|vegans|journalists|influencers|young people|millennials) (these days|nowadays|today|always|never|should|just want|need to|are too|are so) ..2
        (that's|this is|it's|that is|it is|they are|he is|she is) (just|simply|really|so|totally|completely|absolutely|a bit|quite|rather|pretty)? (absurd|ridiculous|outrageous|disgusting|shameful|a shame how|a disgrace|nonsense|silly|stupid|insane|crazy|unfair to us|exaggerated|overrated|overblown|immoral|wrong to|hypocritical|scandalous|a scandal|pathetic|laughable|ludicrous|terrible people)
        (shame on|good riddance|god bless|thank god|couldn't agree more|could not agree more|couldn't care less|completely agree|totally agree|i agree|we agree|agree with you|we disagree|i disagree|we beg to differ|with respect ,? you|rightly so|serves (them|him|her|you) right)
        (should|must|ought to) be (banned|illegal|ashamed|fired|arrested|forbidden|abolished|boycotted|punished)
        (the media|journalists|the press) (always|never|just|only|lie|lies|exaggerates?|are|is) ..2`,
      fr: `
        (a|selon|d'apres) (mon|notre|nos) (humble )?(avis|opinion|sens|yeux|point de vue)
        (a mon avis|a notre avis|selon moi|selon nous|pour ma part|pour notre part|de mon point de vue|de notre point de vue|personnellement|franchement|honnetement|soyons honnetes|entre nous|si vous voulez (mon|notre) avis|il faut bien (le dire|l'avouer|avouer|reconnaitre))
        (mon|notre) (opinion|avis|sentiment|position|point de vue) (est|sur|personnel|c'est|:)
        (je|nous|on) (pensons|pense|croyons|crois|trouvons|trouve|estimons|estime|considerons|considere|jugeons|juge|doutons|doute|preferons|prefere|detestons|deteste|sommes convaincus|suis convaincue?|sommes persuades|suis persuadee?) (personnellement|sincerement|vraiment|fermement|franchement|egalement|aussi|tous|qu'en|que|qu'|ca|cela|votre|vos|les|ces|ce|cette|le|la) ..1
        (je|nous) (suis|sommes) ..1 (d'accord|pas d'accord|tout a fait d'accord|contre|favorables?|opposes?|hostiles?|partisans?|en faveur|de votre (cote|avis)|du meme avis|pour l'|fans? de)
        (vous avez|il a|elle a|ils ont) (tout a fait |entierement |parfaitement |absolument |totalement |bien )?(raison|tort) (de|sur|,|d'|quand|et|concernant|la-dessus)?
        (les )?(gens|clients|jeunes|parents|femmes|hommes|consommateurs|vegans|journalistes|influenceurs|francais) (de nos jours|d'aujourd'hui|aujourd'hui|sont (trop|tous|devenus|de plus en plus)|devraient|ne pensent|veulent toujours|ne savent plus|exagerent|se plaignent) ..1
        (c'est|ce sont|cela est|il est) (tout simplement|vraiment|simplement|completement|totalement|un peu|assez|quand meme|parfaitement|tout a fait)? (absurde|ridicule|scandaleux|honteux|n'importe quoi|aberrant|degoutant|exagere|injuste de|malhonnete|du grand n'importe quoi|hypocrite|immoral|un scandale|une honte|surfait|lamentable|inadmissible de (dire|lire)|grotesque|stupide|idiot)
        (devrait|devraient|doit|doivent) etre (interdite?s?|illegale?s?|virees?|vires?|punies?|punis?|arretes?|supprimes?|boycottes?)
        (les medias|les journalistes|la presse) (toujours|mentent|exagerent|racontent|sont|est|aiment|ne font) ..2
        (bon debarras|bien fait pour|dieu merci|et c'est tant mieux|nous ne partageons pas votre (avis|opinion)|on est bien d'accord|tout a fait d'accord|entierement d'accord)`,
      es: `
        (en|segun) (mi|nuestra|nuestro) (humilde )?(opinion|parecer|punto de vista)
        (personalmente|francamente|sinceramente|la verdad) ,? (creo|creemos|pienso|pensamos|opino|nos parece) ..1
        (creemos|opinamos|pensamos|creo|opino|pienso|estamos convencidos) (que|de que)
        (estamos|estoy) (totalmente )?(de acuerdo|en desacuerdo|a favor|en contra)
        (tiene|tienes) (toda la )?razon`,
      de: `
        (meiner|unserer) (bescheidenen |personlichen |ehrlichen )?(meinung|ansicht|auffassung)
        (ich|wir) (personlich |ehrlich )?(finden|finde|denken|denke|glauben|glaube|meinen|meine) (dass|das|es|sie|den|die)
        (ich bin|wir sind) (dafur|dagegen|der meinung|der ansicht|uberzeugt|ganz ihrer meinung|gegen|fur)
        (sie haben|du hast) (vollkommen |vollig |absolut )?(recht|unrecht)
        (ehrlich gesagt|mal ehrlich|offen gesagt)`,
      it: `
        (secondo|a) (me|noi|mio (parere|avviso)|nostro (parere|avviso))
        (personalmente|francamente|onestamente) ,? (credo|crediamo|penso|pensiamo|riteniamo) ..1
        (crediamo|pensiamo|riteniamo|credo|penso|ritengo) (che|sia)
        (siamo|sono) ..1 (d'accordo|contrari|favorevoli|contro)
        (ha|hai|avete) (perfettamente )?ragione`,
      pt: `
        (na|em) (minha|nossa) (humilde )?opiniao
        (pessoalmente|francamente|sinceramente) ,? (acho|achamos|acredito|acreditamos|penso|pensamos) ..1
        (achamos|acreditamos|pensamos|acho|acredito|penso) que
        (concordamos|discordamos|concordo|discordo|somos (contra|a favor))
        (voce|o senhor|a senhora) tem (toda a )?razao`,
      nl: `
        (naar|volgens) (onze|mijn|ons|mij) (mening|bescheiden mening)?
        (wij|we|ik) (vinden|vind|denken|denk|geloven|geloof) (dat|het)
        (u heeft|je hebt) (groot )?gelijk`,
    },
    unless: {
      en: `
        (we|i) (think|believe) (this|that|it|the|your|you) ..1 (is|was|may|might|could|would|should|has|can) ..1 (be|due|related|caused|because|help|resolve|fix|an issue|happening|a bug|been|have|the (best|right|correct))
        (we|i) (think|believe|feel) (you|you'll|you will|you'd|you would|that you) (may|might|will|can|love|enjoy|like)
        (we|i) (feel|understand) (you|your) (frustration|pain)
        (we|i) (do|really)? feel that (way|frustration)
        (you are|you're) right (in saying|to (expect|ask|let us know|point|raise|contact))
        agree (to|with) (the|our) (terms|conditions)
        (let's|we can) agree
        find (it|the|this|that|your|our|these|those) ..2 (here|below|at|in|on|under|via|helpful|useful)
        (we|i) (find|consider) (the|your|our|this|it) (order|account|best|feedback|solution|booking|request|application)
        personally (looking|look|contact|take|reach|responsible|review|follow|make|ensure|check)`,
      fr: `
        (je|nous) (pensons|pense|croyons|crois) (que|qu') (cela|il|le probleme|ce|c'est|l'|votre|vous) ..1 (s'agit|vient|provient|peut|pourrait|doit|est lie|est du|trouverez|devrait|avez|etes)
        (vous avez) ..1 raison de (nous|poser|demander|vous|le signaler|l'indiquer)
        (nous|je) (trouvons|trouve|trouver) (une|la|votre|le) (solution|commande|dossier|compte|meilleure|reponse|trace)
        franchement (desoles?|navres?)
        (nous|je) (sommes|suis) (d'accord pour|conscients?)`,
      de: `
        wir finden (eine|die|gemeinsam|sicher|bestimmt) ..2 (losung|weg)?`,
    },
  },
});

export const disparaging = rule({
  kind: 'disparagement',
  level: 'stop',
  list: {
    phrases: {
      en: `
        (unlike|not like|contrary to|compared to|as opposed to) (our|some|other|certain|many|most|the|all|those) ..1 (competitor|competitors|companies|brands|others|competition|stores|providers|shops)
        (our|the|your|those|some|certain|other|all) ..1 (competitors?|competition|rivals?|rival) ..1 (is|are|can't|cannot|don't|do not|doesn't|never|only|sell|sells|lie|lies|copy|copies|cheat|always|use|would|wouldn't|just|charge|offer|make|makes|treats?|couldn't|hide|have no) ..3
        (other|cheap|cheaper) (brands|companies|shops|stores|manufacturers|providers|airlines|banks) (don't|do not|can't|cannot|never|only|are|sell|use|lie|cut|rip|won't|just|would never|cheat|make|copy)
        (better|cheaper|safer|faster|more reliable|superior|more honest) (than|to) (the )?(competition|competitors?|our competitors?|any other|other (brands|companies|shops|providers|airlines|banks)|anyone else|everyone else|the others|our rivals)
        (our|the|my|your) ..1 (colleagues?|intern|agents?|employees?|staff|support team|delivery (guy|company|driver)|courier|driver|warehouse|previous team|marketing (team|department)|trainee|salesperson|sales team|partner|supplier|franchisee|call cent(er|re)|it department|manager|boss) ..1 (is|was|are|were|has been) (so |just |really |very |a bit |completely |totally |clearly |often |always )?(incompetent|useless|lazy|new and|careless|stupid|clueless|terrible|unreliable|rude|bad|slow|dumb|unprofessional|an idiot|idiots|hopeless|awful|notorious|wrong as usual|confused|known for|overpaid|a disaster|not very (bright|good|competent|smart)|sloppy)
        (our|the) ..1 (colleague|intern|agent|employee|driver|staff|trainee|team) ..1 (screwed up|messed up|botched|failed you|didn't do (his|her|their) job|doesn't know|don't know what they|has no idea|have no idea|always (makes|messes)|never listens?|can't be trusted|was fired|will be fired|has been fired)
        (some|certain|many|most|other|difficult|all) (customers|clients|people|users) (are (just|simply|never|always|so|too)|always (complain|lie|exaggerate)|just want|love to complain|lie|abuse|never (read|listen|understand)|only (want|complain)|will complain|exaggerate|try to)
        (fire|fired|sack|sacked) (him|her|them|the employee|that employee|the agent)`,
      fr: `
        (contrairement|au contraire|a la difference|a l'inverse) (a|aux|de|des|d') ..2 (concurrents?|concurrence|marques|autres|entreprises|enseignes|magasins|operateurs|fournisseurs|banques)
        (nos|les|vos|certains|notre|la|le|des|tous|leurs) ..1 (concurrents?|concurrence|concurrentes?) ..1 (est|sont|ne|n'|vend|vendent|ment|mentent|copie|copient|triche|trichent|fait|font|utilise|utilisent|propose|proposent|vous|facturent|se|cachent|pratiquent|sait|savent|ferait|trompent?|arnaquent?|produisent?) ..3
        (les autres|d'autres) (marques|entreprises|enseignes|magasins|operateurs|banques|fabricants|fournisseurs) (ne|n'|sont|vendent|mentent|font|se|vous|utilisent|copient|trichent|facturent|rognent)
        (mieux|moins cher|moins chers|meilleurs?|plus (fiables?|serieux|rapides?|surs?|honnetes?)|superieurs?|bien (mieux|meilleurs?)) (que|qu'|a) (la concurrence|nos concurrents|les autres|aux autres|n'importe (qui|quel)|toute autre|les concurrents|chez (les autres|nos concurrents)|tous les autres|ailleurs)
        (notre|le|la|nos|les|mon|ma|votre|ce) ..1 (collegues?|stagiaires?|agents?|employee?s?|conseillers?|conseilleres?|livreurs?|livreuse|transporteur|equipes? (technique|marketing|commerciale|logistique|precedente)|service (client|marketing|informatique|comptable|technique|logistique)|entrepot|vendeurs?|vendeuse|prestataire|sous-traitant|franchise|responsable|chef|directeur|standard|alternant|partenaire|fournisseur) ..1 (est|sont|etait|etaient|a ete|ont ete) (vraiment |tres |un peu |completement |totalement |assez |toujours |souvent |clairement |franchement |plutot )?(incompetente?s?|nuls?|nulles?|inutiles?|paresseux|paresseuse|faineants?|stupides?|debordes? et|mauvais|mauvaise|lente?s?|negligente?s?|pas (tres )?(doues?|malins?|competente?s?|fiables?|serieux|fute)|desagreables?|a la ramasse|a cote de la plaque|depassee?s?|une catastrophe|catastrophiques?|un incapable|des incapables|peu (fiables?|serieux|competente?s?)|imbeciles?|maladroite?s?|amateurs?|ingerables?|connus? pour)
        (notre|le|la|nos|les|un|une) ..1 (collegues?|stagiaires?|agents?|employee?s?|conseillers?|conseillere|livreurs?|vendeurs?|vendeuse|equipe|service|transporteur) ..1 (a (tout )?(merde|foire|plante|fait n'importe quoi|bacle|rate)|n'a (pas|rien) (fait son (travail|boulot)|compris|suivi les)|ne (sait|savent|comprend|comprennent|fait|font) (pas|rien|jamais|decidement) ..2|fait (toujours )?n'importe quoi|s'est plante|sera (vire|virée|viree|sanctionne|sanctionnee|licencie)|a ete (vire|viree|licencie|licenciee))
        (certains|certaines|beaucoup de|la plupart des|tous les|des|les) (clients|clientes|gens|utilisateurs|consommateurs) (sont (juste|toujours|jamais|trop|tellement|vraiment|de mauvaise foi|ingrats|difficiles|penibles)|se plaignent (toujours|de tout|pour rien)|aiment se plaindre|mentent|exagerent|abusent|ne (lisent|comprennent|savent|sont) (rien|pas|jamais)|profitent|veulent toujours|ralent|inventent|essaient de)`,
      es: `
        (a diferencia|en comparacion) (de|con) ..2 (competencia|competidores|otras (empresas|marcas)|otros)
        (la|nuestra|nuestros|los|otras) (competencia|competidores|marcas|empresas) (es|son|no|vende|venden|miente|mienten|solo|copia|copian) ..2
        (mejor|mejores|mas barato) que (la competencia|los demas|nuestros competidores)`,
      de: `
        (im gegensatz|anders als|im vergleich) (zu|zur|die|unsere|andere)? ..1 (konkurrenz|konkurrenten|mitbewerber|mitbewerbern|wettbewerber|wettbewerbern|anderen|andere (firmen|marken|anbieter)|anderen (firmen|marken|anbietern))
        (die|unsere|andere) (konkurrenz|konkurrenten|mitbewerber|wettbewerber|anbieter|marken) (ist|sind|kann|konnen|verkauft|verkaufen|lugt|betrugt|kopiert|hat|haben) ..2
        besser als (die konkurrenz|alle anderen|andere|der wettbewerb|unsere mitbewerber)`,
      it: `
        (a differenza|rispetto) (della|dei|ai|alla|di) ..1 (concorrenza|concorrenti|altri|altre)
        (la|i|nostri|altre) (concorrenza|concorrenti|marche|aziende) (e|sono|non|vende|vendono|mente|mentono|copia|copiano) ..2
        (migliori?|meglio) (della|dei|di) (concorrenza|nostri concorrenti|tutti gli altri)`,
      pt: `
        (ao contrario|diferente|diferentemente) (da|dos|das|de) ..1 (concorrencia|concorrentes|outras|outros)
        (a|os|nossos|outras) (concorrencia|concorrentes|marcas|empresas) (e|sao|nao|vende|vendem|mente|mentem|copia|copiam|so) ..2
        (melhor|melhores) (que|do que) (a concorrencia|os concorrentes|os outros)`,
    },
    unless: {
      en: `
        (some|many|other|certain) (customers|people|users|clients) (are|have) ..1 (experiencing|having|seeing|reporting|affected|unable|been|being)
        (the|our) competition (is|are|will|has) (open|closed|now|over|ended|running|still|be|back)`,
      fr: `
        (certains|les|des|beaucoup de) (clients|utilisateurs) (sont|ont) ..1 (concernes|touches|impactes|affectes|rencontre|constate)`,
    },
  },
});

export const superlative = rule({
  kind: 'superlative',
  level: 'note',
  list: {
    phrases: {
      en: `
        (we are|we're|our|is|are|the) ..3 (number one|world's (best|leading|greatest|first|most)|best in the (world|market|business|industry|country)|best on the market|second to none|unbeatable|unrivalled|unrivaled|unmatched|unparalleled|world class|world-class|best in class|market leader|industry leading|industry-leading|revolutionary|groundbreaking|flawless|unequalled|the best (product|products|service|quality|team|customer service|company|brand|ever|prices?)|the safest|the most (reliable|advanced|trusted|innovative|popular|affordable|secure|powerful|loved)|the finest|the cheapest|the fastest|the greatest)
        (100|hundred) (percent|%)? ?(safe|secure|reliable|satisfaction|natural|guaranteed|effective)
        (absolutely|totally|completely) (perfect|unique|safe|flawless|the best)
        (simply|quite simply) the best
        (always|never) (perfect|fails?|disappoints?|makes? mistakes?)`,
      fr: `
        (numero un|n° 1|leader (mondial|inconteste|du marche|europeen|francais)|meilleurs? du (monde|marche|secteur)|meilleure du (marche|monde)|au monde|inegalee?s?|inegalables?|imbattables?|incomparables?|sans (pareil|egal|equivalent)|revolutionnaires?|hors pair|irreprochables?|d'excellence|parfaitement (sur|fiable|parfait)|(la|notre) meilleure (qualite|equipe|offre|marque)|le meilleur (produit|service|rapport|choix|prix|des)|les meilleurs (produits|prix|services|du|de)|le plus (fiable|avance|sur|innovant|performant|efficace|rapide|populaire|abordable) (du|de|des|au)|la plus (fiable|avancee|sure|innovante|performante|efficace|populaire) (du|de|des|au)|jamais egalee?)
        (100|cent) (pour cent|%)? ?(sur|fiable|naturel|satisfait|garanti|efficace)`,
      es: `(numero uno|los mejores del (mercado|mundo)|el mejor del (mercado|mundo)|la mejor (empresa|calidad) del|lider (mundial|del mercado)|inigualable|insuperable|inmejorable|sin igual|revolucionario)`,
      de: `(weltbeste*|marktfuhrer|die nummer eins|unschlagbar*|einzigartig*|unubertroffen*|konkurrenzlos*|revolutionar*|das beste (produkt|der welt|am markt)|die besten (der|auf|am)|der beste (service|der welt))`,
      it: `(numero uno|i migliori (del|sul|al)|il migliore (del|sul|al)|leader (mondiale|di mercato|del mercato)|ineguagliabile|imbattibile|insuperabile|rivoluzionario|senza pari)`,
      pt: `(numero um|os melhores (do|no)|o melhor (do|no) (mercado|mundo)|lider (mundial|de mercado|do mercado)|inigualavel|imbativel|insuperavel|revolucionario|sem igual)`,
    },
    unless: {
      en: `
        (the best (way|possible|option|solution|of luck|place|time|regards|service possible))`,
      fr: `
        (le meilleur choix pour vous|le meilleur (moyen|delai))`,
    },
  },
});

export const stanceRules = { political, opinionated, disparaging, superlative };
