import type { Wordlist } from '../../text/lexicon.ts';

/** Somebody says they may harm themselves. */
export const selfHarm: Wordlist = {
  phrases: {
    en: `
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
      (quiero|voy a|ganas de|pienso en) (morir|morirme|matarme|suicidarme|acabar con mi vida|quitarme la vida)
      (quitarme la vida|pensamientos suicidas)
      no quiero (seguir )?(viviendo|vivir)`,
    de: `
      (mich|mir) (umbringen|toten|das leben nehmen|etwas antun)
      (will|mochte|wollte) (nur noch|einfach|am liebsten)? (sterben|nicht mehr leben|tot sein)
      (selbstmord|suizid) (begehen|gedanken|machen)
      (selbstmordgedanken|suizidgedanken)
      nicht mehr leben (will|mochte)`,
    it: `
      (voglio|vorrei|penso di|pensato di) (morire|uccidermi|suicidarmi|farla finita|ammazzarmi|togliermi la vita)
      non (voglio|ho voglia di) (piu )?vivere (piu)?
      togliermi la vita`,
    pt: `
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
      (envie|vais) (de)? mourir (de rire|de faim|de chaud|de honte|de froid)
      tirer une balle dans le pied`,
  },
};
