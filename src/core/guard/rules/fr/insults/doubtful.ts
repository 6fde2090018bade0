/* What may also be said without scorn, by a pharmacy, an hotel or a cinema: a second person looks. */

export const doubtful = `
  (ma cocotte|mon coco|ma grosse|mon gros|ma vieille|mon petit pere|mon bonhomme|ma poule|fillette|poulette|bichette) $
  <called> $
  (pris|oublie|oubliez|changez|augmentez|doublez|arrete|saute|prends|avale|sautez|gobe|reduit|manque) ..2 (vos|votre|tes|ton) ..1 (pilules?|medicaments?|cachets?|gouttes|medocs?|calmants?|anxiolytiques?|lithium|prozac|xanax|antidepresseurs|pastilles|comprimes|somniferes|traitement|medication|neuroleptiques?)
  (prenez|reprenez|avalez|prendre) ..1 (vos|votre|tes|ton) ..1 (pilules?|cachets?|medocs?|calmants?|anxiolytiques?|prozac|xanax|antidepresseurs|neuroleptiques?)
  (courage) (a|pour) (votre entourage|vos (collegues|voisins)|celui qui|celle qui|ceux qui vous)
  (reserve*|pour les|aux|contrairement aux|comme (les|tous les|une|un)|sur (une|un|les)|chez (les|une|un)) (gens|personnes?|etres humains|clients?|individus?|humains?) (normale?s?|normaux|saine?s? d'esprit|equilibree?s?|civilisee?s?|bien elevee?s?|avec un cerveau|douee?s? de (raison|bon sens)|sensee?s?)
  vous (laver|doucher|parfumer|raser|decrasser) ..2 (avant (de|d'|votre)|pour une fois|la prochaine|de temps)
  (mettez|remettez|chaussez|changez) (de|vos|tes|donc vos|donc de) lunettes
  (pas|faut|besoin) ..4 (polytechnique|saint cyr|math sup|doctorat|bac plus #|l'ena|cuisse de jupiter|prix nobel|einstein|surdouee?) ..1 pour`;

/** What undoes those. */
export const undoubtful = `
  ca suffit (neuf|dix|pour|a|souvent|en|largement|amplement) ..1
  (croient|croit|disent|dit|pensent|pretendent) que vous (exagerez|inventez|mentez)
  <vices> de (notre|ma) part
  par pitie
  vous ont fait pitie
  poisson rouge (chez nous|de notre (cote|part))
  (un|une|le|la|l'|les|des|du|de|d'|en|au|aux|ce|cette|cet|mon|ma|notre|nos|votre|vos|a|avec|sans|et|ou|comme|est|sont|etait|etre|avait|avaient|ont|ai|avons|avez|aviez|reste|restait|trop|plus|moins|tres|bien|pas|si|assez|semble|ni|ete|montree?|soit|soient|etaient|sont|juge|trouve|trouvee|parue?|senti|sentie|rester|contre|pour|par|sur|son|sa|leur|chaque|deux|#|jeune|petit|petite|role|personnage|piece|film|theatre) <called> $
  (medicaments?|pilules?|cachets?|gouttes|comprimes|traitement|somniferes) ..4 (dans|chambre|comptoir|accueil|reception|hotel|bord|cabine|bagages?|ordonnance|pharmacie|voyage|valise|medecin|chez|au frigo|avant|matin et soir)
  (pas|prise de|n'oubliez|pensez) ..1 vos (medicaments?|gouttes|comprimes)
  laver les mains
  (bassin|piscine|sauna|spa|hammam|plongeon|baignade|blessure|plaie|3d|protection|eclipse|de soleil|adaptees|neuves|cheveux) ..9 (laver|doucher|lunettes)
  (laver|doucher|lunettes) ..9 (bassin|piscine|sauna|spa|hammam|plongeon|baignade|soin|3d|protection|eclipse|de soleil|adaptees|neuves|cheveux|verres|ordonnance|monture|opticien)`;
