import { hate, insult } from '../../triage/lexicon/abuse.ts';
import { threat } from '../../triage/lexicon/threat.ts';
import { politics } from '../../triage/lexicon/noise.ts';
import type { Groups } from '../../text/phrase/notation.ts';
import { oneOf } from './one-of.ts';
import type { RulesOf } from './table.ts';
import { joinedLists } from '../../text/phrase/notation.ts';

/* The commonest forms; what is a fact (links, numbers, gaps, keys) is found in every language alike. */

export const portugueseGroups: Groups = {
  topic: oneOf(politics.phrases.pt, ['pt', 'ps', 'temer', 'moro', 'chega', 'ventura']),
  ...threat.groups?.pt,
  ...hate.groups?.pt,
};

export const portuguese: RulesOf = {
  insulting: {
    phrases: joinedLists(
      insult.phrases.pt,
      hate.phrases.pt,
      `
      (voce e|tu es|o senhor e|a senhora e|voces sao) ..2 (ridicul*|louc*|ignorant*|mal educad*|patetic*|histeric*|mentiros*|grosseir*|estupid*|idiota*|imbeci*|burro|burra|burros|infantil|infantis|insuportave*|arrogant*|mesquinh*|analfabet*|palhac*|covard*|chato|chata|chorao|chorona|frustrad*)
      (pobre|seu|sua|bando de|cambada de|pedaco de) ..1 (idiota*|imbeci*|palhac*|ignorant*|mentiros*|burro|burra|coitad*|otari*|trouxa|incompetente*)
      (compre|compra|arranje|arranja) ..1 (um cerebro|uma vida)
      (gente|pessoas|clientes) como (voce|voces|tu)`,
    ),
    unless: joinedLists(insult.unless?.pt, hate.unless?.pt),
  },
  threatening: {
    phrases: joinedLists(
      threat.phrases.pt,
      `
      (voce|vai) (vai )?se arrepender
      (tomaremos) ..1 (medidas|acoes) (legais|judiciais)
      (apague|remova|retire) ..3 (ou|senao|caso contrario)
      ultimo aviso`,
    ),
    unless: joinedLists(threat.unless?.pt),
  },
  blaming: {
    better: 'Vamos ver isso em conjunto.',
    phrases: `
      (e|foi) ..1 (sua culpa|culpa sua|tua culpa)
      (deveria|devia) ter ..2
      (voce|o senhor|a senhora) nao (leu|seguiu|verificou)
      (se tivesse) (lido|seguido|verificado)`,
  },
  condescending: {
    better: 'Compreendemos que a situação seja frustrante.',
    phrases: `
      (acalme se|calma|relaxe|nao exagere|esta exagerando|fique calmo|fique calma)
      (obviamente|claramente|evidentemente) (voce|o senhor|nao leu)
      (e|era) (obvio|muito simples|senso comum)
      (da proxima vez) (leia|verifique)
      (como ja) (dissemos|explicamos|informamos)`,
  },
  sarcastic: {
    phrases: `
      (oh|ai|nossa) ,? (que (pena de voce|tragedia|surpresa|drama)|coitadinh*|genio)
      obrigado por (nada|sua (brilhante|preciosa) (analise|sabedoria))
      (que) (genio|tragedia|drama)`,
  },
  dismissive: {
    better: 'Estamos a ouvir e queremos encontrar uma solução consigo.',
    phrases: `
      (nao e) (um )?(nosso|o nosso|meu) problema
      nao (podemos|ha nada que possamos) fazer (nada)?
      (se nao gosta|ninguem obriga|va a outro|e a vida|nao nos importa|problema seu|assunto encerrado|e o unico)`,
  },
  political: {
    phrases: `
      (nos|apoiamos|condenamos|acreditamos|pensamos|votamos|somos (a favor|contra)) ..6 (<topic>)
      (votem|vote) (em|no|na|contra) ..2`,
  },
  voiced: {
    phrases: `
      (na|em) (minha|nossa) (humilde )?opiniao
      (pessoalmente|francamente|sinceramente) ,? (acho|achamos|acredito|acreditamos|penso|pensamos) ..1
      (achamos|acreditamos|pensamos|acho|acredito|penso) que
      (concordamos|discordamos|concordo|discordo|somos (contra|a favor))
      (voce|o senhor|a senhora) tem (toda a )?razao`,
  },
  disparaging: {
    phrases: `
      (ao contrario|diferente|diferentemente) (da|dos|das|de) ..1 (concorrencia|concorrentes|outras|outros)
      (a|os|nossos|outras) (concorrencia|concorrentes|marcas|empresas) (e|sao|nao|vende|vendem|mente|mentem|copia|copiam|so) ..2
      (melhor|melhores) (que|do que) (a concorrencia|os concorrentes|os outros)`,
  },
  superlative: {
    phrases: `
      (numero um|os melhores (do|no)|o melhor (do|no) (mercado|mundo)|lider (mundial|de mercado|do mercado)|inigualavel|imbativel|insuperavel|revolucionario|sem igual)`,
  },
  granting: {
    phrases: `
      (use|usa|utilize|utiliza|insira|insere|com) ..2 codigo (de desconto|promocional|promo) ..1
      (o seu|o teu|seu|teu) codigo (de desconto|promocional)? e ..1`,
  },
  promising: {
    better: 'Vamos verificar e voltamos a contactar.',
    phrases: `
      (vamos|iremos) (te |lhe |o |a )?(reembolsar|devolver|compensar|substituir|indenizar|ressarcir|garantir) ..1
      (reembolsaremos|devolveremos|substituiremos|garantimos|prometemos|indenizaremos|compensaremos|enviaremos (um|uma) (novo|nova))
      (voce|o senhor|a senhora) (recebera|vai receber|tera|sera) ..3 (reembolso|reembolsado|amanha|dinheiro|compensacao|segunda)
      (chegara|vai chegar|sera entregue|estara pronto) ..1 (amanha|segunda|ate|hoje|sexta)
      (nao (vai|voltara a) (acontecer|se repetir)|isso nao se repetira|reembolso (total|integral|garantido)|tem a minha palavra)`,
  },
  admitting: {
    better: 'Lamentamos o que descreve e vamos verificar.',
    phrases: `
      (e|foi) ..1 (culpa nossa|nossa culpa|nosso erro|erro nosso|um erro nosso|nossa responsabilidade)
      (cometemos|admitimos|reconhecemos|assumimos) ..2 (erro|erros|culpa|responsabilidade|falha)
      (erramos|falhamos|somos (responsaveis|culpados)|deveriamos ter|erro da nossa parte)`,
  },
  advising: {
    phrases: `
      (tome|deve tomar|recomendamos que tome|pode tomar) ..2 (medicamento|anti-histaminico|ibuprofeno|paracetamol|aspirina|antibiotico|dipirona)
      (legalmente|segundo a lei) ,? (voce|pode|nao|tem) ..1
      nao (precisa|e preciso) ..2 (medico|hospital)`,
  },
  confiding: {
    phrases: `
      (confidencial|internamente|uso interno|documento interno|ca entre nos|extraoficialmente|ainda nao e publico|nosso fornecedor e)`,
  },
  modelVoice: {
    phrases: `
      (como|sou) (uma |um )?(ia|inteligencia artificial|modelo de linguagem|assistente virtual|chatbot)
      (aqui esta|segue) ..2 (resposta|rascunho|proposta|versao)
      (chatgpt|openai)`,
  },
  leaking: {
    phrases: `
      (ignore|ignora|esqueca) ..3 (instrucoes|regras|orientacoes)
      (meu|seu|teu|o) (prompt|mensagem do sistema)
      (minhas|as minhas|as) instrucoes (dizem|indicam|proibem|sao)`,
  },
};
