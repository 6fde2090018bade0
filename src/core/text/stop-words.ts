import { languages } from '../language.ts';
import type { Language } from '../language.ts';

/** Words, folded, that are in every second sentence and therefore tell nothing about what it is about. */
const lists: Record<Exclude<Language, 'und'>, string> = {
  en: 'a about contain containing contains made make makes making sell sells each time times exist include includes including take takes same moment own use used uses after again all also am an and any anybody anyone anything are as ask asking at be because been before but by can could did do does doing done for from get give go going got had has have he hello her here hey hi him his how i if in into is it its just know let like look love lovely maybe me might more most much my need new no not now of off ok on one only or our out over please possible really say see she should since so some somebody something soon still such sure take than thank thanks that the their them then there these they thing this those through to too up us use very want wanted was we well were what when where which while who why will wish with wonder wondering would yes yet you your',
  fr: 'a ai met mettent mettre heure heures combien contenir contient contiennent prend prendre prennent temps utilisez vend vendent vendez existe moment certain part ainsi alors apres as au aucun aussi autre aux avant avec avez avoir avons beaucoup bien bon bonjour bonsoir car ce cela celle celui ces cet cette ceux chez cher chere comme comment dans de demande demander depuis des dire dit dois doit donc du elle elles en encore entre es est et etait etes etre eu eux faire fait faites faut fois hier ici il ils j je jour la le les leur leurs lui ma madame mais me meme merci mes moi mon monsieur ne ni non nos notre nous on ont ou oui par parce pas peu peut peux plait plus possible pour pourquoi pourriez pouvez puis qu quand que quel quelle quelles quels qui quoi s sa salut sans savez savoir se serait serez ses si soit son sont sous souhaite souhaiterais stp suis sur svp ta te tes toi ton toujours tous tout toute tres trop tu un une va vais veux voila voir vos votre voudrais voulais vous y',
  es: 'a al algo ante antes aqui asi aun aunque bien buenas buenos como con cuando cual de del desde donde dos e el ella ellos en entre era eran es esa ese eso esta estan estas este esto estos favor fue gracias ha hace hacen hacer han hasta hay hola la las le les lo los mas me mi mis muy ni no nos o os otra otro para pero poco podria por porque puede pueden puedo que quien quiero saber se sea ser si sin sobre solo son su sus tambien te tengo ti tiene tienen todo todos tu tus un una unas unos usted ustedes y ya yo',
  de: 'aber alle als also am an auch auf aus bei bin bis bitte da dann danke das dass dem den der des dich die dir doch du ein eine einem einen einer eines er es euch euer eure fur gibt guten habe haben hallo hat hatte ich ihm ihn ihnen ihr ihre im in ist ja kann kein keine konnen konnt mal man mein meine mich mir mit mochte nach nicht noch nur ob oder ohne schon sehr sein seit sich sie sind so tag um und uns unser vom von vor war warum was weil wenn wer werden wie will wir wird wissen wo wurde zu zum zur',
  it: 'a ad ai al alla alle anche ancora avete bene buongiorno c che chi ci ciao come con cosa da dal dalla dei del della delle di dove e ed era fa fate gia gli grazie ha hai hanno ho i il in io la le lei li lo loro ma me mi mia mio molto ne nei nel nella no noi non nostra nostro o per perche piu poi posso puo qual quale quando quanto quella quello questa questo qui sapere se sei si sia siamo siete solo sono sta su sua sul sulla suo te ti tra tu tutti un una uno vi voi vorrei vostra vostro',
  pt: 'a ai ao aos aqui as assim ate bem boa bom com como da das de dela dele depois do dos e ela ele eles em entre era es essa esse esta estao estas este eu faz fazem favor foi gostava gostaria ha isso isto ja la lhe mais mas me meu minha muito na nao nas nem no nos nosso o obrigada obrigado ola onde os ou para pela pelo por porque pode podem posso qual quando que quem queria saber se sem ser seu so sou sua tambem te tem tenho ter tu tua tudo um uma voce voces',
  nl: 'aan al alle als ben bij dan dank dat de deze die dit door een en er goed graag had heb hebben heeft het hij hoe ik in is ja je jullie kan kunnen maar me meer met mij mijn naar niet nog nu of om onder ons onze ook op over te tot u uit uw van voor waar wanneer was wat we weten wel wie wij wil worden ze zich zijn zo zou',
}; // prettier-ignore

const known = languages.filter((each) => each !== 'und');
const sets = new Map<Language, ReadonlySet<string>>(
  known.map((each) => [each, new Set(lists[each].split(' '))]),
);

/** Whether a folded word says nothing by itself; where the language is unsure, in any of them. */
export const isStopWord = (word: string, language: Language): boolean => {
  const own = sets.get(language);
  return own ? own.has(word) : [...sets.values()].some((set) => set.has(word));
};

/** The language that most of the small words are of; `und` when two have as many, or there are hardly any. */
export const languageByStopWords = (words: readonly string[]): Language => {
  const counted = known
    .map((each) => ({ each, count: words.filter((word) => isStopWord(word, each)).length }))
    .toSorted((a, b) => b.count - a.count);
  const [best, second] = counted;
  return best && best.count >= 2 && best.count > (second?.count ?? 0) ? best.each : 'und';
};
