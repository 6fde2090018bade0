import type { Wordlist } from '../../text/phrase/wordlist.ts';

/** Somebody says they may harm themselves. */
export const selfHarm: Wordlist = {
  phrases: {
    en: `
      (don't|do not) (think|believe|know if) (i'll|i will) ..1 be (here|around|alive) ..1 (tomorrow|much longer|next week|by then)
      life ..2 (isn't|is not|not|hardly) ..1 worth ..1 (it|living)
      (keep|can't stop|always|constantly) ..1 (thinking|dreaming|fantasising) (about|of) ..1 (jumping|dying|death|hanging|ending it|killing myself|pills|hurting myself)
      (wrote|written|writing|left) (my|her|his) ..1 (goodbye|farewell|suicide) ..1 (letters?|notes?|messages?)
      suicide (letters?|notes?)
      (tried|attempted|wanted|wants|going|threatened|threatens|threatening|about) to (hang|kill|drown|shoot|stab|harm|cut) (himself|herself|themselves|themself|myself)
      better off (under|in front of) a (train|bus|truck|lorry)
      no point ..1 anymore ..4 (sorry|goodbye|bye|everyone|all)
      nobody ..2 (notice|miss|care|cry|know) ..3 (i'm|i am|when i'm|if i'm|that i'm|i was) ..1 (gone|dead|missing|not here)
      (been )?(planning|planned|thinking about) ..2 (it|suicide|my death|how to do it) ..3 (nobody|goodbye|pills|rope|weeks ..6 gone)
      (taken|took|swallowed) (all|every one of|the whole|a whole|the rest of) ..2 (my|the|his|her)? ..1 (tablets|pills|medication|insulin|paracetamol|sleeping)
      (want|wanna|wish|hope|like|love|just|could|rather) ..6 (never|not|don't) ..1 (wake|waking) up ..1 (again|anymore|any more|tomorrow|$)
      (i will|i'll|gonna|i'm going to|i am going to|i might|i could|i swear|i would|i'd rather|i should|let me) ..1 (kill|hang|shoot|drown|harm|hurt) myself
      nothing ..1 to live for
      (no|without|lost) ..2 (reason|will|strength) (left)? to (live|be here|stay alive)
      (son|daughter|child|kid|brother|sister|friend|husband|wife|mother|mum|father|dad|he|she|they|boy|girl|colleague|neighbour|student|pupil|partner) ..3 (tried|attempted|wants|wanted|threatened|threatens|threatening|going|planning|talking) ..2 (kill (himself|herself|themselves|themself)|killing (himself|herself)|suicide|end (his|her|their) ..1 life|ending (his|her|their) life|take (his|her|their) own life|to die)
      (killed|hanged|hung|shot|drowned) (himself|herself|themselves) ..2 (because|after|over|due|last|thanks|in)
      (suicide|overdose|suicidal) (attempt|attempts|note|thoughts|ideation)
      (i'm going to|i am going to|gonna|i'll|i will|i want to|ready to|about to|decided to) end (it|it all|my life|my days) (tonight|today|tomorrow|all|once and for all)
      (end|ending) it all
      (what's|what is|whats) the point (in|of) (living|life|being here|staying alive|waking up)
      (what's|what is|whats) the point (in|of) (going on|carrying on|continuing|anything) $
      (see|there is|there's|find) no (reason|point) (to|in|for) ..1 (live|living|go on|going on|carry on|wake up|stay|continue|be here)
      (somebody|someone|man|woman|girl|boy|he's|she's|kid|lad) ..8 (going to jump|about to jump|threatening to jump|wants to jump|on the ledge)
      (he's|she's|he is|she is|they're) (going|about|threatening) to jump
      (took|swallowed|taken|overdosed on) ..2 (everything|all|whole|the lot) ..3 (cabinet|pills|tablets|box|packet|bottle|medicine)
      (don't|do not) want to be (here|around|alive) ..1 (any more|anymore|any longer)
      (don't|do not|can't|cannot|no longer|can't even) see (the|a|any) (point|reason|sense) (of|in|to) ..1 (carrying|going|living|life|carry|go|continuing|continue)
      (can't|cannot|can not) (go|carry) on ..5 (tonight|last night|any more|anymore|any longer)
      tonight is my last (night|day)
      (sorry|regret it|happy|happier) (when|once) (i'm|i am) (dead|gone|no longer here)
      if i (was|were|am|wasn't|weren't) (gone|dead|not here|here any more|anymore|around any more|anymore)
      (want|wanna|going|gonna|thinking|ready|plan|planning|about|tempted|feel like|try|tried) (to|of|about)? (kill|killing|hurting|hurt|harming|harm|cutting) myself
      (kill|killing|hang|shoot) myself (tonight|today|tomorrow|because|if|soon|over)
      (want|wanna|wish|ready|hope) (to|i could|i can|i would|i) (just)? (die|be dead|disappear forever|end it all|not wake up|never wake up|was dead|were dead)
      (end|ending|take|taking) my (own)? life
      (i'm|i am|i feel|feeling|been|am) ..1 suicidal
      (commit|committing|attempt|attempting|thoughts of|thinking about|think about|considering|contemplating) suicide
      (no|any|not a|don't have a|nothing|don't see a) (reason|point) (left)? (to live|in living|to go on|living)
      (can't|cannot|don't want to|do not want to|not able to) (go on|live|live like this|be here|be alive|exist|keep living) (anymore|any more|any longer)
      (don't|do not) want to (live|be alive|exist)
      better off (dead|without me)
      i (self harm|self-harm|cut myself (again|every))
      (pills|tablets|razor|rope|bridge|blade) ..3 (in front of me|in my hand|next to me|ready|right here|tonight)
      (standing|sitting|sat|stood) on (the|a) (bridge|ledge|roof|edge|tracks|platform edge)
      (goodbye|farewell|sorry) ..3 (everyone|world|to everyone|cruel world|mum|mom|my love) ..6
      (this is|it's) (my)? ..1 (goodbye|last message|last post|the end for me)
      (can't|cannot|can not) (do this|take this|take it|cope|bear it|bear this) (anymore|any more|any longer)
      (nobody|no one|noone) (would|will) (miss|care|notice) ..3 (me|if i)
      (jump|jumping) (off|from|in front) ..3 (bridge|roof|train|balcony|building|platform)
      (lost|have no|no) (the)? (will|reason) to (live|go on)
      (tired|sick) of (living|being alive|life)`,
    fr: `
      (pense|crois|serai|suis) ..3 (pas|plus) ..2 (encore|toujours) (la|vivante?|en vie) ..1 (demain|longtemps|lundi|la semaine)
      (vie|vivre) (ne|n') ..1 (vaut|valait|vaudra) ..1 (plus|pas) ..3 (peine|coup|vecue)
      (pense|songe) (tout le temps|sans arret|sans cesse|toujours|chaque jour|souvent) a (sauter|mourir|me jeter|me pendre|disparaitre|en finir|me tuer)
      (ecrit|ecris|ecrire|redige|laisse|prepare) ..3 (lettres?|mots?|messages?|courriers?) d'adieux?
      personne ne ..3 (regrettera|regretterait|pleurera|pleurerait|remarquerait|s'en apercevrait) ..4 (disparai*|mourais|mourrais|morte?|partais|etais plus|suis plus|plus la)
      (mieux|serais mieux|ferais mieux) ..1 (sous un|sous le|de me jeter sous) ..1 (train|metro|camion|bus)
      (plus la peine|aucune raison|plus la force) ..1 de (continuer|me battre|lutter) ..4
      personne ne ..1 (verra|remarquera|saura|s'apercevra) ..4 (suis plus|serai plus|disparu|morte?|partie?)
      (pris|avale) ..1 (tous|toute|toutes|tout) (mes|ma|la|les|mon) ..1 (cachets|comprimes|medicaments|boite|plaquette|insuline|traitement)
      (m'endormir|dormir|me coucher|fermer les yeux) ..5 (plus jamais|jamais|ne plus|pas) ..2 (me )?(reveiller|reveille|rouvrir)
      (ne|plus|jamais) ..2 me reveiller ..1 (demain|$)
      je (me|vais me|m') ..1 (tue|tuerai|suicide|suiciderai|flingue|pends|pendrai|jette sous|bute|fous en l'air|tuer|suicider|ouvre les veines|noie)
      (plus rien|rien|plus personne) ..1 pour (qui|quoi)? ..1 (vivre|rester en vie)
      (tente|essaye|essaie|voulu|veut|voulait|menace|parle|songe) ..2 (de|d'|a) (se (suicider|tuer|pendre|noyer|jeter)|mettre fin a (ses|leurs) jours|en finir avec la vie)
      (tentative de suicide|s'est (suicidee?|pendue?|tuee? (a cause|apres|par))|mis fin a (ses|leurs) jours|lettre d'adieu)
      (a quoi bon|a quoi ca sert|a quoi cela sert) ..1 (de |d'|encore )?(vivre|rester en vie|me lever|exister)
      (a quoi bon|a quoi ca sert|a quoi cela sert) ..1 (de |d'|encore )?(continuer|lutter) $
      (vais|veux|voudrais|envie d'|pense a|prete? a|decide d') ..1 en finir (ce soir|cette nuit|demain|aujourd'hui|avec (la vie|tout ca|tout|moi)|une bonne fois|pour de bon|$)
      (plus|aucune) (raison|raisons) (de|d') (vivre|continuer|me lever|rester|exister)
      (ne|n'en|peux) ..2 (peux|supporte|tiens) plus ..1 (de vivre|la vie|cette vie|d'exister)
      (quelqu'un|homme|femme|il|elle|jeune|fille|garcon|type) ..8 (va|veut|menace de|s'apprete a) (sauter|se jeter|se pendre)
      (avale|pris|ingurgite|vide) ..1 (toute|tous|toutes|tout|la|une) ..2 (boite|cachets|comprimes|medicaments|plaquette|pharmacie|flacon)
      (vois|voit|trouve) plus ..1 (l'interet|le sens|de sens|l'utilite|de raison|pourquoi) (de|d'|a|je) ..1 (continuer|vivre|rester|me lever|la vie|tout ca|exister)
      (si|quand|quand|lorsque) je ..1 (etais|suis|serai|serais|sois) plus (la|de ce monde)
      personne ne (verrait|verra|remarquerait|remarquera|pleurerait|pleurera) ..3 (difference|absence|mort|mon)
      (ce soir|demain|cette nuit) (c'est|tout est|ce sera) (fini|la fin) ..6 (vivre|adieu|plus|vie)
      (me|m'|moi) (suicider|foutre en l'air|pendre|jeter sous|jeter d'un|flinguer|tirer une balle|tuer (ce|cette|demain|si|a cause|parce))
      (envie|veux|vais|voudrais|prefere|pense a|songe a|pret a|prete a|hate de) (de|d'|a)? ..1 (mourir|en finir|me tuer|disparaitre pour toujours|m'ouvrir les veines)
      (idees|pensees|envies) (suicidaires|noires)
      (je suis|suis|suis vraiment) suicidaire
      mettre fin a (mes jours|ma vie)
      (plus|aucune|pas de|plus de) (envie de vivre|raison de vivre|la force de vivre|gout a la vie)
      (veux|peux) plus (vivre|continuer a vivre|etre la)
      (tentative|pense au|penser au) (de suicide|suicide)
      (mieux|serait mieux|seriez mieux|serez mieux) ..2 (mort|morte|sans moi)
      (cachets|comprimes|medicaments|lame|corde|pont|boite de) ..3 (devant moi|a la main|sous les yeux|a cote de moi|prets?|prete|ce soir)
      (suis|debout|assis|assise) ..2 (sur|au bord) ..2 (pont|toit|rebord|quai|rails|voies)
      (adieu|pardon) ..2 (tout le monde|a tous|maman|papa|mes enfants)
      (plus|aucune|sans) (la force|force|l'envie|envie) (de|d') (vivre|continuer|me battre|rien)
      (n'en|j'en|en) (peux|pouvons) plus ..2 (de vivre|de la vie|de cette vie)
      (je vais|vais|veux|voudrais) (me)? (sauter|foutre|balancer|jeter) ..2 (du|de|d'un|sous|par) ..2 (pont|toit|train|metro|fenetre|balcon)
      (personne ne|manquerai a personne|personne) ..1 (regrettera|remarquera|pleurera|me regrettera)
      (c'est|voici) mon dernier (message|post|mot)
      (lasse?|fatiguee?|marre) de (vivre|la vie|cette vie)
      (scarifie|scarifier|mutile|mutiler|automutil*)`,
    es: `
      (he tomado|he tragado|me he tomado|tome|me tome) ..1 (todas|todos|toda) ..1 (las|los|la|mis) ..1 (pastillas|medicamentos|caja)
      no (le )?(veo|encuentro) (ya )?(sentido|salida) ..2
      (mejor|todos mejor) (muerto|muerta|sin mi)
      (quiero|voy a|ganas de|pienso en) (morir|morirme|matarme|suicidarme|acabar con mi vida|quitarme la vida)
      (quitarme la vida|pensamientos suicidas)
      no quiero (seguir )?(viviendo|vivir)`,
    de: `
      (abschiedsbriefe?|abschiedsbrief) ..4
      (alle|ganze) ..2 (tabletten|pillen|schlaftabletten|packung) ..1 (genommen|geschluckt)
      (sehe|sehen) ..1 keinen (sinn|ausweg) (mehr)?
      (besser|alle besser) ..1 (tot|ohne mich)
      (mich|mir) (umbringen|toten|das leben nehmen|etwas antun)
      (will|mochte|wollte) (nur noch|einfach|am liebsten)? (sterben|nicht mehr leben|tot sein)
      (selbstmord|suizid) (begehen|gedanken|machen)
      (selbstmordgedanken|suizidgedanken)
      nicht mehr leben (will|mochte)`,
    it: `
      (ho preso|ho ingoiato|ho inghiottito) ..1 (tutte|tutti|tutta) ..1 (le|i|la|il) ..1 (pastiglie|pillole|medicine|farmaci|scatola)
      non (vedo|trovo) piu (il )?(senso|via d'uscita|motivo)
      (meglio|tutti meglio) (morto|morta|senza di me)
      (voglio|vorrei|penso di|pensato di) (morire|uccidermi|suicidarmi|farla finita|ammazzarmi|togliermi la vita)
      non (voglio|ho voglia di) (piu )?vivere (piu)?
      togliermi la vita`,
    pt: `
      (tomei|engoli) ..1 (todos|todas|os|as) ..1 (comprimidos|remedios|medicamentos|pilulas) ..1
      nao (vejo|encontro) (mais )?(sentido|saida|razao)
      (quero|vou|penso em|vontade de) (morrer|me matar|me suicidar|acabar com a minha vida|tirar a minha vida|suicidar me)
      nao quero (mais )?viver (mais)?
      (tirar minha vida|pensamentos suicidas)`,
    nl: `
      (wil|ga) ..1 (dood|mezelf van kant maken|zelfmoord plegen|niet meer leven)`,
  },
  unless: {
    en: `
      (want|wanna) to die (laughing|of laughter|of cute*)
      (killing|kill) myself (laughing|at the gym|with work)
      (goodbye|farewell|sorry) ..3 (everyone|to everyone) ..3 (enjoy|see you|thanks|for the delay|waiting)
      (see|meet|catch) ..4 (bridge|roof|platform)`,
    fr: `
      en finir avec (cet|cette|ce|ces|votre|vos|mon|ma|mes|les|la|le|l'|toutes?|tous) ..2
      (envie|vais) (de)? mourir (de rire|de faim|de chaud|de honte|de froid)
      je me tue ..1 (a|au|en) ..1 (vous|le|la|te|repeter|expliquer|dire|travail|tache|essayer|demander)
      tirer une balle dans le pied`,
  },
};
