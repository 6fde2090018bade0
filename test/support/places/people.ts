/** A number of one's own for whoever writes at a place, the same each time; the first one gets `first`. */
export const createPeople = (first: number): ((name: string) => number) => {
  const known: string[] = [];
  return (name) => {
    if (!known.includes(name)) known.push(name);
    return first + known.indexOf(name);
  };
};
