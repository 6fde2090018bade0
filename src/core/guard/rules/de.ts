import { hate, insult } from '../../triage/lexicon/abuse.ts';
import { threat } from '../../triage/lexicon/threat.ts';
import { politics } from '../../triage/lexicon/noise.ts';
import type { Groups } from '../../text/phrase/notation.ts';
import { oneOf } from './one-of.ts';
import type { RulesOf } from './table.ts';
import { joinedLists } from '../../text/phrase/notation.ts';

/* The commonest forms; what is a fact (links, numbers, gaps, keys) is found in every language alike. */

export const germanGroups: Groups = {
  topic: oneOf(politics.phrases.de, []),
  ...threat.groups?.de,
  ...hate.groups?.de,
};

export const german: RulesOf = {
  insulting: {
    phrases: joinedLists(
      insult.phrases.de,
      hate.phrases.de,
      `
      (sie sind|du bist|ihr seid|sind sie|bist du) ..2 (lacherlich*|verruckt*|unverschamt*|frech*|ignorant*|unhoflich*|dumm*|dreist*|blod*|hysterisch*|peinlich*|armselig*|erbarmlich*|kindisch*|verlogen*|unfahig*|primitiv*|asozial*|ungebildet*|beschrankt*|nervig*|widerlich*|lugner*|heulsuse*|jammerlappen|norgler*|querulant*|besserwisser*|wichtigtuer*|feigling*|witzfigur*|hohlkopf*|spinner*)
      (armer|arme|armes|so ein|so eine|was fur ein|was fur eine|du) ..1 (wicht|wurstchen|irrer|irre|idiot*|dummkopf*|trottel|spinner*|norgler*|jammerlappen|querulant*|heulsuse|klugscheisser*|depp*|clown*|versager*)
      (kaufen sie sich|kauf dir) ..1 (gehirn|hirn|leben)
      (leute|menschen|kunden) wie (sie|du|dich|ihr|ihnen)`,
    ),
    unless: joinedLists(insult.unless?.de, hate.unless?.de),
  },
  threatening: {
    phrases: joinedLists(
      threat.phrases.de,
      `
      (das|sie|du) (werden|wirst|wird) ..3 bereuen
      (wir) (werden|behalten uns) ..3 (verklagen|rechtliche schritte|anzeigen|anwalt)
      (loschen|entfernen) sie ..4 (oder|sonst|andernfalls)
      letzte warnung`,
    ),
    unless: joinedLists(threat.unless?.de),
  },
  blaming: {
    better: 'Schauen wir uns das gemeinsam an.',
    phrases: `
      (das|es) (ist|war) (ihre|deine|eure) (schuld|eigene schuld|fehler)
      (selbst|selber) schuld
      (hatten sie|hattest du|sie hatten|du hattest) ..5 (lesen|gelesen|beachtet|beachten|prufen|sollen|mussen|konnen)
      (sie haben|du hast) ..3 (nicht gelesen|nicht beachtet|falsch (bedient|verwendet|verstanden)|ubersehen|versaumt)`,
  },
  condescending: {
    better: 'Wir verstehen, dass das ärgerlich ist.',
    phrases: `
      (beruhigen sie sich|beruhige dich|regen sie sich (ab|nicht auf)|entspannen sie sich|bleiben sie ruhig|ubertreiben sie nicht|sie ubertreiben)
      (offensichtlich|offenbar|anscheinend) (haben|hast|sind|verstehen) (sie|du)
      (wie|das haben wir) ..2 (bereits|schon) (gesagt|erklart|erwahnt)
      (das ist doch|ist doch) (ganz )?(einfach|logisch|klar|offensichtlich)
      (nachstes mal|das nachste mal) ..3
      (lesen sie) (erst|einfach|doch|bitte richtig) ..3`,
  },
  sarcastic: {
    phrases: `
      (oh|ach|na|ja) ,? (wie (schade|traurig|originell)|der arme|die arme|herzlichen gluckwunsch|toll gemacht|klar doch|so ein drama)
      danke fur (nichts|ihre (wertvolle|geniale|brillante) (meinung|weisheit|analyse)|die belehrung)
      (was fur ein|so ein) (genie|drama|held)
      (sherlock|einstein|herzliches beileid|heul doch|na klar)`,
  },
  dismissive: {
    better: 'Wir nehmen Ihr Anliegen ernst und möchten mit Ihnen eine Lösung finden.',
    phrases: `
      (das ist|ist) nicht (unser|mein) (problem|bier|fehler|sache)
      (da|wir) konnen (wir )?(da )?(leider )?nichts (machen|tun|andern)
      (pech gehabt|ihr problem|das ist ihr problem|so ist das leben|niemand zwingt (sie|dich)|dann kaufen sie (woanders|nicht)|gehen sie woanders|ist uns egal|interessiert uns nicht|thema erledigt|sie sind der einzige|ende der diskussion)`,
  },
  political: {
    phrases: `
      (wir|ich) ..1 (unterstutzen|verurteilen|lehnen|finden|glauben|denken|wahlen|hoffen|stehen|halten|sind (fur|gegen)|bin (fur|gegen)) ..6 (<topic>)
      (wahlt|wahlen sie) ..2 (<topic>)`,
  },
  voiced: {
    phrases: `
      (meiner|unserer) (bescheidenen |personlichen |ehrlichen )?(meinung|ansicht|auffassung)
      (ich|wir) (personlich |ehrlich )?(finden|finde|denken|denke|glauben|glaube|meinen|meine) (dass|das|es|sie|den|die)
      (ich bin|wir sind) (dafur|dagegen|der meinung|der ansicht|uberzeugt|ganz ihrer meinung|gegen|fur)
      (sie haben|du hast) (vollkommen |vollig |absolut )?(recht|unrecht)
      (ehrlich gesagt|mal ehrlich|offen gesagt)`,
    unless: `
      wir finden (eine|die|gemeinsam|sicher|bestimmt) ..2 (losung|weg)?`,
  },
  disparaging: {
    phrases: `
      (im gegensatz|anders als|im vergleich) (zu|zur|die|unsere|andere)? ..1 (konkurrenz|konkurrenten|mitbewerber|mitbewerbern|wettbewerber|wettbewerbern|anderen|andere (firmen|marken|anbieter)|anderen (firmen|marken|anbietern))
      (die|unsere|andere) (konkurrenz|konkurrenten|mitbewerber|wettbewerber|anbieter|marken) (ist|sind|kann|konnen|verkauft|verkaufen|lugt|betrugt|kopiert|hat|haben) ..2
      besser als (die konkurrenz|alle anderen|andere|der wettbewerb|unsere mitbewerber)`,
  },
  superlative: {
    phrases: `
      (weltbeste*|marktfuhrer|die nummer eins|unschlagbar*|einzigartig*|unubertroffen*|konkurrenzlos*|revolutionar*|das beste (produkt|der welt|am markt)|die besten (der|auf|am)|der beste (service|der welt))`,
  },
  granting: {
    phrases: `
      (nutze|nutzen|verwende|verwenden|mit|gib|geben) ..2 (rabattcode|gutscheincode|aktionscode|promocode) ..1
      (dein|ihr|der) (code|rabattcode|gutscheincode|aktionscode) (ist|lautet) ..1`,
  },
  promising: {
    better: 'Wir prüfen das und melden uns bei Ihnen.',
    phrases: `
      (wir|ich) (werden|werde|erstatten|erstatte|ersetzen|ersetze|garantieren|garantiere|versprechen|verspreche|entschadigen|schenken|ubernehmen (die|alle|samtliche) kosten) ..6 (erstatten|ersetzen|zuruckerstatten|zuruckzahlen|entschadigen|liefern|umtauschen|zuruck|geld|kosten|dass|ihnen|dir|gutschreiben|schenken)
      (sie|du) (erhalten|bekommen|werden|bekommst|erhaltst|kriegst) ..4 (geld zuruck|erstattung|ruckerstattung|ersatz|gutschein|entschadigung|zuruck|rabatt)
      (kommt|ankommt|geliefert|erledigt|behoben|da|ankommen) ..2 (morgen|bis (morgen|montag|dienstag|mittwoch|donnerstag|freitag)|am (montag|dienstag|mittwoch|donnerstag|freitag)|innerhalb|in # (tagen|stunden))
      (kommt nicht (mehr|wieder) vor|wird nicht (mehr|wieder) (vorkommen|passieren)|volle (ruckerstattung|erstattung)|garantiert (bis|morgen|heute)|mein wort|unser wort)`,
    unless: `
      (nicht|leider nicht|keine) ..2 (garantieren|versprechen|erstatten|zusagen)`,
  },
  admitting: {
    better: 'Es tut uns leid, was Sie schildern; wir gehen dem nach.',
    phrases: `
      (das|es) (ist|war) ..2 (unsere schuld|unser fehler|unser verschulden|unser versaumnis)
      (wir haben) ..3 (fehler gemacht|versagt|einen fehler|falsch gemacht|es vermasselt|schuld)
      (fehler|versehen|verschulden|versaumnis) (von unserer seite|unsererseits|auf unserer seite)
      (wir sind|wir tragen|wir ubernehmen) ..2 (schuld|verantwortlich|haftbar|verantwortung|haftung|schuldig)
      wir hatten ..5 (sollen|mussen)`,
  },
  advising: {
    phrases: `
      (nehmen sie|sie sollten|wir empfehlen ihnen) ..4 (medikament|ibuprofen|paracetamol|aspirin|antihistaminikum|antibiotikum|tabletten)
      (rechtlich|juristisch) (gesehen|haben|sind|konnen) ..2
      (keinen arzt|nicht zum arzt)`,
  },
  confiding: {
    phrases: `
      (vertraulich|intern|internes dokument|unter uns|inoffiziell|noch nicht (offentlich|offiziell)|betriebsgeheimnis|sagen sie es nicht weiter|unser lieferant ist)`,
  },
  modelVoice: {
    phrases: `
      (als|ich bin|bin) (ein |eine |nur ein )?(ki|kunstliche intelligenz|sprachmodell|virtueller assistent|chatbot|ki-modell|ki-assistent)
      (hier ist|hier sind|hier ein) ..2 (antwort|entwurf|vorschlag|version)
      (chatgpt|openai)`,
  },
  leaking: {
    phrases: `
      (ignoriere|ignorieren sie|vergiss) ..3 (anweisungen|regeln|vorgaben|instruktionen)
      (mein|dein|der|den) (prompt|systemprompt|system prompt)
      (meine|die) (anweisungen|vorgaben|instruktionen) (lauten|sagen|besagen|verbieten|verlangen)`,
  },
};
