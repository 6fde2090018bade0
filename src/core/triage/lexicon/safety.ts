import { joinedLists } from '../../text/phrase/notation.ts';
import type { Wordlist } from '../../text/phrase/wordlist.ts';
import { accident } from './accident.ts';
import { dangerEnglish } from './safety-en.ts';
import { dangerFrench } from './safety-fr.ts';

/** What the lists name outright. */
const outright: Wordlist = {
  phrases: {
    en: dangerEnglish.phrases,
    fr: dangerFrench.phrases,
    es: `
      (guardia|guardias|portero|conductor|repartidor|empleado|vigilante|encargado) ..3 (golpeo|pego|empujo|agredio|acoso|manoseo|siguio|amenazo) ..2
      (puso|prendio|dio) fuego (a|las|los|la|el) ..2
      reaccion* alergica*
      (intoxicacion|intoxicado|intoxicada|intoxicados) ..1 (alimentaria|alimenticia|por|con)?
      (mi|nuestro|nuestra|su) ..1 (hijo|hija|bebe|mujer|marido|madre|padre|nino|nina|perro) ..5 (hospital|urgencias|enfermo|enferma|vomitando|vomito|intoxicado|intoxicada|alergia|quemado|quemada|ahogo|asfixia)
      (en|a) urgencias ..2 (por|tras|despues)
      (acabe|acabamos|termine|terminamos|acabo|estoy|estuve) ..2 (en el hospital|en urgencias|hospitalizado|hospitalizada)
      (cristales|vidrio|gusanos|gusano|cucaracha|moho) ..2 (en|dentro) ..3 (comida|botella|producto|yogur|plato|bolsa|lata)
      (exploto|se incendio|prendio fuego|se quemo|salio ardiendo)
      (choque anafilactico|descarga electrica|fuga de gas|salmonela|listeria)
      (casi|por poco) ..2 (muere|me muero|se muere|mata|me mata|se ahoga)
      (producto|esto|es) ..2 (peligroso|peligrosa|toxico|toxica)
      peligro para (los ninos|la salud|las personas)
      (me|se|nos) (cai|cayo|caimos|resbale|resbalo) ..6 (roto|rota|fractura|hospital|urgencias|cabeza|muneca|tobillo|brazo|cadera)
      (huele|olor) ..2 (gas|quemado)
      (cable|cables) ..3 (pelados?|colgando|suelto|sueltos)
      (fractura|quemaduras|asfixia|desmayo|ambulancia|ahogandose|electrocutado|electrocutada)
      (trozos? de|un) (cristal|vidrio|metal|plastico|clavo|gusano) ..2 (en|dentro)
      (salida|salidas) de emergencia ..3 (bloqueada|cerrada|bloqueadas|cerradas)
      (me|nos|la|lo) (agredio|agredieron|pegaron|golpeo|ataco|violaron)`,
    de: `
      (in brand gesetzt|brand ausgelost|feuer gefangen|in flammen aufgegangen|brandlocher?)
      (haut|gesicht|lippen|kopfhaut|hande) ..3 (brennt|brennen|geschwollen|blasen|ausschlag|veratzt)
      (sicherheitsmann|security|tursteher|fahrer|mitarbeiter|mitarbeiterin|wachmann|kontrolleur|lieferant|bote|kellner|trainer) ..5 (geschlagen|angegriffen|bedrangt|begrapscht|bedroht|gestossen|gewurgt|verfolgt|angefasst)
      (bremsen|bremse|gurt|lenkung) ..4 (versagt|versagen|ausgefallen|defekt|schliesst nicht|halt nicht|gerissen)
      allergische* (reaktion|reaktionen|schock)
      (lebensmittelvergiftung|vergiftung|salmonellen|listerien|anaphylaktisch*|stromschlag|gasleck|erstickungsgefahr|verbrennungen|lebensgefahr|lebensgefahrlich|brandgefahr|gesundheitsgefahr*)
      (mein|meine|unser|unsere|meiner|meinem) ..1 (sohn|tochter|kind|kinder|baby|frau|mann|mutter|vater|hund|katze) ..6 (krankenhaus|notaufnahme|krank|erbrochen|ubergeben|verletzt|verbrannt|erstickt|allergisch|vergiftet|ausschlag|atemnot)
      (im|ins) (krankenhaus) ..4
      in der notaufnahme
      (glasscherben|glassplitter|scherben|maden|schimmel|wurmer|metallteil*) ..3 (in|im) ..4
      (explodiert|in flammen|brand geraten|feuer gefangen)
      (ware|waren|hatte) ..3 (fast|beinahe) ..2 (gestorben|erstickt|verletzt)
      (gefahrlich|gefahr) fur (kinder|menschen|die gesundheit)
      nicht gekennzeichnet* ..2 (allergen*|nusse)
      (gesturzt|ausgerutscht|hingefallen|sturz) ..8 (gebrochen|bruch|krankenhaus|kopf|handgelenk|hufte|knochel|notarzt|verletzt)
      (riecht|geruch) ..3 (gas|verbrannt|verschmort)
      (gasgeruch|kabel hangt|blanke kabel|offene kabel|knochenbruch|oberschenkelhalsbruch|gehirnerschutterung|bewusstlos|notarzt|rettungswagen|atemnot|uberdosis|erstickt|verschluckt)
      (glas|metall|plastik|scherbe|scherben|nagel|schraube) (im|in|in der) ..3 (essen|brei|joghurt|suppe|salat|glaschen|flasche|mullermilch|brot)
      (notausgang|fluchtweg) ..3 (versperrt|verschlossen|blockiert|zugestellt)
      (angegriffen|verprugelt|belastigt|vergewaltigt|bedroht) (worden|von|im|in)`,
    it: `
      (dato|preso|da|appiccato|prende) fuoco
      (guardia|buttafuori|autista|commesso|corriere|addetto|controllore|cameriere) ..4 (picchiato|picchiata|aggredito|aggredita|spinto|spinta|molestata|schiaffeggiato|minacciato|minacciata|palpata)
      (freni|cintura|sterzo) ..4 (rotti|rotta|non (funziona|funzionano|si chiude|tiene|tengono)|ceduto|ceduti)
      (reazione|reazioni|shock) (allergica|allergiche|anafilattico)
      (intossicazione|intossicato|intossicata|salmonella|listeria|fuga di gas|scossa elettrica)
      (mio|mia|nostro|nostra) ..1 (figlio|figlia|bambino|bambina|moglie|marito|madre|padre|mamma|cane|neonato) ..5 (ospedale|pronto soccorso|male|malato|malata|vomitato|vomito|intossicato|allergia|ustionato|ustionata|soffocato|soffocata|soffocare|ferito|ferita)
      (al pronto soccorso|in ospedale) ..5
      (vetro|vermi|muffa|scarafaggio|scarafaggi) ..2 (nel|nella|dentro|nello) ..3
      (esploso|esplosa|preso fuoco|ha preso fuoco)
      (prodotto|e) ..2 (pericoloso|pericolosa|tossico|tossica)
      pericolo per (i bambini|la salute|le persone)
      (caduto|caduta|scivolato|scivolata) ..8 (rotto|rotta|frattura|ospedale|testa|polso|caviglia|braccio|pronto soccorso)
      (odore|puzza|puzzo) ..2 (di gas|di bruciato)
      (cavo|cavi) ..3 (scoperti|scoperto|penzola|penzolano)
      (frattura|ustioni|svenuto|svenuta|ambulanza|soffocamento|folgorato|avvelenamento)
      (pezzo|pezzi) di (vetro|metallo|plastica) ..2 (nel|nella|dentro)
      (uscita|uscite) di (sicurezza|emergenza) ..3 (bloccata|chiusa|bloccate|chiuse)
      (aggredito|aggredita|picchiato|picchiata|molestata|violentata) (da|dal|dalla|in|sul)`,
    pt: `
      (seguranca|porteiro|motorista|estafeta|funcionario|condutor) ..3 (bateu|agrediu|empurrou|apalpou|assediou|seguiu|ameacou)
      (travoes|freios|cinto) ..4 (falharam|falhou|nao (funciona|funcionam|fecha|prende)|partiu)
      (reacao|reacoes|choque) (alergica|alergicas|anafilatico)
      (intoxicacao|intoxicado|intoxicada|salmonela|listeria|vazamento de gas|choque eletrico)
      (meu|minha|nosso|nossa) ..1 (filho|filha|bebe|esposa|marido|mae|pai|cachorro|crianca) ..5 (hospital|emergencia|doente|vomitando|vomitou|passou mal|intoxicado|alergia|queimado|queimada|engasgou|urgencias)
      (parei|parou|fui parar|foi parar|acabei) ..2 (no hospital|nas urgencias|na emergencia)
      (vidro|larva|larvas|barata|mofo|bicho) ..2 (no|na|dentro|em) ..3 (comida|garrafa|produto|iogurte|prato|lata)
      (explodiu|pegou fogo|incendiou)
      (produto|e) ..2 (perigoso|perigosa|toxico|toxica)
      perigo para (as criancas|a saude|as pessoas)
      (cai|caiu|escorreguei|escorregou) ..8 (quebrou|quebrei|fratura|fraturou|hospital|cabeca|pulso|tornozelo|braco|urgencia)
      (cheiro|cheira) ..2 (a|de)? (gas|queimado)
      (fio|fios|cabo|cabos) ..3 (desencapados?|solto|soltos|pendurados?)
      (fratura|queimaduras|desmaiou|desmaiei|ambulancia|engasgou|asfixia|eletrocutado|overdose)
      (pedaco|pedacos|caco|cacos) de (vidro|metal|plastico) ..2 (no|na|dentro|em)
      (saida|saidas) de emergencia ..3 (bloqueada|fechada|bloqueadas|fechadas)
      (fui|foi) (agredido|agredida|espancado|assaltado|assaltada|assediada)`,
    nl: `
      allergische reactie*
      (voedselvergiftiging|salmonella|listeria)
      (mijn|onze) ..1 (zoon|dochter|kind|baby|vrouw|man|hond) ..5 (ziekenhuis|ziek|overgegeven|gewond|verbrand|gestikt)
      (ontploft|in brand gevlogen|vloog in brand)
      levensgevaarlijk*`,
  },
  unless: {
    en: dangerEnglish.unless,
    fr: dangerFrench.unless,
    de: `
      (in flammen|brand geraten) (der liebe)`,
  },
};

const joined = (language: 'en' | 'fr' | 'es' | 'de' | 'it' | 'pt'): string =>
  joinedLists(outright.phrases[language], accident.phrases[language]);

/** Harm to people's health or a danger of it, told as having happened or about to. */
export const safety: Wordlist = {
  ...outright,
  groups: {
    en: { ...dangerEnglish.groups, ...accident.groups.en },
    fr: { ...dangerFrench.groups, ...accident.groups.fr },
  },
  phrases: {
    ...outright.phrases,
    en: joined('en'),
    fr: joined('fr'),
    es: joined('es'),
    de: joined('de'),
    it: joined('it'),
    pt: joined('pt'),
  },
};
