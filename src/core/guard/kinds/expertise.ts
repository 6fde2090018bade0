import { rule } from './lists.ts';

/* Advice only a doctor or lawyer may give stops; what may be internal is looked at by a second person. */

export const advising = rule({
  kind: 'advice',
  level: 'stop',
  list: {
    phrases: {
      en: `
        (you should|you could|you can|we advise you to|we recommend (that you|you)|just|please|try|you need to|simply|i suggest|we suggest (that you|you)|i'd) ..2 (take|taking|apply|use|stop taking|drink|double|skip|increase|reduce|give (him|her|them|your child)) ..3 (medication|medicine|antihistamines?|ibuprofen|paracetamol|aspirin|antibiotics?|dose|dosage|pills?|tablets?|painkillers?|cream on|cortisone|insulin|treatment|supplements?|benadryl|inhaler|ointment)
        (you|your (child|daughter|son|symptoms?|rash|reaction)|it|that|this|she|he) ..2 (have|has|is|sounds like|looks like|are|probably|suffer from|likely) ..2 (allergic|an allergy|an infection|a migraine|depression|depressed|adhd|eczema|asthma|food poisoning|a virus|intolerant|intolerance|diabetes|a cold|anxiety|a mild reaction|nothing serious|harmless reaction|pregnant|anorexic|bipolar)
        (no need to|don't need to|do not need to|don't have to|no reason to|needn't|unnecessary to) ..1 (see|consult|call|go to|visit|contact) ..1 (a |the |your )?(doctor|hospital|ambulance|gp|physician|emergency|lawyer|pharmacist)
        (it|the rash|symptoms|this|reaction) (will|should) (go away|pass|disappear|heal|clear up) ..3 (on its own|by itself|soon|in a few|within)?
        (legally|by law|under the law|in legal terms|according to the law|from a legal (point|perspective)) ,? (you|we|your|this|that|it|the) ..3
        (you (can|could|should|may|have the right to|are entitled to|have grounds to|would)|we advise you to) ..2 (sue|claim damages|file a (lawsuit|claim|complaint)|press charges|take (them|him|her|us|your|the) ..2 to court|appeal the|withhold (rent|payment)|terminate (your|the) contract)
        you (have|don't have|do not have|haven't got|have no) ..2 (legal (claim|right|case|grounds|basis)|case against|legal standing|right to (sue|compensation))
        (your|the) contract ..2 (void|invalid|illegal|unenforceable|legally)
        (our product|it|this product|this cream|this supplement|this) (cures?|heals?|treats?|prevents?|relieves?) ..3 (disease|cancer|covid|depression|anxiety|eczema|pain|acne|arthritis|diabetes|illness|infection|insomnia)
        (invest in|you should invest|buy (the|our) (stock|shares)|guaranteed returns?)`,
      fr: `
        (vous devriez|vous pouvez|vous pourriez|nous vous (conseillons|recommandons|suggerons) (de|d')|il faut|je vous (conseille|recommande) (de|d')|essayez (de|d')|il suffit (de|d')|n'hesitez pas a) ..2 (prendre|appliquer|arreter|augmenter|diminuer|doubler|lui donner|donner|utiliser) ..4 (medicaments?|antihistaminiques?|ibuprofene|paracetamol|aspirine|antibiotiques?|dose|doses|posologie|comprimes?|doliprane|creme|cortisone|insuline|traitement|complements?|pommade|ventoline)
        (prenez|appliquez|arretez|donnez-lui|donnez|augmentez|diminuez) ..3 (medicaments?|antihistaminiques?|ibuprofene|paracetamol|aspirine|antibiotiques?|doliprane|cortisone|insuline|traitement|comprimes?|pommade|advil|ventoline)
        (vous|votre (enfant|fille|fils)|il|elle|cela|ca|c') ..2 (avez|a|etes|est|souffrez|souffre|ressemble a|semble|fait) ..3 (allergiques?|allergie|une infection|une migraine|depression|depressif|depressive|eczema|asthme|intoxication|un virus|intolerante?|intolerance|diabete|anxiete|rien de grave|reaction benigne|sans gravite|enceinte|anorexique|bipolaire)
        (pas (besoin|la peine|necessaire)|inutile) (de|d') (voir|consulter|appeler|aller|contacter) ..3 (medecin|hopital|urgences|samu|docteur|avocat|pharmacien|dermatologue)?
        (la rougeur|les symptomes|la reaction|ca|cela|les boutons) (va|vont|devrait|devraient|passera) (passer|disparaitre|guerir|se resorber|tout seul) ..3
        (juridiquement|legalement|d'un point de vue (legal|juridique)|selon la loi|d'apres la loi|au regard (de la loi|du droit)|en droit) ,? (vous|nous|cela|c'|il|votre|ceci|le|la|on) ..2
        (vous (pouvez|pourriez|devriez|etes en droit de|avez le droit de|avez interet a)|nous vous (conseillons|recommandons) de) ..2 (porter plainte|attaquer|poursuivre|reclamer des dommages|saisir (le tribunal|la justice|les prud'hommes|le juge)|assigner|resilier|faire appel|demander des dommages|ester en justice|faire jouer la garantie)
        (vous n'avez|vous avez|vous auriez) (pas |aucun |un |aucune |le |une )?(droit (de|a|au) (attaquer|indemnisation|dommages|poursuivre|recours)|recours (juridique|legal|possible)|base legale|fondement juridique)
        (votre|le) contrat (est|n'est) (pas )?(nul|valable|caduc|illegal|juridiquement)
        (notre|nos|ce|cette|il|elle|la) ..1 (produit|creme|complement|the|huile|infusion)? ?(guerit|soigne|traite|previent|soulage) ..3 (maladies?|cancer|covid|depression|anxiete|eczema|douleurs?|acne|arthrose|diabete|infection|insomnie)`,
      es: `(deberia|le aconsejamos|tome|puede) ..2 (tomar)? ..2 (medicamento|antihistaminico|ibuprofeno|paracetamol|aspirina|antibiotico)
        (legalmente|segun la ley) ,? (usted|puede|no|tiene) ..1
        no (hace falta|necesita) ..2 (medico|hospital)`,
      de: `(nehmen sie|sie sollten|wir empfehlen ihnen) ..4 (medikament|ibuprofen|paracetamol|aspirin|antihistaminikum|antibiotikum|tabletten)
        (rechtlich|juristisch) (gesehen|haben|sind|konnen) ..2
        (keinen arzt|nicht zum arzt)`,
      it: `(prenda|dovrebbe prendere|consigliamo di prendere|assuma) ..2 (farmaco|antistaminico|ibuprofene|paracetamolo|aspirina|antibiotico|tachipirina)
        (legalmente|secondo la legge) ,? (lei|puo|non|ha) ..1
        non (serve|occorre) ..2 (medico|ospedale)`,
      pt: `(tome|deve tomar|recomendamos que tome|pode tomar) ..2 (medicamento|anti-histaminico|ibuprofeno|paracetamol|aspirina|antibiotico|dipirona)
        (legalmente|segundo a lei) ,? (voce|pode|nao|tem) ..1
        nao (precisa|e preciso) ..2 (medico|hospital)`,
    },
    unless: {
      en: `
        (if|whether) (you|your child|he|she|it) (are|is|have|has) ..2
        (it|this) (will|should) (pass|disappear|go away) (to|the message)
        sorry ..4
        (you|your) ..1 (are|have) ..1 (allergic|an allergy) ..1 please`,
      fr: `
        (si|lorsque) (vous|votre (enfant|fille|fils)|il|elle) ..4
        desoles? ..6`,
    },
  },
  better: {
    en: 'Please ask a doctor or another professional; we cannot judge this from here.',
    fr: 'Nous vous invitons à consulter un professionnel ; nous ne pouvons en juger d’ici.',
  },
});

export const confiding = rule({
  kind: 'confidential',
  level: 'second_person',
  list: {
    phrases: {
      en: `
        (internally|internal (memo|document|documents|policy|guideline|guidelines|email|report|investigation|audit|discussions?|note|data|numbers|figures|meeting|ticket|use))
        (confidential|off the record|between (us|you and me)|not (yet )?(public|announced|official)|unreleased|before the (official )?announcement|don't tell anyone|keep (this|it) (to yourself|between us|quiet)|under nda|nda|trade secret|insider|not supposed to (say|tell|share)|shouldn't (be telling|tell|say) you|can tell you (already|in advance|in confidence|unofficially)|unofficially|secretly|our supplier is|our margins?|profit margins?|our source code|we are about to (launch|announce|acquire|close|lay off)|will (soon )?be (laid off|laying off|acquired|announced)|layoffs?|planned (layoffs|closure|acquisition|merger)|our (sales|revenue|turnover) (is|are|was|were|fell|dropped|figures)|(other|another) customers?'? (address|name|data|order|details)|employees? (home )?(address|salary|phone)|salary of|internal (roadmap|plans?)|our roadmap|has been (fired|suspended|disciplined|dismissed))`,
      fr: `
        (en interne|note interne|notes internes|document interne|documents internes|procedure interne|procedures internes|enquete interne|audit interne|courriel interne|mail interne|reunion interne|consigne interne|consignes internes|donnees internes|chiffres internes|usage interne|rapport interne)
        (confidentiel|confidentielle|confidentiels|confidentiellement|entre nous|off the record|pas encore (public|publique|annonce|annoncee|officiel|officielle)|avant l'annonce|ne le (dites|repetez) (pas|a personne)|gardez (ca|cela|ceci) pour vous|officieusement|sous embargo|secret (industriel|des affaires|de fabrication)|accord de confidentialite|pas cense (vous )?le dire|ne devrais pas (vous )?le dire|en avant-premiere|notre fournisseur est|nos marges|notre marge|code source|sur le point de (lancer|annoncer|racheter|fermer|licencier)|plan social|licenciements?|rachat (de|par|prevu)|fermeture prevue|notre chiffre d'affaires|nos ventes (sont|ont|baissent)|(adresse|nom|donnees|commande|coordonnees) d'un autre client|salaire (de|du)|feuille de route|a ete (licencie|licenciee|suspendu|suspendue|sanctionne|sanctionnee|mis a pied))`,
      es: `(confidencial|internamente|uso interno|documento interno|entre nosotros|extraoficialmente|aun no es publico|no se lo diga a nadie|nuestro proveedor es)`,
      de: `(vertraulich|intern|internes dokument|unter uns|inoffiziell|noch nicht (offentlich|offiziell)|betriebsgeheimnis|sagen sie es nicht weiter|unser lieferant ist)`,
      it: `(riservato|confidenziale|internamente|uso interno|documento interno|tra noi|ufficiosamente|non ancora pubblico|nostro fornitore e)`,
      pt: `(confidencial|internamente|uso interno|documento interno|ca entre nos|extraoficialmente|ainda nao e publico|nosso fornecedor e)`,
    },
    unless: {
      en: `
        (remain|remains|kept|keep|stay|stays|strictly) ..2 confidential
        (share|shared|sharing|passed|pass|passing|discuss|discussed|discussing|escalated|escalate|raise|raised|forward|forwarded|flagged|flag|look into|report|reported) ..5 internally`,
      fr: `
        (reste|restent|resteront|strictement|traitee?s?) ..3 (confidentiels?|confidentielles?|confidentiellement)
        (transmis|transmettons|partage|partageons|remonte|remontons|transmet|verifier|verifions|voir|regarde|regardons|echanger|faire le point|signale) ..6 en interne`,
    },
  },
});

export const expertiseRules = { advising, confiding };
