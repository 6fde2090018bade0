/** The two articles of the sample blog. Content, not interface: each is in one language, as a company would write it. */
export interface Article {
  id: string;
  language: 'fr' | 'en';
  title: string;
  lead: string;
  paragraphs: string[];
  date: string;
}

export const articles: readonly Article[] = [
  {
    id: 'nouvelle-gamme-noisette',
    language: 'fr',
    title: 'Notre nouvelle gamme à la noisette est là',
    lead: 'Trois beurres, un seul fruit : la noisette de la Drôme, torréfiée le matin et mise en pot l’après-midi.',
    paragraphs: [
      'Nous l’annoncions depuis le printemps : la gamme noisette sort enfin de l’atelier. Le nature, sans rien d’autre que des noisettes et une pincée de sel de Camargue ; le cacao, pour les tartines du goûter ; et le croquant, avec des éclats torréfiés un peu plus longtemps.',
      'Les pots sont consignés : rapportez-les en boutique, nous les lavons et les remplissons. Les noisettes viennent de quatre vergers à moins de soixante kilomètres de Valence, récoltées en septembre.',
      'Vous les trouverez dès aujourd’hui dans nos deux boutiques, chez une trentaine d’épiciers, et en ligne. Dites-nous ce que vous en pensez : nous lisons tout.',
    ],
    date: '2026-11-09',
  },
  {
    id: 'biscuits-back-in-the-oven',
    language: 'en',
    title: 'The oat biscuits are back in the oven',
    lead: 'After a summer of complaints (yours) and experiments (ours), the oat and almond biscuit returns.',
    paragraphs: [
      'Last year we stopped baking them because we could not find an oat we liked. Thank you for the two hundred or so letters about it. We read every one, including the one in verse.',
      'The new recipe uses oats from a mill near Carpentras, almond butter of our own, and a little less sugar. They come in a paper sleeve of twelve, and they keep for five weeks if you can wait that long.',
      'We ship to the United Kingdom again, too. Parcels leave on Tuesdays and Fridays and take about five days.',
    ],
    date: '2026-11-16',
  },
];
