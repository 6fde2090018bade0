import { hate, insult } from '../../triage/lexicon/abuse.ts';
import { threat } from '../../triage/lexicon/threat.ts';
import { politics } from '../../triage/lexicon/noise.ts';
import type { Groups } from '../../text/phrase/notation.ts';
import { oneOf } from './one-of.ts';
import type { RulesOf } from './table.ts';
import { joinedLists } from '../../text/phrase/notation.ts';

/* The commonest forms; what is a fact (links, numbers, gaps, keys) is found in every language alike. */

export const spanishGroups: Groups = {
  topic: oneOf(politics.phrases.es, ['pp']),
  ...threat.groups?.es,
  ...hate.groups?.es,
};

export const spanish: RulesOf = {
  insulting: {
    phrases: joinedLists(
      insult.phrases.es,
      hate.phrases.es,
      `
      (usted es|eres|sois|son ustedes|es usted|parece usted|pareces) ..2 (ridicul*|locos?|locas?|ignorantes?|maleducad*|pesados?|pesadas?|mentiros*|histeric*|patetic*|incult*|groser*|insoportables?|infantil|infantiles|payas*|idiota*|estupid*|imbecil*|tont*|inutil*|amargad*|llorones?|lloronas?|sinverguenz*|cobardes?|miserables?|mezquin*|analfabet*|muerto de hambre|muerta de hambre)
      (pobre|menudo|menuda|vaya|valiente|pedazo de|panda de|hatajo de|especie de) ..1 (idiota*|imbecil*|payas*|ignorantes?|infeliz|infelices|diablo|diabla|desgraciad*|mentiros*|inutil*|amargad*|burro|burra|burros|animal|loco|loca|tont*|llorones?|energumen*|ejemplar|personaje)
      (comprate|comprese|busquese|buscate) ..1 (un cerebro|una vida)
      (gente|personas|clientes) como (tu|usted|vosotros)`,
    ),
    unless: joinedLists(insult.unless?.es, hate.unless?.es),
  },
  threatening: {
    phrases: joinedLists(
      threat.phrases.es,
      `
      (te|le|lo|se) arrepentira*
      (tomaremos|emprenderemos) (medidas|acciones) legales
      (sabemos) (quien|donde) (eres|es|vive|vives)
      (borre|borra|elimine|elimina) ..3 (o|si no)`,
    ),
    unless: joinedLists(threat.unless?.es),
  },
  blaming: {
    better: 'Veámoslo juntos.',
    phrases: `
      (es|fue) (su|tu|vuestra) (culpa|error|responsabilidad)
      (deberia|deberias|tendria que|tenias que) haber ..2
      (usted|tu) no (leyo|leiste|siguio|seguiste|comprobo)
      (si hubiera|si hubieras) (leido|seguido|comprobado)`,
  },
  condescending: {
    better: 'Entendemos que la situación resulta frustrante.',
    phrases: `
      (calmese|calmate|tranquilicese|tranquilizate|relajese|relajate|no se altere|no exagere|esta exagerando|estas exagerando)
      (obviamente|evidentemente|claramente) (usted|no ha|no has|tu)
      (es|era) (obvio|muy sencillo|de sentido comun)
      (la proxima vez) (lea|lee|compruebe)
      (como ya|ya) le (dijimos|explicamos|hemos dicho|hemos explicado)`,
  },
  sarcastic: {
    phrases: `
      (oh|ay|vaya) ,? (que (pena|lastima|sorpresa|tragedia|original)|pobrecit*|no me digas|genio)
      gracias por (nada|tu (gran|brillante) (aporte|sabiduria)|iluminarnos)
      (menudo|menuda|que) (genio|lumbrera|eminencia)`,
  },
  dismissive: {
    better: 'Le escuchamos y queremos encontrar una solución con usted.',
    phrases: `
      (no es|ese no es|eso no es) (nuestro|mi) (problema|asunto|culpa)
      (no podemos|no se puede) hacer nada
      (a otro lado|a otra parte|si no le gusta|nadie le obliga|es lo que hay|asi es la vida|nos da igual|no nos importa|es su problema|caso cerrado|usted es el unico)`,
  },
  political: {
    phrases: `
      (nosotros|creemos|apoyamos|condenamos|rechazamos|pensamos|opinamos|votamos|estamos (a favor|en contra)) ..6 (<topic>)
      (voten|vota|votad) (por|a|contra) ..2`,
  },
  voiced: {
    phrases: `
      (en|segun) (mi|nuestra|nuestro) (humilde )?(opinion|parecer|punto de vista)
      (personalmente|francamente|sinceramente|la verdad) ,? (creo|creemos|pienso|pensamos|opino|nos parece) ..1
      (creemos|opinamos|pensamos|creo|opino|pienso|estamos convencidos) (que|de que)
      (estamos|estoy) (totalmente )?(de acuerdo|en desacuerdo|a favor|en contra)
      (tiene|tienes) (toda la )?razon`,
  },
  disparaging: {
    phrases: `
      (a diferencia|en comparacion) (de|con) ..2 (competencia|competidores|otras (empresas|marcas)|otros)
      (la|nuestra|nuestros|los|otras) (competencia|competidores|marcas|empresas) (es|son|no|vende|venden|miente|mienten|solo|copia|copian) ..2
      (mejor|mejores|mas barato) que (la competencia|los demas|nuestros competidores)`,
  },
  superlative: {
    phrases: `
      (numero uno|los mejores del (mercado|mundo)|el mejor del (mercado|mundo)|la mejor (empresa|calidad) del|lider (mundial|del mercado)|inigualable|insuperable|inmejorable|sin igual|revolucionario)`,
  },
  granting: {
    phrases: `
      (usa|utiliza|utilice|introduce|introduzca|aplica|con) ..2 codigo (de descuento|promocional|descuento|promo) ..1
      (tu|su|el) codigo (de descuento|promocional)? es ..1`,
  },
  promising: {
    better: 'Vamos a comprobarlo y le responderemos.',
    phrases: `
      (le|te|les|os|lo|se lo) (reembolsaremos|reembolsamos|devolveremos|devolvemos|compensaremos|compensamos|reemplazaremos|indemnizaremos|enviaremos (uno|un|una|otro)|garantizamos|prometemos|regalaremos|regalamos|abonaremos|vamos a (reembolsar|devolver|compensar|reemplazar))
      (vamos a|garantizamos|prometemos) (reembolsar*|devolver*|compensar*|reemplazar*|que) ..1
      (recibira|recibiras|tendra) ..3 (reembolso|manana|lunes|martes|miercoles|jueves|viernes|compensacion|dinero)
      (llegara|estara listo|se entregara|estara resuelto) ..1 (manana|el lunes|el martes|el viernes|antes|en #|hoy)
      (no volvera a (ocurrir|pasar|suceder)|reembolso (integro|completo|total|garantizado)|le doy mi palabra)`,
  },
  admitting: {
    better: 'Lamentamos lo que nos cuenta y vamos a comprobarlo.',
    phrases: `
      (es|fue|ha sido) (toda )?(nuestra culpa|culpa nuestra|nuestro error|error nuestro|un error (nuestro|por nuestra parte|de nuestra parte)|nuestra responsabilidad)
      (hemos cometido|cometimos|reconocemos|asumimos|admitimos) ..2 (error|errores|culpa|responsabilidad|fallo)
      (nos equivocamos|nos hemos equivocado|somos (los )?(responsables|culpables)|fallamos|le hemos fallado|deberiamos haber)`,
  },
  advising: {
    phrases: `
      (deberia|le aconsejamos|tome|puede) ..2 (tomar)? ..2 (medicamento|antihistaminico|ibuprofeno|paracetamol|aspirina|antibiotico)
      (legalmente|segun la ley) ,? (usted|puede|no|tiene) ..1
      no (hace falta|necesita) ..2 (medico|hospital)`,
  },
  confiding: {
    phrases: `
      (confidencial|internamente|uso interno|documento interno|entre nosotros|extraoficialmente|aun no es publico|no se lo diga a nadie|nuestro proveedor es)`,
  },
  modelVoice: {
    phrases: `
      (como|soy) (una |un )?(ia|inteligencia artificial|modelo de lenguaje|asistente virtual|chatbot)
      (aqui tienes|aqui esta|a continuacion) ..2 (respuesta|borrador|propuesta|version)
      (chatgpt|openai)`,
  },
  leaking: {
    phrases: `
      (ignora|ignore|olvida) ..2 (las|tus|mis|todas) ..1 (instrucciones|reglas|indicaciones)
      (mi|tu|el) (prompt|mensaje del sistema|prompt del sistema)
      (mis|las) (instrucciones|reglas) (dicen|indican|prohiben|exigen|son)`,
  },
};
