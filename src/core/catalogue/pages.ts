import { section } from './section.ts';

/** What `aplomb pages` says while it saves web pages for drafts to draw on. */
export const pages = section({
  en: {
    noFolder: 'No folder of pages is named. Write `knowledge: FOLDER` in aplomb.yaml.',
    noList: ({ file }: { file: string }) =>
      `There is no list of addresses. Write one address a line into ${file}.`,
    saved: ({ address, passages, file }: { address: string; passages: number; file: string }) =>
      `✓ ${address} → ${file} (${passages} ${passages === 1 ? 'passage' : 'passages'})`,
    notSaved: ({ address, why }: { address: string; why: string }) => `✗ ${address}: ${why}`,
    noAddress: 'is not an address. Write one that begins with https://.',
    status: ({ status }: { status: number }) => `the site answered with status ${status}.`,
    noText: 'is not a page of text.',
    tooLarge: 'is larger than 4 MB.',
    empty: 'has no text to read; it may be drawn by a script. Copy its text into a file of its own.',
    unreachable: 'could not be reached within 20 seconds.',
  },
  fr: {
    noFolder: 'Aucun dossier de pages n’est indiqué. Écrivez `knowledge: DOSSIER` dans aplomb.yaml.',
    noList: ({ file }) => `Il n’y a pas de liste d’adresses. Écrivez une adresse par ligne dans ${file}.`,
    saved: ({ address, passages, file }) =>
      `✓ ${address} → ${file} (${passages} ${passages === 1 ? 'extrait' : 'extraits'})`,
    notSaved: ({ address, why }) => `✗ ${address} : ${why}`,
    noAddress: 'n’est pas une adresse. Écrivez-en une qui commence par https://.',
    status: ({ status }) => `le site a répondu avec le code ${status}.`,
    noText: 'n’est pas une page de texte.',
    tooLarge: 'dépasse 4 Mo.',
    empty:
      'n’a pas de texte à lire ; un script la dessine peut-être. Copiez son texte dans un fichier à part.',
    unreachable: 'n’a pas pu être jointe en 20 secondes.',
  },
});
