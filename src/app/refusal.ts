/** What cannot be done, told in a sentence for the person who asked for it; nothing has been written. */
export class Refusal extends Error {}
