import type { Wordlist } from '../../text/phrase/wordlist.ts';

/** Somebody speaks of lawyers, courts, authorities or a formal claim. */
export const legal: Wordlist = {
  phrases: {
    en: `
      (logged|raised|lodged|registered|filed|reported) ..2 (with|to) the (police|authorities)
      (breaking|breaks|breaching|violating|violates|against|flouting|broke) ..1 (employment|labou?r|labor|housing|tenancy|consumer|competition|tax|planning|food|safety|environmental|equality|advertising) (law|laws|regulations|code|act)
      (expect|receive|receiving|get|getting|sent|send|serve|served|serving|issue|issuing|issued) ..2 (writ|summons|subpoena|court papers|statement of claim)
      (police|cops) (have|has|got|took|took down|hold) ..2 (statement|evidence|report|file|details|footage|names?)
      (published|posted|leaked|shared|exposed|listed|displayed|revealed) my ..1 (home address|address|phone number|bank details|medical records?|medical history|private (details|messages|photos|data)|date of birth|salary)
      (breaks|break|broke|broken|breaking) ..1 (gdpr|the gdpr|privacy law|data protection|consumer law)
      (hacked|hacking|emptied|drained|cleaned out|cleared out|stole|stolen) ..6 (bank account|my account|our account|my savings|all my money|credit card)
      (my|our|everybody's|everyone's|people's|customers|patients|pupils|other people's) ..3 (data|details|passports?|passport scan|ids?|address|addresses|medical records|files|bank details|card details|phone numbers?|payslips?) ..5 (visible|accessible|public|searchable|exposed|downloadable|available|readable|wide open) ..1 (to|for|by|on|online|anyone|anybody|everyone|everybody)
      (court|legal|claim) (papers|documents|summons|order|date|letter|notice)
      (action fraud|trading standards|serious fraud office|cybercrime|consumer court|fraud (squad|department|office))
      (breaking|broke|breaks|against) the law
      (gone|been|went|going|go|complained|reported ..3|statement|spoken|handed ..3|passed ..3) (to|with) the (police|cops|authorities)
      (told|reported|complained|complaint|written|wrote|report|reporting|notified|informed|contacted|called|filed) ..5 (asa|ofcom|ofgem|ofwat|ofsted|fca|ico|cqc|fsa|hse|cma|orr|caa|faa|nhtsa|cpsc|eeoc|ftc|fcc|cfpb|fda|osha|epa|sec|finra|dot|hud|aclu|gmc|nmc|council|environmental health|licensing (board|authority)|civil aviation authority|labou?r board|pensions regulator|tribunal)
      (instructed|retained|consulted|appointed|briefed|engaged) ..1 (counsel|solicitors?|lawyers?|a lawyer|an attorney|attorneys|a barrister|legal)
      (lawyer|lawyers|solicitor|solicitors|attorney|attorneys|barrister|legal team) ..2 (will|is|are|has|have|says|said|advises|advised|told|tells|thinks|wrote|writes) ..3
      false advertising
      (through|to|before) ..1 (tribunal|employment tribunal|arbitration|county court|high court)
      (my|our) ..2 (lawyers|solicitors|attorneys)
      (stole|stolen|copied|ripped off) (my|our) ..1 (drawing|design|artwork|photo|illustration|idea|song|logo|pattern|character)
      (can't|cannot|couldn't|not allowed|refused|forbidden|told (me|her|us) to (remove|take off)|made (me|her) (remove|take off)|no) ..8 (headscarf|hijab|turban|kippah|veil|dreadlocks|afro)
      (under|breach of|contrary to|violates?|violation of|against) ..1 (the )?(gdpr|data protection|privacy laws?|consumer law|consumer rights|equality act|disability act|human rights)
      (you|you've|they|they've|your ..2|company|somebody|someone|site) ..2 (leaked|exposed|published|shared|posted|disclosed|sent|gave|given|sold|showed) ..2 (my|our|their|her|his) ..1 (address|bank details|card details|personal (data|details|information)|medical|data|details|phone number|account details|password|passwords|file|salary|records?|photos?) ..3 (to|online|public|on|with|another|other|strangers?|third|everyone)
      identity ..1 (stolen|theft|thieves?|fraud)
      (police|cops|authorities) ..2 (are|is|were|have|has|been) ..1 (involved|informed|called|investigating|notified|looking into|on (their|the) way|been (informed|called|notified))
      (notice|warning|letter) ..3 (legal (proceedings|action)|court action|solicitors?|before action)
      (refused|denied|turned away|kicked out|thrown out|not allowed|asked to leave|sent away) ..4 (because|for|due to) ..4 (wheelchair|disabled|disability|black|asian|gay|guide dog|hijab|headscarf|pregnant|breastfeeding|skin|race|accent|religion|trans|autistic|deaf|blind|too old)
      (don't|do not|doesn't|won't|never|refuse to|not) (hire|employ|serve|rent to|let in|hiring) ..2 (women|men|blacks?|asians?|gays?|muslims?|jews?|disabled|old|foreign|foreigners|immigrants|mothers|over)
      (used|using|stole|stolen|published|posted|copied|printed) (my|our) ..2 (photos?|pictures?|image|face|artwork|designs?|song|music|video|name|recipe|illustration|drawing) ..4 (without|permission|consent|licen*)
      (my|our|a|an|the|with|contact|contacting|contacted|call|calling|hired|hire|get|seeing|from|speak to) (lawyer|lawyers|attorney|solicitor|solicitors|barrister|legal team|legal counsel)
      (hear|hearing) from my (lawyer|lawyers|attorney|solicitor|solicitors)
      (i|we|i'll|we'll|i'm|we're|people) ..3 (sue|suing) (you|your|them|this|the|for)
      (sue|suing) (you|your|this company|the company|them)
      (file|filed|filing|filling|start|join|joining|starting|facing|launch|open|bring) (a|an|the|my|your)? ..1 (lawsuit|class action|legal claim|legal complaint|small claims|police report|criminal complaint|legal case)
      class action ..1 (lawsuit|suit)?
      (take|taking|took|pursue|pursuing|initiate|begin|considering|seek|seeking|start|starting) ..1 legal (action|actions|steps|proceedings|recourse|advice|route)
      legal (action|proceedings) (will|against|if|unless|is|are)
      (see|seeing|meet|take|taking|drag) (you|this|it|them|u) ..2 (in|to) court
      small claims (court)?
      (press|pressing|file|filing|filed) (criminal)? charges
      (report|reporting|reported|complaint|complain|complained|going|referred|refer) ..4 (ombudsman|trading standards|better business bureau|bbb|ftc|fda|cnil|ico|attorney general|consumer protection|data protection authority|regulator|regulators|the police|police|osha|ofcom|food safety authority|advertising standards|fcc|cfpb|health department|labor board|consumer affairs)
      (data protection|gdpr|ccpa) (authority|request|complaint|breach|violation|violations)
      (violation|violates|violating|breach|breaching|violated|breached) ..2 (gdpr|consumer law|consumer rights act|copyright|the law|my rights|contract|labor law|data protection|trademark)
      (my|your|our) (data|personal data|personal information|account|card details|credit card) (was|were|has been|have been|got) (leaked|stolen|exposed|breached|sold|hacked)
      (trading standards|small claims|ombudsman|watchdog|citizens advice|consumer protection agency|consumer rights act|sale of goods act|letter before action|without prejudice|statutory rights|information commissioner|equality act|health and safety executive|environmental health)
      (called|calling|call|contacted|contacting|report this to|reported|reporting|going to|went to|informed|told|spoke to) ..3 (the police|police|cops|999|911|gendarmerie|sheriff)
      (speak|talk|hear|heard|spoken|go|went|going) ..3 (lawyers?|solicitors?|attorneys?|legal department|court)
      (take|taking|taken|bring|bringing) ..3 (to court|to tribunal|to the tribunal|to small claims|legal route)
      (somebody|someone|another|other|wrong) ..3 (medical|bank|personal|payslips?|payroll|patient|tax|test) ..1 (results|records?|statement|details|data|file|files|information|letters?|documents?)
      (data|privacy|security) (breach|leak)
      (sacked|fired|dismissed|refused|turned away|denied) ..4 (because|for being|due to) ..4 (pregnant|black|gay|disabled|muslim|jewish|wheelchair|hijab|age|race|skin|religion|trans|asian|guide dog|assistance dog)
      (cease and desist|dmca|subpoena|injunction|defamation|libel|slander)
      (copyright|trademark|patent) infringement
      (discriminated against|wrongful dismissal|wrongful termination|sexual harassment|sexually harassed|racial discrimination)
      (this|it|that|which) (is|are) (illegal|fraud|a crime|criminal|against the law|fraudulent|unlawful|wire fraud)
      (illegal|fraudulent|unlawful) (charge|charges|practice|practices|withdrawal|fees)`,
    fr: `
      (violez|viole|violent|enfreignez|bafouez|contraire|respectez pas|respecte pas) ..2 (code (du travail|de la consommation|penal|de la route|de l'environnement)|droit du travail)
      (attendez vous|attends toi|preparez vous|bientot|prochaine|prochain) ..2 (assignation|citation|convocation|mise en demeure|sommation|huissier)
      mediateur* ..4 (entendre parler|sera (informe|saisi|contacte|prevenu|alerte)|au courant|va (etre|recevoir|apprecier|trancher))
      (police|gendarmerie|gendarmes) ..2 (ma|mon|notre|sa) (deposition|temoignage|plainte|dossier|signalement)
      (mes|nos|les|leurs) ..1 (donnees|coordonnees|papiers|factures|passeports?|rib|dossiers?|adresses?|numeros|fiches) ..4 (visibles?|accessibles?|consultables?|publics?|publiques?|en libre acces|telechargeables?|lisibles?) ..1 (par|de|pour|a|sur|en) ..1 (tous?|tout|toute|n'importe|tout le monde|internet|google|votre|ligne)
      (vide|videe|debite|siphonne|pirate|hacke) ..2 (mon|notre|son|mes|nos) ..1 (compte|comptes|livret|economies|epargne|carte)
      (recevrez|recevra|envoyons|envoie|attendez) ..2 (assignation|convocation|citation|sommation|mise en demeure)
      (autorite de la concurrence|pharos|autorite des marches|cour europeenne|cour d'appel|conseil d'etat|procureur de la republique)
      (reclamation|plainte|signalement|recours) ..1 (deposee?|formee?|introduite?) ..1 (aupres|a|devant|chez) ..3
      je vous (attaque|attaquerai|assigne|assignerai|poursuis|poursuivrai|traine|trainerai) ..2
      (attaque|attaquerai|attaquons|attaquerons|trainerai|traine|assigne) ..1 (en|devant|au|aux) (justice|tribunal|prud'hommes|juge)
      (ecrit|signale|prevenu|averti|alerte|informe|contacte|saisi|prevenue?s?|alertee?s?|saisie?s?|avertie?s?) ..5 (mediateur|mediatrice|arpp|dgccrf|acpr|amf|cnil|arcom|arcep|anses|ansm|dreets|inspection du travail|signal conso|ufc|defenseur des droits|commissariat)
      (arpp|dgccrf|acpr|cnil|arcep|arcom|ansm|dreets|inspection du travail|mediateur|police|gendarmerie) ..2 (prevenue?s?|alertee?s?|saisie?s?|avertie?s?|au courant|informee?s?)
      (volee?s?|piratee?s?|usurpee?s?|hackee?s?|vole|pirate|usurpe) ..2 (ma|mes|mon|nos|l') ..1 (carte bancaire|carte bleue|carte|identite|coordonnees bancaires|donnees|compte bancaire|numero de carte)
      (carte bancaire|carte bleue|identite|coordonnees bancaires|donnees) ..3 (volee?s?|piratee?s?|usurpee?s?|hackee?s?)
      (deposer?|depose|deposee?|fait|faire|faite|inscrit|signe) ..1 (une)? ..1 main courante
      services? (d'hygiene|sanitaires?|veterinaires?) ..3
      (vole|volez|volee?|copie|copiez|plagie|plagiez) (mon|ma|mes|notre|nos) ..1 (dessins?|photos?|creations?|illustrations?|logo|musique|chanson|idee|modele|texte)
      (pas le droit|interdit|interdite|pouvais pas|peux pas|refuse|refusee|enlever|retirer|oter) ..8 (foulard|voile|hijab|turban|kippa|dreadlocks)
      (devant|verra|reverra|retrouve*|explique*|rendez vous|bientot) ..2 (devant|chez|avec)? ..1 (le|un|les|la) (juges?|tribunal|prud'hommes|magistrat|conciliateur)
      contraire* (au|a la|a l'|aux) (rgpd|loi|droit|code|reglementation|reglement)
      (vous|ils|votre ..2|vos ..2|on|quelqu'un) ..1 (avez|ont|a) ..1 (publie|envoye|divulgue|communique|transmis|diffuse|partage|donne|affiche|vendu) ..3 (mon adresse|mes coordonnees|mes donnees|mon numero|mon dossier|mon rib|mes informations|mon nom|ma photo|mes photos|mon salaire|mes resultats) ..5
      (refusee?s?|refoulee?s?|interdite?|renvoyee?|vire|viree|licencie|licenciee) ..4 (parce que|parce qu'|car|a cause|en raison|au motif) ..4 (fauteuil|handicap*|noire?|arabe|voile|voilee|foulard|enceinte|grossesse|chien guide|gay|lesbienne|musulman*|juif|juive|trans|origines?|couleur|age|autiste|sourde?|aveugle|allaite*)
      (n'embauchait|n'embauche|n'embauchent|recrute|recrutent|prend|prenait|sert|embauchez|recrutez) ..1 pas ..2 (femmes?|noirs?|arabes?|handicapes?|voilees?|etrangers?|homosexuels?|vieux|seniors|meres|enceintes?)
      (utilise|utilisez|utilisent|utilisee?|volee?|publie|publiez|publiee?|copie|copiez|copiee?|repris|reprenez) ..2 (ma|mes|notre|nos|mon) ..1 (photos?|images?|visage|dessins?|oeuvres?|musique|video|creations?|texte|marque|logo|illustrations?) ..3 (sans|accord|autorisation)
      (aurez|auras|recevrez|recevra) (des nouvelles|un courrier|une lettre|un recommande) ..1 de (mon|notre|ma|nos) (conseil|avocat|avocate|avocats|assureur|juriste|huissier|protection)
      (gendarmerie|police|gendarmes|procureur) (est|a ete|sont|ont ete|va etre|sera) ..1 (prevenue?s?|alertee?s?|saisie?|avertie?s?|au courant|sur place|en route|contactee?s?)
      (mon|notre|un|une|mes|votre|l'|nos|des|avec) (avocat|avocate|avocats|huissier|conseil juridique|commissaire de justice|service juridique|protection juridique)
      (porter|porte|portons|portera|porterai|depose|deposer|deposerai|deposee|deposons|vais porter|ai porte) ..1 plainte
      (plainte) (deposee|a ete deposee|au commissariat|a la gendarmerie|contre|collective|penale|au procureur|sera)
      (poursuivre|poursuites|poursuivrai|poursuivrons|attaquer|attaquerai|saisir|saisirai|saisi|assigner|assignation|trainer|mener) ..4 (justice|judiciaires?|tribunal|tribunaux|prud'hommes|penal|penales|conciliateur|mediateur|dgccrf|cnil|juridiques?)
      (tribunal|tribunaux|prud'hommes|au penal|action en justice|action collective|recours collectif|action de groupe|voie judiciaire|mise en demeure|dommages et interets|class action)
      (vous|se|on) ..2 (verra|verrons|voit|retrouve|retrouvera|reverrons) au tribunal
      (signaler|signale|signalement|signalerai|dgccrf|saisir|saisi|contacter|contacte|plainte|prevenir|alerter|alerte|ecrire) ..4 (dgccrf|repression des fraudes|signalconso|cnil|que choisir|60 millions|inspection du travail|autorites|gendarmerie|police|procureur|ars|defenseur des droits|association de consommateurs|arcep|mediateur|direction des fraudes)
      (dgccrf|signalconso|repression des fraudes|ufc que choisir|que choisir|60 millions de consommateurs|inspection du travail|defenseur des droits|conciliateur de justice|mediateur de la consommation|prud'hommes|code de la consommation)
      (saisis|saisit|saisissons|saisirons|saisira|saisirai|saisirais|avise|aviserai|alerterai|previens|previendrai|signalerai|contacterai|ecrirai) ..3 (cnil|dgccrf|mediateur|conciliateur|prud'hommes|justice|tribunal|procureur|defenseur|inspection|autorites|police|gendarmerie|arcep|acpr|amf|ars|prefecture|mairie)
      (appele|appelle|appeler|prevenir|prevenu|contacte|va|vais|alle|allee|vu) ..3 (la police|les flics|les gendarmes|la gendarmerie|commissariat)
      (bulletins?|fiches?|releves?|donnees|dossier|dossiers|resultats|documents?|coordonnees|factures?) ..3 (d'autres|d'un autre|d'une autre|de quelqu'un d'autre|d'inconnus|de tiers)
      (licencie|licenciee|vire|viree|refuse|refusee|refoule|refoulee|discrimine|discriminee) ..4 (enceinte|grossesse|handicap|handicapee?|voile|origine|origines|couleur|religion|sexe|homosexuel|homosexuelle|fauteuil|chien guide|age)
      (c'est|est|totalement|completement|ceci est|pratique|pratiques|prelevement|parfaitement) ..1 (illegal|illegale|illegales|illegaux|frauduleux|frauduleuse|puni par la loi|interdit par la loi|hors la loi)
      (violation|viole|violez|enfreint|non respect|infraction|non-respect) ..3 (rgpd|loi|droits|code de la consommation|contrat|droit d'auteur|code du travail|vie privee)
      (mes|vos|nos|leurs) donnees (personnelles|bancaires)? ..2 (vole|volees|piratees|fuite|fuitees|vendues|exposees|divulguees|dans la nature)
      (fuite|vol) de donnees
      (diffamation|diffamatoire|contrefacon|escroquerie en bande|abus de confiance|abus de faiblesse|harcelement (sexuel|moral)|discrimination|licenciement abusif|publicite mensongere|pratiques commerciales trompeuses|vice cache|vices caches)
      (droit de retractation|garantie legale) ..4 (refus|refuse|refusez|pas respecte|bafoue)`,
    es: `
      (puesto|poner|pondre|pondremos|interpuesto|interpondre|presentado|presentare|presentar) ..1 (una|la|mi) ..1 (denuncia|demanda|querella)
      nos (vemos|veremos) en (el|los) (juzgado|juzgados|tribunales|tribunal)
      (denuncia|denunciar|denunciado|denunciare|denunciaremos) ..4 (policia|guardia civil|juzgado|comisaria|consumo|fiscalia)
      (mi|nuestro|un|mis|el|con) (abogado|abogada|abogados)
      (voy a|vamos a|pienso|les|os) (denunciar|demandar|denunciaros|denunciarles|demandarles|demandaros|poner una (denuncia|demanda|reclamacion))
      (denuncia|demanda) (colectiva|judicial|en consumo|a la policia|puesta|interpuesta)
      (nos vemos en los|llevar a los|acudir a los) (tribunales|juzgados)
      (hoja de reclamaciones|organizacion de consumidores|facua|ocu|agencia de proteccion de datos|accion legal|acciones legales)
      (es|esto es) (ilegal|una estafa|fraude)`,
    de: `
      anzeige ..5 (polizei|erstattet|erstatten|gestellt|staatsanwaltschaft|eingereicht)
      (mein|meine|meinen|meinem|unser|einen|zum|vom|den) (anwalt|anwaltin|rechtsanwalt|anwalte|rechtsanwaltin)
      (anwalt|rechtsanwalt|rechtliche schritte|strafanzeige|sammelklage|verbraucherzentrale|verbraucherschutz|schadensersatz|schadenersatz|abmahnung|datenschutzbehorde|schlichtungsstelle|bundesnetzagentur|dsgvo-verstoss)
      (anzeige|klage) (erstatten|einreichen|erstattet|gegen|eingereicht|erheben)
      (verklage|verklagen|klagen|verklagt) ..4
      (sehen uns|wir sehen uns) vor gericht
      (das ist|ist) ..1 (illegal|betrug|strafbar|rechtswidrig)`,
    it: `
      (sporto|sporgero|sporgere|sporgeremo|presentato|presentero|presentare|fatto|faro|depositato) ..1 (una|la)? (denuncia|querela|esposto|esposti)
      ci (vediamo|vedremo|rivediamo) in (tribunale|aula)
      (denuncio|denuncia|denunciato|denunciare|denuncero|querela) ..3 (carabinieri|polizia|questura|procura|procura della repubblica)
      (mio|un|nostro|il|miei|dal|al) (avvocato|avvocati|legale|legali)
      (fare|faro|faremo|sporgo|sporgero|sporgere|presentare|presentero) ..1 (causa|denuncia|querela|esposto)
      (vie legali|azioni legali|azione legale|class action|tribunale|altroconsumo|codacons|antitrust|garante della privacy|polizia postale|associazione consumatori)
      (vi|ti) (denuncio|denuncero|querelo|faccio causa|faro causa)
      (e|questo e) (illegale|una truffa|frode)`,
    pt: `
      (vemo nos|vemos nos|encontramo nos|ate ao|ate) ..1 (em|no) (tribunal|tribunais)
      (vemo nos|vemos nos|encontramo nos|nos vemos) (em|no) tribunal
      (queixa|denuncia|participacao) (na|a|junto da|no) (policia|psp|gnr|asae|anacom|tribunal|justica|deco|ministerio)
      (meu|nosso|um|meus|o|com) (advogado|advogada|advogados)
      (vou|vamos|irei) (processar|denunciar|entrar na justica|entrar com|acionar|abrir um processo)
      (processo|acao) (judicial|na justica|contra)
      (procon|reclame aqui|livro de reclamacoes|deco|anpd|anatel|justica|tribunal|delegacia|boletim de ocorrencia|medidas legais)
      (isso )?e (ilegal|crime|fraude|golpe)`,
    nl: `
      (mijn|een|onze) (advocaat|advocaten)
      (aangifte|rechtszaak|juridische stappen|consumentenbond|autoriteit persoonsgegevens|voor de rechter)`,
  },
  unless: {
    en: `
      (work|works|working|worked|trained|train|studied|retired|qualified|career) ..2 as (a|an|the|your) ..2 (lawyer|attorney|solicitor|barrister|paralegal)
      (my|a|the|our) (lawyer|attorney|solicitor|barrister) ..1 (friend|friends|husband|wife|joke|jokes|cousin|brother|sister|dad|mum|neighbour|daughter|son|series|show|film|movie)
      (not|isn't|ain't|no|never) ..1 (a|my)? (lawyer|lawyers|solicitor|attorney|barrister|police)
      (friend|cousin|brother|sister|husband|wife|dad|mum|son|daughter) ..2 (is|was) (a|an) (lawyer|solicitor|attorney|barrister)
      (to be|become|becoming|being|i am|i'm|am) (a|an) (lawyer|attorney|solicitor|barrister)
      the police (academy|band)`,
    fr: `
      (avocat|avocats) ..5 (salade|toast|tartine|guacamole|wrap|poke|bowl|sandwich|recette|mur|murs)
      tribunal ..3 (emission|jeu|concours|cuisine|recettes?|gout)
      (salade|salades|toast|toasts|tartine|tartines|puree|guacamole|huile|noyau|sandwich|burger|sushi|maki|bowl|wrap|crevette|crevettes|saumon|kilo|filet|masque|creme|chair|smoothie|pain) ..3 (avocat|avocats)
      (avocat|avocats) ..2 (mur|murs|mure|vert|verts|pourri|pourris|crevette|crevettes|saumon|bio|toast|mexique|kilo|kg|du perou|ecrase|en tranches|grille)
      (ami|amie|cousin|cousine|frere|soeur|mari|fille|fils|voisin|voisine|papa|maman|pere|mere|copain|copine) ..1 (avocat|avocate|notaire|juriste)
      (pas|ni|jamais) ..1 (avocat|avocate|juriste)
      avocat du diable`,
    es: `
      soy (un )?(abogado|abogada)`,
  },
};
