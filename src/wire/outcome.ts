/** What every answer to a panel is: what was asked for, or a sentence that says why not. */

/** A refusal or a failure is a sentence for the person at the panel. */
export type Outcome<T> = (T & { readonly ok: true }) | { readonly ok: false; readonly message: string };
