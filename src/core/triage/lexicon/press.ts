import type { Wordlist } from '../../text/phrase/wordlist.ts';

/** Newspapers, channels and programmes by name and by kind, where anybody would look for what they tell. */
const media = {
  en: `
    bbc|itv|cnn|nbc|cbs|msnbc|abc news|sky news|fox news|channel (4|5|four|five|nine|seven|#)|radio # (live)?|bbc ..2|
    guardian|telegraph|daily (mail|mirror|express|star|record|#)|mirror|the sun|evening (standard|news|post|herald|times|echo)|
    financial times|new york times|washington post|wall street journal|la times|usa today|the times|sunday times|the independent|
    reuters|bloomberg|associated press|the (herald|gazette|chronicle|tribune|argus|echo|courier|observer)|watchdog|panorama|
    consumer reports|le monde|der spiegel|el pais|vice news|buzzfeed|propublica|local (paper|papers|press|radio|news|tv|newspaper)|
    (regional|national|daily|weekly) (paper|press|newspaper|radio|news)|newspapers?|the (papers|press|media)|tv news|a journalist|journalists|reporters?`,
  fr: `
    le monde|le parisien|le figaro|figaro|liberation|libe|l'equipe|l'humanite|la croix|les echos|ouest france|sud ouest|
    la voix du nord|la depeche|le progres|le dauphine|nice matin|la provence|midi libre|la montagne|l'est republicain|
    bfm|bfmtv|tf1|france (2|3|5|info|inter|bleu|culture|televisions)|m6|rtl|rmc|europe 1|cnews|lci|arte|mediapart|konbini|
    le point|l'express|l'obs|marianne|canard enchaine|reporterre|cash investigation|envoye special|complement d'enquete|
    zone interdite|julien courbet|afp|la presse|les medias|les journaux|un journaliste|des journalistes|les journalistes|
    (journal|presse|radio|television|tele) (locale?|regionale?|nationale?)|le journal`,
  es: 'el pais|el mundo|la vanguardia|abc|la sexta|antena 3|telecinco|tve|rtve|cadena ser|onda cero|el diario|la prensa|los medios|los periodicos|periodistas?|la tele|la television',
  de: 'spiegel|bild|zeit|faz|suddeutschen?|taz|stern|focus|ard|zdf|wdr|ndr|mdr|rbb|swr|rtl|wiso|presse|medien|zeitung|lokalzeitung|tagesschau|fernsehen|journalisten?',
  it: 'repubblica|corriere (della sera)?|la stampa|il messaggero|il giornale|rai|mediaset|sky tg24|striscia la notizia|le iene|report|i giornali|i media|giornalisti?',
  pt: 'rtp|sic|tvi|globo|record|publico|expresso|correio da manha|folha|estadao|jornal de noticias|observador|imprensa|os jornais|jornalistas?|televisao|a midia',
};

/** Press, or a stage large enough that the company's spokespeople should know first. */
export const press: Wordlist = {
  groups: {
    en: { media: media.en },
    fr: { media: media.fr },
    es: { media: media.es },
    de: { media: media.de },
    it: { media: media.it },
    pt: { media: media.pt },
  },
  phrases: {
    en: `
      (writing|write|preparing|prepare|researching|doing|covering|filming|putting together) ..2 (story|article|piece|report|feature|column|segment|investigation) ..2 (for|in|with) ..1 (<media>)
      (producer|researcher|reporter|journalist|presenter|correspondent) (on|of|here) ..1 (<media>)?
      (<media>) (has|have|got|gets|will get|will have) ..1 (my|our|the|all|copies|everything) ..2
      (<media>) ..2 (just|already|has|have|called|rang|phoned|emailed) ..2 (me|us|back)
      (friend|brother|sister|cousin|contact|husband|wife|mate|uncle) ..1 (at|in) (the )?(<media>)
      # ..1 (followers|subscribers) ..9 (watch|post|everyone|viral|journalist|press|mail|story)
      (work|working|report|reporting|write|writing|calling|freelance|film|filming|producer|researcher|presenter|reporter|editor|column) (for|at|with|from) ..1 (<media>)
      (contact*|told|tipped off|rang|called|emailed|written to|wrote to|spoken to|spoke to|alerted|messaged|forwarded ..4|sent ..5 to|sold ..4 to|taken ..3 to) ..1 (<media>) ..3 (and|who|about (this|it|you $|what)|are|they|today|yesterday|already|if|unless|because)
      (<media>) ..1 (is|are|were|will be|have been) ..3 (coming|running|filming|interested|investigating|covering|publishing|picking|calling|asking|involved|onto|here|outside|informed) ..2
      (<media>) ..1 (is|are|will be) on (it|this|to it)
      freelance ..1 (journalist|reporter|writer|photographer|correspondent)
      (journalist|reporter|correspondent) (here|writing|working|preparing|covering|looking)
      (making|filming|shooting|producing|preparing|finishing) (a|our|my|the) ..2 (documentary|report|programme|investigation|segment|exposé|expose) (about|on|into|for|with) ..2
      (our|a|the) ..1 (documentary|investigation|programme|report|exposé|expose) ..2 (airs|goes out|is broadcast|comes out|will air|is published)
      (my|our) ..1 (story|article|piece|report|investigation|column) ..5 (goes out|comes out|appears|runs|be published|is published|published|airs|will run) ..2 (today|tomorrow|tonight|sunday|monday|tuesday|wednesday|thursday|friday|saturday|next|this|in the)
      (be|go|goes|going|end up|see it|see you|all over) ..2 (on|in) the ..1 (evening|morning|national|local|tv|ten o'clock|six o'clock|nine o'clock|#) news
      (like|want|need|request|asking for|obtain|give (us|me)) ..1 (a|your|an official) ..1 (statement|official comment|right of reply) (about|on|from|regarding|before|by|for) ..2
      (do you|would you|you wish|you want|you care|like|care) to comment (on|before|about) ..2
      who ..2 (handles|deals with|does|speaks to|runs) ..1 (press|media) ..2
      (programme|show|channel|podcast|newspaper|magazine|newsroom|broadcaster|our paper) ..3 (preparing|working on|producing|investigating|researching) ..2 (story|feature|piece|segment|report|documentary|investigation)
      (who is|who's|name|reach|need|to|with) ..2 (press|media) (contact|officer|spokesperson)
      (wrote|written|write|writing|emailed|spoke|spoken|talked|talking|reported) ..4 (to|with) ..1 (the )?(bbc|itv|cnn|guardian|daily mail|sky news|channel 4|washington post|new york times|watchdog|consumer reports|telegraph|fox news|nbc|abc news|msnbc|reuters)
      (bbc|itv|cnn|guardian|daily mail|sky news|channel 4 news|new york times|watchdog|consumer reports|reuters) ..2 (would|will|is going to|are going to|might) ..1 (love|like|be interested|want|enjoy) ..4
      (before|until|when) ..1 (we|it|this) (go|goes) to (print|press|air)
      (write|writing|report|reporting|work|freelance) for the ..1 (courier|times|post|herald|news|gazette|chronicle|tribune|echo|mail|telegraph|guardian|observer|standard|journal|star|argus|press|mirror|sun|independent|paper|newspaper|weekly|daily|evening)
      my (column|article|story|investigation|documentary|report) (on|about|into) (your|you|this|the ..2 (scandal|accident|layoffs|recall|leak))
      (tv|television|camera|news) (crew|crews)
      (i'm|i am|we are|as) (a|an|the) ..2 (journalist|reporter|news editor|correspondent|investigative journalist|columnist)
      (journalist|reporter|correspondent|producer|editor) (at|for|with|from) ..4
      (request|requesting|need|looking|asking) (for)? (a|your)? (comment|statement|interview|official response) (for|on|about|from) ..3
      (writing|preparing|publishing|working on|running|doing) (a|an|our) (story|article|piece|report|investigation|segment|documentary) (on|about|into)
      (contact|contacting|contacted|call|calling|telling|tell|tip|go|going|talk|talking|reach out|send|sending|taking|take) ..3 (the press|the media|newspapers|a journalist|journalists|local news|news outlets|a newspaper|the news|tv station|the newspapers|bbc|cnn|the guardian|the papers)
      (go|going|went|take|taking|send|sending|tell|telling|call|calling|speak|speaking|talk|talking|contact|contacting) ..4 (papers|newspaper|newspapers|local paper|press|media|tv news|bbc|itv|cnn|watchdog|radio station|local radio|reporters?|journalists?|the sun|daily mail|guardian|new york times|tabloids)
      (press|media) (inquiry|enquiry|request|office|officer|deadline)
      (before|by) (our|my|publication) (deadline|publication)`,
    fr: `
      (ce sera|c'est|ca sera|ira|finira|sera|seront|serez|retrouverez|lirez) ..3 dans (la presse|les journaux|les medias|le journal)
      (<media>) (a|ont|aura|auront|detient) ..1 (mes|mon|nos|notre|tous|toutes|le|les|copie) ..2
      (<media>) ..1 (vient|viennent) de (me|nous) ..2
      (redacteur|redactrice|journaliste|chef|presentateur|presentatrice|producteur|productrice) ..2 (de|a|du|pour) (<media>)
      (travaille|travaillons|bosse|ecris|ecrivons|enquete|enquetons|redactrice|redacteur|reporter|pigiste|correspondante?|documentariste|tourne|tournons|collabore) (pour|a|au|chez|avec|de) ..1 (<media>)
      journaliste (independante?|pigiste|freelance|reporter|ici|d'investigation|radio|tele|web)
      (<media>) ..1 (vient|viennent|viendra|arrive|enquete|sort|sortira|publie|publiera|diffuse|prepare|tourne|filme|s'interesse|va|vont) ..2 (filmer|tourner|demain|vendredi|samedi|dimanche|lundi|mardi|mercredi|jeudi|un|une|l'|cette|sur|le|la|sortir|publier|diffuser|interesse*|faire|en parler)
      (<media>) ..2 (prevenue?s?|alertee?s?|interessee?s?|au courant|informee?s?|contactee?s?|saisie?s?) ..2
      (contacte|ecrit|appele|alerte|prevenu|averti|raconte|transmis|signale|parle|tout dit) ..5 (<media>)
      (tourn*|realis*|prepar*|mont*) ..2 (documentaire|reportage|enquete|sujet) (sur|pour|a propos|concernant) ..2
      (mon|notre|l'|une?) ..1 (enquete|article|reportage|papier|sujet|documentaire|histoire) ..5 (parait|paraitra|sort|sortira|publiee?|diffusee?) ..2 (demain|ce soir|cette semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|dans|le|la)
      (passera|passer|diffuse|diffusee?|sera|finira|verrez|montrer) ..4 (20 heures|20h|13 heures|13h|19 20|jt|journal televise|journal de 20|infos)
      (souhaitez|voulez|souhaiteriez|desirez|pourriez|pouvez) vous (reagir|commenter|faire une declaration) ..2
      (voudrais|souhaite|souhaiterais|aimerais|voudrions|souhaitons|besoin d') ..2 (reaction|declaration|position officielle|droit de reponse) (sur|a|de|avant|concernant) ..2
      qui ..3 (s'occupe|repond|gere) ..2 (de la|a la|aux|la) (presse|medias)
      (emission|chaine|magazine|redaction|podcast|documentaire|hebdo|quotidien|notre journal) ..3 (prepare|travaille|enquete|tourne|realise|consacre) ..2 (sujet|reportage|numero|enquete|documentaire|article|dossier|emission)
      (60|soixante) millions de consommateurs
      (que choisir|cash investigation|envoye special|mediapart|bfm|tf1|france 2|le parisien|julien courbet|ca peut vous arriver|complement d'enquete|canard enchaine) ..2 (va|vont|sera|seront|devrait|serait|adorera|adorerait) ..4
      (ecrit|ecris|ecrirai|raconte|transmis|alerte|contacte|temoigne) ..4 (a|au|aux|chez|avec) ..1 (que choisir|cash investigation|mediapart|bfm|tf1|france 2|france 3|rtl|europe 1|le parisien|julien courbet|canard enchaine|konbini)
      (equipe|camera|cameras) de (tele|television|tournage|france)
      (redacteur|redactrice|pigiste|chroniqueur|chroniqueuse) (a|au|chez|pour|du) ..3
      mon (article|enquete|reportage|papier|documentaire) (sur|a propos de|concernant) (vous|vos|votre|cette|ce)
      (envoye|transmis|raconte|parle|balance|donne|ecrit|signale) ..2 (a la|aux|au|a un|a des|a l') (presse|medias|journaux|journalistes?|journal|television|radio) ..1
      (je suis|suis|en tant que|ici) ..1 (journaliste|reporter|redacteur en chef|redactrice en chef|correspondant|pigiste|journaliste independante?)
      (journaliste|reporter|redaction|redactrice|redacteur) (a|au|chez|pour|de|du) ..3
      (prepare|preparons|ecris|enquete|enquetons|travaille|realise|redige|publions|tourne|diffusons) ..2 (un|une|sur|notre) (article|reportage|enquete|sujet|documentaire|papier) ..4
      (reaction|declaration|commentaire|interview|position) (officielle|pour notre|pour un article|de votre part avant)
      (contacter|alerter|prevenir|contacte|alerte|appeler|avertir|parler|balancer|avertirai|contacterai|previens|saisir|vais voir) ..3 (la presse|les medias|les journaux|un journaliste|des journalistes|les journalistes|la tele|bfm|france 2|tf1|cash investigation|mediapart|capital|le parisien|quotidien|france inter|m6|hugo clement|la television)
      (contacte|contacter|contacterai|alerter|alerterai|alerte|prevenir|previens|envoyer|envoie|raconter|parler|parle|appeler|appelle|saisir) ..4 (la presse|les medias|presse locale|journal local|ouest-france|le monde|liberation|le figaro|la voix du nord|sud ouest|la depeche|le progres|nice-matin|bfm|tf1|france 3|cnews|brut|konbini)
      (service|contact|demande|attache|attachee|relations) (de|a la|avec la)? presse
      (avant|d'ici) (publication|parution|notre bouclage|le bouclage|diffusion)`,
    es: `
      (he|hemos) (llamado|avisado|contactado|escrito) ..1 (a|con) ..1 (<media>)
      (trabajo|escribo|redactor|redactora|reportera|reportero|informo) (para|en|de) ..1 (<media>)
      (he|hemos|voy a|vamos a) ..1 (contactado|llamado|avisado|escrito|hablado|contactar|llamar|avisar|escribir|hablar|contarlo) ..2 (<media>)
      preparo ..2 (reportaje|articulo|noticia|documental)
      (soy|como) (periodista|reportero|reportera)
      periodista (de|del|en) ..3
      (contactar|llamar|avisar|acudir) ..2 (la prensa|los medios|la television|periodicos)`,
    de: `
      (arbeite|schreibe|recherchiere|berichte|reporterin|reporter|redakteurin) (fur|beim|bei|fur die|fur den) ..1 (<media>)
      (habe|haben|werde|werden) ..2 (<media>) ..2 (informiert|kontaktiert|angeschrieben|eingeschaltet|informieren|kontaktieren|einschalten|angerufen)
      (recherchiere|drehen|drehe) ..6 (artikel|beitrag|reportage|bericht|entlassungen|dokumentation)
      (ich bin|als) (journalist|journalistin|reporter|reporterin|redakteur|redakteurin)
      (journalist|journalistin|redakteur|redakteurin) (bei|der|beim|vom) ..3
      (an die|der|die|zur) (presse|medien|zeitung|bild) (wenden|gehen|informieren|melden|kontaktieren)
      (presseanfrage|stellungnahme) (fur|bis|zu) ..3`,
    it: `
      (lavoro|scrivo|redattore|redattrice|inviata|inviato) (per|di|del|a) ..1 (<media>)
      (ho|abbiamo) ..1 (contattato|chiamato|avvisato|scritto a|scritto alla) ..1 (<media>)
      (preparo|scrivo|giriamo|sto preparando) ..2 (articolo|servizio|inchiesta|documentario) (su|sui|sulla|sulle|sul) ..2
      (sono|come) (un |una )?(giornalista|reporter|cronista)
      giornalista (di|del|della|per) ..3
      (contattare|chiamare|avvisare|contattero|scrivero) ..2 (la stampa|i giornali|striscia la notizia|le iene|i media)`,
    pt: `
      (trabalho|escrevo|redator|redatora|reporter) (para|na|no|da|do) ..1 (<media>)
      (contactei|contatei|avisei|escrevi|liguei|falei) ..3 (<media>)
      (preparo|estou a preparar|estou preparando|escrevo) ..1 (reportagem|artigo|materia|documentario) (sobre|de) ..2
      (sou|como) (jornalista|reporter)
      jornalista (da|do|de|na|no) ..3
      (contatar|chamar|avisar|acionar|procurar) ..2 (a imprensa|a midia|os jornais|a televisao|a globo)`,
    nl: `
      (ik ben|als) journalist*
      journalist (bij|van|voor) ..3
      (de pers|de media|de krant) (inlichten|bellen|benaderen|contacteren)`,
  },
  unless: {
    en: 'times square',
  },
};
