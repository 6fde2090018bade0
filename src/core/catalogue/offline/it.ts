import { ears } from './ears/it.ts';
import type { OfflineWords } from './shape.ts';

/** `{about}` carries its "su": "la domanda {about}" gives "la domanda sulla consegna". */
export const it: OfflineWords = {
  and: 'e',
  hello: { named: ['[Buongiorno|Ciao] {name},'], plain: ['[Buongiorno|Ciao],'] },
  open: {
    question: {
      about: [
        'grazie per la [sua|tua] domanda {about}.',
        'abbiamo letto la [sua|tua] domanda {about}.',
        'la [sua|tua] domanda {about} merita una risposta precisa.',
      ],
      plain: [
        'grazie per la [sua|tua] domanda.',
        'abbiamo letto la [sua|tua] domanda, che merita una risposta precisa.',
        'grazie per averlo chiesto.',
      ],
    },
    help: {
      about: [
        'grazie per averci scritto {about}. Vorremmo aiutare.',
        'abbiamo letto quello che [scrive|scrivi] {about} e vorremmo aiutare.',
      ],
      plain: [
        'grazie per averci scritto. Vorremmo aiutare.',
        'abbiamo letto il [suo|tuo] messaggio e vorremmo aiutare.',
      ],
    },
    complaint: {
      about: [
        'grazie per averci scritto {about}.',
        'abbiamo letto con attenzione quello che [scrive|scrivi] {about}.',
        'grazie per il tempo dedicato a scriverci {about}.',
      ],
      plain: [
        'grazie per avercelo detto.',
        'abbiamo letto con attenzione il [suo|tuo] messaggio.',
        'grazie per il tempo dedicato a scriverci.',
      ],
    },
    praise: {
      about: [
        'grazie per le [sue|tue] parole {about}!',
        'che bello leggere quello che [scrive|scrivi] {about}, grazie!',
      ],
      plain: ['grazie per le [sue|tue] parole!', 'che bello leggere il [suo|tuo] messaggio, grazie!'],
    },
    suggestion: {
      about: ['grazie per il [suo|tuo] suggerimento {about}.', 'grazie per questa idea {about}.'],
      plain: ['grazie per il [suo|tuo] suggerimento.', 'grazie per questa idea.'],
    },
    other: {
      about: [
        'grazie per il [suo|tuo] messaggio {about}.',
        'abbiamo letto il [suo|tuo] messaggio {about}.',
        'grazie per averci scritto {about}.',
      ],
      plain: [
        'grazie per il [suo|tuo] messaggio.',
        'abbiamo letto il [suo|tuo] messaggio.',
        'grazie per averci scritto.',
      ],
    },
  },
  feel: [
    'Ci dispiace leggere questo.',
    'Ci dispiace che [debba|tu debba] scriverci per questo motivo.',
    'Non è l’esperienza che vorremmo offrire.',
  ],
  next: {
    question: [
      'Ci stiamo informando e risponderemo qui.',
      'Preferiamo verificare con il team e risponderemo qui.',
      'Lo chiediamo a chi lo sa e risponderemo qui.',
    ],
    praise: ['Lo riferiamo al team.', 'Il team sarà contento di leggerlo.'],
    suggestion: ['Passiamo tutto a chi se ne occupa.', 'Ne prendiamo nota per il team.'],
    other: ['Lo condividiamo con il team.', 'Lo riferiamo al team.'],
  },
  heard: ['Lo riferiamo alle persone che se ne occupano.', 'Ne parliamo con il team.'],
  ask: {
    order: [
      '[Può|Puoi] inviarci il numero d’ordine con un messaggio privato, così da guardare bene la cosa?',
      'Con il numero d’ordine in un messaggio privato possiamo vedere che cosa è successo.',
    ],
    booking: [
      '[Può|Puoi] inviarci il codice della prenotazione con un messaggio privato, così da guardare bene la cosa?',
      'Con il codice della prenotazione in un messaggio privato possiamo vedere che cosa è successo.',
    ],
    visit: [
      '[Può|Puoi] dirci con un messaggio privato di quale luogo si tratta e in che giorno è stato?',
      'Con il luogo e il giorno della visita in un messaggio privato possiamo parlarne con il team.',
    ],
    device: [
      '[Può|Puoi] dirci quale dispositivo [usa|usi] e in quale passaggio succede?',
      'Con il nome del dispositivo e il passaggio in cui succede possiamo verificare.',
    ],
    account: [
      '[Può|Puoi] scriverci con un messaggio privato, senza password, così da verificare?',
      'Con un messaggio privato, senza password, possiamo verificare.',
    ],
    batch: [
      '[Può|Puoi] inviarci con un messaggio privato il numero di lotto e il luogo di acquisto?',
      'Con il numero di lotto e il luogo di acquisto in un messaggio privato possiamo verificare.',
    ],
    general: [
      '[Può|Puoi] scriverci con un messaggio privato, così da guardare insieme la cosa?',
      'Con qualche dettaglio in un messaggio privato possiamo verificare con il team.',
    ],
  },
  afterFact: [
    'Se resta qualche dubbio, [ci scriva|scrivici] pure qui.',
    'Per qualsiasi altra domanda, siamo qui.',
  ],
  heated: {
    about: [
      'abbiamo letto quello che [scrive|scrivi] {about} e lo prendiamo sul serio.',
      'prendiamo sul serio quello che [scrive|scrivi] {about}.',
    ],
    plain: [
      'abbiamo letto tutto il [suo|tuo] messaggio e lo prendiamo sul serio.',
      'abbiamo letto quello che [scrive|scrivi] e lo prendiamo sul serio.',
    ],
  },
  severe: {
    danger: {
      open: [
        'grazie per averci avvisato. Prendiamo molto sul serio quello che [scrive|scrivi].',
        'abbiamo letto il [suo|tuo] messaggio e lo prendiamo molto sul serio.',
      ],
      next: [
        '[Ci scriva|Scrivici] un messaggio privato, in modo che una persona del team possa parlare direttamente con [lei|te].',
        '[Può|Puoi] scriverci un messaggio privato, in modo che una persona del team parli direttamente con [lei|te]?',
      ],
    },
    health: {
      open: [
        'grazie per averci avvisato. Ci dispiace leggere questo e lo prendiamo molto sul serio.',
        'ci dispiace leggere questo. Prendiamo molto sul serio quello che [scrive|scrivi].',
      ],
      next: [
        '[Può|Puoi] inviarci con un messaggio privato il numero di lotto e il luogo di acquisto, in modo che una persona del team parli direttamente con [lei|te]?',
        '[Ci scriva|Scrivici] un messaggio privato, con il numero di lotto se [ha|hai] ancora la confezione, in modo che una persona del team parli direttamente con [lei|te].',
      ],
    },
    self_harm: {
      open: [
        'grazie per averlo scritto. Lo abbiamo letto, e per noi conta.',
        'abbiamo letto quello che [scrive|scrivi], e per noi conta.',
      ],
      next: [
        '[Ci scriva|Scrivici] un messaggio privato: una persona del team vorrebbe parlare con [lei|te]. Se [è|sei] in pericolo adesso, [chiami|chiama] il numero di emergenza del luogo in cui [si trova|ti trovi].',
        'Una persona del team vorrebbe parlare con [lei|te] in un messaggio privato. Se [è|sei] in pericolo adesso, [chiami|chiama] il numero di emergenza del luogo in cui [si trova|ti trovi].',
      ],
    },
    threat: {
      open: [
        'abbiamo letto il [suo|tuo] messaggio e lo prendiamo sul serio.',
        'il [suo|tuo] messaggio è stato letto qui.',
      ],
      next: [
        'Se è successo qualcosa che dovremmo sapere, [ci scriva|scrivici] un messaggio privato.',
        'Se c’è qualcosa dietro questo messaggio, vorremmo ascoltarlo in un messaggio privato.',
      ],
    },
    public: {
      open: [
        'grazie per il [suo|tuo] messaggio. Lo riferiamo alle persone che se ne occupano.',
        'abbiamo letto il [suo|tuo] messaggio e lo riferiamo alle persone che se ne occupano.',
      ],
      next: [
        '[Ci dica|Dicci] con un messaggio privato come possono mettersi in contatto con [lei|te].',
        '[Può|Puoi] dirci con un messaggio privato come possono mettersi in contatto con [lei|te]?',
      ],
    },
  },
  grief: {
    open: [
      'grazie per avercelo confidato. Abbiamo letto il [suo|tuo] messaggio con cura.',
      'abbiamo letto il [suo|tuo] messaggio con cura e [la|ti] ringraziamo di averci scritto.',
    ],
    next: [
      '[Ci scriva|Scrivici] un messaggio privato, in modo che una persona del team se ne occupi con [lei|te].',
      'Una persona del team vorrebbe occuparsene con [lei|te] in un messaggio privato.',
    ],
  },
  warm: {
    question: ['[Ha|Hai] fatto bene a chiedere.', 'Le domande sono sempre benvenute.'],
    help: ['[È|Sei] nel posto giusto.', '[Ha|Hai] fatto bene a scriverci.'],
    complaint: ['[Ha|Hai] fatto bene a parlarcene.', 'La [sua|tua] esperienza è importante per noi.'],
    praise: ['Ci ha rallegrato la giornata.', 'Messaggi come [il suo|il tuo] ci danno energia.'],
    suggestion: ['È gentile rifletterci insieme.', 'Ci piace quando si riflette insieme.'],
    other: ['È un piacere [leggerla|leggerti].', 'È sempre un piacere ricevere un messaggio.'],
  },
  light: {
    question: ['Potremmo inventarci qualcosa, ma arrossiremmo.'],
    help: ['Ci siamo già rimboccati le maniche e il caffè è pronto.'],
    complaint: ['Avremmo preferito finire nei [suoi|tuoi] commenti per un motivo più allegro.'],
    praise: ['In ufficio potrebbe esserci stato un piccolo ballo.'],
    suggestion: ['Qualcuno è già corso a cercare una matita.'],
    other: ['Leggendo ci si è raffreddato il caffè, ed è un complimento.'],
  },
  short: {
    question: {
      about: ['ci informiamo {about} e risponderemo qui.', 'verifichiamo {about} e risponderemo qui.'],
      plain: ['ci informiamo e risponderemo qui.', 'verifichiamo e risponderemo qui.'],
    },
    help: {
      about: ['vorremmo aiutare: grazie per averci scritto {about}.', 'grazie per averci scritto {about}.'],
      plain: ['vorremmo aiutare.', 'grazie per averci scritto.'],
    },
    complaint: {
      about: ['grazie per il [suo|tuo] commento {about}.', 'abbiamo letto il [suo|tuo] messaggio {about}.'],
      plain: ['grazie per il [suo|tuo] commento.', 'abbiamo letto il [suo|tuo] messaggio.'],
    },
    praise: {
      about: ['grazie per le [sue|tue] parole {about}!', 'grazie per quello che [dice|dici] {about}!'],
      plain: ['grazie per le [sue|tue] parole!', 'grazie per il [suo|tuo] messaggio!'],
    },
    suggestion: {
      about: ['grazie, passiamo al team la [sua|tua] idea {about}.', 'grazie per l’idea {about}.'],
      plain: ['grazie, passiamo la [sua|tua] idea al team.', 'grazie per l’idea.'],
    },
    other: {
      about: [
        'grazie per il [suo|tuo] messaggio {about}.',
        'abbiamo letto il [suo|tuo] messaggio {about}, grazie.',
      ],
      plain: ['grazie per il [suo|tuo] messaggio.', 'abbiamo letto il [suo|tuo] messaggio, grazie.'],
    },
  },
  redirect: {
    about: [
      'grazie per il [suo|tuo] messaggio. Torniamo al lato pratico: possiamo ragionare insieme {about}.',
    ],
    plain: [
      'grazie per il [suo|tuo] messaggio. Torniamo a ciò su cui possiamo fare qualcosa qui.',
      'abbiamo letto il [suo|tuo] messaggio e vorremmo guardare con [lei|te] il lato pratico.',
    ],
  },
  thank: {
    about: [
      'grazie per il [suo|tuo] messaggio {about}.',
      'grazie per il tempo dedicato a scriverci {about}.',
    ],
    plain: ['grazie per il [suo|tuo] messaggio.', 'grazie per il tempo dedicato a scriverci.'],
  },
  contact: 'Che cosa ci aiuta: {contact}',
  ...ears,
};
