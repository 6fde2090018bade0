import { hate, insult } from '../../triage/lexicon/abuse.ts';
import { threat } from '../../triage/lexicon/threat.ts';
import { politics } from '../../triage/lexicon/noise.ts';
import type { Groups } from '../../text/phrase/notation.ts';
import { oneOf } from './one-of.ts';
import type { RulesOf } from './table.ts';
import { joinedLists } from '../../text/phrase/notation.ts';

/* The commonest forms; what is a fact (links, numbers, gaps, keys) is found in every language alike. */

export const italianGroups: Groups = {
  topic: oneOf(politics.phrases.it, ['pd', 'conte', 'monti', 'lega']),
  ...threat.groups?.it,
  ...hate.groups?.it,
};

export const italian: RulesOf = {
  insulting: {
    phrases: joinedLists(
      insult.phrases.it,
      hate.phrases.it,
      `
      (lei e|sei|siete|voi siete) ..2 (ridicol*|pazz*|ignorant*|maleducat*|patetic*|isteric*|bugiard*|incivil*|villan*|cafon*|stupid*|idiot*|imbecill*|scem*|infantil*|incapac*|insopportabil*|arrogant*|meschin*|analfabet*|pagliacc*|vigliacc*|buffon*|frustrat*)
      (povero|povera|razza di|branco di|pezzo di|brutto|brutta|vecchio|vecchia) ..1 (idiot*|imbecill*|scem*|ignorant*|pagliacc*|illus*|mentecatt*|dementi?|bugiard*|cretin*|asino|capra|somaro|strega|rompiscatole|piagnon*|incapac*)
      (si compri|comprati) ..1 (un cervello|una vita)
      (gente|persone|clienti) come (te|lei|voi)`,
    ),
    unless: joinedLists(insult.unless?.it, hate.unless?.it),
  },
  threatening: {
    phrases: joinedLists(
      threat.phrases.it,
      `
      (te ne|se ne|ve ne) pentir*
      (procederemo|agiremo) ..2 (legalmente|vie legali)
      (cancelli|cancella|rimuova|elimini) ..3 (o|altrimenti)
      ultimo avvertimento`,
    ),
    unless: joinedLists(threat.unless?.it),
  },
  blaming: {
    better: 'Vediamolo insieme.',
    phrases: `
      (e|era|e stata) ..1 (colpa sua|colpa tua|colpa vostra|sua colpa|tua colpa)
      (avrebbe|avresti) dovuto ..2
      (non ha|non hai) (letto|seguito|controllato|rispettato)
      (se avesse|se avessi) (letto|seguito|controllato)`,
  },
  condescending: {
    better: 'Capiamo che la situazione sia spiacevole.',
    phrases: `
      (si calmi|calmati|calma|stia calmo|stia calma|si rilassi|non esageri|sta esagerando|stai esagerando)
      (evidentemente|ovviamente|chiaramente) (lei|non ha|non hai|tu)
      (e|era) (ovvio|molto semplice|buon senso)
      (la prossima volta) (legga|leggi|controlli)
      (come (gia|le abbiamo gia)) (detto|spiegato)`,
  },
  sarcastic: {
    phrases: `
      (oh|ah|ma) ,? (poverin*|che (peccato per lei|tragedia|sorpresa|dramma)|davvero)
      grazie per (niente|la (brillante|preziosa|illuminante) (analisi|lezione|perla))
      (che|un) (genio|fenomeno|tragedia)`,
  },
  dismissive: {
    better: 'La ascoltiamo e vorremmo trovare una soluzione insieme.',
    phrases: `
      (non e) (un |il )?(nostro|mio) (problema|affare)
      (non possiamo|non si puo) fare (niente|nulla)
      (peggio per lei|se non le piace|nessuno la obbliga|vada altrove|e la vita|non ci interessa|e un suo problema|discussione chiusa|lei e l'unico)`,
  },
  political: {
    phrases: `
      (noi|sosteniamo|condanniamo|crediamo|pensiamo|votiamo|siamo (a favore|contro)) ..6 (<topic>)
      (votate|vota) (per|contro) ..2`,
  },
  voiced: {
    phrases: `
      (secondo|a) (me|noi|mio (parere|avviso)|nostro (parere|avviso))
      (personalmente|francamente|onestamente) ,? (credo|crediamo|penso|pensiamo|riteniamo) ..1
      (crediamo|pensiamo|riteniamo|credo|penso|ritengo) (che|sia)
      (siamo|sono) ..1 (d'accordo|contrari|favorevoli|contro)
      (ha|hai|avete) (perfettamente )?ragione`,
  },
  disparaging: {
    phrases: `
      (a differenza|rispetto) (della|dei|ai|alla|di) ..1 (concorrenza|concorrenti|altri|altre)
      (la|i|nostri|altre) (concorrenza|concorrenti|marche|aziende) (e|sono|non|vende|vendono|mente|mentono|copia|copiano) ..2
      (migliori?|meglio) (della|dei|di) (concorrenza|nostri concorrenti|tutti gli altri)`,
  },
  superlative: {
    phrases: `
      (numero uno|i migliori (del|sul|al)|il migliore (del|sul|al)|leader (mondiale|di mercato|del mercato)|ineguagliabile|imbattibile|insuperabile|rivoluzionario|senza pari)`,
  },
  granting: {
    phrases: `
      (usa|utilizza|utilizzi|inserisci|inserisca|con) ..2 codice (sconto|promozionale|promo) ..1
      (il tuo|il suo|il) codice (sconto|promozionale)? e ..1`,
  },
  promising: {
    better: 'Verifichiamo e la ricontattiamo.',
    phrases: `
      (la|vi|ti|le|lo) (rimborseremo|rimborsiamo|risarciremo|sostituiremo|sostituiamo|invieremo (un|una) (nuovo|nuova)|garantiamo|promettiamo|regaleremo|regaliamo|accrediteremo)
      (provvederemo al|procederemo al|garantiamo|promettiamo) (rimborso|che|un) ..1
      (ricevera|riceverai|avra|sara) ..3 (rimborso|rimborsato|rimborsata|domani|lunedi|entro|risarcito)
      (arrivera|sara (pronto|risolto|consegnato)) ..1 (domani|lunedi|entro|oggi|venerdi)
      (non succedera piu|non accadra piu|non si ripetera|rimborso (completo|totale|garantito)|ha la mia parola)`,
  },
  admitting: {
    better: 'Ci dispiace per quanto racconta e verificheremo.',
    phrases: `
      (e|e stata|e stato|era) ..1 (colpa nostra|nostra colpa|un nostro errore|nostro errore|nostra responsabilita)
      (abbiamo (sbagliato|commesso|fallito)|ammettiamo|riconosciamo|ci assumiamo) ..3 (errore|errori|colpa|responsabilita)?
      (siamo (responsabili|colpevoli)|avremmo dovuto|errore da parte nostra)`,
  },
  advising: {
    phrases: `
      (prenda|dovrebbe prendere|consigliamo di prendere|assuma) ..2 (farmaco|antistaminico|ibuprofene|paracetamolo|aspirina|antibiotico|tachipirina)
      (legalmente|secondo la legge) ,? (lei|puo|non|ha) ..1
      non (serve|occorre) ..2 (medico|ospedale)`,
  },
  confiding: {
    phrases: `
      (riservato|confidenziale|internamente|uso interno|documento interno|tra noi|ufficiosamente|non ancora pubblico|nostro fornitore e)`,
  },
  modelVoice: {
    phrases: `
      (come|sono|in quanto) (una |un |un')?(ia|intelligenza artificiale|modello linguistico|assistente virtuale|chatbot)
      (ecco|di seguito) ..2 (risposta|bozza|proposta|versione)
      (chatgpt|openai)`,
  },
  leaking: {
    phrases: `
      (ignora|dimentica|ignori) ..3 (istruzioni|regole|indicazioni)
      (il mio|il tuo|il) (prompt|messaggio di sistema)
      (le mie|le) istruzioni (dicono|prevedono|vietano|sono)`,
  },
};
