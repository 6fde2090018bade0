import { joinedLists } from '../../../text/phrase/notation.ts';
import type { RulesOf } from '../table.ts';
import { frames } from './insults/frames.ts';
import { innocent } from './insults/innocent.ts';
import { measured, unable } from './insults/mind.ts';
import { commands } from './insults/orders.ts';
import { born, looks, sick } from './insults/person.ts';
import { retorts } from './insults/retorts.ts';

/*
 * Insults that are none of the sort that an apology, a report or a trade undoes: names that are never innocent, names in a
 * frame, taunts. Beside `insults.ts`, whose looser forms need a wider net of exceptions.
 */
export const abusive: RulesOf = {
  abusive: {
    phrases: joinedLists(frames, measured, unable, born, looks, sick, commands, retorts),
    unless: joinedLists(...innocent),
  },
};
