import { hate, insult } from '../../triage/lexicon/abuse.ts';
import { threat } from '../../triage/lexicon/danger.ts';
import { rule } from './lists.ts';

/*
 * Respect for the commenter. Insult and threat stop: no reader forgives them, and a second person would have to give a
 * reason. Blame, condescension, sarcasm and dismissal depend on their surroundings, so a second person looks at them.
 */

export const insulting = rule({
  kind: 'insult',
  level: 'stop',
  list: {
    phrases: insult.phrases,
    unless: {
      ...insult.unless,
      en: `${insult.unless?.en ?? ''}
        (scum|rat|losers|jerks) (free|trap)
        (scammers|scammer|thieves|liars|crooks|parasites|vermin|impersonators) (pretending|posing|who|may|are trying|try|have|impersonating|or|and|impersonate)
        (protect|protected|against|avoid|beware of|from|report|by|reported|stop|fight) ..3 (scammers|scammer|thieves|crooks|parasites|vermin)`,
      fr: `${insult.unless?.fr ?? ''}
        (contre|victime|eviter|proteger|face aux|par des|mefiez|signaler|lutter|lutte) ..3 (escrocs|voleurs|arnaqueurs|charlatans)`,
    },
  },
});

/** Slurs count as insults here: the words for them differ, the harm to the company does not. */
export const hateful = rule({ kind: 'insult', level: 'stop', list: hate });

export const insultMore = rule({
  kind: 'insult',
  level: 'stop',
  list: {
    phrases: {
      en: `
        (you are|you're|u r) ..2 (ridiculous|crazy|insane|rude|dishonest|ignorant|lazy|paranoid|immature|childish|a troll|nuts|out of your mind|unbearable|a nuisance|annoying|mad|hysterical|a child|a bully|toxic|obnoxious|entitled|a hater|hateful|a cheat|cheap)
        people like you
        (your|this) ..1 (stupid|dumb|idiotic|ridiculous|silly|pathetic|moronic|nonsensical|hateful|ignorant|laughable) (comment|question|complaint|message|remark|opinion|review|post|behavior|behaviour|tantrum|rant|attitude|claims?)
        (use|get|try using|buy|grow) (your|a|some|yourself a) (brain|brains|clue|common sense)
        (are you|were you) ..1 (stupid|dumb|blind|deaf|illiterate|crazy|mad|serious right now|that slow|drunk|out of your mind)
        (troll|trolls|karen|haters|hater|keyboard warrior|drama queen|crybaby|whiner|snowflake) $
        (nobody|no one) (likes|wants) (you|people like you|customers like you)`,
      fr: `
        (vous etes|tu es|t'es) ..2 (ridicule|fou|folle|malpoli|malpolie|grossier|grossiere|malhonnete|ignorant|ignorante|parano|paranoiaque|immature|un troll|une troll|penible|penibles|insupportable|aigri|aigrie|frustre|frustree|hysterique|de mauvaise foi|un menteur|une menteuse|un gamin|toxique|haineux|haineuse|mal eleve|mal elevee|agressif|agressive|un raleur|une raleuse|limite|borne|bornee|lamentable)
        (les )?(gens|personnes|clients|individus) (comme|de votre|de ton) (vous|toi|espece|genre)
        (votre|ton|ce|cette|votre) (commentaire|question|remarque|message|avis|comportement|reclamation|attitude|plainte|post) ..3 (stupide|debile|idiot|idiote|ridicule|imbecile|bete|absurde|pathetique|lamentable|minable|navrant|pitoyable|risible)
        (utilisez|utilise|servez-vous de|sers-toi de|faites marcher) ..1 (votre|ton) (cerveau|tete|cervelle)
        (etes-vous|es-tu|vous etes) ..1 (stupide|idiot|idiote|aveugle|sourde?|debile|illettree?)
        (trolls?|rageux|haters?|raleurs?|aigris?|frustres?) $
        (espece de|bande de) ..1`,
      es: `(usted es|eres|sois) ..2 (ridiculo|ridicula|loco|loca|ignorante|maleducado|maleducada|pesado|pesada)
        (gente|personas|clientes) como (tu|usted|vosotros)`,
      de: `(sie sind|du bist|ihr seid) ..2 (lacherlich|verruckt|unverschamt|frech|ignorant|unhoflich|dumm|dreist)
        (leute|menschen|kunden) wie (sie|du|dich|ihr|ihnen)`,
      it: `(lei e|sei|siete) ..2 (ridicolo|ridicola|pazzo|pazza|ignorante|maleducato|maleducata)
        (gente|persone|clienti) come (te|lei|voi)`,
      pt: `(voce e|tu es|o senhor e) ..2 (ridiculo|ridicula|louco|louca|ignorante|mal educado|mal educada)
        (gente|pessoas|clientes) como (voce|voces|tu)`,
    },
    unless: {
      en: `
        (patrol|internet|feed the|deal with) trolls?
        (you are|you're) ..1 (not|never) ..2
        you are (mad|crazy|nuts) (about|for)`,
      fr: `
        (vous n'etes|tu n'es) pas ..2`,
    },
  },
});

export const threatening = rule({
  kind: 'threat',
  level: 'stop',
  list: {
    phrases: {
      ...threat.phrases,
      en: `${threat.phrases.en ?? ''}
        (we|i|our lawyers|our legal team|our legal department) (will|'ll|shall|are going to|may|might|could|reserve the right to|won't hesitate to|will not hesitate to) ..1 (sue|prosecute|report you|take legal action|press charges|pursue|take you to court|expose you|ban you|block you|sue you|contact your employer|find you)
        (we|i) know (who|where) you (are|live|work)
        (you'll|you will|you are going to|you're going to|you may|you might|you'll soon) (regret|be sorry|pay for|hear from our (lawyers|legal)|face consequences|face legal|be sued|be hearing from our)
        (delete|remove|take down|withdraw|retract) (this|your|that) ..2 (or|before|otherwise|immediately or|within)
        (last|final|only) warning
        (consider|take) this (as)? (a|your) ..1 warning
        (or else|think twice before|watch what you (say|write|post)|be (very )?careful what you (say|write|post)|we have your (address|ip|details|name)|see you in court|legal consequences)`,
      fr: `${threat.phrases.fr ?? ''}
        (nous|on|je|nos avocats|notre avocat|notre service juridique) ..1 (allons|va|vais|porterons|poursuivrons|poursuivra|pourrions|hesiterons pas a|hesiterons|engagerons|saisirons|reservons le droit|deposerons|signalerons|attaquerons) ..3 (plainte|justice|poursuivre|attaquer|poursuites|tribunal|tribunaux|poursuivre en|vous bloquer|vous bannir|vous poursuivre|votre employeur|porter plainte|signaler votre compte)
        (nous|on|je) (savons|sait|sais) (qui|ou) vous (etes|habitez|vivez|travaillez)
        (vous (allez le|le|allez)|tu (vas le|le|vas)) (regretter|regretterez|regretteras|payer)
        (supprimez|retirez|effacez|supprime|retire) ..3 (ou|sinon|faute de quoi|sans quoi|avant que|sous peine)
        (dernier|ultime|premier et dernier) avertissement
        (vous entendrez parler de|aurez des nouvelles de) ..2 (avocat|avocats|nous|service juridique)
        (faites|fais) (bien )?attention a ce que (vous|tu) (dites|ecrivez|publiez|dis|ecris)
        (vous vous exposez a|sous peine de|on se verra au|on se retrouvera au|suites judiciaires|faute de quoi nous)`,
      es: `${threat.phrases.es ?? ''}
        (te|le|lo|se) arrepentira* 
        (tomaremos|emprenderemos) (medidas|acciones) legales
        (sabemos) (quien|donde) (eres|es|vive|vives)
        (borre|borra|elimine|elimina) ..3 (o|si no)`,
      de: `${threat.phrases.de ?? ''}
        (das|sie|du) (werden|wirst|wird) ..3 bereuen
        (wir) (werden|behalten uns) ..3 (verklagen|rechtliche schritte|anzeigen|anwalt)
        (loschen|entfernen) sie ..4 (oder|sonst|andernfalls)
        letzte warnung`,
      it: `${threat.phrases.it ?? ''}
        (te ne|se ne|ve ne) pentir*
        (procederemo|agiremo) ..2 (legalmente|vie legali)
        (cancelli|cancella|rimuova|elimini) ..3 (o|altrimenti)
        ultimo avvertimento`,
      pt: `${threat.phrases.pt ?? ''}
        (voce|vai) (vai )?se arrepender
        (tomaremos) ..1 (medidas|acoes) (legais|judiciais)
        (apague|remova|retire) ..3 (ou|senao|caso contrario)
        ultimo aviso`,
    },
    ...(threat.unless === undefined
      ? {}
      : {
          unless: {
            ...threat.unless,
            en: `${threat.unless.en ?? ''}
        (pursue|pursuing) (this|it|the matter)`,
          },
        }),
    ...(threat.groups === undefined ? {} : { groups: threat.groups }),
  },
});

export const blaming = rule({
  kind: 'blame',
  level: 'second_person',
  list: {
    phrases: {
      en: `
        (it's|it is|that's|that is|this is|entirely|all|purely|clearly|was|simply) ..1 your (own )?(fault|mistake|error|doing|responsibility|problem)
        your own (fault|mistake|error|doing|choice|negligence|carelessness)
        (you|customers) (should have|should've|shouldn't have|ought to have|could have|failed to|neglected to|forgot to|didn't bother|did not bother|never bothered|refused to|chose to ignore|must have) ..4
        you (did not|didn't|don't|do not) (read|follow|check|listen|pay attention|understand|respect|bother|use it (correctly|properly)|use the product)
        (if you had|had you) ..2 (read|followed|checked|listened|paid|contacted|bothered|looked|taken)
        (because|since) you (did not|didn't|failed|forgot|misused|mishandled|refused|ignored|dropped|used it wrong|never)
        (you|the customer) (misused|mishandled|misread|misunderstood|broke|damaged) (it|the|this|our|your)
        (user error|customer error|human error on your (side|part|end))
        (the )?(error|mistake|fault|problem|issue) (is|was|lies|came|comes) (on|with|from) (your (side|end|part)|you)
        you (are|were) (the one|to blame|responsible for|at fault|the only one)
        (you have|you've) only yourself to blame
        you (put|brought|caused|got) (yourself|this on yourself|this yourself|it on yourself)`,
      fr: `
        (c'est|ce fut|entierement|est|etait) ..1 (de votre|de ta|votre|ta) (propre )?(faute|erreur|responsabilite|probleme|negligence)
        (votre|ta) propre (faute|erreur|negligence|choix|responsabilite)
        (vous auriez|tu aurais) ..1 du ..2
        (vous n'auriez|tu n'aurais) (pas|jamais) du
        (il fallait|il suffisait de|il aurait fallu|fallait) (lire|verifier|suivre|regarder|nous contacter|demander|y penser|bien lire|faire attention|reflechir|mieux lire)
        (vous n'avez|tu n'as|vous avez pas|t'as pas) (pas|donc pas|visiblement pas|sans doute pas|manifestement pas)? ..1 (lu|suivi|respecte|verifie|ecoute|compris|pris la peine|fait attention|bien lu|regarde|juge bon)
        (si vous aviez|si tu avais) ..2 (lu|suivi|verifie|ecoute|regarde|pris|contacte|fait attention|respecte)
        (vous avez|tu as) ..1 (mal (utilise|lu|compris|manipule|rempli|saisi|suivi|monte|entretenu)|oublie de|neglige|omis de|refuse de|casse|abime)
        (erreur|faute|probleme|negligence) (vient|venait|provient|est|etait) (de vous|de votre (cote|part|fait)|chez vous|de chez vous)
        (erreur|negligence|faute) de votre part
        (vous ne pouvez|vous n'avez|ne vous en prenez) (vous en prendre )?qu'a (vous-meme|vous en prendre)
        ne vous en prenez qu'a vous
        (a cause de|du fait de) (vous|votre (erreur|faute|negligence|manque))
        (vous etes|tu es) ..1 (responsable|fautif|fautive|seul responsable|seule responsable|en tort|le seul|la seule)`,
      es: `
        (es|fue) (su|tu|vuestra) (culpa|error|responsabilidad)
        (deberia|deberias|tendria que|tenias que) haber ..2
        (usted|tu) no (leyo|leiste|siguio|seguiste|comprobo)
        (si hubiera|si hubieras) (leido|seguido|comprobado)`,
      de: `
        (das|es) (ist|war) (ihre|deine|eure) (schuld|eigene schuld|fehler)
        (selbst|selber) schuld
        (hatten sie|hattest du|sie hatten|du hattest) ..5 (lesen|gelesen|beachtet|beachten|prufen|sollen|mussen|konnen)
        (sie haben|du hast) ..3 (nicht gelesen|nicht beachtet|falsch (bedient|verwendet|verstanden)|ubersehen|versaumt)`,
      it: `
        (e|era|e stata) ..1 (colpa sua|colpa tua|colpa vostra|sua colpa|tua colpa)
        (avrebbe|avresti) dovuto ..2
        (non ha|non hai) (letto|seguito|controllato|rispettato)
        (se avesse|se avessi) (letto|seguito|controllato)`,
      pt: `
        (e|foi) ..1 (sua culpa|culpa sua|tua culpa)
        (deveria|devia) ter ..2
        (voce|o senhor|a senhora) nao (leu|seguiu|verificou)
        (se tivesse) (lido|seguido|verificado)`,
      nl: `
        (dat|het) is (uw|je|jouw) (eigen )?(schuld|fout)
        (had u|u had|je had) ..3 moeten`,
    },
    unless: {
      en: `
        (not|isn't|wasn't|never) ..2 your (own )?(fault|mistake|doing|responsibility)
        (you should have|you should've|you should by now have|you must have|you could have) (received|gotten|got|an? |heard|had|been|access|seen|now|felt|expected)
        (you must have) (felt|been|had|found|experienced|gone)
        if you (did not|didn't|don't|do not|failed|forgot|never|haven't)
        (sorry|apologize|apologise) ..3 you (did not|didn't)
        (make sure|in case|let us know if|if|when|why|that) you (don't|do not|didn't|did not) ..2`,
      fr: `
        (pas|aucunement|nullement|n'est pas) ..2 (votre|ta) (faute|erreur)
        (si|au cas ou|lorsque|tant que|desoles? que) vous n'avez pas
        (vous auriez|tu aurais) du (recevoir|avoir|obtenir|etre|beneficier)`,
    },
  },
  better: {
    en: 'Let us look at this together.',
    fr: 'Regardons cela ensemble.',
    es: 'Veámoslo juntos.',
    de: 'Schauen wir uns das gemeinsam an.',
    it: 'Vediamolo insieme.',
    pt: 'Vamos ver isso em conjunto.',
  },
});
export const respectRules = { insulting, hateful, insultMore, threatening, blaming };
