import type { RulesOf } from '../table.ts';

/* What a program says of itself or of its task, and instructions that were meant for one. Facts: nobody wants them read. */

export const machine: RulesOf = {
  modelVoice: {
    phrases: `
      (j'espere|nous esperons|en esperant) ..1 que ..1 (ce|cette|le|la|mon) ..1 (brouillon|version|formulation|reformulation|proposition de reponse) ..1 (vous |te )?(convient|conviendra|conviendrait|plait|plaira|aide|aidera|correspond|correspondra|est utile|sera utile)
      (je ne suis|je suis|nous ne sommes) ..1 (qu'un|qu'une|juste un|juste une|un simple|une simple|un|une) (robot|machine|programme|ia|intelligence artificielle|chatbot|assistant virtuel|assistante virtuelle|algorithme|bot|logiciel|modele)
      (dites moi|faites moi savoir|dis moi|n'hesitez pas a me dire) si ..1 (vous|tu) ..1 (souhaitez|voulez|preferez|desirez|veux|souhaites) ..1 (que (je|j')|une|un) ..4 (ton|brouillon|version|formulation|texte plus|reponse plus|autre reponse|autre formulation)
      (je|nous) (n'ai|n'avons|ne dispose|ne disposons|ne possede) ..1 (pas|que peu) ..1 (assez|suffisamment|de suffisamment|d'assez|de|d'informations?) (de |d')?(contexte|elements? de contexte|informations? sur le (commentaire|contexte)) ..4
      (sans|faute de|par manque de|il me manque) ..1 (plus de |davantage de |autre )?contexte ..4
      (n'ai|ne dispose) pas (acces a|d'acces a|acces aux|d') ..1 (informations? en temps reel|internet|donnees en temps reel|web|liens?|opinions? personnelles?|sentiments?)
      (en tant qu'|en tant que|comme|je suis|n'etant qu'|je ne suis qu'|etant|je ne suis que|suis) ..1 (une |un |qu'une |qu'un )?(ia|i a|intelligence artificielle|modele (de langage|linguistique)|assistant (virtuel|numerique|ia|automatise)|assistante virtuelle|chatbot|programme informatique|robot conversationnel|agent conversationnel|
        grand modele de langage|bot|algorithme|machine|llm|systeme (d'ia|automatise))
      (je|nous) (ne |n')(peux|suis|pouvons|sommes|saurais|ai) (pas|malheureusement pas|helas pas|pas la possibilite) ..1 (en mesure |capable |autorisee? )?(de |d'|a )?(repondre a|traiter|satisfaire|donner suite a|generer|accomplir|executer|fournir|produire|creer|rediger|acceder a) ..1 (cette|votre|ta|ce|ces|du|de|une?|l'|internet|des) ..1 (demande|requete|instruction|
        instructions|contenu|prompt|texte|type|donnees en temps reel|internet|reponse de ce)
      (mes (donnees d'entrainement|instructions|concepteurs|developpeurs|createurs|consignes|directives|parametres|connaissances (s'arretent|datent|se limitent))|ma (programmation|base de connaissances|base d'entrainement|date de coupure|derniere mise a jour)|mon (entrainement|prompt|invite systeme|systeme d'instructions|
        role d'assistant|modele))
      (voici|voila|ci dessous|ci joint|je vous propose) ..1 (une|un|la|le|ma|votre|deux|trois|quelques|des) ..3 (propositions?|brouillons?|reponses? (possibles?|que vous|type|a (publier|envoyer|adapter)|au commentaire|polie|professionnelle|courtoise|neutre|adaptee|empathique|en|suggeree|corrigee|plus|revisee)|versions?|reformulations?|suggestions?|ebauches?|
        variantes?|modele de reponse|exemples? de reponse|texte (que vous|a publier)|message (que vous pouvez|a envoyer|type)|traduction)
      ^ (bien sur|certainement|absolument|d'accord|avec plaisir|tres bien|entendu|compris|ok|parfait|voila) ,? (voici|voila|je peux (vous )?(rediger|ecrire|reformuler)|je (redige|reformule|reecris)|voulez vous que je (redige|reformule))
      (n'hesitez pas a|souhaitez vous que je|voulez vous que je|dites moi si|faites moi savoir si|je peux aussi|je peux egalement|libre a vous de|vous pouvez) ..2 (ajuster|modifier|adapter|reformuler|reecrire|raccourcir|la rende|le ton|personnaliser (ce|cette|le|la)|l'adapter|l'ajuster|proposer (une autre|d'autres) (versions?|formulations?|variantes?)|
        rendre (la|cette|le) (reponse|texte|ton)|changer le ton|retoucher) ..2 (texte|reponse|message|brouillon|ton|version|selon|si|besoin|style|plus)?
      (conformement a (vos|tes) (instructions|consignes)|comme demande dans (le prompt|les instructions|vos instructions)|selon (le prompt|les instructions|vos instructions|vos consignes)|d'apres (le prompt|les instructions|le contexte fourni)|en (respectant|suivant) (les|vos|tes) (consignes|instructions) ..1|l'utilisateur|le commentateur|
        l'auteur du commentaire|le client (semble|exprime|demande que|souhaite que|est mecontent|pose)|l'internaute (semble|exprime|demande|se plaint)|sur un ton (neutre|professionnel|empathique|courtois)|cette reponse (est|vise|correspond|reste|respecte|reconnait|evite|se veut|repond|adopte|montre|conserve)|
        (j'espere|en esperant) que (cette|ma) reponse (correspond|repond a|est)|correspond a (vos|tes) attentes (de redaction|redactionnelles)|attentes de redaction|reponse generee|texte genere|message genere|genere automatiquement|^ note (ceci|cette (reponse|version|formulation)|ce (message|texte|brouillon))|
        (moins de|environ|maximum) # mots|nombre de mots|etape par etape ,? (je|voici)|^ raisonnement ($|le client|la cliente|l'utilisateur|je|il faut)|en tant qu'assistant|inserer (ici|(le |votre |un |son )?(nom|prenom|lien|numero|date|signature|montant|produit))|insere (ici|(le |votre )?(nom|prenom|lien|numero))|jeu de role|scenario (hypothetique|fictif))
      (je ne|nous ne|je n') ..1 (peux|pouvons|ai) (pas|malheureusement pas) ..1 (naviguer|acceder|ouvrir|consulter|chercher|voir|acces) ..1 (sur|a|aux|le|les|la|l'|vos|votre) ..1 (internet|web|liens?|images?|pieces? jointes?|temps reel|commandes?|donnees|compte) (mais|car|parce|,)? ..2 (je|ia|aider|suis)
      (reponse|message|texte|commentaire|contenu) ..3 (generee?|redigee?|ecrite?|produite?|creee?|automatique) ..2 (automatiquement|par (une |un |l'|le )?(ia|intelligence artificielle|robot|programme|algorithme|modele|machine|assistant|bot))
      (generee?|generes|redigee?) (automatiquement|par (une )?ia)
      (preferez|preferiez|souhaitez|voulez|desirez) ..1 (un|une) ..1 (ton|version|reponse|formulation|tournure|texte|style) ..1 (plus|moins|differente?|autre)
      (deux|trois|quatre|quelques|plusieurs) (options|versions|variantes|propositions|brouillons|suggestions|reponses|alternatives|formulations) ..2 (que|a|pour|au choix|possibles|:) ..2 (vous|tu|publier|utiliser|envoyer|choisir|pourriez|pouvez|poster)
      (note|remarque|nb|ps) ,? ..1 (j'ai|je|cette|la) ..1 (limite|raccourci|reformule|redige|garde|veille|adapte|corrige|evite|reponse) ..4 (mots|caracteres|demande|consigne|ton|consignes|neutre)
      (car|puisque|comme|parce que|et) je (ne )?suis (qu')?(une|un) ..1 (ia|intelligence artificielle|chatbot|robot|assistant|programme|modele|machine)
      je n'ai pas (d'emotions|d'opinions?|de sentiments|acces a (internet|vos|des|aux|la base)|de conscience|d'avis personnel|d'experience personnelle|la capacite de ressentir|de preferences)
      (chatgpt|gpt 3|gpt 4|gpt 5|gpt4|gpt5|gpt|openai|claude ai|gemini ai|copilot ai|mistral ai|llama 3|anthropic|(genere|redige|ecrit|cree|produit|formule) par (une |l')?(ia|intelligence artificielle|un (modele|robot|programme|algorithme))|entraine par openai|(j'ai|a) ete (programme|entraine|concu|instruit) (pour|par|a|sur))`,
    unless: `
      en voici (la|le|les|une?) ..2
      vous pouvez ..1 (modifier|reformuler|adapter|ajuster|personnaliser) ..1 (votre|vos|sans|en|jusqu'|gratuitement|depuis|dans|ici|l'(adresse|avis|heure|horaire|option)) ..1
      (voici|voila) (la|une) version (papier|en ligne|en une page|imprimable|pdf|audio|en gros)
      (je|nous) (ne|n') (suis|sommes) (pas|ni) ..6
      vous pouvez ..1 (la|le|les|l')? ..1 (modifier|adapter|ajuster|changer|personnaliser) ..4 (compte|espace|parametres|reglages|application|profil|commande|site|page|dans|depuis|jusqu'a|avant)
      (n'ai|n'avons|n'a) pas acces a ..1 (votre|vos|ton|tes) (dossier|commande|compte|donnees)
      voici (la reponse (a|de|que)|votre (numero|lien)|une? (lien|adresse|plan))
      l'utilisateur (principal|du compte|final)
      (comme|une) machine (a|de|lavable) ..1
      (lavable|laver|lave|passe|passer) ..1 (en )?machine ..1
      (machine) (a (laver|cafe|pain|coudre|glacons|sous)|lavable)
      (notre|l'|votre|un|le) (chatbot|assistant virtuel|robot|assistante virtuelle|assistant numerique|algorithme) ..1 (peut|est|repond|vous|sait|de)
      (mes|nos) instructions (de (montage|lavage|securite|livraison|retour)) ..1
      (vous pouvez|n'hesitez pas a|libre a vous de) (modifier|adapter|ajuster|personnaliser|changer) ..1 (votre|la (commande|reservation|taille|recette)|les|vos|le (rendez|creneau|menu)) ..3
      (le client) (est roi|souhaite que) ..1
      (propositions?|brouillons?|suggestions?) ..1 (de (date|creneau|rendez|recette|menu|loi|visite)|d'(horaires?|activites?|itineraire)) ..2`,
  },
  leaking: {
    phrases: `
      (ignore|ignorez|oublie|oubliez|contourne|contournez) ..2 (les|toutes les|tes|vos|mes|ces|l'|la) ..2 (instructions?|consignes?|regles|directives|prompts?|ordres) ..1 (precedentes?|ci dessus|anterieures?|du systeme|systeme|d'avant)?
      (mon|votre|ton|notre|le|l') (prompt|message systeme|invite systeme|pre prompt|prompt (systeme|initial|interne|cache))
      (instructions?|consignes?|message|prompt) (systeme|internes? du modele|cachees?|initiales?|du developpeur)
      (mes|les) (instructions|consignes|directives|regles|parametres) (disent|dit|precisent|stipulent|m'|interdisent|imposent|exigent|indiquent|sont de|etaient de|ne (me )?permettent|m'empechent|recues|donnees)
      (on m'a|j'ai ete|je suis|j'ai) ..1 (ete|suis|demande|interdit|ordonne|instruit|recu (l'ordre|pour consigne|comme consigne)) ..1 (instruit|instruite|programme|programmee|prie|charge)? (de ne (pas|jamais)|de (dire|repondre|ecrire|toujours|faire semblant|cacher|mentionner|ignorer)|pour (dire|repondre)) ..2
      (conformement|d'apres|selon|suivant) (a )?(mes|les) (instructions|consignes|directives) (internes|systeme|recues)? ..1
      (donnees|texte|contenu) (non fiables?|marquees?|balisees?|de l'utilisateur) ..1
      (tu es|vous etes|fais comme si|fais semblant d'etre|agis comme|desormais tu es|a partir de maintenant tu es) ..2 (une ia|un bot|dan|un assistant|un modele|mode developpeur|sans restrictions?|administrateur|pirate|hacker)
      (fin|debut) (du|des|de l') (prompt|instructions|systeme|contexte|message systeme)
      (jailbreak|injection de prompt|texte injecte)`,
    unless: `
      (instructions|consignes|regles) (de|d') (montage|lavage|entretien|utilisation|tri|cuisson|livraison|retour|emploi|jeu|securite|circulation|visite|stationnement|vote) ..2
      (suivez|suivre|lisez|lire|trouverez|envoyons|envoye|consultez|voir|notice) ..3 (instructions|consignes) ..1
      (ignorez|oubliez|ne tenez pas compte) ..2 (le|la|ce|cet|cette|notre|mon|les|ces) ..1 (precedent |dernier |premier )?(message|mail|courriel|courrier|relance|facture|sms|alerte|notification|appel|commentaire|rappel) ..1
      (regles|consignes) ..2 (sont de|imposent|interdisent|indiquent) ..6 (masque|casque|prefecture|sanitaires?|port du|bord|site|parc|piscine|musee|salle)`,
  },
};
