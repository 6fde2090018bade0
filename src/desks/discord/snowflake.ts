/** Discord's epoch, and the bits of an id below its moment: docs reference#snowflakes. */
const epochMs = 1_420_070_400_000n;
const momentBits = 22n;

/** When what has this id was made, in epoch ms. */
export const madeAt = (id: string): number => Number((BigInt(id) >> momentBits) + epochMs);
