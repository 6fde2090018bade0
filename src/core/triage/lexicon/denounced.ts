import type { Wordlist } from '../../text/phrase/wordlist.ts';

/*
 * Hate told of in order to denounce it: somebody names what was said, asks for its removal, contradicts it, or speaks of what
 * was done to them. The words of hate beside it are another's.
 */
export const denounced: Wordlist = {
  groups: {
    en: {
      ism: 'racism|sexism|homophobia|antisemitism|anti semitism|islamophobia|transphobia|xenophobia|misogyny|ableism|bigotry|hate speech|discrimination|hatred|prejudice',
      ist: 'racist|sexist|homophobic|antisemitic|anti semitic|transphobic|xenophobic|islamophobic|bigoted|hateful|misogynist*|ableist|discriminat*',
      said: 'wrote|writes|write|called|calls|says|said|say|saying|posted|posts|shouted|shouts|shouting|yelled|hates|hate|claims|claimed|thinks|think|insults|insulted',
    },
    fr: {
      isme: 'racisme|sexisme|homophobie|antisemitisme|islamophobie|transphobie|xenophobie|misogynie|validisme|haine|discriminations?|prejuges?',
      iste: 'racistes?|sexistes?|homophobes?|antisemites?|transphobes?|xenophobes?|islamophobes?|haineux|haineuse|haineuses|misogynes?|validistes?|discriminat*',
      dit: 'ecrit|ecrivent|ecrire|dit|disent|dire|traite|traitent|traiter|crie|crient|poste|postent|pense|pensent|prend|deteste|detestent|hait|haissent|insulte|insultent|pretend|pretendent',
    },
  },
  phrases: {
    en: `
      (calling|labelling|labeling|treating|blaming|saying|claiming|insulting|joking) ..8 (is|isn't|was|are) ..2 (disgusting|vile|wrong|racist|sexist|homophobic|racism|unacceptable|shameful|ok|okay|funny|horrible|awful|hateful|sickening|cruel|ignorant|a disgrace|nonsense|acceptable|appalling)
      (delete|deleted|deleting|remove|removed|removing|report|reported|reporting|hide|take down|took down|taken down|moderate) ..5 (comments?|posts?|remarks?|slurs?|tweets?|posters?|messages?|signs?|videos?)
      (whoever|anyone who|anybody who|the (person|man|woman|guy|idiot|customer|troll|employee|one) who|those who|people who|he who|someone who|somebody who|everyone who) ..2 (<said>)
      (<ist>) ..1 (comments?|jokes?|remarks?|slurs?|chants?|abuse|posts?|insults?|nonsense|attacks?|language|stuff|behaviour|behavior|words?|signs?|ads?|adverts?|staff|employees?|managers?)
      (stand|fight|fighting|speak|speaking|spoke|against|stop|no to|no place for|no room for|condemn|condemns|denounce|denounces|victims? of|end|sick of|tired of|enough of) ..2 (<ism>)
      (<ism>) ..3 (no place|not welcome|has to|must|should|needs to|isn't|is not|hurts|kills|is a crime|is wrong|is real|is never)
      (he|she|son|daughter|child|brother|sister|friend|wife|husband|mother|father|colleague|we|kids) (was|were|has been|have been) ..1 (called|insulted|spat at|mocked|bullied|attacked|harassed|refused) ..6
      (nobody|no one|no human|no child|none of (us|them)) ..1 (deserves?|should|has the right) ..3
      (stop|quit) (calling|spreading|saying|telling|blaming|insulting|using|posting|attacking|treating|hating|stereotyping|mocking)
      (is|are|were|was) (not|never) ..1 (to blame|the problem|inferior|less human|your enemy|a threat|a crime|a joke|an insult|second class)
      (are not|aren't|is not|isn't|am not|were not|never) ..2 (vermin|animals|parasites|criminals|terrorists|thieves|scum|virus|viruses|disease|dirty|lazy|stupid|dangerous|slaves|objects|monkeys|trash|illegal|sick|jokes?|costumes?|stereotypes?)
      (people|they|some|customers) (still|really|actually) (say|think|believe|write|use|call|shout)
      as a joke ..4 not funny
      how can (anyone|anybody|people|somebody|someone|you) ..1 (still)? (say|think|write|call|hate)
      (as|i'm|i am) a ..2 (woman|muslim|jew|gay|lesbian|trans|black|immigrant|refugee|migrant|disabled|autistic|asian|arab) ..6 (hurt|hurts|offended|tired|insulted|excluded|afraid|scared|ashamed|respect|unwelcome|sick of)`,
    fr: `
      (traiter|qualifier|insulter|comparer|accuser|dire|ecrire|pretendre|appeler) ..8 (est|sont|c'est|n'est|releve) ..3 (ignoble|abject|degueulasse|degoutant|honteux|inacceptable|raciste|sexiste|homophobe|du racisme|du sexisme|grave|intolerable|insupportable|drole|scandaleux|puni|un delit|interdit|ridicule|faux|haineux|odieux)
      (supprimer|supprimez|supprime|retirer|retirez|retire|enlever|enlevez|effacer|effacez|signaler|signale|signalez|masquer|masquez|moderer|moderez) ..5 (commentaires?|messages?|propos|posts?|publications?|insultes?|tweets?|affiches?|videos?)
      (celui|celle|ceux|celles|la personne|les gens|le type|l'homme|la dame|le client|l'individu|quelqu'un|tous ceux|l'employe) qui ..2 (<dit>)
      (propos|commentaires?|blagues?|insultes?|remarques?|actes?|attaques?|messages?|comportements?|cliches?|discours|affiches?|pubs?) ..1 (<iste>)
      (contre|stop|non|halte|combattre|lutter|lutte|victimes? (de|du)|denonce|denoncer|condamne|marre|assez|fin) ..3 (<isme>)
      (<isme>) ..3 (pas sa place|n'a pas|tue|blesse|est un delit|doit|n'est pas|ca suffit|c'est non)
      (s'est|se|m'a|nous a|l'a|l'ont|m'ont|nous ont|a ete|ai ete|ont ete|suis|sont|est) ..2 (fait|faits|faites)? (traite|traitee|traites|traitees|traiter|insulte|insultee|insultes|insulter|moque|moquee|refuse|refusee|agresse|agressee|harcele|harcelee) ..4
      (personne|nul|aucun|aucune) ..2 (merite|doit|devrait|n'a le droit) ..3
      (arretez|arrete|arretons|cessez|cesse) de ..2 (traiter|dire|repandre|propager|accuser|insulter|raconter|renvoyer|publier|poster|stigmatiser|generaliser|moquer|ecrire)
      (n'y|ne|n') ..2 (est|sont|suis|etes|sommes) (pas|pour rien|jamais) ..2 (vermine|animaux|parasites|criminels|terroristes|voleurs|virus|maladie|sales|faineants|dangereux|dangereuses|betes|objets|singes|dechets|inferieurs|inferieures|le probleme|une insulte|un crime|une menace|responsables?|coupables?|une blague|des esclaves|un deguisement)
      (n'y (est|sont)|y sont|y est) pour rien
      (on|certains|des gens|les gens) ..1 (entend|entendent|lit|disent|pensent|ecrivent) encore
      (ce n'est|c'est|c'etait) (pas|vraiment pas|meme pas) ..1 drole
      comment peut on ..2 (<dit>)
      (en tant que|comme) ..2 (femme|musulman|musulmane|juif|juive|gay|lesbienne|trans|noir|noire|immigre|refugie|handicape|autiste|asiatique|arabe) ..6 (blesse|blessee|insulte|insultee|choque|choquee|peur|honte|marre|exclu|exclue|respect)`,
    de: `
      (zu sagen|zu behaupten|zu schreiben) ..8 (ist|sei) ..2 (falsch|rassistisch|rassismus|widerlich|ekelhaft|unertraglich|unmoglich|hetze)
      (loscht|loschen|geloscht|entfernt|entfernen|meldet|melden|gemeldet) ..6 (kommentar*|beitrag|beitrage|post|posts|hetze|spruch|spruche)
      (kommentar*|beitrag|post) ..6 (loschen|loscht|entfernen|entfernt|melden)
      (wer|der|die|leute die|jeder der) ..4 (schreibt|sagt|ruft|beschimpft|hasst|bezeichnet|behauptet|glaubt) ..6 (schamen|gehort angezeigt|hat hier nichts|spinnt|sollte)
      (rassistisch*|sexistisch*|homophob*|antisemitisch*|fremdenfeindlich*|menschenverachtend*) ..1 (kommentar*|witz*|spruch*|ausserung*|beleidigung*|hetze|bemerkung*)
      (gegen|kein platz fur|stoppt|nein zu|schluss mit|opfer von) ..2 (rassismus|sexismus|hass|antisemitismus|hetze|diskriminierung|homophobie)
      (wurde|wurden|worden|werde) ..5 (beschimpft|beleidigt|bespuckt|ausgelacht|angepobelt|genannt)
      hort auf ..6 (zu (beschimpfen|bezeichnen|hetzen|beleidigen|behaupten)|als)
      (sind|ist|bin) (keine|kein|nicht) ..1 (parasiten|tiere|verbrecher|terroristen|ungeziefer|krankheit|virus|minderwertig|schuld|abschaum|das problem|weniger wert)
      (niemand|keiner|kein mensch) ..2 (verdient|sollte|darf) ..4
      wie kann man ..3 (denken|sagen|schreiben|glauben)`,
    es: `
      (decir|llamar|afirmar|escribir|insultar) ..8 (esta|es) ..1 (mal|racista|racismo|asqueroso|vergonzoso|inaceptable|falso|homofobo|machista|repugnante)
      (borrad|borrar|borren|borrado|eliminad|eliminar|eliminen|quitad|quiten|denunciad|denunciado|reportado) ..5 (comentarios?|mensajes?|publicacion|publicaciones|insultos?)
      (quien|quienes|el que|los que|la persona que) ..2 (escribe|escriben|escribio|dice|dicen|dijo|llama|llaman|llamo|odia|odian|insulta)
      (comentarios?|chistes?|insultos?|bromas?|actitud|mensajes?) ..1 (racistas?|machistas?|homofobos?|homofobas?|antisemitas?|xenofobos?|transfobos?)
      (contra el|contra la|no al|no a la|basta de|victimas? de|stop) ..1 (racismo|machismo|homofobia|odio|antisemitismo|xenofobia|discriminacion)
      (dejad|dejen|deja|parad|paren) de ..2 (llamar|decir|insultar|difundir|culpar|atacar)
      no (son|somos|soy|es) ..2 (parasitos|animales|delincuentes|terroristas|ladrones|escoria|virus|plaga|inferiores|el problema|una broma|culpables)
      (nadie|ningun|ninguna) ..1 (merece|deberia|tiene derecho) ..3
      (me|le|nos|les) (llamaron|insultaron|llamo|insulto|escupieron) ..4`,
    it: `
      (dire|chiamare|scrivere|insultare|sostenere) ..8 (e) ..1 (sbagliato|razzista|razzismo|vergognoso|schifoso|inaccettabile|omofobo|sessista)
      (cancellate|cancellare|eliminate|eliminare|rimuovete|rimuovere|togliete|segnalato|segnalate) ..5 (commento|commenti|messaggio|messaggi|post|insulti)
      (chi|quelli che|la persona che|chiunque) ..2 (scrive|ha scritto|dice|dicono|chiama|odia|odiano|insulta)
      (commenti?|battute?|insulti?|frasi|messaggi?) ..1 (razzisti?|razzista|sessisti?|sessista|omofobi?|omofoba|antisemiti?|antisemita|xenofobi?)
      (contro il|contro l'|no al|no all'|basta|vittime? di|stop) ..1 (razzismo|sessismo|omofobia|odio|antisemitismo|xenofobia|discriminazione)
      (smettetela|smettila|smettete|basta) di ..2 (chiamare|dire|insultare|diffondere|incolpare|attaccare)
      non (sono|siamo|e) ..2 (parassiti|animali|criminali|terroristi|ladri|feccia|virus|piaga|inferiori|il problema|uno scherzo|colpevoli)
      (nessuno|nessuna) ..1 (merita|dovrebbe|ha il diritto) ..3
      (mi|lo|la|ci|li) (hanno|ha) ..1 (chiamato|chiamata|insultato|insultata|sputato) ..4`,
    pt: `
      (dizer|chamar|escrever|insultar|afirmar) ..8 (e|esta) ..1 (errado|racista|racismo|nojento|vergonhoso|inaceitavel|homofobico|machista)
      (apaguem|apagar|apaga|removam|remover|eliminem|retirem|denunciei|denunciem) ..5 (comentarios?|mensagens?|mensagem|publicacao|post|insultos?)
      (quem|aqueles que|a pessoa que|os que) ..2 (escreve|escreveu|diz|disse|chama|odeia|insulta)
      (comentarios?|piadas?|insultos?|mensagens?|mensagem) ..1 (racistas?|machistas?|homofobicos?|homofobicas?|antissemitas?|xenofobos?)
      (contra o|contra a|nao ao|nao a|chega de|vitimas? de|basta de) ..1 (racismo|machismo|homofobia|odio|antissemitismo|xenofobia|discriminacao|preconceito)
      (parem|para|parai) de ..2 (chamar|dizer|insultar|espalhar|culpar|atacar)
      nao (sao|somos|sou|e) ..2 (parasitas|animais|criminosos|terroristas|ladroes|escoria|virus|praga|inferiores|o problema|uma piada|culpados)
      (ninguem|nenhum|nenhuma) ..1 (merece|devia|deveria|tem o direito) ..3
      (me|o|a|nos|lhe) (chamaram|insultaram|chamou|insultou|cuspiram) ..4`,
  },
};
