import { hate, insult } from '../../triage/lexicon/abuse.ts';
import { threat } from '../../triage/lexicon/threat.ts';
import { politics } from '../../triage/lexicon/noise.ts';
import type { Groups } from '../../text/phrase/notation.ts';
import { oneOf } from './one-of.ts';
import type { RulesOf } from './table.ts';
import { joinedLists } from '../../text/phrase/notation.ts';

/* The commonest forms; what is a fact (links, numbers, gaps, keys) is found in every language alike. */

export const dutchGroups: Groups = {
  topic: oneOf(politics.phrases.nl, []),
  ...threat.groups?.nl,
  ...hate.groups?.nl,
};

export const dutch: RulesOf = {
  insulting: {
    phrases: joinedLists(insult.phrases.nl, hate.phrases.nl),
    unless: joinedLists(insult.unless?.nl, hate.unless?.nl),
  },
  threatening: {
    phrases: joinedLists(threat.phrases.nl),
    unless: joinedLists(threat.unless?.nl),
  },
  blaming: {
    phrases: `
      (dat|het) is (uw|je|jouw) (eigen )?(schuld|fout)
      (had u|u had|je had) ..3 moeten`,
  },
  condescending: {
    phrases: `
      (rustig aan|kalmeer|doe eens rustig|stelt u zich niet aan|u overdrijft)
      (duidelijk|blijkbaar|kennelijk) (heeft|hebt|heb) (u|je)`,
  },
  dismissive: {
    phrases: `
      (dat is) (niet )?(ons|uw) probleem
      (dan gaat u maar ergens anders|jammer dan|niemand dwingt u|pech gehad|einde discussie)`,
  },
  voiced: {
    phrases: `
      (naar|volgens) (onze|mijn|ons|mij) (mening|bescheiden mening)?
      (wij|we|ik) (vinden|vind|denken|denk|geloven|geloof) (dat|het)
      (u heeft|je hebt) (groot )?gelijk`,
  },
  promising: {
    phrases: `
      (wij|we|ik) (zullen|zal|gaan|ga) ..4 (terugbetalen|vergoeden|vervangen|compenseren|leveren)
      (u|je) (krijgt|ontvangt) ..4 (geld terug|terugbetaling|vergoeding|vervanging)
      (garanderen|garandeer|beloven|beloof) ..1`,
  },
  admitting: {
    phrases: `
      (het|dit|dat) (is|was) ..1 (onze (schuld|fout)|een fout van ons)
      (wij|we) (hebben) ..2 (fout gemaakt|gefaald)
      (wij|we) zijn (verantwoordelijk|aansprakelijk)`,
  },
  modelVoice: {
    phrases: `
      (als|ik ben) (een )?(ai|kunstmatige intelligentie|taalmodel|virtuele assistent|chatbot)
      (chatgpt|openai)`,
  },
  leaking: {
    phrases: `
      (negeer|vergeet) ..3 (instructies|regels|opdrachten)
      (mijn|de|je) (prompt|systeemprompt|systeembericht)`,
  },
};
