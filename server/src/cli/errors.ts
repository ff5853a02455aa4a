/** Something that the person at the command line can put right. Its message is one sentence: what, where, what to do. */
export class UserError extends Error {}
